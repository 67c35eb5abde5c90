package org.dateline.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A figure.
 *
 * @param name as in {@code events_exact}; the same name always means the same measure
 * @param value a fraction, 0 to 1
 * @param parts precision and recall of an F1; empty for other measures
 */
public record Metric(String name, double value, Optional<Parts> parts) {
    private static final Pattern CURVE = Pattern.compile("calibration_\\d+_.*");

    /**
     * What an F1 is the harmonic mean of.
     *
     * @param precision share of what was found that is right
     * @param recall share of the gold that was found
     */
    public record Parts(double precision, double recall) {
        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    /** Whether it is one point of a calibration curve, of interest only with the others: {@code calibration_80_right}. */
    public boolean isOfCurve() {
        return CURVE.matcher(name).matches();
    }

    /** A share of so many. Nothing at all counts as 0. */
    static Metric share(String name, double part, double whole) {
        return new Metric(name, ratio(part, whole), Optional.empty());
    }

    /** The F1 of a precision and a recall that were counted apart. */
    static Metric f1(String name, double precision, double recall) {
        Parts parts = new Parts(precision, recall);
        return new Metric(name, parts.f1(), Optional.of(parts));
    }

    /** F1, precision and recall under names of their own, for a corpus with one measure. */
    static List<Metric> precisionRecallF1(Counts counts) {
        return List.of(
                share("precision", counts.right(), counts.found()),
                share("recall", counts.right(), counts.gold()),
                new Metric("f1", counts.f1(), Optional.empty()));
    }

    static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
