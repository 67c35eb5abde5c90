package org.dateline.annotate;

import java.util.Map;

/**
 * Brings the many characters for quotes, apostrophes, dashes and spaces to the ones that the models were trained on. Every character becomes exactly
 * one character, so that an offset in the normalised text is an offset in the text as written.
 */
final class Typography {
    private static final Map<Character, Character> PLAIN = Map.ofEntries(
            Map.entry('‘', '\''),
            Map.entry('’', '\''),
            Map.entry('‚', '\''),
            Map.entry('‛', '\''),
            Map.entry('ʼ', '\''),
            Map.entry('ʹ', '\''),
            Map.entry('′', '\''),
            Map.entry('´', '\''),
            Map.entry('`', '\''),
            Map.entry('＇', '\''),
            Map.entry('‹', '\''),
            Map.entry('›', '\''),
            Map.entry('“', '"'),
            Map.entry('”', '"'),
            Map.entry('„', '"'),
            Map.entry('‟', '"'),
            Map.entry('″', '"'),
            Map.entry('«', '"'),
            Map.entry('»', '"'),
            Map.entry('＂', '"'),
            Map.entry('‐', '-'),
            Map.entry('‑', '-'),
            Map.entry('‒', '–'),
            Map.entry('―', '—'),
            Map.entry('−', '-'),
            Map.entry('⁃', '-'),
            Map.entry('﹘', '—'),
            Map.entry('﹣', '-'),
            Map.entry('－', '-'),
            Map.entry('\u200B', ' '));

    private Typography() {}

    /** The text with plain quotes, apostrophes, dashes and spaces; as long as before. */
    static String normalize(String text) {
        char[] out = text.toCharArray();
        for (int i = 0; i < out.length; i++) {
            out[i] = plain(out[i]);
        }
        return new String(out);
    }

    private static char plain(char c) {
        if (c < 0x80) {
            return c == '`' ? '\'' : isSpace(c) ? ' ' : c;
        }
        return isSpace(c) ? ' ' : PLAIN.getOrDefault(c, c);
    }

    /** A word without the characters that cannot be seen, such as soft hyphens. */
    static String visible(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.getType(word.charAt(i)) == Character.FORMAT) {
                return word.replaceAll("\\p{Cf}", "");
            }
        }
        return word;
    }

    /** White space of every kind, and control characters, which no token may contain. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }
}
