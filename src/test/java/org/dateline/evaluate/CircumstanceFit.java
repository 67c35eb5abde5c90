package org.dateline.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.evaluate.JudgedClaims.Judged;
import org.dateline.extract.CircumstanceFeatures;
import org.dateline.extract.ClaimFeatures;
import org.dateline.model.Argument;
import org.dateline.pipeline.Pipeline;

/**
 * Fits the weights of {@code circumstances.tsv} to what readers thought of the roles of claims: {@code java … org.dateline.evaluate.CircumstanceFit
 * WIKINEWS JUDGED}, as {@link ConfidenceFit} takes them. Prints the table; on standard error, how weights that were fitted on the other articles do on
 * each tenth of them.
 */
final class CircumstanceFit {
    /** Strength of the ridge: what few circumstances have ("Purpose for") tells much. */
    private static final double RIDGE = 2;

    private static final int PARTS = 10;

    private CircumstanceFit() {}

    public static void main(String[] args) {
        List<ConfidenceFit.Case> cases = new ArrayList<>();
        try (Pipeline pipeline = Pipeline.load(2)) {
            for (Judged judged : JudgedClaims.read(pipeline, Path.of(args[0]), Path.of(args[1]))) {
                add(judged, cases);
            }
        }
        CalibrationScore crossed = new CalibrationScore();
        for (int part = 0; part < PARTS; part++) {
            String kept = String.valueOf(part);
            var weights = ConfidenceFit.fit(
                    cases.stream().filter(c -> !c.subject().equals(kept)).toList(), RIDGE);
            cases.stream()
                    .filter(c -> c.subject().equals(kept))
                    .forEach(c -> crossed.add(ConfidenceFit.probability(weights, c), c.right()));
        }
        ConfidenceFit.print("fitted on the other articles", crossed);
        ConfidenceFit.fit(cases, RIDGE)
                .forEach((feature, weight) -> System.out.printf(Locale.ROOT, "%s\t%.2f%n", feature, weight));
    }

    /** The circumstances of a claim of which the verdict tells: all of a right one; of a wrong one those whose role is called wrong, and the others. */
    private static void add(Judged judged, List<ConfidenceFit.Case> cases) {
        Set<String> wrong = judged.verdict().wrong();
        if (wrong.contains("role-wrong") || wrong.contains("span")) {
            return; // which role is not told
        }
        CircumstanceFeatures features = new CircumstanceFeatures(judged.extraction());
        String article = judged.extraction().annotated().article().id();
        String part = String.valueOf(Math.floorMod(article.hashCode(), PARTS));
        new ClaimFeatures(judged.extraction()).findEvent(judged.claim()).ifPresent(event -> {
            for (Argument a : event.arguments()) {
                if (CircumstanceFeatures.isCircumstance(a.role())) {
                    String role = a.role().label();
                    boolean right = !wrong.contains("role-wrong:" + role) && !wrong.contains("span:" + role);
                    cases.add(new ConfidenceFit.Case(part, features.of(event, a), right));
                }
            }
        });
    }
}
