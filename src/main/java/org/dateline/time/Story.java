package org.dateline.time;

import java.time.LocalDate;
import java.util.List;
import org.dateline.time.Point.Period;
import org.jspecify.annotations.Nullable;

/**
 * The dates that are the time of what a sentence tells.
 *
 * @param dates the last ones, latest first; none when the sentence tells no story
 * @param inNews whether the text has spoken of the days about its own
 */
record Story(List<Period> dates, boolean inNews) {
    static final Story NONE = new Story(List.of(), false);

    /** A story of so many years before or after the day of writing has its own calendar. */
    private static final int OTHER_YEARS = 2;

    /** Whether it is of other years than that of writing. */
    boolean isOfOtherYears(@Nullable LocalDate published) {
        return !dates.isEmpty()
                && dates.stream()
                        .allMatch(p -> published == null
                                || Math.abs(p.begin().getYear() - published.getYear()) >= OTHER_YEARS);
    }

    /**
     * Whether a month or day without a year is one of the story, and not of the months about the day of writing. News that names a bare year only
     * looks aside to it. What is told as past though it came after the day of writing belongs to a text that has been written on.
     */
    boolean hasCalendar(@Nullable LocalDate published, Direction direction) {
        if (dates.isEmpty() || direction == Direction.FUTURE || direction == Direction.UNKNOWN) {
            return false;
        }
        boolean aside = inNews && dates.get(0).unit() == Unit.YEAR;
        boolean writtenOn = !inNews
                && published != null
                && dates.stream().allMatch(p -> p.begin().isAfter(published));
        return writtenOn || !aside && isOfOtherYears(published);
    }
}
