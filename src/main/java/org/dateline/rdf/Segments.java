package org.dateline.rdf;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.function.IntPredicate;

/** Strings as segments of IRIs (RFC 3987). */
final class Segments {
    private static final String SUB_DELIMITERS = "!$&'()*+,;=:@~";

    private Segments() {}

    /**
     * A name of our own: letters and digits of any script, {@code -}, {@code _} and {@code .} stand for themselves, all else is percent-encoded. Two
     * strings never give the same segment.
     *
     * @throws IllegalArgumentException if it is empty
     */
    static String own(String raw) {
        if (raw.isEmpty()) {
            throw new IllegalArgumentException("an IRI cannot end in an empty name");
        }
        // "." and ".." would be taken for steps in a path.
        boolean onlyDots = raw.chars().allMatch(c -> c == '.');
        return encode(raw, c -> isPlain(c) && !(onlyDots && c == '.'));
    }

    /** A name that somebody else gave, as they write it; only what no IRI may contain is encoded. */
    static String foreign(String raw) {
        return encode(raw, c -> isPlain(c) || c == '%' || c == '/' || SUB_DELIMITERS.indexOf(c) >= 0);
    }

    /** What {@link #own} made a segment of. */
    static String decode(String segment) {
        return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String encode(String raw, IntPredicate keep) {
        StringBuilder out = new StringBuilder(raw.length());
        raw.codePoints().forEach(c -> {
            if (keep.test(c)) {
                out.appendCodePoint(c);
            } else {
                percent(c, out);
            }
        });
        return out.toString();
    }

    private static boolean isPlain(int c) {
        if (c < 0x80) {
            return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
        }
        // Basic plane only, without what a reader may normalise into something else.
        boolean conjoining = c >= 0x1100 && c <= 0x11FF;
        return c < 0xF900
                && Character.isLetterOrDigit(c)
                && !conjoining
                && Normalizer.isNormalized(Character.toString(c), Normalizer.Form.NFKC);
    }

    /** UTF-8, which here covers half a surrogate pair as well: hostile text has those. */
    private static void percent(int c, StringBuilder out) {
        if (c < 0x80) {
            octet(c, out);
        } else if (c < 0x800) {
            octet(0xC0 | (c >> 6), out);
            octet(0x80 | (c & 0x3F), out);
        } else if (c < 0x10000) {
            octet(0xE0 | (c >> 12), out);
            octet(0x80 | ((c >> 6) & 0x3F), out);
            octet(0x80 | (c & 0x3F), out);
        } else {
            octet(0xF0 | (c >> 18), out);
            octet(0x80 | ((c >> 12) & 0x3F), out);
            octet(0x80 | ((c >> 6) & 0x3F), out);
            octet(0x80 | (c & 0x3F), out);
        }
    }

    private static void octet(int value, StringBuilder out) {
        out.append('%').append(String.format("%02X", value));
    }
}
