package org.dateline.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.NounTypes.Kind;
import org.dateline.model.RelationType;
import org.dateline.tables.Row;
import org.dateline.tables.Table;

/** Nouns that tie whom they describe to another ({@code relation-nouns.tsv}). */
final class RelationNouns {
    /** Who may bear the description. */
    enum Use {
        /** Only one with a name, or a pronoun for one. */
        NAMED,
        /** Likewise, and at a party that its people name: "the Conservative leader". */
        POST,
        /** Else the noun itself: "his wife said". */
        ANY,
        /** A name, which "of" may introduce: "the town of Lima". */
        DEFINING,
        /** A name, which the noun ties to what it calls itself: "a Democrat". */
        ITSELF
    }

    /**
     * One tie that a noun may state.
     *
     * @param reversed whether it is read from the other to the bearer
     * @param bearers what the bearer must be
     * @param others what the other must be
     * @param prepositions what may lead to the other
     * @param past whether it is over by the noun itself
     */
    record Sense(
            RelationType type,
            boolean reversed,
            Set<Kind> bearers,
            Set<Kind> others,
            Set<String> prepositions,
            Use use,
            boolean past) {
        Sense {
            prepositions = Set.copyOf(prepositions);
        }
    }

    private final Map<String, List<Sense>> senses = new HashMap<>();
    private final Set<String> strangers = new HashSet<>();

    RelationNouns() {
        for (Row row : Table.rows(RelationNouns.class, "relation-nouns.tsv")) {
            if (row.cell(0).equals("-")) {
                strangers.addAll(row.words(7));
                continue;
            }
            Sense sense = new Sense(
                    RelationType.valueOf(row.cell(0)),
                    row.cell(1).equals("other"),
                    kinds(row, 2),
                    kinds(row, 3),
                    Set.copyOf(row.words(4)),
                    Use.valueOf(row.cell(5).toUpperCase(Locale.ROOT)),
                    row.cell(6).equals("past"));
            row.words(7).stream()
                    .distinct()
                    .forEach(w ->
                            senses.computeIfAbsent(w, k -> new ArrayList<>()).add(sense));
        }
    }

    /** The ties that a noun may state, in order; none for most nouns. */
    List<Sense> of(String lemma) {
        return senses.getOrDefault(lemma, List.of());
    }

    /** Whether a noun for a person tells of no tie to the organisation named with it: "the Acme opponent Rossi". */
    boolean isStranger(String lemma) {
        return strangers.contains(lemma);
    }

    static Set<Kind> kinds(Row row, int cell) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        row.words(cell).forEach(k -> kinds.add(Kind.valueOf(k)));
        return kinds;
    }
}
