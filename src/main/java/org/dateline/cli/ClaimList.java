package org.dateline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Prints claims with their sentences, those of one claim together; in each sentence the parts of the claim are marked. */
final class ClaimList {
    private static final String INDENT = "    ";
    /** Narrower than this a drawing is no help. */
    private static final int NARROWEST = 30;

    private final PrintStream out;
    private final SentenceDrawing drawing;
    private final Parts parts;
    private final String subject;
    /** The parts of events, which several claims share. */
    private final Map<String, List<Map<String, String>>> events = new HashMap<>();

    /**
     * What to ask for.
     *
     * @param question {@code event-parts} or {@code claim-parts}
     * @param of IRI of the event or claim
     */
    record Part(String question, String of) {}

    /** Answers where parts are. */
    @FunctionalInterface
    interface Parts {
        List<Map<String, String>> list(Part part) throws IOException;
    }

    /**
     * @param parts tells where the parts of an event or claim are
     * @param subject IRI of the event that the claims are about where they name none
     */
    ClaimList(Console console, Parts parts, String subject) {
        out = console.out();
        drawing = new SentenceDrawing(Math.max(console.width() - INDENT.length(), NARROWEST), console.colours());
        this.parts = parts;
        this.subject = subject;
    }

    /** Rows of {@code event-claims.rq} or {@code actor-claims.rq}. */
    void print(List<Map<String, String>> rows) throws IOException {
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

    private void claim(List<Map<String, String>> rows) throws IOException {
        Map<String, String> row = rows.get(0);
        String of = all("of", rows);
        wrapped(
                "  ",
                all("source", rows) + " " + row.get("stance") + " (" + row.get("certainty") + ", "
                        + row.get("tense") + (row.containsKey("cue") ? ", \"" + row.get("cue") + "\"" : "")
                        + (row.containsKey("confidence") ? "; confidence " + row.get("confidence") : "") + ")"
                        + (of.isEmpty() ? "" : ", of what " + of + " says")
                        + (row.containsKey("what") ? ": " + row.get("what") + role(rows) : ""));
        wrapped(INDENT, source(row));
        if (row.containsKey("event")) {
            out.println(INDENT + row.get("event")); // whole, to be copied
        }
        Map<String, Map<String, String>> sentences = new LinkedHashMap<>();
        rows.forEach(r -> sentences.putIfAbsent(r.getOrDefault("begin", ""), r));
        for (Map<String, String> sentence : sentences.values()) {
            sentence(sentence);
        }
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
        return String.join(", ", parts);
    }

    private void wrapped(String indent, String text) {
        drawing.draw(text, List.of()).forEach(line -> out.println(indent + line));
    }

    private void sentence(Map<String, String> row) throws IOException {
        String quote = row.get("quote");
        if (quote == null) {
            return; // the text may be kept elsewhere
        }
        String event = row.getOrDefault("event", subject);
        List<Map<String, String>> ofEvent = events.get(event);
        if (ofEvent == null) {
            ofEvent = parts.list(new Part("event-parts", event));
            events.put(event, ofEvent);
        }
        List<Map<String, String>> ofClaim = parts.list(new Part("claim-parts", row.getOrDefault("claim", "")));
        SentenceMarks marks = new SentenceMarks(
                quote, row.getOrDefault("article", ""), Integer.parseInt(row.getOrDefault("begin", "0")));
        drawing.draw(quote, marks.find(ofEvent, ofClaim)).forEach(line -> out.println(INDENT + line));
    }
}
