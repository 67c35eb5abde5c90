package org.dateline.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Role;
import org.dateline.tables.Row;
import org.dateline.tables.Table;

/** All lexicons of this package, loaded once. */
final class Lexicons {
    /** By what an act is aimed at somebody: by what that one does or has, or by the clause that tells what that one is to do. */
    enum Aim {
        ACT,
        CLAUSE
    }

    private record Preposition(String word, String filler, String eventClass, String role) {}

    private final NounTypes types = new NounTypes();
    private final EventLexicon events = new EventLexicon();
    private final CueLexicon cues = new CueLexicon();
    private final StateLexicon states = new StateLexicon();
    private final NounEvents nouns = new NounEvents(types, events);
    private final FrameLexicon frames = new FrameLexicon();
    private final RelationNouns relationNouns = new RelationNouns();
    private final RelationVerbs relationVerbs = new RelationVerbs();
    private final OrderWords order = new OrderWords();
    private final Rolesets rolesets = new Rolesets();
    private final ChangeLexicon changes = new ChangeLexicon();
    private final List<Preposition> prepositions = new ArrayList<>();
    private final Map<Aim, List<String>> directed = new EnumMap<>(Aim.class);

    Lexicons() {
        for (Row r : Table.rows(Lexicons.class, "prepositions.tsv")) {
            prepositions.add(new Preposition(r.cell(0), r.cell(1), r.cell(2), r.cell(3)));
        }
        for (Row r : Table.rows(Lexicons.class, "directed-classes.tsv")) {
            directed.computeIfAbsent(Aim.valueOf(r.cell(1)), a -> new ArrayList<>())
                    .add(r.cell(0));
        }
    }

    EventLexicon events() {
        return events;
    }

    CueLexicon cues() {
        return cues;
    }

    StateLexicon states() {
        return states;
    }

    FrameLexicon frames() {
        return frames;
    }

    RelationNouns relationNouns() {
        return relationNouns;
    }

    RelationVerbs relationVerbs() {
        return relationVerbs;
    }

    OrderWords order() {
        return order;
    }

    Rolesets rolesets() {
        return rolesets;
    }

    ChangeLexicon changes() {
        return changes;
    }

    NounEvents nouns() {
        return nouns;
    }

    /**
     * The role that a preposition marks in an event of a class; empty when it marks none.
     *
     * @param filler kind of what follows it, {@code NAME_PLACE} for a name of a place, {@code *} when not known
     */
    Optional<Role> roleOf(String preposition, String filler, EventClass eventClass) {
        return prepositions.stream()
                .filter(p -> p.word().equals(preposition)
                        && (p.filler().equals("*") || p.filler().equals(filler))
                        && (p.eventClass().equals("*") || events.isA(eventClass.name(), p.eventClass())))
                .findFirst()
                .map(Preposition::role)
                .filter(role -> !role.equals("-"))
                .map(role -> role.equals("class") ? eventClass.to() : Role.valueOf(role));
    }

    /** Whether an event of a class is aimed at somebody in this way. */
    boolean isDirected(EventClass eventClass, Aim aim) {
        return directed.getOrDefault(aim, List.of()).stream().anyMatch(c -> events.isA(eventClass.name(), c));
    }

    /** Whether a preposition says where something is. */
    boolean isLocative(String preposition) {
        return prepositions.stream()
                .anyMatch(p -> p.word().equals(preposition)
                        && p.filler().matches("\\*|PLACE")
                        && p.role().equals("LOCATION"));
    }
}
