package org.dateline.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.evaluate.ErrorTally;
import org.dateline.evaluate.Evaluation;
import org.dateline.evaluate.Metric;
import org.dateline.evaluate.Peers;

/** Prints what a measurement came to. */
final class EvaluationReport {
    private static final int DIGITS = 6;
    private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

    private final Evaluation.Result result;
    private final Peers peers;
    private final PrintStream out;

    EvaluationReport(Evaluation.Result result, Peers peers, PrintStream out) {
        this.result = result;
        this.peers = peers;
        this.out = out;
    }

    /** One line: the figures by name, precision and recall of an F1 under names of their own. */
    void json() {
        JsonObject metrics = new JsonObject();
        for (Metric m : result.metrics()) {
            metrics.addProperty(m.name(), rounded(m.value()));
            m.parts().ifPresent(p -> {
                metrics.addProperty(m.name() + "_precision", rounded(p.precision()));
                metrics.addProperty(m.name() + "_recall", rounded(p.recall()));
            });
        }
        JsonObject json = new JsonObject();
        json.addProperty("corpus", result.corpus());
        json.addProperty("path", result.path().toString());
        json.addProperty("documents", result.documents());
        json.addProperty("failed", result.failed());
        json.add("metrics", metrics);
        out.println(JSON.toJson(json));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_EVEN);
    }

    /** A line a figure; curves are told in the notes. */
    void table() {
        out.printf(
                Locale.ROOT,
                "%s, %s: %s%s%n",
                result.corpus(),
                result.path(),
                IngestCommand.count(result.documents(), "document"),
                result.failed() == 0 ? "" : ", " + result.failed() + " failed");
        result.notes().forEach(out::println);
        out.printf("%n%-24s %6s %6s %6s   %s%n", "", "", "P", "R", "other systems");
        result.metrics().stream().filter(m -> !m.isOfCurve()).forEach(this::line);
    }

    private void line(Metric m) {
        String parts = m.parts()
                .map(p -> String.format(Locale.ROOT, "%6.3f %6.3f", p.precision(), p.recall()))
                .orElse("");
        String others = peers.list(result.corpus(), m.name()).stream()
                .map(f -> String.format(Locale.ROOT, "%s %.3f (%s)", f.system(), f.value(), f.ground()))
                .collect(Collectors.joining(", "));
        String line = String.format(Locale.ROOT, "%-24s %6.3f %13s   %s", m.name(), m.value(), parts, others);
        out.println(line.stripTrailing());
    }

    /** The most frequent errors of each kind; none when the number is 0. */
    void errors(int most) {
        if (most == 0) {
            return;
        }
        for (ErrorTally.Kind kind : result.errors().mostFrequent(most)) {
            out.printf("%n%s: %d%n", kind.name(), kind.count());
            for (ErrorTally.Item item : kind.items()) {
                out.printf("  %5d  %s%n", item.count(), item.what());
                item.examples().forEach(e -> out.println("           " + e));
            }
        }
    }
}
