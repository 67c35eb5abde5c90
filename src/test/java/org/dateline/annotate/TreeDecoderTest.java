package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeDecoderTest {
    @RepeatedTest(200)
    void findsTheBestTreeWithOneRoot(RepetitionInfo repetition) {
        float[][] arcs = random(2 + repetition.getCurrentRepetition() % 5, repetition.getCurrentRepetition());
        int[] heads = TreeDecoder.decode(arcs);
        assertThat(isTree(heads)).isTrue();
        assertThat(sum(arcs, heads)).isCloseTo(best(arcs, new int[arcs.length], 1), within(1e-4));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 50, 400})
    void makesATreeOfAnyScores(int nodes) {
        assertThat(isTree(TreeDecoder.decode(random(nodes, nodes)))).isTrue();
        assertThat(isTree(TreeDecoder.decode(new float[nodes][nodes]))).isTrue();
    }

    @Test
    void takesOneRootThoughTwoScoreHigher() {
        float[][] arcs = {{0, 0, 0}, {10, 0, -5}, {9, -8, 0}};
        assertThat(TreeDecoder.decode(arcs)).containsExactly(-1, 2, 0);
    }

    @Test
    void opensNestedCycles() {
        int n = 64;
        float[][] arcs = new float[n][n];
        for (int d = 1; d < n; d++) {
            for (int h = 1; h < n; h++) {
                arcs[d][h] = -Integer.numberOfTrailingZeros(d ^ h) - Integer.highestOneBit(d ^ h);
            }
            arcs[d][0] = -1000;
        }
        assertThat(isTree(TreeDecoder.decode(arcs))).isTrue();
    }

    private static float[][] random(int nodes, long seed) {
        Random random = new Random(seed);
        float[][] arcs = new float[nodes][nodes];
        for (float[] row : arcs) {
            for (int h = 0; h < nodes; h++) {
                row[h] = (float) random.nextGaussian() * 10;
            }
        }
        return arcs;
    }

    static boolean isTree(int[] heads) {
        int roots = 0;
        for (int d = 1; d < heads.length; d++) {
            roots += heads[d] == 0 ? 1 : 0;
            int at = d;
            for (int steps = 0; at != 0; steps++) {
                if (steps > heads.length) {
                    return false;
                }
                at = heads[at];
            }
        }
        return roots == 1 && heads[0] == -1;
    }

    private static double sum(float[][] arcs, int[] heads) {
        double sum = 0;
        for (int d = 1; d < heads.length; d++) {
            sum += arcs[d][heads[d]];
        }
        return sum;
    }

    /** The best sum over all trees, by trying every assignment of heads. */
    private static double best(float[][] arcs, int[] heads, int from) {
        heads[0] = -1;
        if (from == arcs.length) {
            return isTree(heads) ? sum(arcs, heads) : Double.NEGATIVE_INFINITY;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int h = 0; h < arcs.length; h++) {
            if (h != from) {
                heads[from] = h;
                best = Math.max(best, best(arcs, heads, from + 1));
            }
        }
        return best;
    }
}
