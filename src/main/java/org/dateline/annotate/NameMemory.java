package org.dateline.annotate;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the sentences of a text tell each other about its names: a word that one sentence leaves open is mostly what the others take it for.
 *
 * <p>The score of each tag grows by the logarithm of the mean probability, over the word's occurrences in the text's other sentences, of the tag's type,
 * with one further occurrence for which all types are alike: a word that occurs in no other sentence keeps its scores. The encoder reads one sentence at
 * a time, so that the sentences are witnesses nearly independent of each other, and their probabilities may be multiplied.
 *
 * <p>MISC counts more than the encoder gives it. Half of what it was trained on leaves open whether a word outside the main types is in a name, so that
 * it learned to think little of MISC and to put what is of no main type into one of them. {@code document.py} of the training kit does the same.
 */
final class NameMemory {
    /** What is added to the scores of MISC. */
    static final float MISC_BONUS = 1;

    /** How much the other sentences count; the encoder is surer of its own sentence than it ought to be. */
    static final double OTHERS = 1.5;

    private static final String MISC = "MISC";

    /** The type of each tag, as a number. */
    private final int[] types;

    private final int typeCount;
    private final float[] bonus;

    NameMemory(List<String> tags) {
        List<String> names = tags.stream().map(NameMemory::typeOf).toList();
        List<String> distinct = names.stream().distinct().toList();
        types = names.stream().mapToInt(distinct::indexOf).toArray();
        typeCount = distinct.size();
        bonus = new float[tags.size()];
        for (int t = 0; t < bonus.length; t++) {
            bonus[t] = names.get(t).equals(MISC) ? MISC_BONUS : 0;
        }
    }

    private static String typeOf(String tag) {
        return tag.length() > 2 ? tag.substring(2) : "";
    }

    /**
     * A sentence.
     *
     * @param forms its words
     * @param scores [word][tag]
     */
    record Seen(List<String> forms, float[][] scores) {}

    /** The scores of all sentences of a text, weighed by the others. */
    List<float[][]> weigh(List<Seen> text) {
        Map<String, Sum> all = new HashMap<>();
        List<Map<String, Sum>> own = new ArrayList<>();
        for (Seen sentence : text) {
            Map<String, Sum> sums = sums(sentence);
            sums.forEach((key, sum) -> all.computeIfAbsent(key, k -> new Sum(new double[typeCount]))
                    .add(sum));
            own.add(sums);
        }
        List<float[][]> weighed = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            weighed.add(weigh(text.get(i), all, own.get(i)));
        }
        return weighed;
    }

    private Map<String, Sum> sums(Seen sentence) {
        Map<String, Sum> sums = new HashMap<>();
        for (int i = 0; i < sentence.scores().length; i++) {
            sums.computeIfAbsent(keyOf(sentence.forms().get(i)), k -> new Sum(new double[typeCount]))
                    .add(typesOf(sentence.scores()[i]));
        }
        return sums;
    }

    private float[][] weigh(Seen sentence, Map<String, Sum> all, Map<String, Sum> own) {
        float[][] weighed = new float[sentence.scores().length][];
        for (int i = 0; i < weighed.length; i++) {
            String key = keyOf(sentence.forms().get(i));
            double[] elsewhere = requireNonNull(all.get(key)).without(requireNonNull(own.get(key)));
            weighed[i] = sentence.scores()[i].clone();
            for (int t = 0; t < types.length; t++) {
                weighed[i][t] += (float) (OTHERS * elsewhere[types[t]]) + bonus[t];
            }
        }
        return weighed;
    }

    private static String keyOf(String form) {
        return form.toLowerCase(Locale.ROOT);
    }

    /** The probability of each type. StrictMath: the same bits on every machine. */
    private double[] typesOf(float[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (float score : scores) {
            most = Math.max(most, score);
        }
        double[] found = new double[typeCount];
        double total = 0;
        for (int t = 0; t < scores.length; t++) {
            double p = StrictMath.exp(scores[t] - most);
            found[types[t]] += p;
            total += p;
        }
        for (int k = 0; k < found.length; k++) {
            found[k] /= total;
        }
        return found;
    }

    /** The probabilities of the types of a word, summed over its occurrences. */
    private static final class Sum {
        private final double[] types;
        private int occurrences;

        private Sum(double[] types) {
            this.types = types;
        }

        private void add(double[] probabilities) {
            for (int k = 0; k < types.length; k++) {
                types[k] += probabilities[k];
            }
            occurrences++;
        }

        private void add(Sum other) {
            add(other.types);
            occurrences += other.occurrences - 1;
        }

        /** Logarithm of the mean over the occurrences that are not in another sum, and over one for which all types are alike. */
        private double[] without(Sum other) {
            double[] logs = new double[types.length];
            for (int k = 0; k < logs.length; k++) {
                double rest = Math.max(0, types[k] - other.types[k]) + 1.0 / types.length;
                logs[k] = StrictMath.log(rest / (occurrences - other.occurrences + 1));
            }
            return logs;
        }
    }
}
