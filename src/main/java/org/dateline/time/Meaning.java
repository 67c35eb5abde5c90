package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.dateline.time.Point.Open;
import org.dateline.time.Point.Period;
import org.jspecify.annotations.Nullable;

/** The meaning of a date as written, before it is known what it is relative to. Meanings compose: "Friday of last week" is a cycle within a shift. */
sealed interface Meaning {
    /** The date that it is in a scene; {@link Open} when the scene does not tell. */
    Point in(Scene scene);

    /** "2024", "October 8, 2024", "now". */
    record Fixed(Point point) implements Meaning {
        @Override
        public Point in(Scene scene) {
            return point;
        }
    }

    /** "fiscal 2008": begins and ends at other times than the year of its name. */
    record FiscalYear(int year) implements Meaning {
        @Override
        public Point in(Scene scene) {
            return new Point.Loose("%04d".formatted(year), LocalDate.of(year - 1, 4, 1), LocalDate.of(year + 1, 3, 31));
        }
    }

    /** "10/8/24": by the custom of the outlet, else whichever lies nearer to the day of writing, else month first. */
    record EitherOrder(LocalDate monthFirst, LocalDate dayFirst) implements Meaning {
        @Override
        public Point in(Scene scene) {
            LocalDate day = scene.published();
            boolean second = scene.dayFirst() || day != null && distance(dayFirst, day) < distance(monthFirst, day);
            return Period.of(Unit.DAY, second ? dayFirst : monthFirst);
        }

        private static long distance(LocalDate a, LocalDate b) {
            return Math.abs(ChronoUnit.DAYS.between(a, b));
        }
    }

    /** "10/8" without a year: as {@link EitherOrder}, but what is no month is the day. */
    record EitherDay(int first, int second) implements Meaning {
        /** Whether there is such a day in some year. */
        boolean exists() {
            return isDay(first, second) || isDay(second, first);
        }

        @Override
        public Point in(Scene scene) {
            boolean dayFirst = !isDay(first, second) || scene.dayFirst() && isDay(second, first);
            return Occurrence.nearest(new Cycle.DayOfYear(dayFirst ? second : first, dayFirst ? first : second), scene);
        }

        private static boolean isDay(int month, int day) {
            return month >= 1
                    && month <= 12
                    && day >= 1
                    && day <= Month.of(month).maxLength();
        }
    }

    /** "October", "Friday". */
    record Nearest(Cycle cycle) implements Meaning {
        @Override
        public Point in(Scene scene) {
            return Occurrence.nearest(cycle, scene);
        }
    }

    /** "last October" (-1), "next Friday" (+1), "this summer" (0). */
    record Nth(Cycle cycle, int step) implements Meaning {
        @Override
        public Point in(Scene scene) {
            return Occurrence.nth(cycle, step, scene);
        }
    }

    /** "October last year", "Friday of this week", "the second quarter of 1990". */
    record Within(Cycle cycle, Meaning container) implements Meaning {
        @Override
        public Point in(Scene scene) {
            return container.in(scene) instanceof Period p
                    ? Occurrence.orOpen(cycle.in(cycle.container().begin(p.begin())), cycle)
                    : open(cycle);
        }
    }

    /** "this week", "yesterday": units counted from the day of writing. */
    record FromToday(Unit unit, int step) implements Meaning {
        @Override
        public Point in(Scene scene) {
            return shift(scene.today(), unit, step);
        }
    }

    /** "the next day", "that year": units counted from the date in focus. */
    record FromFocus(Unit unit, int step) implements Meaning {
        @Override
        public Point in(Scene scene) {
            return shift(scene.here(unit), unit, step);
        }
    }

    /** A date that the text only looks aside to, as in "up from 5% a year earlier": it does not become the date in focus. */
    record Aside(Meaning meaning) implements Meaning {
        @Override
        public Point in(Scene scene) {
            return meaning.in(scene);
        }
    }

    /** "the quarter", "the latest quarter": the one that the text reports on, else the last one that is over. */
    record Reported(Unit unit) implements Meaning {
        @Override
        public Point in(Scene scene) {
            Period today = scene.today();
            return scene.reported(unit)
                    .<Point>map(p -> p)
                    .orElseGet(() -> today == null
                            ? blank(unit)
                            : Period.of(unit, today.begin()).plus(-1));
        }
    }

