package org.dateline.resolve;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form of a name by which it is looked up: without accents, full stops, apostrophes and the article, with blanks for hyphens. Case stays, for it
 * tells "US" from "us".
 */
final class NameForm {
    private NameForm() {}

    static String of(String name) {
        if (isPlain(name)) {
            return name;
        }
        String plain = isAscii(name) ? name : withoutAccents(name);
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '-' || c == '–' || c == '‑' || c == ',' || Character.isWhitespace(c) || c == '\u00a0') {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (".'’‘`ʼ\"“”".indexOf(c) < 0) {
                out.append(c);
            }
        }
        String form = out.toString().strip();
        return form.startsWith("the ") || form.startsWith("The ") ? form.substring(4) : form;
    }

    /** The form without regard to case, for names of one article. */
    static String folded(String name) {
        return of(name).toLowerCase(Locale.ROOT);
    }

    /** "NORTH KOREA" as "North Korea": how a headline in capitals would be written in the text. */
    static String capitalized(String name) {
        StringBuilder out = new StringBuilder(name.length());
        boolean start = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            out.append(start ? c : Character.toLowerCase(c));
            start = !Character.isLetter(c);
        }
        return out.toString();
    }

    /** Whether a name is its own form, as most are: letters and single blanks, and no article. */
    private static boolean isPlain(String name) {
        char before = ' ';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!letter && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ' && !name.startsWith("the ") && !name.startsWith("The ");
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static String withoutAccents(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(name.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            switch (c) {
                case 'ı' -> out.append('i');
                case 'ł' -> out.append('l');
                case 'Ł' -> out.append('L');
                case 'ø' -> out.append('o');
                case 'Ø' -> out.append('O');
                case 'ß' -> out.append("ss");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
