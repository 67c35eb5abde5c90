package org.dateline.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the header of a canned query: the lines that begin with {@code #+}, before anything else. The part of YAML that they use:
 *
 * <pre>
 * #+ summary: Timeline of an actor
 * #+ description: Events that the actor takes part in,
 * #+   the oldest first.
 * #+ tags:
 * #+   - actors
 * #+ defaults:
 * #+   - least: 1
 * #+ example:
 * #+   - actor: north-korea
 * </pre>
 *
 * {@code example} is our own; everything else is grlc's. Whatever does not fit is refused with its file and line.
 */
final class HeaderParser {
    private static final String MARK = "#+";
    private static final Pattern KEY = Pattern.compile("([a-z_]+):(?: (.*))?");
    private static final Pattern ITEM = Pattern.compile("\\s*- (.+)");
    private static final Pattern PAIR = Pattern.compile("([a-z][a-z0-9-]*): (.+)");
    private static final List<String> TEXTS = List.of("summary", "description");
    private static final List<String> LISTS = List.of("tags", "defaults", "example");

    private final String file;
    private final Map<String, StringBuilder> texts = new LinkedHashMap<>();
    private final Map<String, List<Item>> lists = new LinkedHashMap<>();
    private String key = "";
    private int line;

    private record Item(String text, int line) {}

    private HeaderParser(String file) {
        this.file = file;
    }

    /**
     * Reads a header.
     *
     * @param source the whole query
     * @param file its name, for messages
     * @throws QueryException when the header is missing or wrong
     */
    static Header parse(String source, String file) {
        return new HeaderParser(file).read(source.lines().toList());
    }

    private Header read(List<String> lines) {
        boolean over = false;
        for (String text : lines) {
            line++;
            if (!text.startsWith(MARK)) {
                over = true;
            } else if (over) {
                throw bad("a header line after the header; keep all " + MARK + " lines together at the top");
            } else {
                readLine(text.substring(MARK.length()));
            }
        }
        line = 1;
        return new Header(text("summary"), text("description"), tags(), pairs("defaults"), pairs("example"));
    }

    private void readLine(String text) {
        Matcher item = ITEM.matcher(text);
        Matcher newKey = KEY.matcher(text.strip());
        if (lists.containsKey(key) && item.matches()) {
            lists.get(key).add(new Item(value(item.group(1)), line));
        } else if (text.startsWith("   ") && texts.containsKey(key)) {
            texts.get(key).append(' ').append(value(text));
        } else if (newKey.matches()) {
            readKey(newKey.group(1), newKey.group(2) == null ? "" : newKey.group(2));
        } else {
            throw bad("cannot read the header line \"" + MARK + text + "\"");
        }
    }

    private void readKey(String found, String rest) {
        key = found;
        boolean list = LISTS.contains(found);
        if (!list && !TEXTS.contains(found)) {
            throw bad("unknown header \"" + found + "\"; known are " + String.join(", ", TEXTS) + ", "
                    + String.join(", ", LISTS));
        }
        if (texts.containsKey(found) || lists.containsKey(found)) {
            throw bad("header \"" + found + "\" stands there twice");
        }
        if (list != rest.isBlank()) {
            throw bad("\"" + found + ":\" needs " + (list ? "its values on lines of their own" : "a text"));
        }
        if (list) {
            lists.put(found, new ArrayList<>());
        } else {
            texts.put(found, new StringBuilder(value(rest)));
        }
    }

    private String value(String raw) {
        String text = raw.strip();
        if (text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"")) {
            return text.substring(1, text.length() - 1);
        }
        return text;
    }

    private String text(String name) {
        StringBuilder found = texts.get(name);
        if (found == null) {
            throw bad("the header \"" + name + "\" is missing; begin the file with \"" + MARK + " " + name + ": …\"");
        }
        return found.toString();
    }

    private List<String> tags() {
        List<Item> found = lists.getOrDefault("tags", List.of());
        if (found.isEmpty()) {
            throw bad("the header \"tags\" is missing or empty");
        }
        return found.stream().map(Item::text).toList();
    }

    private Map<String, String> pairs(String name) {
        Map<String, String> out = new LinkedHashMap<>();
        for (Item item : lists.getOrDefault(name, List.of())) {
            Matcher pair = PAIR.matcher(item.text());
            if (!pair.matches() || out.put(pair.group(1), value(pair.group(2))) != null) {
                line = item.line();
                throw bad("\"" + item.text() + "\" under \"" + name + "\" is not one new \"- name: value\"");
            }
        }
        return out;
    }

    private QueryException bad(String message) {
        return new QueryException(QueryException.Kind.CATALOGUE, file + ":" + line + ": " + message);
    }
}
