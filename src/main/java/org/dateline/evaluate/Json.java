package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON (RFC 8259) into maps, lists, strings, numbers, booleans and null. Small on purpose: gold files are its only use.
 *
 * @param value the value
 */
record Json(@Nullable Object value) {
    /** Deeper nesting is no gold file but an attack on the stack. */
    private static final int DEEPEST = 100;

    /**
     * Reads a text.
     *
     * @throws IllegalArgumentException when it is not JSON; the message says where
     */
    static Json parse(String text) {
        Parser parser = new Parser(text);
        Object value = parser.value(0);
        parser.skipSpace();
        if (parser.at < text.length()) {
            throw parser.wrong("the end");
        }
        return new Json(value);
    }

    /** A member of an object; null where it has none or this is no object. */
    Json get(String name) {
        return new Json(value instanceof Map<?, ?> members ? members.get(name) : null);
    }

    /** The elements of an array; none where this is no array. */
    List<Json> elements() {
        List<Json> elements = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(e -> elements.add(new Json(e)));
        }
        return elements;
    }

    /** The members of an object, in order; none where this is no object. */
    Map<String, Json> members() {
        Map<String, Json> members = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, member) -> members.put(String.valueOf(name), new Json(member)));
        }
        return members;
    }

    boolean isArray() {
        return value instanceof List;
    }

    boolean isString() {
        return value instanceof String;
    }

    /** The string that this is; empty where it is none. */
    String text() {
        return value instanceof String s ? s : "";
    }

    /** The whole number that this is; -1 where it is none. */
    int number() {
        return value instanceof Double d ? d.intValue() : -1;
    }

    /** The number that this is; not a number where it is none. */
    double decimal() {
        return value instanceof Double d ? d : Double.NaN;
    }

    private static final class Parser {
        private final String text;
        private int at;

        private Parser(String text) {
            this.text = text;
        }

        private IllegalArgumentException wrong(String expected) {
            return new IllegalArgumentException("expected " + expected + " at character " + at);
        }

        private void skipSpace() {
            while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }

        private @Nullable Object value(int depth) {
            skipSpace();
            if (depth > DEEPEST || at >= text.length()) {
                throw wrong("a value");
            }
            return switch (text.charAt(at)) {
                case '{' -> object(depth);
                case '[' -> array(depth);
                case '"' -> string();
                case 't' -> word("true", Boolean.TRUE);
                case 'f' -> word("false", Boolean.FALSE);
                case 'n' -> word("null", null);
                default -> number();
            };
        }

        private Map<String, @Nullable Object> object(int depth) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            at++;
            skipSpace();
            if (take('}')) {
                return members;
            }
            do {
                skipSpace();
                String name = string();
                skipSpace();
                require(':');
                members.put(name, value(depth + 1));
                skipSpace();
            } while (take(','));
            require('}');
            return members;
        }

        private List<@Nullable Object> array(int depth) {
            List<@Nullable Object> elements = new ArrayList<>();
            at++;
            skipSpace();
            if (take(']')) {
                return elements;
            }
            do {
                elements.add(value(depth + 1));
                skipSpace();
            } while (take(','));
            require(']');
            return elements;
        }

        private String string() {
            require('"');
            StringBuilder out = new StringBuilder();
            while (at < text.length() && text.charAt(at) != '"') {
                char c = text.charAt(at++);
                out.append(c == '\\' ? escaped() : c);
            }
            require('"');
            return out.toString();
        }

        private char escaped() {
            if (at >= text.length()) {
                throw wrong("an escape");
            }
            char c = text.charAt(at++);
            return switch (c) {
                case 'b' -> '\b';
                case 'f' -> '\f';
                case 'n' -> '\n';
                case 'r' -> '\r';
                case 't' -> '\t';
                case 'u' -> unicode();
                default -> c;
            };
        }

        private char unicode() {
            if (at + 4 > text.length()) {
                throw wrong("four hexadecimal digits");
            }
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }

        private @Nullable Object word(String word, @Nullable Object value) {
            if (!text.startsWith(word, at)) {
                throw wrong("a value");
            }
            at += word.length();
            return value;
        }

        private Double number() {
            int begin = at;
            while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            return Double.valueOf(text.substring(begin, at));
        }

        private boolean take(char c) {
            if (at < text.length() && text.charAt(at) == c) {
                at++;
                return true;
            }
            return false;
        }

        private void require(char c) {
            if (!take(c)) {
                throw wrong("\"" + c + "\"");
            }
        }
    }
}
