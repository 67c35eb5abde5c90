package org.dateline.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import org.dateline.time.Point.Open;
import org.dateline.time.Point.Period;

/** The meaning of a date as written, before it is known what it is relative to. Meanings compose: "Friday of last week" is a cycle within a shift. */
interface Meaning {
    /** The date that it is in a scene; {@link Open} when the scene does not tell. */
    Point in(Scene scene);

    /** "2024", "October 8, 2024", "now". */
    record Fixed(Point point) implements Meaning {
        @Override
        public Point in(Scene scene) {
            return point;
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

        /** The same in a year that is told elsewhere. */
        Meaning in(int year) {
            Cycle.DayOfYear monthFirst = new Cycle.DayOfYear(first, second);
            return new Within(
                    isDay(first, second) ? monthFirst : new Cycle.DayOfYear(second, first), CalendarDates.yearOf(year));
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

    /** The second of "from November to March": the next one after the first. */
    record Following(Meaning first, Cycle cycle) implements Meaning {
        @Override
        public Point in(Scene scene) {
            return first.in(scene) instanceof Period p
                    ? Occurrence.orOpen(cycle.onOrAfter(p.last().plusDays(1)), cycle)
                    : open(cycle);
        }
    }

    /** "the 12th of October last": the one before the date in focus, if it is not that one. */
    record Preceding(Meaning first, Cycle cycle) implements Meaning {
        @Override
        public Point in(Scene scene) {
            return first.in(scene) instanceof Period p
                    ? Occurrence.orOpen(cycle.onOrBefore(p.begin()), cycle)
                    : open(cycle);
        }
    }

    /** A date that the text only looks aside to, as in "up from 5% a year earlier": it does not become the date in focus. */
    record Aside(Meaning meaning) implements Meaning {
        @Override
        public Point in(Scene scene) {
            return meaning.in(scene);
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

    private static Open open(Cycle cycle) {
        return new Open(cycle.open());
    }
}
