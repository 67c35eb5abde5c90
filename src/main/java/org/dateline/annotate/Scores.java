package org.dateline.annotate;

/**
 * What the encoder thinks of one sentence of n words.
 *
 * @param upos [word][part of speech]
 * @param xpos [word][Penn tag]
 * @param names [word][BIO tag]
 * @param predicates [word][no, yes]
 * @param senses [word][number of the roleset]
 * @param arcs [node][head node], n + 1 each: node 0 is the root, node i + 1 is word i; all finite
 * @param relations scores of the relations of an arc: from [dependent node, head node]
 * @param roles scores of the roles of an argument: from [predicate node, argument node]
 */
record Scores(
        float[][] upos,
        float[][] xpos,
        float[][] names,
        float[][] predicates,
        float[][] senses,
        float[][] arcs,
        Pairs relations,
        Pairs roles) {
    /** Scores of labels by pairs of nodes. */
    @FunctionalInterface
    interface Pairs {
        /** The scores of all labels for a pair. */
        float[] of(int first, int second);
    }
}
