package org.dateline.extract;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Token;
import org.dateline.tables.Table;

/** Nouns that leave open whether what follows them took place: "suspicion of murder", "calls for a truce", "a ban on strikes" ({@code open-nouns.tsv}). */
enum OpenNouns {
    ALLEGED,
    WANTED,
    OPEN;

    /** For each kind, preposition to nouns. */
    private static final Map<OpenNouns, Map<String, Set<String>>> WORDS = new EnumMap<>(OpenNouns.class);

    static {
        Table.rows(OpenNouns.class, "open-nouns.tsv")
                .forEach(row -> row.words(1)
                        .forEach(preposition -> WORDS.computeIfAbsent(valueOf(row.cell(0)), k -> new HashMap<>())
                                .computeIfAbsent(preposition, k -> new HashSet<>())
                                .addAll(row.words(2))));
    }

    /** What kind of noun a word hangs on by a preposition; empty when it hangs on none. */
    static Optional<OpenNouns> above(Syntax syntax, Token word) {
        Token first = syntax.firstConjunct(word);
        Optional<Token> noun = Set.of("nmod", "acl").contains(first.relation())
                ? syntax.tree().head(first).filter(h -> h.index() < first.index())
                : Optional.empty();
        Optional<Token> preposition =
                syntax.preposition(first).or(() -> syntax.tree().child(first, "mark"));
        if (noun.isEmpty() || preposition.isEmpty()) {
            return Optional.empty();
        }
        for (OpenNouns kind : values()) {
            Set<String> nouns =
                    WORDS.getOrDefault(kind, Map.of()).getOrDefault(Syntax.lemma(preposition.get()), Set.of());
            if (nouns.contains(Syntax.lemma(noun.get()))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
