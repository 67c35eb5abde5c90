package org.dateline.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.NounTypes.Kind;
import org.dateline.model.RelationType;
import org.dateline.tables.Row;
import org.dateline.tables.Table;

/** Verbs that state a tie ({@code relation-verbs.tsv}), or say of somebody what he or she is ({@code relation-links.tsv}). */
final class RelationVerbs {
    /**
     * One tie that a verb may state.
     *
     * @param reversed whether it is read from the other to the bearer, who is the subject
     * @param prepositions what leads to the other; empty for the object
     */
    record Sense(
            RelationType type,
            boolean passive,
            Set<String> prepositions,
            boolean reversed,
            Set<Kind> bearers,
            Set<Kind> others,
            String label) {
        Sense {
            prepositions = Set.copyOf(prepositions);
        }
    }

    /** What a verb between somebody and a description says of when the description holds. */
    enum Span {
        IS,
        BEGINS,
        ENDS
    }

    /**
     * A verb that leads from somebody to a description.
     *
     * @param preposition before the description; empty for none
     * @param passive whether it does so in the passive
     */
    record Link(String preposition, boolean passive, Span span) {}

    private final Map<String, List<Sense>> senses = new HashMap<>();
    private final Map<String, List<Link>> links = new HashMap<>();

    RelationVerbs() {
        for (Row row : Table.rows(RelationVerbs.class, "relation-verbs.tsv")) {
            Sense sense = new Sense(
                    RelationType.valueOf(row.cell(0)),
                    row.cell(2).equals("passive"),
                    row.cell(3).equals("-") ? Set.of() : Set.copyOf(row.words(3)),
                    row.cell(4).equals("other"),
                    RelationNouns.kinds(row, 5),
                    RelationNouns.kinds(row, 6),
                    row.cell(7));
            row.words(1)
                    .forEach(v ->
                            senses.computeIfAbsent(v, k -> new ArrayList<>()).add(sense));
        }
        for (Row row : Table.rows(RelationVerbs.class, "relation-links.tsv")) {
            Link link = new Link(
                    row.cell(1).equals("-") ? "" : row.cell(1),
                    row.cell(2).equals("passive"),
                    Span.valueOf(row.cell(3).toUpperCase(java.util.Locale.ROOT)));
            row.words(0)
                    .forEach(v ->
                            links.computeIfAbsent(v, k -> new ArrayList<>()).add(link));
        }
    }

    /** The ties that a verb may state, in order; none for most verbs. */
    List<Sense> of(String lemma) {
        return senses.getOrDefault(lemma, List.of());
    }

    /** How a verb leads to a description that stands behind this preposition, or bare; empty when it does not. */
    Optional<Link> findLink(String lemma, String preposition, boolean passive) {
        return links.getOrDefault(lemma, List.of()).stream()
                .filter(l -> l.preposition().equals(preposition) && l.passive() == passive)
                .findFirst();
    }
}
