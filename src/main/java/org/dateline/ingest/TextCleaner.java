package org.dateline.ingest;

import java.util.regex.Pattern;

/**
 * Takes out of a text what no reader of it can see. Letters, marks and punctuation stay as they are written: nothing is composed, folded or guessed.
 */
final class TextCleaner {
    private static final Pattern LINE_ENDS = Pattern.compile("\r\n|[\r\f\u000B\u0085\u2028\u2029]");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final int LONG = 80;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private TextCleaner() {}

    /** A text with {@code \n} as its only line end. */
    static String withPlainLineEnds(String text) {
        return LINE_ENDS.matcher(text).replaceAll("\n");
    }

    /** A text without control and format characters, lone surrogates and code points that are no characters; tabs and line ends stay. */
    static String clean(String text) {
        return text.codePoints().allMatch(TextCleaner::isKept)
                ? text
                : text.codePoints()
                        .filter(TextCleaner::isKept)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** How many control characters a text holds; format characters, which typesetters use, do not count. */
    static long countControls(String text) {
        return text.chars()
                .filter(c -> c != '\n' && c != '\t' && Character.isISOControl(c))
                .count();
    }

    /** A text as one line: every run of white space is one space, none at the ends. */
    static String line(String text) {
        return WHITE_SPACE.matcher(clean(text)).replaceAll(" ").strip();
    }

    /** A text short enough to be quoted in a message. */
    static String excerpt(String text) {
        String line = line(text);
        return line.codePointCount(0, line.length()) <= LONG
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONG)) + "…";
    }

    // Joiners are part of how some scripts and emoji are spelt; other format characters (soft hyphens, zero-width
    // spaces, direction marks) split words
    // that a reader sees whole.
    private static boolean isKept(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\t';
            case Character.FORMAT -> c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER;
            case Character.SURROGATE -> false;
            default -> (c & 0xFFFE) != 0xFFFE && !(c >= 0xFDD0 && c <= 0xFDEF);
        };
    }
}
