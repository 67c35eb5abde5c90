package org.dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.model.Block;

/**
 * Cuts plain text into blocks. A blank line always ends one. Whether any other line end does depends on how the text was set: in text of a line a
 * paragraph it does; in text broken at a fixed width, as in mail, it does only where the next word would still have fitted on the line.
 */
final class Paragraphs {
    private static final Pattern BLANK_LINES = Pattern.compile("\n[\\s\\p{Z}]*\n");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’»)\\]]*$");
    private static final Pattern LIST_ITEM = Pattern.compile("[-*•–—]\\s.*|\\d{1,2}[.)]\\s.*");
    /** A line longer than this, in code points, is no heading. */
    private static final int LONGEST_HEADING = 120;
    /** No text is broken at more columns than this. */
    private static final int WIDEST = 120;
    /** Setters that balance their lines leave up to a quarter of the width free. */
    private static final double FULL = 0.75;

    private Paragraphs() {}

    /** The blocks of a text, in order; only lines without a letter or digit, blank or ornamental, are left out. */
    static List<Piece> of(String text) {
        List<List<String>> groups = new ArrayList<>();
        for (String group : BLANK_LINES.split(TextCleaner.clean(text))) {
            groups.add(group.lines()
                    .filter(line -> !TextCleaner.line(line).isEmpty())
                    .toList());
        }
        int width = wrapWidth(groups);
        List<Piece> pieces = new ArrayList<>();
        groups.forEach(lines -> cut(lines, width).forEach(p -> pieces.add(piece(p))));
        pieces.removeIf(piece -> !hasWords(piece.text()));
        return pieces;
    }

    /** A block of its kind: a heading is short and does not end as a sentence does. */
    static Piece piece(String written) {
        String text = TextCleaner.line(written);
        return new Piece(text, endsSentence(text) || !isShort(text) ? Block.Kind.PARAGRAPH : Block.Kind.HEADING);
    }

    static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    static boolean endsSentence(String text) {
        return SENTENCE_END.matcher(text).find();
    }

    static boolean isShort(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_HEADING;
    }

    /** The column at which a text was broken, or 0 when its line ends are its author's. */
    private static int wrapWidth(List<List<String>> groups) {
        int width = groups.stream()
                .flatMap(List::stream)
                .map(String::stripTrailing)
                .filter(line -> line.strip().indexOf(' ') > 0)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        boolean wrapped = width <= WIDEST && groups.stream().anyMatch(lines -> isBrokenInSentence(lines, width));
        return wrapped ? width : 0;
    }

    private static boolean isBrokenInSentence(List<String> lines, int width) {
        for (int i = 1; i < lines.size(); i++) {
            String before = lines.get(i - 1).strip();
            String after = lines.get(i).strip();
            if (!endsSentence(before) && startsLowerCase(after) && isFull(before, after, width)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsLowerCase(String line) {
        return Character.isLowerCase(line.codePointAt(0));
    }

    private static boolean isFull(String line, String next, int width) {
        return line.length() + 1 + next.split("\\s", 2)[0].length() > FULL * width;
    }

    private static List<String> cut(List<String> lines, int width) {
        List<String> paragraphs = new ArrayList<>();
        var current = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && !continues(lines.get(i - 1), lines.get(i), width)) {
                paragraphs.add(current.toString());
                current.setLength(0);
            }
            append(current, lines.get(i).strip());
        }
        if (!current.isEmpty()) {
            paragraphs.add(current.toString());
        }
        return paragraphs;
    }

    private static boolean continues(String before, String after, int width) {
        // The later lines of an item hang under its first word.
        boolean indented = indent(after) >= indent(before) + 2
                && !LIST_ITEM.matcher(before.strip()).matches();
        String next = after.strip();
        return width > 0
                && !indented
                && !LIST_ITEM.matcher(next).matches()
                && (isFull(before.strip(), next, width) || startsLowerCase(next));
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** A word broken at its own hyphen is put together again; the hyphen stays, for nobody can tell whether the setter put it there. */
    private static void append(StringBuilder paragraph, String line) {
        int n = paragraph.length();
        boolean hyphen = n > 1 && paragraph.charAt(n - 1) == '-' && Character.isLetter(paragraph.charAt(n - 2));
        paragraph.append(n == 0 || hyphen && startsLowerCase(line) ? "" : " ").append(line);
    }
}
