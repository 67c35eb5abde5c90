package org.dateline.cli;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * How a terminal shows code points: as the wide and the combining characters of Unicode Standard Annex 11 and of {@code wcwidth} have it, in so far as
 * scripts and blocks tell.
 */
final class TerminalColumns {
    private static final Set<UnicodeScript> WIDE_SCRIPTS = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.HANGUL,
            UnicodeScript.YI);
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private TerminalColumns() {}

    /** What is printed for a code point: a blank for white space, nothing for what would only steer the terminal. */
    static String shown(int point) {
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            return " ";
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE -> "\uFFFD";
            case Character.FORMAT -> isJoiner(point) ? Character.toString(point) : "";
            default -> Character.toString(point);
        };
    }

    /** Columns of what is {@link #shown}: 0, 1 or 2. */
    static int of(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isMedial(point) ? 0 : isWide(point) ? 2 : 1;
        };
    }

    private static boolean isJoiner(int point) {
        return point == ZERO_WIDTH_JOINER || point == ZERO_WIDTH_NON_JOINER;
    }

    /** Vowels and finals of Hangul that stand in the square of their initial. */
    private static boolean isMedial(int point) {
        return between(point, 0x1160, 0x11FF) || between(point, 0xD7B0, 0xD7FF);
    }

    private static boolean isWide(int point) {
        boolean halfWidth = between(point, 0xFF61, 0xFFDC);
        boolean symbol =
                between(point, 0x3001, 0x303E) || between(point, 0xFF01, 0xFF60) || between(point, 0xFFE0, 0xFFE6);
        boolean picture = between(point, 0x1F300, 0x1F64F)
                || between(point, 0x1F680, 0x1F6FF)
                || between(point, 0x1F900, 0x1F9FF);
        return !halfWidth && (symbol || picture || WIDE_SCRIPTS.contains(UnicodeScript.of(point)));
    }

    private static boolean between(int point, int first, int last) {
        return first <= point && point <= last;
    }
}
