package org.dateline.annotate;

/**
 * What the encoder thinks of one sentence of n words.
 *
 * @param upos [word][part of speech]
 * @param names [word][BIO tag]
 * @param arcs [node][head node], n + 1 each: node 0 is the root, node i + 1 is word i; all finite
 * @param relations scores of the relations of an arc
 */
record Scores(float[][] upos, float[][] names, float[][] arcs, Relations relations) {
    /** Scores of relations by arc. */
    @FunctionalInterface
    interface Relations {
        /** The scores of all relations for the arc from a head node to a dependent node. */
        float[] of(int dependent, int head);
    }
}
