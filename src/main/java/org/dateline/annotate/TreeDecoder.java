package org.dateline.annotate;

import java.util.Arrays;

/**
 * Finds the tree with the highest sum of arc scores in which exactly one word hangs on the root.
 *
 * <p>Tarjan's algorithm for optimum branchings (1977) on a dense matrix with the expansion of Camerini et al. (1979): contract cycles until one node is
 * left, then open them from the root; O(n²). One root by the reweighting of Stanojević and Cohen ("A Root of the Problem", EMNLP 2021): every root
 * arc is made so dear that a second one never pays.
 */
final class TreeDecoder {
    private final int n;
    private final double[][] score;
    private final int[][] head;
    private final int[][] dependent;
    private final boolean[] active;
    private final int[] node;
    private final int[] parent;
    private final int[] chosenHead;
    private final int[] chosenDependent;
    private int nodes;

    private TreeDecoder(float[][] arcs) {
        n = arcs.length;
        score = new double[n][n];
        head = new int[n][n];
        dependent = new int[n][n];
        active = new boolean[n];
        node = new int[n];
        parent = new int[2 * n];
        chosenHead = new int[2 * n];
        chosenDependent = new int[2 * n];
        fill(arcs);
    }

    /**
     * Decodes a matrix of scores.
     *
     * @param arcs score of [dependent][head]; row and column 0 are the root, row 0 is not read; all finite
     * @return the head of each node; entry 0 is -1
     */
    static int[] decode(float[][] arcs) {
        if (arcs.length == 1) {
            return new int[] {-1};
        }
        TreeDecoder decoder = new TreeDecoder(arcs);
        decoder.contract();
        return decoder.expand();
    }

    private void fill(float[][] arcs) {
        double dear = rootPenalty(arcs);
        for (int h = 0; h < n; h++) {
            active[h] = true;
            node[h] = h;
            for (int d = 0; d < n; d++) {
                score[h][d] = d == 0 ? 0 : arcs[d][h] - (h == 0 ? dear : 0);
                head[h][d] = h;
                dependent[h][d] = d;
            }
        }
        nodes = n;
        Arrays.fill(parent, -1);
    }

    private static double rootPenalty(float[][] arcs) {
        double min = Double.MAX_VALUE;
        double max = -Double.MAX_VALUE;
        for (int d = 1; d < arcs.length; d++) {
            for (float s : arcs[d]) {
                min = Math.min(min, s);
                max = Math.max(max, s);
            }
        }
        return 1 + (max - min) * arcs.length;
    }

    private void contract() {
        int[] path = new int[n];
        boolean[] onPath = new boolean[n];
        int top = 0;
        int left = n;
        onPath[0] = true;
        while (left > 1) {
            int best = bestHead(path[top]);
            choose(best, path[top]);
            if (onPath[best]) {
                int first = top;
                while (path[first] != best) {
                    first--;
                }
                merge(path, first, top);
                left -= top - first;
                top = first;
            } else {
                onPath[best] = true;
                path[++top] = best;
            }
        }
    }

    private int bestHead(int d) {
        int best = -1;
        for (int h = 0; h < n; h++) {
            if (active[h] && h != d && (best < 0 || score[h][d] > score[best][d])) {
                best = h;
            }
        }
        return best;
    }

    private void choose(int h, int d) {
        chosenHead[node[d]] = head[h][d];
        chosenDependent[node[d]] = dependent[h][d];
    }

    /** Makes one node of the cycle path[first..top]; it lives on in the slot of the first. */
    private void merge(int[] path, int first, int top) {
        int into = nodes++;
        for (int i = first; i <= top; i++) {
            int slot = path[i];
            relieve(slot, path[i == top ? first : i + 1]);
            parent[node[slot]] = into;
            active[slot] = i == first;
        }
        int keep = path[first];
        for (int i = first + 1; i <= top; i++) {
            absorb(keep, path[i]);
        }
        node[keep] = into;
    }

    /** Entering the cycle here gives up the arc that the cycle has here. */
    private void relieve(int slot, int cycleHead) {
        double own = score[cycleHead][slot];
        for (int h = 0; h < n; h++) {
            score[h][slot] -= own;
        }
    }

    private void absorb(int keep, int gone) {
        for (int x = 0; x < n; x++) {
            if (active[x] && x != keep) {
                if (score[x][gone] > score[x][keep]) {
                    copy(x, gone, x, keep);
                }
                if (score[gone][x] > score[keep][x]) {
                    copy(gone, x, keep, x);
                }
            }
        }
    }

    private void copy(int h, int d, int toHead, int toDependent) {
        score[toHead][toDependent] = score[h][d];
        head[toHead][toDependent] = head[h][d];
        dependent[toHead][toDependent] = dependent[h][d];
    }

    private int[] expand() {
        int[] heads = new int[n];
        boolean[] open = new boolean[2 * n];
        heads[0] = -1;
        open(0, open);
        for (int v = nodes - 1; v > 0; v--) {
            if (!open[v]) {
                heads[chosenDependent[v]] = chosenHead[v];
                open(chosenDependent[v], open);
            }
        }
        return heads;
    }

    /** The arc into a contracted node enters at this leaf: the nodes above the leaf are settled. */
    private void open(int leaf, boolean[] open) {
        for (int v = leaf; v >= 0 && !open[v]; v = parent[v]) {
            open[v] = true;
        }
    }
}
