package org.dateline.ingest;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads plain text. It may begin with header lines, in any order, up to a blank line or the first line that is none:
 *
 * <pre>
 * title: Ministers meet in Geneva
 * date: 2024-10-18
 * source: Example Gazette
 * url: https://example.org/news/1
 * author: Jane Doe
 * </pre>
 *
 * or with one line {@code date 2024-10-18 Ministers meet in Geneva}. Without a headline there, a first line that reads like one is taken for it.
 */
final class PlainText {
    private static final Pattern HEADER = Pattern.compile("(?i)\\s*(title|date|source|url|author)\\s*:(.*)");
    private static final Pattern DATE_LINE = Pattern.compile("(?i)\\s*date\\s+(\\d{4}-\\d{2}-\\d{2})(?:\\s+(\\S.*))?");
    private static final Pattern NO_HEADLINE_END = Pattern.compile(".*[.:;,…-]$");

    private PlainText() {}

    static Draft read(String text) {
        var draft = new Draft();
        List<String> lines = text.stripLeading().lines().toList();
        int body = 0;
        while (body < lines.size() && readHeader(TextCleaner.clean(lines.get(body)), draft)) {
            body++;
        }
        draft.body().addAll(Paragraphs.of(String.join("\n", lines.subList(body, lines.size()))));
        takeHeadline(draft);
        takeDate(draft);
        return draft;
    }

    private static boolean readHeader(String line, Draft draft) {
        Matcher dated = DATE_LINE.matcher(line);
        if (dated.matches()) {
            draft.published(dated.group(1));
            draft.title(dated.group(2));
            return true;
        }
        Matcher header = HEADER.matcher(line);
        if (!header.matches()) {
            return false;
        }
        String value = header.group(2);
        switch (header.group(1).toLowerCase(Locale.ROOT)) {
            case "title" -> draft.title(value);
            case "date" -> draft.published(value);
            case "source" -> draft.publisher(value);
            case "url" -> draft.url(value);
            default -> draft.authors().addAll(Authors.parse(value));
        }
        return true;
    }

    /** The headline stands in the text once: in the header, or as the first line. */
    private static void takeHeadline(Draft draft) {
        List<Piece> body = draft.body();
        if (body.isEmpty()) {
            return;
        }
        String first = body.get(0).text();
        String title = draft.title();
        if (title == null && body.size() > 1 && isHeadline(first)) {
            draft.title(first);
            body.remove(0);
        } else if (title != null && title.equalsIgnoreCase(first)) {
            body.remove(0);
        }
    }

    /** A line of nothing but a date, right below the headline, is the article's own statement of its day; it stays in the text. */
    private static void takeDate(Draft draft) {
        if (draft.published() == null && draft.title() != null && !draft.body().isEmpty()) {
            String line = draft.body().get(0).text();
            if (PublicationDate.isOnlyDate(line)) {
                draft.published(line);
            }
        }
    }

    private static boolean isHeadline(String line) {
        return Paragraphs.isShort(line) && !NO_HEADLINE_END.matcher(line).matches();
    }
}
