package org.dateline.annotate;

/** Turns scores into probabilities. */
final class Softmax {
    private Softmax() {}

    /** The probability of one of several choices, from the scores of all: {@code exp(score) / sum of exp}. */
    static double of(float[] scores, int choice) {
        double sum = 0;
        for (float score : scores) {
            sum += StrictMath.exp((double) score - scores[choice]);
        }
        return 1 / sum;
    }
}
