package org.dateline.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.tables.Table;

/** Words that negate what they modify ({@code negation.tsv}). */
final class Negation {
    private static final Set<String> WORDS = new HashSet<>();
    private static final Set<String> PREPOSITIONS = new HashSet<>();

    static {
        Table.rows(Negation.class, "negation.tsv")
                .forEach(row -> (row.cell(0).equals("preposition") ? PREPOSITIONS : WORDS).addAll(row.words(1)));
    }

    private Negation() {}

    /** Whether a preposition or conjunction says that what follows it was not so: "without losses". */
    static boolean isExcluding(String word) {
        return PREPOSITIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isNegative(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT).replace('’', '\''));
    }
}
