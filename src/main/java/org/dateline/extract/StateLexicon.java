package org.dateline.extract;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.tables.Row;
import org.dateline.tables.Table;

/** Verbs that tell of no event, always or in one use ({@code states.tsv}). */
final class StateLexicon {
    /** In which use a verb tells of none; see {@code states.tsv}. */
    enum Use {
        STATE,
        PLACE,
        ADJECTIVE,
        IDIOM,
        NEWS,
        PREPOSITION,
        RESULT,
        MEASURE,
        OBJECT,
        RELATION
    }

    private final Map<Use, Set<String>> words = new EnumMap<>(Use.class);

    StateLexicon() {
        for (Row r : Table.rows(StateLexicon.class, "states.tsv")) {
            words.computeIfAbsent(Use.valueOf(r.cell(0)), u -> new HashSet<>()).addAll(r.words(1));
        }
    }

    /** Whether a verb, with its preposition after "_" where that belongs to it, tells of no event in a use. */
    boolean is(Use use, String word) {
        return words.getOrDefault(use, Set.of()).contains(word);
    }
}
