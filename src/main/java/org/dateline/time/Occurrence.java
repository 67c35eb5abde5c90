package org.dateline.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.dateline.time.Point.Open;
import org.dateline.time.Point.Period;

/** Which one of those that come round again is meant: which Friday, which October. */
final class Occurrence {
    /** So many days off is round the corner. */
    private static final int CORNER = 61;

    /** Who means one so many days off, and not the one round the corner, says so. */
    private static final int FAR = 270;

    /** A month or season that ended so few days ago is not yet called the last one. */
    private static final int JUST_ENDED = 31;

    private Occurrence() {}

    /**
     * "October", "Friday" without more: in a story of other years the next one of the story, else the last or next one from the day of writing, by
     * the direction of the clause.
     */
    static Point nearest(Cycle cycle, Scene scene) {
        LocalDate day = scene.published();
        if (cycle.container() == Unit.YEAR && scene.hasOwnCalendar()) {
            return orOpen(inStory(cycle, scene.story().dates().get(0)), cycle);
        }
        if (day == null) {
            return new Open(cycle.open());
        }
        Optional<Period> before = cycle.onOrBefore(day);
        Optional<Period> after = cycle.onOrAfter(day);
        if (before.isEmpty() || after.isEmpty()) {
            return orOpen(before.or(() -> after), cycle);
        }
        long back = ChronoUnit.DAYS.between(before.get().last(), day);
        long on = ChronoUnit.DAYS.between(day, after.get().begin());
        return isBefore(cycle, scene.direction(), back, on) ? before.get() : after.get();
    }

    private static boolean isBefore(Cycle cycle, Direction direction, long back, long on) {
        boolean nearer = cycle.container() == Unit.WEEK || back <= on;
        return switch (direction) {
            case LONG_PAST -> true;
            case PAST -> !(back > FAR && on < CORNER);
            case FUTURE -> on > FAR && back < CORNER || cycle instanceof Cycle.YearPart && nearer;
            case UNKNOWN -> nearer;
        };
    }

    /** A story goes on through its year; half a year back means the next year. */
    private static Optional<Period> inStory(Cycle cycle, Period story) {
        Optional<Period> sameYear = cycle.in(Unit.YEAR.begin(story.begin()));
        boolean turned = story.unit().compareTo(Unit.YEAR) < 0
                && sameYear.filter(p -> p.last().plusMonths(6).isBefore(story.begin()))
                        .isPresent();
        return turned ? cycle.onOrAfter(story.begin()) : sameYear;
    }

    /** "last October" (-1), "next Friday" (+1), "this summer" (0). */
    static Point nth(Cycle cycle, int step, Scene scene) {
        LocalDate day = scene.published();
        return day == null
                ? new Open(cycle.open())
                : orOpen(step < 0 ? last(cycle, day) : step > 0 ? next(cycle, day) : current(cycle, day), cycle);
    }

    private static Optional<Period> last(Cycle cycle, LocalDate day) {
        LocalDate before = cycle.container() == Unit.YEAR ? day.minusDays(JUST_ENDED) : day;
        return cycle.onOrBefore(day)
                .flatMap(p -> p.last().isBefore(before)
                        ? Optional.of(p)
                        : cycle.onOrBefore(p.begin().minusDays(1)));
    }

    /** "next Friday" is that of the next week: for the one of this week, "Friday" would do. */
    private static Optional<Period> next(Cycle cycle, LocalDate day) {
        if (cycle.container() == Unit.WEEK) {
            return cycle.in(Unit.WEEK.begin(day).plusWeeks(1));
        }
        return cycle.onOrAfter(day)
                .flatMap(p -> p.contains(day) ? cycle.onOrAfter(p.last().plusDays(1)) : Optional.of(p));
    }

    private static Optional<Period> current(Cycle cycle, LocalDate day) {
        return cycle.onOrBefore(day)
                .filter(p -> p.contains(day))
                .or(() -> cycle.in(cycle.container().begin(day)));
    }

    /** It, or what is open about it. */
    static Point orOpen(Optional<Period> found, Cycle cycle) {
        return found.<Point>map(p -> p).orElseGet(() -> new Open(cycle.open()));
    }
}
