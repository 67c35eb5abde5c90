package org.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * A reported number.
 *
 * @param id {@code q1} …
 * @param amount value or bounds
 * @param unit currency code, {@code %} or unit, null when it counts things
 * @param counts id of the actor ({@code a…}) that is counted, null when it stands alone
 * @param text as written
 */
public record Quantity(
        String id,
        QuantityMention.Amount amount,
        @Nullable String unit,
        @Nullable String counts,
        String text) {}
