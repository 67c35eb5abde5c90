package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.dateline.time.Point.Open;
import org.dateline.time.Point.Period;
import org.jspecify.annotations.Nullable;

/** Meanings of dates that are found by counting units of the calendar from another date. */
final class Counted {
    private Counted() {}

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

    /** "two weeks later": units counted off from the date in focus, if that is not too coarse to count from. */
    record CountedOff(Unit unit, int step) implements Meaning {
        @Override
        public Point in(Scene scene) {
            return shift(scene.hereStill(unit), unit, step);
        }
    }

    /** "the year", "the end of the month": the one in focus; the present one where the clause looks ahead, or the one in focus is still to come. */
    record TheUnit(Unit unit) implements Meaning {
        @Override
        public Point in(Scene scene) {
            Period today = scene.today();
            Period here = scene.here(unit);
            boolean ahead = scene.direction() == Direction.FUTURE
                    || today != null && here != null && here.begin().isAfter(today.last());
            return shift(ahead && today != null && !scene.tellsOtherYears() ? today : here, unit, 0);
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

    /**
     * "a year earlier": the same quarter of the year before, when the sentence reports on a quarter, or has figures in a text that does; but not
     * when it reports on some months.
     */
    record Compared(int years, boolean figures, Meaning otherwise) implements Meaning {
        @Override
        public Point in(Scene scene) {
            boolean quarter = figures ? scene.report() != Report.MONTHS : scene.report() == Report.QUARTER;
            return scene.reported(Unit.QUARTER)
                    .filter(p -> quarter)
                    .<Point>map(p -> Period.of(p.unit(), p.begin().minusYears(years)))
                    .orElseGet(() -> otherwise.in(scene));
        }
    }

    /** "the 1988 quarter", "the same period of last year": the quarter of a year that answers to the one reported on, else that year. */
    record Corresponding(Meaning year) implements Meaning {
        @Override
        public Point in(Scene scene) {
            return year.in(scene) instanceof Period y
                    ? scene.reported(Unit.QUARTER)
                            .map(q -> Period.of(
                                    q.unit(), q.begin().withYear(y.begin().getYear())))
                            .orElse(y)
                    : blank(Unit.QUARTER);
        }
    }

    /** "the quarter ended Sept. 30": the stretch of a unit that a date lies in. */
    record Around(Unit unit, Meaning date) implements Meaning {
        @Override
        public Point in(Scene scene) {
            return date.in(scene) instanceof Period p ? Period.of(unit, p.begin()) : blank(unit);
        }
    }

    /** "the weekend": the last one, or the coming one where the clause looks ahead. */
    record TheWeekend() implements Meaning {
        @Override
        public Point in(Scene scene) {
            return shift(scene.today(), Unit.WEEKEND, scene.direction() == Direction.FUTURE ? 0 : -1);
        }
    }

    /** "the day after 8 October", "two weeks before Christmas". */
    record From(Meaning anchor, Unit unit, int step) implements Meaning {
        @Override
        public Point in(Scene scene) {
            if (!(anchor.in(scene) instanceof Period p)) {
                return blank(unit);
            }
            boolean finer = step != 0 && p.unit().compareTo(unit) < 0 && !unit.belowDay();
            return finer ? shift(Period.of(p.unit(), unit.plus(p.begin(), step)), p.unit(), 0) : shift(p, unit, step);
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
                return new Open(new Cycle.Weekday(day).open());
            }
            LocalDate first = nth > 0
                    ? p.begin().with(TemporalAdjusters.nextOrSame(day)).plusWeeks(nth - 1L)
                    : p.last().with(TemporalAdjusters.previousOrSame(day));
            return Period.of(Unit.DAY, first);
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

    /** A date of which only the unit is known. */
    static Open blank(Unit unit) {
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
