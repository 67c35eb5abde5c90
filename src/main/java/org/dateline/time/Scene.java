package org.dateline.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.time.Point.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a relative expression is read against.
 *
 * @param published the day of writing, null when nothing tells it
 * @param recent the dates that the text spoke of last, latest first
 * @param story the time of what the sentence tells
 * @param direction which way the clause looks
 * @param report what the sentence has reported on
 * @param accounts the quarters that the text has told of as past
 * @param dayFirst whether the outlet writes the day before the month in figures
 */
record Scene(
        @Nullable LocalDate published,
        List<Period> recent,
        Story story,
        Direction direction,
        Report report,
        Set<Period> accounts,
        boolean dayFirst) {
    /** The date in focus that is no coarser than a unit, else the day of writing. */
    @Nullable
    Period here(Unit unit) {
        return recent.stream()
                .filter(p -> p.unit().compareTo(unit) <= 0)
                .findFirst()
                .orElse(today());
    }

    /** As {@link #here}, but null when the text has since gone on to another year: what is counted off from that has no date. */
    @Nullable
    Period hereStill(Unit unit) {
        Period here = here(unit);
        Period last = recent.isEmpty() ? null : recent.get(0);
        boolean gone = here != null
                && last != null
                && last.unit().compareTo(unit) > 0
                && last.unit().compareTo(Unit.YEAR) <= 0
                && last.begin().getYear() != here.begin().getYear();
        return gone ? null : here;
    }

    /** Whether the text tells a story of other years than that of writing. */
    boolean tellsOtherYears() {
        return story.isOfOtherYears(published);
    }

    /** Whether the text tells a story that has a calendar of its own. */
    boolean hasOwnCalendar() {
        return story.hasCalendar(published, direction);
    }

    /**
     * The last stretch of a unit that the text spoke of and that was over on the day of writing, or is told of as past, as a quarter of a firm's own
     * year may be: what can be reported on.
     */
    Optional<Period> reported(Unit unit) {
        return recent.stream()
                .filter(p -> p.unit() == unit)
                .filter(p -> published == null
                        || p.last().isBefore(published)
                        || accounts.contains(p) && !p.begin().isAfter(published))
                .findFirst();
    }

    /** The day of writing. */
    @Nullable
    Period today() {
        return published == null ? null : Period.of(Unit.DAY, published);
    }
}
