package org.dateline.extract;

import org.dateline.model.EventTime;
import org.dateline.model.RelationType;
import org.dateline.model.Tense;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * A tie between two words of a sentence, each of which heads a mention or lies in one.
 *
 * @param label the words for it
 * @param time when it holds, null when the text does not say
 */
record Tie(
        Token subject,
        RelationType type,
        Token object,
        String label,
        Tense tense,
        @Nullable EventTime time) {
    /** A tie that holds at publication. */
    static Tie lasting(Token subject, RelationType type, Token object, String label) {
        return new Tie(subject, type, object, label, Tense.ONGOING, null);
    }
}
