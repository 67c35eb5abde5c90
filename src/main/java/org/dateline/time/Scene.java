package org.dateline.time;

import java.time.LocalDate;
import org.dateline.time.Point.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a relative expression is read against.
 *
 * @param published the day of writing, null when nothing tells it
 * @param focus the date that the text spoke of last, null when none
 * @param direction which way the clause looks
 */
record Scene(@Nullable LocalDate published, @Nullable Period focus, Direction direction) {
    /** The date in focus, else the day of writing. */
    @Nullable
    Period here() {
        return focus != null ? focus : today();
    }

    @Nullable
    Period today() {
        return published == null ? null : Period.of(Unit.DAY, published);
    }
}
