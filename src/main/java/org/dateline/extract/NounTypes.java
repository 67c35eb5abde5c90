package org.dateline.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What common nouns denote: from WordNet ({@code nouns.tsv}), bent to the usage of news ({@code noun-types.tsv}).
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

    NounTypes() {
        for (String[] row : Table.rows("nouns.tsv")) {
            kinds.put(row[0], Kind.valueOf(row[1]));
            if (!row[2].equals("-")) {
                verbs.put(row[0], row[2]);
            }
        }
        for (String[] row : Table.rows("noun-types.tsv")) {
            for (String word : row[1].split(" ")) {
                kinds.put(word, Kind.valueOf(row[0]));
            }
        }
    }

    /** The kind of a noun, by the phrase of modifier and noun first ("secret service"), then by the noun alone. */
    Optional<Kind> kindOf(String modifier, String lemma) {
        String noun = lemma.toLowerCase(Locale.ROOT);
        Kind ofPhrase = modifier.isEmpty() ? null : kinds.get(modifier.toLowerCase(Locale.ROOT) + "_" + noun);
        return Optional.ofNullable(ofPhrase == null ? kinds.get(noun) : ofPhrase);
    }

    /** The verb that a noun of an event derives from: {@code delivery} → {@code deliver}. */
    Optional<String> verbOf(String lemma) {
        return Optional.ofNullable(verbs.get(lemma));
    }
}
