package org.dateline.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Scores sentences of any length: what is too long for the encoder is read in overlapping windows, and each word takes its scores from the window in
 * which it stands farthest from the edge.
 */
final class WindowedEncoder implements AutoCloseable {
    /** Pieces in a window; the encoder places 512. */
    static final int WINDOW = 400;

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
        float[][] upos = new float[n][];
        float[][] names = new float[n][];
        float[][] arcs = new float[n + 1][n + 1];
        float[][][] relations = new float[n + 1][n + 1][];
        for (int k = 0; k < windows.size(); k++) {
            Range window = windows.get(k);
            Range own = own(windows, k);
            Scores part = encoder.score(words.subList(window.begin(), window.end()));
            for (int i = own.begin(); i < own.end(); i++) {
                int at = i - window.begin();
                upos[i] = part.upos()[at];
                names[i] = part.names()[at];
                Arrays.fill(arcs[i + 1], NEVER);
                arcs[i + 1][0] = part.arcs()[at + 1][0];
                relations[i + 1][0] = part.relations().of(at + 1, 0);
                for (int h = window.begin(); h < window.end(); h++) {
                    arcs[i + 1][h + 1] = part.arcs()[at + 1][h - window.begin() + 1];
                    relations[i + 1][h + 1] = part.relations().of(at + 1, h - window.begin() + 1);
                }
            }
        }
        return new Scores(upos, names, arcs, (d, h) -> relations[d][h] == null ? relations[d][0] : relations[d][h]);
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
