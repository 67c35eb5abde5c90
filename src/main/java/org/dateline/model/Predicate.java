package org.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word that tells of an event or state in PropBank's sense, with its arguments.
 *
 * @param token index of the word in its sentence
 * @param sense number of its roleset: {@code 01} of <i>sign.01</i>; null when not known
 * @param arguments its arguments in the order of the sentence; a core role ({@code A0} to {@code A5}) stands once at most
 */
public record Predicate(int token, @Nullable String sense, List<Argument> arguments) {
    public Predicate {
        arguments = List.copyOf(arguments);
    }

    /**
     * An argument: the subtree of a word.
     *
     * @param head index of its head word in the sentence
     * @param label PropBank label: {@code A0}, {@code AM-TMP}; {@code R-} before that of a relative pronoun, {@code C-} before one that goes on
     */
    public record Argument(int head, String label) {}
}
