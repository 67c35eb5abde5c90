package org.dateline.extract;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.TimeLink.Relation;
import org.dateline.tables.Row;
import org.dateline.tables.Table;

/** Words that put events in order of time; see {@code order.tsv}. */
final class OrderWords {
    /** What a word does. */
    enum Kind {
        CLAUSE,
        PHRASE,
        OCCASION,
        ADVERB,
        OPENING,
        BACK,
        VERB
    }

    private final Map<Kind, Map<String, Relation>> words = new EnumMap<>(Kind.class);

    OrderWords() {
        for (Row r : Table.rows(OrderWords.class, "order.tsv")) {
            Map<String, Relation> ofKind =
                    words.computeIfAbsent(Kind.valueOf(r.cell(0).toUpperCase(Locale.ROOT)), k -> new HashMap<>());
            r.words(2).forEach(w -> ofKind.put(w, Relation.valueOf(r.cell(1))));
        }
    }

    /** How what a word goes with lies to what it points to; empty when it is no such word. */
    Optional<Relation> find(Kind kind, String lemma) {
        return Optional.ofNullable(words.getOrDefault(kind, Map.of()).get(lemma));
    }
}
