package org.dateline.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.SpeechAct;
import org.dateline.tables.Row;
import org.dateline.tables.Table;

/** What may follow a word that tells that somebody says, asks, thinks or judges something; see {@code attribution-frames.tsv}. */
final class FrameLexicon {
    /** What follows the word, and how. */
    enum Shape {
        /** A finite clause or a quotation. */
        CLAUSE,
        /** An infinitive: "vowed to leave". */
        INFINITIVE,
        /** A noun phrase: "praised the plan". */
        OBJECT,
        /** Whom it is said to, and an infinitive: "urged them to leave". */
        PERSON_INFINITIVE,
        /** Of whom it is said, and a phrase: "accused them of leaving". */
        PERSON_PHRASE,
        /** A phrase with a preposition: "called for peace". */
        PHRASE
    }

    /** Parts of speech. */
    enum Part {
        VERB,
        NOUN,
        ADJECTIVE,
        /** A verb that lends its subject to a noun of saying: "made the claim". */
        CARRIER
    }

    /**
     * A way to go on after a word.
     *
     * @param act what kind of saying it is
     * @param shape what follows
     * @param prepositions those that a phrase may have; empty for the other shapes
     */
    record Frame(SpeechAct act, Shape shape, Set<String> prepositions) {
        Frame {
            prepositions = Set.copyOf(prepositions);
        }
    }

    private final Map<Part, Map<String, List<Frame>>> frames = new HashMap<>();

    FrameLexicon() {
        for (Row row : Table.rows(FrameLexicon.class, "attribution-frames.tsv")) {
            Frame frame = frame(SpeechAct.valueOf(row.cell(0)), row.cell(2));
            Map<String, List<Frame>> ofPart = frames.computeIfAbsent(
                    Part.valueOf(row.cell(1).toUpperCase(java.util.Locale.ROOT)), p -> new HashMap<>());
            row.words(3)
                    .forEach(w ->
                            ofPart.computeIfAbsent(w, x -> new ArrayList<>()).add(frame));
        }
    }

    private static Frame frame(SpeechAct act, String written) {
        return switch (written) {
            case "clause" -> new Frame(act, Shape.CLAUSE, Set.of());
            case "infinitive" -> new Frame(act, Shape.INFINITIVE, Set.of());
            case "object" -> new Frame(act, Shape.OBJECT, Set.of());
            case "person+infinitive" -> new Frame(act, Shape.PERSON_INFINITIVE, Set.of());
            default -> {
                boolean person = written.startsWith("person+");
                String prepositions = person ? written.substring("person+".length()) : written;
                yield new Frame(
                        act,
                        person ? Shape.PERSON_PHRASE : Shape.PHRASE,
                        new HashSet<>(List.of(prepositions.split(","))));
            }
        };
    }

    /** The ways to go on after a word, in the order of the table; none when it is no such word. */
    List<Frame> of(Part part, String lemma) {
        return frames.getOrDefault(part, Map.of()).getOrDefault(lemma, List.of());
    }

    boolean has(Part part, String lemma) {
        return !of(part, lemma).isEmpty();
    }
}
