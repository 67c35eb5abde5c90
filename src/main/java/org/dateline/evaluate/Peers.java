package org.dateline.evaluate;

import java.util.List;
import org.dateline.tables.Table;

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
        return new Peers(Table.rows(Peers.class, "peers.tsv").stream()
                .map(c -> new Figure(c.cell(0), c.cell(1), c.cell(2), Double.parseDouble(c.cell(3)), c.cell(4)))
                .toList());
    }

    /** The figures for a metric, in the order of the file: the best first. */
    public List<Figure> list(String corpus, String metric) {
        return figures.stream()
                .filter(f -> f.corpus().equals(corpus) && f.metric().equals(metric))
                .toList();
    }
}
