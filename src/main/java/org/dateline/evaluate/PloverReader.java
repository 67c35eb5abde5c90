package org.dateline.evaluate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads PLOVER's gold records: JSON with the sentence marked up, as in {@code (SRC: Peru) (EVT: sued) (TAR: Chile)}. {@code SRC/TAR} is both. Records
 * without markup are left out.
 */
final class PloverReader {
    private static final Pattern OPENING = Pattern.compile("\\(([A-Z]{3}(?:/[A-Z]{3})?):\\s*");

    private final StringBuilder plain = new StringBuilder();
    private final List<Marked> marked = new ArrayList<>();

    private record Marked(String kind, int begin, int end) {}

    private record Open(String kind, int begin) {}

    private PloverReader() {}

    /**
     * Reads a file.
     *
     * @throws UnreadableGold when it is not an array of such records
     */
    static List<PloverRecord> read(Path file) {
        try {
            Json root = Json.parse(GoldFiles.read(file));
            if (!root.isArray()) {
                throw new IllegalArgumentException("no array of records");
            }
            List<PloverRecord> records = new ArrayList<>();
            for (Json json : root.elements()) {
                String markup = json.get("textInfo").get("markup").text();
                if (!markup.isBlank()) {
                    records.add(new PloverReader().record(json, markup));
                }
            }
            return records;
        } catch (IllegalArgumentException e) {
            throw new UnreadableGold(file, "no PLOVER records (" + e.getMessage() + ")", e);
        }
    }

    private PloverRecord record(Json json, String markup) {
        readMarkup(markup);
        GoldText text = GoldText.ofWords(plain.toString());
        List<Integer> words = new ArrayList<>();
        tokens("EVT", text).forEach(t -> words.addAll(t.indices()));
        return new PloverRecord(
                json.get("id").text(),
                day(json.get("date").text()),
                text,
                json.get("event").text(),
                new TokenSet(words),
                tokens("SRC", text),
                tokens("TAR", text));
    }

    /** Brackets that open no mark are part of the text, and so are those that close none. */
    private void readMarkup(String markup) {
        Deque<Open> open = new ArrayDeque<>();
        Matcher opening = OPENING.matcher(markup);
        for (int i = 0; i < markup.length(); i++) {
            char c = markup.charAt(i);
            if (c == '(' && opening.region(i, markup.length()).lookingAt()) {
                open.push(new Open(opening.group(1), plain.length()));
                i = opening.end() - 1;
            } else if (c == ')' && !open.isEmpty() && !open.peek().kind().isEmpty()) {
                Open done = open.pop();
                marked.add(new Marked(done.kind(), done.begin(), plain.length()));
            } else {
                if (c == '(') {
                    open.push(new Open("", plain.length()));
                } else if (c == ')' && !open.isEmpty()) {
                    open.pop();
                }
                plain.append(c);
            }
        }
    }

    private List<TokenSet> tokens(String kind, GoldText text) {
        return marked.stream()
                .filter(m -> m.kind().contains(kind))
                .map(m -> {
                    Span span = text.text().spanOfUnits(m.begin(), m.end());
                    return text.tokensIn(span);
                })
                .filter(t -> !t.isEmpty())
                .toList();
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
