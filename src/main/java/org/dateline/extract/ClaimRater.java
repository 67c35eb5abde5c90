package org.dateline.extract;

import java.util.List;
import org.dateline.model.ClaimMention;
import org.dateline.model.Extraction;

/**
 * Tells how probable it is that a claim was read rightly: a logistic regression over {@link ClaimFeatures} with the weights of {@code confidence.tsv},
 * which were fitted to gold. A feature without a weight tells nothing.
 */
final class ClaimRater {
    /** The confidence of a claim that has not been rated yet. */
    static final double UNRATED = 0;

    /** Nobody is surer than this, one way or the other: more would claim to know what the gold is too small to show. */
    private static final double LEAST = 0.02;

    private static final double STEPS = 100;

    private static final Logistic REGRESSION = new Logistic("confidence.tsv");

    /** An extraction with its claims rated. */
    Extraction rate(Extraction extraction) {
        ClaimFeatures features = new ClaimFeatures(extraction);
        List<ClaimMention> rated = extraction.claims().stream()
                .map(c -> c.withConfidence(of(features.of(c))))
                .toList();
        return extraction.withClaims(rated);
    }

    /** The probability for these features, in hundredths. */
    double of(List<String> features) {
        double p = REGRESSION.of(features);
        return Math.round(Math.min(Math.max(p, LEAST), 1 - LEAST) * STEPS) / STEPS;
    }
}