    /** "a year earlier" beside figures: the same quarter of the year before, when the text reports on a quarter. */
    record Compared(int years, Meaning otherwise) implements Meaning {
        @Override
        public Point in(Scene scene) {
            return scene.reported(Unit.QUARTER)
                    .<Point>map(p -> Period.of(p.unit(), p.begin().minusYears(years)))
                    .orElseGet(() -> otherwise.in(scene));
        }
    }

    /** "the day after 8 October", "two weeks before Christmas". */
    record From(Meaning anchor, Unit unit, int step) implements Meaning {
        @Override
        public Point in(Scene scene) {
            if (!(anchor.in(scene) instanceof Period p)) {
                return blank(unit);
            }
            boolean finer = step != 0 && p.unit() == Unit.DAY && !unit.belowDay();
            return finer ? shift(Period.of(Unit.DAY, unit.plus(p.begin(), step)), Unit.DAY, 0) : shift(p, unit, step);
        }
    }

    /**
     * "the first week of October", "the last Friday of the month": counted from the start, or the end when negative. A week
     * belongs to the stretch in which its Thursday lies, as in ISO 8601. */
    record Ordinal(Unit unit, int nth, Meaning container) implements Meaning {
        @Override
        public Point in(Scene scene) {
            if (!(container.in(scene) instanceof Period p)) {
                return blank(unit);
            }
            Period edge = Period.of(unit, nth > 0 ? p.begin() : p.last());
            boolean inside = p.contains(unit == Unit.WEEK ? edge.begin().plusDays(3) : edge.begin());
            return edge.plus(nth > 0 ? nth - (inside ? 1 : 0) : nth + (inside ? 1 : 0));
        }
    }

    /** "Labor Day weekend": the one before a Monday or Tuesday, else the one after. */
    record WeekendOf(Meaning day) implements Meaning {
        @Override
        public Point in(Scene scene) {
            return day.in(scene) instanceof Period p
                    ? Period.of(Unit.WEEKEND, p.begin().minusDays(2))
                    : blank(Unit.WEEKEND);
        }
    }

    /** "the last Friday of May". */
    record NthWeekday(DayOfWeek day, int nth, Meaning container) implements Meaning {
        @Override
        public Point in(Scene scene) {
            if (!(container.in(scene) instanceof Period p)) {
                return open(new Cycle.Weekday(day));
            }
            LocalDate first = nth > 0
                    ? p.begin().with(TemporalAdjusters.nextOrSame(day)).plusWeeks(nth - 1L)
                    : p.last().with(TemporalAdjusters.previousOrSame(day));
            return Period.of(Unit.DAY, first);
        }
    }

    /** "Friday night", "9 a.m. Tuesday". */
    record At(Meaning day, String clock) implements Meaning {
        @Override
        public Point in(Scene scene) {
            Point p = day.in(scene);
            if (p instanceof Period d && d.unit() == Unit.DAY) {
                return d.at(clock);
            }
            return p instanceof Open o ? o.at(clock) : new Open("XXXX-XX-XX" + clock);
        }
    }

    private static Point shift(@Nullable Period from, Unit unit, int step) {
        if (from == null) {
            return blank(unit);
        }
        LocalDate day = unit.plus(from.begin(), step);
        return day.getYear() < 1 || day.getYear() > 9999
                ? new Point.Vague(step < 0 ? "PAST_REF" : "FUTURE_REF")
                : Period.of(unit, day);
    }

    private static Open open(Cycle cycle) {
        return new Open(cycle.open());
    }

    /** A date of which only the unit is known. */
    private static Open blank(Unit unit) {
        return new Open(
                switch (unit) {
                    case WEEK -> "XXXX-WXX";
                    case WEEKEND -> "XXXX-WXX-WE";
                    case MONTH -> "XXXX-XX";
                    case QUARTER -> "XXXX-QX";
                    case HALF -> "XXXX-HX";
                    case YEAR, SEASON -> "XXXX";
                    case DECADE -> "XXX";
                    case CENTURY -> "XX";
                    default -> "XXXX-XX-XX";
                });
    }
}
