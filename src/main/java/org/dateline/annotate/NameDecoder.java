package org.dateline.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Name;
import org.dateline.model.NameType;
import org.dateline.model.TokenSpan;

/**
 * Finds the best sequence of BIO tags in which every {@code I-X} follows a {@code B-X} or {@code I-X} (Viterbi), and reads the names off it.
 */
final class NameDecoder {
    /** The tag of a word in no name. */
    static final String OUTSIDE = "O";

    private final List<String> tags;
    private final boolean[][] allowed;

    NameDecoder(List<String> tags) {
        this.tags = tags;
        allowed = new boolean[tags.size()][tags.size()];
        for (int from = 0; from < tags.size(); from++) {
            for (int to = 0; to < tags.size(); to++) {
                allowed[from][to] =
                        !tags.get(to).startsWith("I-") || typeOf(from).equals(typeOf(to));
            }
        }
    }

    /**
     * A stretch of words with one type.
     *
     * @param begin its first word
     * @param end the word after its last one
     * @param type the type as the tags write it
     */
    record Tagged(int begin, int end, String type) {
        boolean overlaps(Tagged other) {
            return begin < other.end && other.begin < end;
        }

        boolean contains(Tagged other) {
            return begin <= other.begin && other.end <= end;
        }
    }

    /**
     * The names of a sentence.
     *
     * @param scores score of [token][tag]
     * @param sentence index of the sentence, for the spans
     */
    List<Name> decode(float[][] scores, int sentence) {
        return names(read(scores), sentence);
    }

    /** Stretches of a sentence as names, without those whose type is none of ours. */
    static List<Name> names(List<Tagged> stretches, int sentence) {
        List<Name> names = new ArrayList<>();
        for (Tagged t : stretches) {
            TokenSpan span = new TokenSpan(sentence, t.begin(), t.end());
            findType(t.type()).ifPresent(type -> names.add(new Name(span, type)));
        }
        return names;
    }

    /** The names of a sentence with the types of the tags. */
    List<Tagged> read(float[][] scores) {
        int[] best = viterbi(scores);
        List<Tagged> names = new ArrayList<>();
        for (int begin = 0; begin < best.length; ) {
            int end = begin + 1;
            while (end < best.length && tags.get(best[end]).startsWith("I-")) {
                end++;
            }
            if (!typeOf(best[begin]).isEmpty()) {
                names.add(new Tagged(begin, end, typeOf(best[begin])));
            }
            begin = end;
        }
        return names;
    }

    /** A stretch with the type for which the scores of its tags speak most. */
    Tagged retype(Tagged stretch, float[][] scores) {
        Tagged best = stretch;
        double most = Double.NEGATIVE_INFINITY;
        for (int t = 0; t < tags.size(); t++) {
            if (tags.get(t).startsWith("B-")) {
                int inside = tags.indexOf("I-" + typeOf(t));
                double score = scores[stretch.begin()][t];
                for (int i = stretch.begin() + 1; i < stretch.end(); i++) {
                    score += inside < 0 ? Double.NEGATIVE_INFINITY : scores[i][inside];
                }
                if (score > most) {
                    most = score;
                    best = new Tagged(stretch.begin(), stretch.end(), typeOf(t));
                }
            }
        }
        return best;
    }

    private int[] viterbi(float[][] scores) {
        int n = scores.length;
        int k = tags.size();
        double[] total = new double[k];
        for (int t = 0; t < k; t++) {
            total[t] = tags.get(t).startsWith("I-") ? Double.NEGATIVE_INFINITY : scores[0][t];
        }
        int[][] from = new int[n][k];
        for (int i = 1; i < n; i++) {
            total = step(total, scores[i], from[i]);
        }
        int[] path = new int[n];
        path[n - 1] = argmax(total);
        for (int i = n - 1; i > 0; i--) {
            path[i - 1] = from[i][path[i]];
        }
        return path;
    }

    private double[] step(double[] before, float[] scores, int[] from) {
        double[] total = new double[before.length];
        Arrays.fill(total, Double.NEGATIVE_INFINITY);
        for (int to = 0; to < total.length; to++) {
            for (int t = 0; t < total.length; t++) {
                if (allowed[t][to] && before[t] + scores[to] > total[to]) {
                    total[to] = before[t] + scores[to];
                    from[to] = t;
                }
            }
        }
        return total;
    }

    private static int argmax(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }

    private String typeOf(int tag) {
        return tags.get(tag).length() > 2 ? tags.get(tag).substring(2) : "";
    }

    private static Optional<NameType> findType(String label) {
        return Arrays.stream(NameType.values())
                .filter(t -> t.label().equals(label))
                .findFirst();
    }
}
