package org.dateline.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.ActorType;
import org.dateline.tables.Row;
import org.dateline.tables.Table;

/** The closed sets of words that the rules of this package speak of. */
final class Words {
    private static final Map<String, Set<String>> SETS = sets();
    private static final Map<String, Nominal> NOMINALS = nominals();
    private static final Map<String, Pronoun> PRONOUNS = pronouns();

    private Words() {}

    /** What a definite noun may refer back to. */
    record Nominal(ActorType type, Set<String> tags) {}

    /** Number, gender and person of a pronoun; person 0 is a relative one. */
    record Pronoun(boolean plural, Gender gender, int person) {}

    /** A named set; the names are the first column of {@code words.tsv}. */
    static Set<String> set(String name) {
        Set<String> found = SETS.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no such set of words: " + name);
        }
        return found;
    }

    static Optional<Nominal> findNominal(String noun) {
        return Optional.ofNullable(NOMINALS.get(noun));
    }

    static Optional<Pronoun> findPronoun(String word) {
        return Optional.ofNullable(PRONOUNS.get(word));
    }

    private static Map<String, Set<String>> sets() {
        Map<String, Set<String>> out = new HashMap<>();
        Table.rows(Words.class, "words.tsv")
                .forEach(row -> out.put(row.cell(0), Set.copyOf(new HashSet<>(row.values(1)))));
        return out;
    }

    private static Map<String, Nominal> nominals() {
        Map<String, Nominal> out = new HashMap<>();
        Table.rows(Words.class, "nominals.tsv")
                .forEach(row ->
                        out.put(row.cell(0), new Nominal(ActorType.valueOf(row.cell(1)), Set.copyOf(row.values(2)))));
        return out;
    }

    private static Map<String, Pronoun> pronouns() {
        Map<String, Pronoun> out = new HashMap<>();
        for (Row row : Table.rows(Words.class, "pronouns.tsv")) {
            Gender gender = switch (row.cell(2)) {
                case "M" -> Gender.MALE;
                case "F" -> Gender.FEMALE;
                case "N" -> Gender.NEUTER;
                default -> Gender.UNKNOWN;
            };
            out.put(row.cell(0), new Pronoun(row.cell(1).equals("PLURAL"), gender, Integer.parseInt(row.cell(3))));
        }
        return out;
    }
}
