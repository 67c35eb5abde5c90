package org.dateline.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Scores sentences of any length: what is too long for the encoder is read in overlapping windows, and each word takes its scores from the window in
 * which it stands farthest from the edge.
 */
final class WindowedEncoder implements AutoCloseable {
    /** Pieces in a window; the encoder places 512, but its cost grows with the square. */
    static final int WINDOW = 256;

    private static final float NEVER = -1000;

    private final Encoder encoder;

    WindowedEncoder(Encoder encoder) {
        this.encoder = encoder;
    }

    /** The scores of a sentence of at least one word. */
    Scores score(List<EncoderInput.Word> words) {
        List<Range> windows = windows(words);
        return windows.size() == 1 ? encoder.score(words) : join(words, windows);
    }

    /** Windows of words, each of at most WINDOW pieces, each but the first beginning in the middle of the one before. */
    private static List<Range> windows(List<EncoderInput.Word> words) {
        List<Range> windows = new ArrayList<>();
        int begin = 0;
        int end;
        do {
            end = fill(words, begin, WINDOW);
            windows.add(new Range(begin, end));
            begin = fill(words, begin, WINDOW / 2);
        } while (end < words.size());
        return windows;
    }

    private static int fill(List<EncoderInput.Word> words, int begin, int pieces) {
        int end = begin;
        int used = 0;
        while (end < words.size() && used + words.get(end).pieces().length <= pieces) {
            used += words.get(end++).pieces().length;
        }
        return end;
    }

    private Scores join(List<EncoderInput.Word> words, List<Range> windows) {
        int n = words.size();
        Scores all = new Scores(
                new float[n][],
                new float[n][],
                new float[n][],
                new float[n][],
                new float[n][],
                new float[n + 1][n + 1],
                new Pairs(n + 1),
                new Pairs(n + 1));
        for (int k = 0; k < windows.size(); k++) {
            Range window = windows.get(k);
            Scores part = encoder.score(words.subList(window.begin(), window.end()));
            take(part, own(windows, k), window, all);
        }
        return all;
    }

    private static void take(Scores part, Range own, Range window, Scores all) {
        for (int i = own.begin(); i < own.end(); i++) {
            int at = i - window.begin();
            all.upos()[i] = part.upos()[at];
            all.xpos()[i] = part.xpos()[at];
            all.names()[i] = part.names()[at];
            all.predicates()[i] = part.predicates()[at];
            all.senses()[i] = part.senses()[at];
            all.arcs()[i + 1] = spread(part.arcs()[at + 1], window, all.upos().length);
            ((Pairs) all.relations()).byFirst[i + 1] = inWindow(part.relations(), window);
            ((Pairs) all.roles()).byFirst[i + 1] = inWindow(part.roles(), window);
        }
    }

    /** Scores of pairs, from the window that decides their first node. */
    private static final class Pairs implements Scores.Pairs {
        private final Scores.Pairs[] byFirst;

        private Pairs(int nodes) {
            byFirst = new Scores.Pairs[nodes];
        }

        @Override
        public float[] of(int first, int second) {
            return byFirst[first].of(first, second);
        }
    }

    /** The scores of a word's heads in its window; heads outside are out of the question unless nothing else makes a tree. */
    private static float[] spread(float[] heads, Range window, int n) {
        float[] all = new float[n + 1];
        Arrays.fill(all, NEVER);
        all[0] = heads[0];
        System.arraycopy(heads, 1, all, window.begin() + 1, heads.length - 1);
        return all;
    }

    /** Scores by the nodes of the sentence; for a second node outside the window, those with the root. */
    private static Scores.Pairs inWindow(Scores.Pairs part, Range window) {
        return (first, second) -> {
            boolean inside = window.begin() < second && second <= window.end();
            return part.of(first - window.begin(), inside ? second - window.begin() : 0);
        };
    }

    /** The words that a window decides: up to the middle of each overlap. */
    private static Range own(List<Range> windows, int k) {
        Range window = windows.get(k);
        int begin = k == 0 ? 0 : (window.begin() + windows.get(k - 1).end()) / 2;
        int end = k + 1 == windows.size() ? window.end() : (windows.get(k + 1).begin() + window.end()) / 2;
        return new Range(begin, end);
    }

    @Override
    public void close() {
        encoder.close();
    }
}
