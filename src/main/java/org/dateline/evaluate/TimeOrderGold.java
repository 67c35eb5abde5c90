package org.dateline.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How the events of a gold document lie in time to each other, to expressions of time and to the day of publication: its TLINKs, each once, with an event
 * first. Relations that differ only in what the text rarely tells apart are one, as in TempEval-2: {@code IBEFORE} is {@code BEFORE}, {@code DURING} is
 * {@code IS_INCLUDED}, {@code SIMULTANEOUS} and {@code IDENTITY} are {@code OVERLAP}.
 *
 * @param relations relation of the first end to the second
 */
record TimeOrderGold(Map<Pair, String> relations) {
    private static final Map<String, String> BROADER = Map.of(
            "IBEFORE", "BEFORE",
            "IAFTER", "AFTER",
            "DURING", "IS_INCLUDED",
            "DURING_INV", "INCLUDES",
            "IDENTITY", "OVERLAP",
            "SIMULTANEOUS", "OVERLAP");

    private static final Map<String, String> INVERSE = Map.of(
            "BEFORE", "AFTER",
            "AFTER", "BEFORE",
            "INCLUDES", "IS_INCLUDED",
            "IS_INCLUDED", "INCLUDES",
            "BEGINS", "BEGUN_BY",
            "BEGUN_BY", "BEGINS",
            "ENDS", "ENDED_BY",
            "ENDED_BY", "ENDS");

    /** What can stand at the end of a link. */
    enum Kind {
        EVENT,
        TIME,
        PUBLICATION
    }

    /** An end of a link; that of the day of publication has no tokens. */
    record End(Kind kind, TokenSet tokens) {
        static final End PUBLICATION = new End(Kind.PUBLICATION, TokenSet.of());
    }

    /** The two ends of a link. */
    record Pair(End from, End to) {}

    TimeOrderGold {
        relations = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(relations));
    }

    /** Collects links in any direction. */
    static final class Builder {
        private final Map<Pair, String> relations = new LinkedHashMap<>();

        /** Adds a link; one between two times, or of a thing to itself, is left out, and of two links between two things the last one counts. */
        Builder add(End from, String relation, End to) {
            String broad = BROADER.getOrDefault(relation, relation);
            boolean turn = from.kind() != Kind.EVENT || to.kind() == Kind.EVENT && isBefore(to, from);
            Pair pair = turn ? new Pair(to, from) : new Pair(from, to);
            if (pair.from().kind() == Kind.EVENT && !from.equals(to)) {
                relations.put(pair, turn ? INVERSE.getOrDefault(broad, broad) : broad);
            }
            return this;
        }

        /** Adds a link if both its ends are known. */
        Builder add(Optional<End> from, String relation, Optional<End> to) {
            return from.isPresent() && to.isPresent() ? add(from.get(), relation, to.get()) : this;
        }

        private static boolean isBefore(End a, End b) {
            return a.tokens().first() < b.tokens().first();
        }

        TimeOrderGold build() {
            return new TimeOrderGold(relations);
        }
    }
}
