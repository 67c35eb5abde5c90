package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.tables.Table;

/**
 * Writes the tables of figures in the README and the model card from {@code figures.jsonl}, which holds the lines that {@code dateline evaluate … --json}
 * printed, so that they tell what was measured and nothing else.
 */
public final class AccuracyReport {
    private static final String BEGIN = "<!-- figures -->\n";
    private static final String END = "<!-- /figures -->";
    private static final Pattern PART = Pattern.compile(".*_(precision|recall)|accuracy_.*|calibration_\\d+_.*");
    private static final Pattern STATED = Pattern.compile("calibration_(\\d+)_stated");
    private static final String HEADER = """
            | corpus | documents | figures | other systems |
            | --- | --- | --- | --- |
            """;
    private static final String CURVE = """

            How often claims of each confidence are right by the gold of `%s`:

            | confidence | mean | right | share of the claims |
            | --- | --- | --- | --- |
            """;

    private final List<Json> measurements;
    private final Peers peers;

    private AccuracyReport(List<Json> measurements, Peers peers) {
        this.measurements = measurements;
        this.peers = peers;
    }

    /** The figures that come with the build. */
    public static AccuracyReport load() {
        return of(Table.lines(AccuracyReport.class, "figures.jsonl"), Peers.load());
    }

    static AccuracyReport of(List<String> lines, Peers peers) {
        return new AccuracyReport(lines.stream().map(Json::parse).toList(), peers);
    }

    /**
     * A text with the table of these corpora between its marks.
     *
     * @param document has the lines {@code <!-- figures -->} and {@code <!-- /figures -->}, in this order
     * @param corpora names of corpora; none means all
     */
    public String insert(String document, List<String> corpora) {
        int begin = document.indexOf(BEGIN);
        int end = document.indexOf(END, Math.max(begin, 0));
        if (begin < 0 || end < 0) {
            throw new IllegalArgumentException("the text has no place for figures: " + BEGIN.strip() + " … " + END);
        }
        return document.substring(0, begin + BEGIN.length())
                + table(corpora)
                + curves(corpora)
                + document.substring(end);
    }

    /** The table. */
    String table(List<String> corpora) {
        return of(corpora).map(this::row).collect(Collectors.joining("", HEADER, ""));
    }

    private Stream<Json> of(List<String> corpora) {
        return measurements.stream()
                .filter(m ->
                        corpora.isEmpty() || corpora.contains(m.get("corpus").text()));
    }

    /** The calibration curve of each corpus that has one. */
    private String curves(List<String> corpora) {
        return of(corpora)
                .filter(m -> m.get("metrics").members().keySet().stream().anyMatch(STATED.asMatchPredicate()))
                .map(AccuracyReport::curve)
                .collect(Collectors.joining());
    }

    private static String curve(Json measurement) {
        Map<String, Json> metrics = measurement.get("metrics").members();
        return metrics.keySet().stream()
                .map(STATED::matcher)
                .filter(Matcher::matches)
                .map(m -> row(Integer.parseInt(m.group(1)), metrics))
                .collect(Collectors.joining(
                        "", CURVE.formatted(measurement.get("corpus").text()), ""));
    }

    private static String row(int percent, Map<String, Json> metrics) {
        String bin = "calibration_" + percent;
        return String.format(
                Locale.ROOT,
                "| %.1f to %.1f | %s | %s | %s |\n",
                percent / 100.0,
                (percent + 10) / 100.0,
                hundredths(metrics, bin + "_stated"),
                hundredths(metrics, bin + "_right"),
                hundredths(metrics, bin + "_share"));
    }

    private static String hundredths(Map<String, Json> metrics, String name) {
        Json value = metrics.get(name);
        return value == null ? "" : String.format(Locale.ROOT, "%.2f", value.decimal());
    }

    private String row(Json measurement) {
        String corpus = measurement.get("corpus").text();
        Map<String, Json> metrics = measurement.get("metrics").members();
        String figures = metrics.entrySet().stream()
                .filter(e -> isHeadline(e.getKey()))
                .map(e ->
                        e.getKey().replace('_', ' ') + " " + figure(e.getValue().decimal()))
                .collect(Collectors.joining(" · "));
        String others = others(corpus, metrics.keySet());
        return "| `%s` %s | %d | %s | %s |\n"
                .formatted(
                        corpus,
                        measurement.get("path").text(),
                        measurement.get("documents").number(),
                        figures,
                        others);
    }

    /** The best other figure for each metric, by system. */
    private String others(String corpus, Set<String> metrics) {
        Map<String, List<String>> bySystem = new LinkedHashMap<>();
        metrics.stream()
                .flatMap(name -> peers.list(corpus, name).stream().limit(1))
                .forEach(f -> bySystem.computeIfAbsent(f.system() + " (" + f.ground() + ")", s -> new ArrayList<>())
                        .add(f.metric().replace('_', ' ') + " " + figure(f.value())));
        return bySystem.entrySet().stream()
                .map(e -> e.getKey() + ": " + String.join(" · ", e.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** Precision and recall of an F1, shares by category and the points of a curve are left to the command itself. */
    private static boolean isHeadline(String name) {
        return !PART.matcher(name).matches();
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
