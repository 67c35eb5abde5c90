package org.dateline.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/**
 * Rows as a table that fits a terminal. Long cells go on in further lines of their column, so nothing is lost and no line is longer than the
 * terminal is wide; where there are too many columns even for that, each row becomes a block with a line a column.
 */
final class TableWriter {
    private static final String GAP = "  ";
    private static final int NARROWEST = 8;

    private final Answer.Rows answer;
    private final int width;
    private final List<String[]> cells = new ArrayList<>();

    private TableWriter(Answer.Rows answer, int width) {
        this.answer = answer;
        this.width = Math.max(2 * NARROWEST, width);
        for (Binding row : answer.rows()) {
            cells.add(answer.columns().stream()
                    .map(c -> Cell.text(value(row, c), answer.prefixes()))
                    .toArray(String[]::new));
        }
    }

    /** The table with a last line that counts its rows. */
    static String write(Answer.Rows answer, int width) {
        TableWriter writer = new TableWriter(answer, width);
        StringBuilder out = new StringBuilder();
        int[] widths = writer.naturalWidths();
        if (answer.rows().isEmpty()) {
            return out.append("(no rows)\n").toString();
        }
        if (writer.shrink(widths)) {
            writer.table(out, widths);
        } else {
            writer.blocks(out);
        }
        int rows = answer.rows().size();
        return out.append(rows == 1 ? "(1 row)\n" : "(" + rows + " rows)\n").toString();
    }

    private static @Nullable Node value(Binding row, String column) {
        return row.get(Var.alloc(column));
    }

    private int[] naturalWidths() {
        return IntStream.range(0, answer.columns().size())
                .map(i -> cells.stream()
                        .mapToInt(row -> TextWidth.of(row[i]))
                        .reduce(TextWidth.of(answer.columns().get(i)), Math::max))
                .toArray();
    }

    /** Takes from the widest until all fit, without breaking a word; false when they cannot. */
    private boolean shrink(int[] widths) {
        int[] least = leastWidths();
        int room = width - GAP.length() * (widths.length - 1);
        for (int total = Arrays.stream(widths).sum(); total > room; total--) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return false;
            }
            widths[widest]--;
        }
        return true;
    }

    /** The longest word of each column, its name too; half of the table's width is enough for any. */
    private int[] leastWidths() {
        return IntStream.range(0, answer.columns().size())
                .map(i -> cells.stream()
                        .flatMap(row -> Arrays.stream(row[i].split(" ", -1)))
                        .mapToInt(TextWidth::of)
                        .reduce(TextWidth.of(answer.columns().get(i)), Math::max))
                .map(least -> Math.min(least, width / 2))
                .toArray();
    }

    private void table(StringBuilder out, int[] widths) {
        boolean[] right = numeric();
        line(out, answer.columns().toArray(String[]::new), widths, right);
        out.append(String.join(GAP, Arrays.stream(widths).mapToObj("─"::repeat).toList()))
                .append('\n');
        cells.forEach(row -> line(out, row, widths, right));
    }

    private static void line(StringBuilder out, String[] row, int[] widths, boolean[] right) {
        List<List<String>> wrapped = IntStream.range(0, row.length)
                .mapToObj(i -> Cell.wrap(row[i], widths[i]))
                .toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(1);
        for (int l = 0; l < height; l++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.length; i++) {
                String part = l < wrapped.get(i).size() ? wrapped.get(i).get(l) : "";
                String pad = " ".repeat(Math.max(0, widths[i] - TextWidth.of(part)));
                line.append(i > 0 ? GAP : "").append(right[i] ? pad + part : part + pad);
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }

    private boolean[] numeric() {
        boolean[] out = new boolean[answer.columns().size()];
        for (int i = 0; i < out.length; i++) {
            String column = answer.columns().get(i);
            out[i] = answer.rows().stream()
                    .map(row -> value(row, column))
                    .allMatch(n -> n == null
                            || (n.isLiteral()
                                    && n.getLiteral().isWellFormed()
                                    && n.getLiteralValue() instanceof Number));
        }
        return out;
    }

    private void blocks(StringBuilder out) {
        int label = answer.columns().stream().mapToInt(TextWidth::of).max().orElse(0);
        int room = Math.max(NARROWEST, width - label - GAP.length());
        for (String[] row : cells) {
            for (int i = 0; i < row.length; i++) {
                String head = answer.columns().get(i);
                for (String part : Cell.wrap(row[i], room)) {
                    String pad = " ".repeat(label - TextWidth.of(head));
                    out.append((head + pad + GAP + part).stripTrailing()).append('\n');
                    head = "";
                }
            }
            out.append('\n');
        }
    }
}
