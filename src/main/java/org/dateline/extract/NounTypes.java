package org.dateline.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.tables.Row;
import org.dateline.tables.Table;

/**
 * What common nouns denote: from WordNet ({@code nouns.tsv}), bent to the usage of news ({@code noun-types.tsv}), and in
 * which files of WordNet their usual senses are ({@code noun-senses.tsv}).
 */
final class NounTypes {
    /** What a noun denotes. */
    enum Kind {
        PERSON,
        ORGANIZATION,
        STATE,
        PLACE,
        GROUP,
        ARMED_FORCE,
        EVENT,
        TIME,
        DOCUMENT,
        THING
    }

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, String> verbs = new HashMap<>();
    private final Map<String, Set<String>> senses = new HashMap<>();

    NounTypes() {
        for (Row row : Table.rows(NounTypes.class, "nouns.tsv")) {
            kinds.put(row.cell(0), Kind.valueOf(row.cell(1)));
            if (!row.cell(2).equals("-")) {
                verbs.put(row.cell(0), row.cell(2));
            }
        }
        for (Row row : Table.rows(NounTypes.class, "noun-types.tsv")) {
            for (String word : row.words(1)) {
                kinds.put(word, Kind.valueOf(row.cell(0)));
            }
        }
        for (Row row : Table.rows(NounTypes.class, "noun-senses.tsv")) {
            row.words(1)
                    .forEach(w ->
                            senses.computeIfAbsent(w, n -> new HashSet<>(2)).add(row.cell(0)));
        }
    }

    /** The kind of a noun, by the phrase of modifier and noun first ("secret service"), then by the noun alone. */
    Optional<Kind> kindOf(String modifier, String lemma) {
        String noun = lemma.toLowerCase(Locale.ROOT);
        Kind ofPhrase = modifier.isEmpty() ? null : kinds.get(modifier.toLowerCase(Locale.ROOT) + "_" + noun);
        return Optional.ofNullable(ofPhrase == null ? kinds.get(noun) : ofPhrase);
    }

    /** Whether a noun with its modifier is something else than the noun alone, and no event: "a great deal". */
    boolean isOtherThing(String modifier, String lemma) {
        Kind ofPhrase = kinds.get(modifier.toLowerCase(Locale.ROOT) + "_" + lemma);
        return !modifier.isEmpty() && ofPhrase != null && ofPhrase != Kind.EVENT;
    }

    /** The files of WordNet that hold the usual senses of a noun ("artifact", "quantity"); none for words that it does not know and for acts and persons. */
    Set<String> sensesOf(String lemma) {
        return senses.getOrDefault(lemma, Set.of());
    }

    /** The verb that a noun of an event derives from: {@code delivery} → {@code deliver}. */
    Optional<String> verbOf(String lemma) {
        return Optional.ofNullable(verbs.get(lemma));
    }
}
