package org.dateline.time;

import org.dateline.time.Point.Vague;
import org.jspecify.annotations.Nullable;

/** What a rule makes of a phrase: one of the kinds of TIMEX3, before it is resolved. */
sealed interface Expression {
    /** TIMEX3 modifier, null when none. */
    @Nullable
    String mod();

    /** The same with a modifier. */
    Expression modified(String mod);

    /** A date or a time of day. */
    record Date(Meaning meaning, @Nullable String mod) implements Expression {
        @Override
        public Date modified(String other) {
            return new Date(meaning, other);
        }
    }

    /** How long. */
    record Duration(Length length, @Nullable String mod) implements Expression {
        @Override
        public Duration modified(String other) {
            return new Duration(length, other);
        }
    }

    /** How often. */
    record Repeat(String timex, @Nullable String mod) implements Expression {
        @Override
        public Repeat modified(String other) {
            return new Repeat(timex, other);
        }
    }

    static Expression date(Meaning meaning) {
        return new Date(meaning, null);
    }

    static Expression vague(String timex) {
        return date(new Meaning.Fixed(new Vague(timex)));
    }
}
