package org.dateline.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dateline.extract.ClaimFeatures;
import org.dateline.model.ClaimMention;
import org.dateline.model.Extraction;
import org.dateline.pipeline.Pipeline;

/**
 * Fits the weights of {@code confidence.tsv} to gold: {@code java … org.dateline.evaluate.ConfidenceFit MEANTIME WIKINEWS JUDGED}, where MEANTIME holds
 * articles in folders by subject, WIKINEWS articles as text, and JUDGED ({@code judged-claims.tsv}) what readers thought of the claims in those. Prints
 * the table; on standard error, how weights that were fitted on all other sets of articles do on each.
 */
final class ConfidenceFit {
    /** Strength of the ridge: there are some ten claims a feature only. */
    static final double RIDGE = 8;

    /** A feature of all claims that readers judged: they call more right than MEANTIME's gold does. */
    private static final String JUDGED = "judged by readers";

    private static final int SWEEPS = 200;
    private static final double LEAST = 1e-9;

    /** A claim that the gold judges. */
    record Case(String subject, List<String> features, boolean right) {}

    private ConfidenceFit() {}

    public static void main(String[] args) {
        List<Case> cases = new ArrayList<>();
        try (Pipeline pipeline = Pipeline.load(2)) {
            cases.addAll(meantime(pipeline, Path.of(args[0])));
            JudgedClaims.read(pipeline, Path.of(args[1]), Path.of(args[2])).forEach(j -> cases.add(judged(j)));
        }
        CalibrationScore crossed = new CalibrationScore();
        for (String subject : cases.stream().map(Case::subject).distinct().toList()) {
            CalibrationScore score = new CalibrationScore();
            Predicate<Case> here = c -> c.subject().equals(subject);
            Map<String, Double> weights =
                    fit(cases.stream().filter(here.negate()).toList(), RIDGE);
            cases.stream().filter(here).forEach(c -> {
                score.add(probability(weights, c), c.right());
                crossed.add(probability(weights, c), c.right());
            });
            print("fitted on the others, checked on " + subject, score);
        }
        print("both together", crossed);
        Map<String, Double> all = fit(cases, RIDGE);
        all.remove(JUDGED); // confidence is by the measure of the gold, the stricter one
        all.forEach((feature, weight) -> System.out.printf(Locale.ROOT, "%s\t%.2f%n", feature, weight));
    }

    private static Case judged(JudgedClaims.Judged judged) {
        List<String> found = new ArrayList<>(new ClaimFeatures(judged.extraction()).of(judged.claim()));
        found.add(JUDGED);
        return new Case("Wikinews", found, judged.verdict().right());
    }

    static void print(String title, CalibrationScore score) {
        System.err.printf(Locale.ROOT, "%s: expected calibration error %.3f%n", title, score.error());
        score.lines().forEach(line -> System.err.println("  " + line));
    }

    static List<Case> meantime(Pipeline pipeline, Path folder) {
        List<Case> cases = new ArrayList<>();
        MeantimeCorpus corpus = new MeantimeCorpus(pipeline);
        for (Path file : corpus.files(folder)) {
            MeantimeDocument gold = MeantimeReader.read(file);
            Findings found = corpus.analyse(gold);
            ClaimJudge judge = new ClaimJudge(gold, found);
            Extraction extraction = found.dossier().extraction();
            ClaimFeatures features = new ClaimFeatures(extraction);
            String subject = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file has a folder")
                    .getFileName()
                    .toString();
            for (ClaimMention claim : extraction.claims()) {
                judge.judge(claim)
                        .ifPresent(wrong -> cases.add(new Case(subject, features.of(claim), wrong.isEmpty())));
            }
        }
        return cases;
    }

    /**
     * Logistic regression: Newton's method, one weight at a time.
     *
     * @param ridge strength of the ridge, on all weights but that of "all"
     */
    static Map<String, Double> fit(List<Case> cases, double ridge) {
        Map<String, Double> weights = new TreeMap<>();
        Map<String, Map<Integer, Integer>> counts = new TreeMap<>();
        for (int i = 0; i < cases.size(); i++) {
            for (String feature : cases.get(i).features()) {
                weights.put(feature, 0.0);
                counts.computeIfAbsent(feature, f -> new TreeMap<>()).merge(i, 1, Integer::sum);
            }
        }
        double[] sums = new double[cases.size()];
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            weights.replaceAll((feature, weight) -> {
                Map<Integer, Integer> times = Objects.requireNonNull(counts.get(feature), "every feature is counted");
                double step = step(cases, times, sums, weight, feature.equals("all") ? LEAST : ridge);
                times.forEach((i, n) -> sums[i] += step * n);
                return weight + step;
            });
        }
        return weights;
    }

    private static double step(
            List<Case> cases, Map<Integer, Integer> times, double[] sums, double weight, double ridge) {
        double slope = -ridge * weight;
        double curve = ridge;
        for (Map.Entry<Integer, Integer> e : times.entrySet()) {
            int i = e.getKey();
            double n = e.getValue();
            double p = sigmoid(sums[i]);
            slope += n * ((cases.get(i).right() ? 1 : 0) - p);
            curve += n * n * p * (1 - p);
        }
        return slope / curve;
    }

    static double probability(Map<String, Double> weights, Case c) {
        return sigmoid(c.features().stream()
                .mapToDouble(f -> weights.getOrDefault(f, 0.0))
                .sum());
    }

    private static double sigmoid(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }
}
