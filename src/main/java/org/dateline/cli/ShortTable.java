package org.dateline.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A table of the first rows and of some columns, a line a row: to see at a glance what the answer in full is about. */
final class ShortTable {
    private static final int ROWS = 8;
    private static final int WIDEST = 44;

    private ShortTable() {}

    /** Prints columns that have a value in some row. */
    static void print(List<Map<String, String>> rows, List<String> columns, PrintStream out) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns);
        rows.stream()
                .map(row ->
                        columns.stream().map(c -> cell(row.getOrDefault(c, ""))).toList())
                .distinct()
                .limit(ROWS)
                .forEach(lines::add);
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < line.size(); i++) {
                text.append("  ")
                        .append(line.get(i))
                        .append(" ".repeat(width(lines, i) - line.get(i).length()));
            }
            out.println(text.toString().stripTrailing());
        }
        if (rows.size() > ROWS) {
            out.println("  … of " + rows.size() + " rows");
        }
    }

    private static int width(List<List<String>> lines, int column) {
        return lines.stream().mapToInt(l -> l.get(column).length()).max().orElse(0);
    }

    private static String cell(String value) {
        String line = value.replaceAll("\\s+", " ");
        return line.length() <= WIDEST ? line : line.substring(0, WIDEST - 1) + "…";
    }
}
