package org.dateline.extract;

import java.util.List;
import org.dateline.model.Change.Direction;
import org.dateline.model.Change.Kind;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * A word that tells of a change of a quantity, with the numbers that measure it.
 *
 * @param word the verb, the noun or the adverb ("up")
 * @param direction which way
 * @param parts the numbers in the order of the text, at least one
 * @param theme what changes, where roles do not tell: of an adverb, of "cut 3 percent of its staff", of "a rise in
 * turnover"; else null
 * @param causative whether somebody makes something else change
 */
record MeasuredChange(
        Token word,
        Direction direction,
        List<Part> parts,
        @Nullable Token theme,
        boolean causative) {
    /**
     * A number with what it is to the change.
     *
     * @param kind what it is
     * @param phrase the number
     */
    record Part(Kind kind, MeasurePhrase phrase) {}

    /** Local name of the class of events for changes of this direction. */
    String eventClass() {
        return direction == Direction.UP ? "Increase" : "Decrease";
    }
}
