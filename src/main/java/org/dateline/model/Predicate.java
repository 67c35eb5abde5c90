package org.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word that tells of an event or state in PropBank's sense, with its arguments.
 *
 * @param token index of the word in its sentence
 * @param sense number of its roleset: {@code 01} of <i>sign.01</i>; null when not known
 * @param arguments its arguments in the order of the sentence; a core role ({@code A0} to {@code A5}) stands once at most
 * @param probability that the word is a predicate; 1 where somebody knows
 */
public record Predicate(int token, @Nullable String sense, List<Argument> arguments, double probability) {
    public Predicate {
        arguments = List.copyOf(arguments);
    }

    /** A word of which it is known that it is a predicate. */
    public Predicate(int token, @Nullable String sense, List<Argument> arguments) {
        this(token, sense, arguments, 1);
    }

    /**
     * An argument: the subtree of a word.
     *
     * @param head index of its head word in the sentence
     * @param label PropBank label: {@code A0}, {@code AM-TMP}; {@code R-} before that of a relative pronoun, {@code C-} before one that goes on
     * @param probability of this label for this word; 1 where nobody gave one
     */
    public record Argument(int head, String label, double probability) {
        /** An argument of which nobody doubts. */
        public Argument(int head, String label) {
            this(head, label, 1);
        }
    }
}
