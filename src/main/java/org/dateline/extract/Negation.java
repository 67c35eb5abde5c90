package org.dateline.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.tables.Table;

/** Words that negate what they modify ({@code negation.tsv}). */
final class Negation {
    private static final Set<String> WORDS = new HashSet<>();

    static {
        Table.rows(Negation.class, "negation.tsv").forEach(row -> WORDS.addAll(row.words(0)));
    }

    private Negation() {}

    static boolean isNegative(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT).replace('’', '\''));
    }
}
