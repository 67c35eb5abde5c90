package org.dateline.evaluate;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Some tokens of a gold document, which need not be next to each other.
 *
 * @param indices their places in the document, ascending, without doubles
 */
record TokenSet(List<Integer> indices) {
    TokenSet {
        indices = indices.stream().distinct().sorted().toList();
    }

    static TokenSet of(Integer... indices) {
        return new TokenSet(List.of(indices));
    }

    boolean isEmpty() {
        return indices.isEmpty();
    }

    int first() {
        return indices.get(0);
    }

    int size() {
        return indices.size();
    }

    boolean overlaps(TokenSet other) {
        return overlaps(other.indices);
    }

    boolean overlaps(Collection<Integer> tokens) {
        return !Collections.disjoint(indices, tokens);
    }

    boolean containsAll(TokenSet other) {
        return indices.containsAll(other.indices);
    }
}
