package org.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * An expression of time in the text.
 *
 * @param tokens its extent by TimeML's rules: without the preposition ("since", "on"), with "ago", "last", "mid-"
 * @param type TIMEX3 type
 * @param value what it means
 * @param mod TIMEX3 modifier ({@code APPROX}, {@code START}, {@code MORE_THAN} …), null when none
 */
public record TimeMention(
        TokenSpan tokens,
        Type type,
        TimeValue value,
        @Nullable String mod) {
    /** TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
