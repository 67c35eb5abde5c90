package org.dateline.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.jspecify.annotations.Nullable;

/** A value as a table shows it, and its lines in a column of some width. */
final class Cell {
    private Cell() {}

    /** A readable form: the text of a literal, a prefixed name for an IRI, nothing for nothing. */
    static String text(@Nullable Node node, PrefixMapping prefixes) {
        if (node == null) {
            return "";
        }
        if (node.isURI()) {
            return clean(Prefixes.shorten(node.getURI(), prefixes));
        }
        return clean(node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
    }

    /** Keeps a text from moving the cursor, colouring the terminal or turning its direction. */
    private static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                out.append(' ');
            } else if (Character.isISOControl(c) || isDirectionControl(c)) {
                out.append('\uFFFD');
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static boolean isDirectionControl(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /** Breaks a text into lines, at spaces where there are any; at least one line. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split(" +")) {
            if (line.length() > 0 && TextWidth.of(line.toString()) + 1 + TextWidth.of(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
            while (TextWidth.of(line.toString()) > width) {
                int cut = fitting(line, width);
                lines.add(line.substring(0, cut));
                line.delete(0, cut);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** How many UTF-16 units of a line fit; at least one code point. */
    private static int fitting(StringBuilder line, int width) {
        int end = 0;
        int used = 0;
        while (end < line.length()) {
            int c = line.codePointAt(end);
            used += TextWidth.of(c);
            if (used > width && end > 0) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }
}
