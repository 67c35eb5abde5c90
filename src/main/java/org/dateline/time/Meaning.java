package org.dateline.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
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

    /** "10/8/24": month or day first, whichever lies nearer to the day of writing; month first when the scene does not tell. */
    record EitherOrder(LocalDate monthFirst, LocalDate dayFirst) implements Meaning {
        @Override
        public Point in(Scene scene) {
            LocalDate day = scene.published();
            boolean second = day != null && distance(dayFirst, day) < distance(monthFirst, day);
            return Period.of(Unit.DAY, second ? dayFirst : monthFirst);
        }

        private static long distance(LocalDate a, LocalDate b) {
            return Math.abs(ChronoUnit.DAYS.between(a, b));
        }
    }

    /** "October", "Friday": the last or next one, by the direction of the clause. */
    record Nearest(Cycle cycle) implements Meaning {
        @Override
        public Point in(Scene scene) {
            LocalDate day = scene.published();
            if (day == null) {
                return open(cycle);
            }
            Optional<Period> before = cycle.onOrBefore(day);
            Optional<Period> after = cycle.onOrAfter(day);
            return switch (scene.direction()) {
                case PAST -> orOpen(before, cycle);
                case FUTURE -> orOpen(after, cycle);
                case UNKNOWN -> orOpen(nearer(before, after, day), cycle);
            };
        }

        private Optional<Period> nearer(Optional<Period> before, Optional<Period> after, LocalDate day) {
            if (before.isEmpty() || after.isEmpty()) {
                return before.or(() -> after);
            }
            long back = ChronoUnit.DAYS.between(before.get().last(), day);
            long on = ChronoUnit.DAYS.between(day, after.get().begin());
            boolean week = cycle.container() == Unit.WEEK;
            return week || back <= on ? before : after;
        }
    }

    /** "last October" (-1), "next Friday" (+1), "this summer" (0). */
    record Nth(Cycle cycle, int step) implements Meaning {
        @Override
        public Point in(Scene scene) {
            LocalDate day = scene.published();
            if (day == null) {
                return open(cycle);
            }
            return switch (step) {
                case -1 ->
                    orOpen(
                            cycle.onOrBefore(day)
                                    .flatMap(p -> p.contains(day)
                                            ? cycle.onOrBefore(p.begin().minusDays(1))
                                            : Optional.of(p)),
                            cycle);
                case 1 ->
                    orOpen(
                            cycle.onOrAfter(day)
                                    .flatMap(p -> p.contains(day)
                                            ? cycle.onOrAfter(p.last().plusDays(1))
                                            : Optional.of(p)),
                            cycle);
                default -> orOpen(cycle.in(cycle.container().begin(day)), cycle);
            };
        }
    }

    /** "October last year", "Friday of this week", "the second quarter of 1990". */
    record Within(Cycle cycle, Meaning container) implements Meaning {
        @Override
        public Point in(Scene scene) {
            return container.in(scene) instanceof Period p
                    ? orOpen(cycle.in(cycle.container().begin(p.begin())), cycle)
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
            return shift(scene.here(), unit, step);
        }
    }

    /** "the day after 8 October", "two weeks before Christmas". */
    record From(Meaning anchor, Unit unit, int step) implements Meaning {
        @Override
        public Point in(Scene scene) {
            return anchor.in(scene) instanceof Period p ? shift(p, unit, step) : blank(unit);
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
        return Period.of(unit, from.begin()).plus(step);
    }

    private static Point orOpen(Optional<Period> found, Cycle cycle) {
        return found.<Point>map(p -> p).orElseGet(() -> open(cycle));
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
