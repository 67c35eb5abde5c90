package org.dateline.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Windows of days, open at an end that is null. */
final class Windows {
    private Windows() {}

    static boolean overlap(
            @Nullable LocalDate begin1,
            @Nullable LocalDate end1,
            @Nullable LocalDate begin2,
            @Nullable LocalDate end2) {
        return (begin1 == null || end2 == null || !begin1.isAfter(end2))
                && (begin2 == null || end1 == null || !begin2.isAfter(end1));
    }

    /** Length in days; very long when open. */
    static long days(@Nullable LocalDate begin, @Nullable LocalDate end) {
        if (begin == null && end == null) {
            return Long.MAX_VALUE;
        }
        return begin == null || end == null ? Long.MAX_VALUE / 2 : ChronoUnit.DAYS.between(begin, end);
    }
}
