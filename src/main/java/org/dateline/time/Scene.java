package org.dateline.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.time.Point.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a relative expression is read against.
 *
 * @param published the day of writing, null when nothing tells it
 * @param recent the dates that the text spoke of last, latest first
 * @param story the last dates, when they are the time of what the sentence tells; else none
 * @param direction which way the clause looks
 * @param report what the sentence has reported on
 * @param dayFirst whether the outlet writes the day before the month in figures
 */
record Scene(
        @Nullable LocalDate published,
        List<Period> recent,
        List<Period> story,
        Direction direction,
        Report report,
        boolean dayFirst) {
    /** A story of so many years before or after the day of writing has its own calendar. */
    private static final int OTHER_YEARS = 2;

    /** The date in focus that is no coarser than a unit, else the day of writing. */
    @Nullable
    Period here(Unit unit) {
        for (Period p : recent) {
            if (p.unit().compareTo(unit) <= 0) {
                return p;
            }
        }
        return today();
    }

    /** Whether the text tells a story of other years than that of writing, which has its own calendar. */
    boolean tellsOtherYears() {
        return !story.isEmpty()
                && story.stream()
                        .allMatch(p -> published == null
                                || Math.abs(p.begin().getYear() - published.getYear()) >= OTHER_YEARS);
    }

    /** The last stretch of a unit that the text spoke of and that was over on the day of writing: what can be reported on. */
    Optional<Period> reported(Unit unit) {
        return recent.stream()
                .filter(p -> p.unit() == unit && (published == null || p.last().isBefore(published)))
                .findFirst();
    }

    /** The day of writing. */
    @Nullable
    Period today() {
        return published == null ? null : Period.of(Unit.DAY, published);
    }
}
