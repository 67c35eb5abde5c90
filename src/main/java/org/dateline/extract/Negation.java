package org.dateline.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.tables.Table;

/** Words that negate what they modify ({@code negation.tsv}). */
final class Negation {
    private static final Set<String> WORDS = new HashSet<>();
    private static final Set<String> PREPOSITIONS = new HashSet<>();
    private static final Set<String> RESTRICTING = new HashSet<>();

    static {
        Table.rows(Negation.class, "negation.tsv")
                .forEach(row -> ofKind(row.cell(0)).addAll(row.words(1)));
    }

    private Negation() {}

    private static Set<String> ofKind(String kind) {
        return switch (kind) {
            case "word" -> WORDS;
            case "preposition" -> PREPOSITIONS;
            case "restricting" -> RESTRICTING;
            default -> throw new IllegalStateException("negation.tsv has a kind that nothing reads: " + kind);
        };
    }

    /** Whether a word takes the negation before it on itself: "not only". */
    static boolean isRestricting(String word) {
        return RESTRICTING.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a preposition or conjunction says that what follows it was not so: "without losses". */
    static boolean isExcluding(String word) {
        return PREPOSITIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isNegative(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT).replace('’', '\''));
    }
}
