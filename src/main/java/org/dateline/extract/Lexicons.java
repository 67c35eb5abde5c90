package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.extract.NounTypes.Kind;
import org.dateline.model.Role;

/** All lexicons of this package, loaded once. */
final class Lexicons {
    private record Preposition(String word, String filler, String role) {}

    private final NounTypes types = new NounTypes();
    private final EventLexicon events = new EventLexicon();
    private final CueLexicon cues = new CueLexicon();
    private final NounEvents nouns = new NounEvents(types, events);
    private final List<Preposition> prepositions = new ArrayList<>();

    Lexicons() {
        for (String[] r : Table.rows("prepositions.tsv")) {
            prepositions.add(new Preposition(r[0], r[1], r[2]));
        }
    }

    EventLexicon events() {
        return events;
    }

    CueLexicon cues() {
        return cues;
    }

    NounEvents nouns() {
        return nouns;
    }

    /** The role that a preposition marks in an event of a class; empty when it marks none. */
    Optional<Role> roleOf(String preposition, Optional<Kind> filler, EventClass eventClass) {
        String kind = filler.map(Kind::name).orElse("*");
        return prepositions.stream()
                .filter(p -> p.word().equals(preposition)
                        && (p.filler().equals("*") || p.filler().equals(kind)))
                .findFirst()
                .map(Preposition::role)
                .filter(role -> !role.equals("-"))
                .map(role -> role.equals("class") ? eventClass.to() : Role.valueOf(role));
    }

    /** Whether a preposition says where something is. */
    boolean isLocative(String preposition) {
        return prepositions.stream()
                .anyMatch(p -> p.word().equals(preposition)
                        && p.filler().matches("\\*|PLACE")
                        && p.role().equals("LOCATION"));
    }
}
