package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether things that are stated with a probability are right as often as stated: counts them by tenths of the probability. The expected calibration
 * error (Naeini, Cooper and Hauskrecht 2015) is the mean distance between what is stated and what is right in a tenth, each tenth weighing as much as
 * there is in it.
 */
final class CalibrationScore {
    private static final int BINS = 10;
    private static final int HUNDRED = 100;

    private final long[] right = new long[BINS];
    private final long[] all = new long[BINS];
    private final double[] stated = new double[BINS];

    void add(double probability, boolean isRight) {
        // through hundredths, so that 0.8 lies in the tenth that it begins
        int bin = Math.min((int) (Math.round(probability * HUNDRED) / BINS), BINS - 1);
        all[bin]++;
        right[bin] += isRight ? 1 : 0;
        stated[bin] += probability;
    }

    private long total() {
        long sum = 0;
        for (long n : all) {
            sum += n;
        }
        return sum;
    }

    double error() {
        double sum = 0;
        for (int b = 0; b < BINS; b++) {
            sum += Math.abs(stated[b] - right[b]);
        }
        return Metric.ratio(sum, total());
    }

    /**
     * Share right and the error; for each tenth that holds anything ({@code 80} for 0.8 up to 0.9) the mean that is stated, the share right and the share
     * of all that lies in it.
     */
    List<Metric> metrics(String name) {
        long rightOnes = 0;
        for (long n : right) {
            rightOnes += n;
        }
        List<Metric> out = new ArrayList<>(List.of(
                Metric.share(name + "_right", rightOnes, total()), Metric.share("calibration_error", error(), 1)));
        for (int b = 0; b < BINS; b++) {
            if (all[b] > 0) {
                String bin = "calibration_" + b * BINS;
                out.add(Metric.share(bin + "_stated", stated[b], all[b]));
                out.add(Metric.share(bin + "_right", right[b], all[b]));
                out.add(Metric.share(bin + "_share", all[b], total()));
            }
        }
        return out;
    }

    /** The curve for people, a line a tenth. */
    List<String> lines() {
        List<String> out = new ArrayList<>();
        for (int b = 0; b < BINS; b++) {
            if (all[b] > 0) {
                out.add(String.format(
                        Locale.ROOT,
                        "confidence %.1f up to %.1f: %.2f stated, %.2f right, %d claims",
                        b / (double) BINS,
                        (b + 1) / (double) BINS,
                        stated[b] / all[b],
                        right[b] / (double) all[b],
                        all[b]));
            }
        }
        return out;
    }
}
