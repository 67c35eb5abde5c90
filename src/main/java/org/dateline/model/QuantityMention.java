package org.dateline.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with what it counts.
 *
 * @param id {@code q1}, {@code q2} … in reading order
 * @param tokens the number with the words that bend it: "around 1,500", "a total of 12,000"
 * @param amount the value or its bounds
 * @param unit currency code, {@code %} or unit of measure, null when it counts things
 * @param counts id of the entity mention that it counts, null when it stands alone
 */
public record QuantityMention(
        String id,
        TokenSpan tokens,
        Amount amount,
        @Nullable String unit,
        @Nullable String counts) {
    /**
     * At least one of the three is given; no bound is ever invented ("several thousand" is at least 2,000 and has no upper bound).
     *
     * @param value the number stated
     * @param min stated or implied lower bound
     * @param max stated upper bound
     */
    public record Amount(
            @Nullable BigDecimal value,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max) {
        public Amount {
            if (value == null && min == null && max == null) {
                throw new IllegalArgumentException("an amount without a number");
            }
        }
    }
}
