package org.dateline.evaluate;

import java.util.List;

/**
 * Holds what was found against gold, document by document, and sums up. Used by one thread.
 *
 * @param <D> a document with its gold
 * @param <S> what was found in it
 */
interface Scorer<D, S> {
    /** Takes a document into account. */
    void add(D gold, S found);

    /** The figures over all documents so far, in the order in which they are printed. */
    List<Metric> metrics();

    /** What the reader of the figures must know; nothing unless a corpus has something to say. */
    default List<String> notes() {
        return List.of();
    }

    /** The errors over all documents so far. */
    ErrorTally errors();
}
