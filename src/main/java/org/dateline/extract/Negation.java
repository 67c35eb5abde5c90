package org.dateline.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Words that negate what they modify ({@code negation.tsv}). */
final class Negation {
    private static final Set<String> WORDS = new HashSet<>();

    static {
        Table.rows("negation.tsv").forEach(row -> WORDS.addAll(Set.of(row[0].split(" "))));
    }

    private Negation() {}

    static boolean isNegative(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT).replace('’', '\''));
    }
}
