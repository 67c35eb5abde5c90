package org.dateline.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Figures of other systems, from {@code peers.tsv}: published, or measured by us on the same texts. */
public final class Peers {
    private final List<Figure> figures;

    private Peers(List<Figure> figures) {
        this.figures = figures;
    }

    /**
     * A figure of another system.
     *
     * @param corpus name of the corpus
     * @param metric name of the metric
     * @param system the system
     * @param value a fraction
     * @param ground which texts it was measured on, and by whom
     */
    public record Figure(String corpus, String metric, String system, double value, String ground) {}

    /** Reads the figures that come with the build. */
    public static Peers load() {
        try (InputStream in = Peers.class.getResourceAsStream("peers.tsv")) {
            if (in == null) {
                throw new IllegalStateException("peers.tsv is not on the class path");
            }
            return new Peers(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(c -> new Figure(c[0], c[1], c[2], Double.parseDouble(c[3]), c[4]))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The figures for a metric, in the order of the file: the best first. */
    public List<Figure> list(String corpus, String metric) {
        return figures.stream()
                .filter(f -> f.corpus().equals(corpus) && f.metric().equals(metric))
                .toList();
    }
}
