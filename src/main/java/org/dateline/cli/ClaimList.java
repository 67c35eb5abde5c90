package org.dateline.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Prints claims with their sentences, those of one claim together. */
final class ClaimList {
    private final PrintStream out;
    private final Highlighter highlighter;

    ClaimList(Console console) {
        out = console.out();
        highlighter = new Highlighter(console.colours());
    }

    /** Rows of {@code event-claims.rq} or {@code actor-claims.rq}. */
    void print(List<Map<String, String>> rows) {
        Map<String, List<Map<String, String>>> claims = new LinkedHashMap<>();
        for (Map<String, String> row : rows) {
            String key = row.getOrDefault("kind", "") + " " + row.get("claim");
            claims.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
        }
        String kind = "";
        for (List<Map<String, String>> claim : claims.values()) {
            String next = claim.get(0).getOrDefault("kind", "claims");
            if (!next.equals(kind)) {
                out.println();
                out.println(heading(next));
                kind = next;
            }
            claim(claim);
        }
    }

    private static String heading(String kind) {
        return switch (kind) {
            case "says" -> "What it says";
            case "does" -> "What is said of it";
            default -> "Claims";
        };
    }

    private void claim(List<Map<String, String>> rows) {
        Map<String, String> row = rows.get(0);
        String of = all("of", rows);
        out.println("  " + all("source", rows) + " " + row.get("stance") + " (" + row.get("certainty") + ", "
                + row.get("tense") + (row.containsKey("cue") ? ", \"" + row.get("cue") + "\"" : "") + ")"
                + (of.isEmpty() ? "" : ", of what " + of + " says")
                + (row.containsKey("what") ? ": " + row.get("what") + role(rows) : ""));
        out.println("    " + source(row));
        rows.stream()
                .collect(Collectors.toMap(r -> r.get("begin"), r -> r, (a, b) -> a, LinkedHashMap::new))
                .values()
                .forEach(this::sentence);
    }

    private static String role(List<Map<String, String>> rows) {
        String roles = all("role", rows);
        return roles.isEmpty() ? "" : " (" + roles + ")";
    }

    private static String all(String column, List<Map<String, String>> rows) {
        return rows.stream()
                .map(r -> r.getOrDefault(column, ""))
                .filter(v -> !v.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
    }

    private static String source(Map<String, String> row) {
        List<String> parts = new ArrayList<>();
        for (String column : List.of("published", "publisher", "headline")) {
            if (row.containsKey(column)) {
                parts.add(row.get(column));
            }
        }
        return String.join(", ", parts) + (row.containsKey("event") ? "  " + row.get("event") : "");
    }

    private void sentence(Map<String, String> row) {
        String quote = row.get("quote");
        if (quote != null) {
            String marked = highlighter.mark(
                    quote,
                    row.getOrDefault("article", ""),
                    Integer.parseInt(row.getOrDefault("begin", "0")),
                    row.getOrDefault("places", ""));
            out.println("    " + marked.replaceAll("\\s+", " "));
        }
    }
}
