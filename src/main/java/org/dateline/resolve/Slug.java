package org.dateline.resolve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/** Turns names into keys: lower case, ASCII letters and digits, single hyphens. Legal in an IRI path as they stand. */
final class Slug {
    /** Longer slugs are cut and get a hash, so that no name in the text can make an IRI of any length. */
    private static final int LONGEST = 80;

    /** Letters that have no decomposition in Unicode. */
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('ø', "o"),
            Map.entry('œ', "oe"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ı', "i"),
            Map.entry('ħ', "h"));

    private Slug() {}

    /**
     * The slug of a name. Where letters or digits cannot be written in ASCII, or the name is too long, a short hash of the whole name follows, so that
     * two such names do not share a slug.
     */
    static String of(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .strip();
        StringBuilder out = new StringBuilder();
        boolean lost = transliterate(Normalizer.normalize(folded, Normalizer.Form.NFKD), out);
        String slug = out.toString();
        if (slug.length() > LONGEST) {
            slug = slug.substring(0, LONGEST);
            lost = true;
        }
        slug = slug.endsWith("-") ? slug.substring(0, slug.length() - 1) : slug;
        if (!lost && !slug.isEmpty()) {
            return slug;
        }
        return (slug.isEmpty() ? "x" : slug) + "-" + hash(folded);
    }

    /** The first eight hexadecimal digits of the SHA-256 of a text. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Appends what can be written in ASCII; whether anything was lost. */
    private static boolean transliterate(String decomposed, StringBuilder out) {
        boolean lost = false;
        for (int i = 0; i < decomposed.length(); ) {
            int c = decomposed.codePointAt(i);
            i += Character.charCount(c);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                out.append((char) c);
            } else if (c < 0x10000 && LETTERS.containsKey((char) c)) {
                out.append(LETTERS.get((char) c));
            } else if (Character.isLetterOrDigit(c)) {
                lost = true;
            } else if (!isSilent(c) && !out.isEmpty() && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        }
        return lost;
    }

    /** Marks of accents, and what is written inside one word: full stops of acronyms, apostrophes. */
    private static boolean isSilent(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || ".'’‘`ʼ".indexOf(c) >= 0;
    }
}
