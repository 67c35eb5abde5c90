package org.dateline.resolve;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.tables.Row;
import org.dateline.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * The many small places: cities and regions. The table is sorted by slug and searched where it lies, by halving; nothing of it is read before, for
 * hardly any article names more than a few of its places.
 */
final class Gazetteer {
    private final EntryKind kind;
    private final byte[] table;
    private final int start;
    private final Map<String, String> states;

    /**
     * Opens a table.
     *
     * @param states keys of the states by their ISO 3166-1 code
     */
    Gazetteer(EntryKind kind, String name, Map<String, String> states) {
        this.kind = kind;
        this.states = states;
        table = Table.bytes(Gazetteer.class, name);
        int at = 0;
        while (at < table.length && table[at] == '#') {
            at = nextLine(at);
        }
        start = at;
    }

    /** The entries with this name, which is in the form of {@link NameForm}. */
    List<Entry> listByForm(String form) {
        Map<String, Entry> out = new LinkedHashMap<>();
        for (Row row : rows(Slug.of(form))) {
            if (NameForm.of(row.cell(1)).equals(form)) {
                Entry entry = EntryReader.place(kind, row, states);
                out.put(entry.key(), entry);
            }
        }
        return List.copyOf(out.values());
    }

    /** The entry with this key; keys are the slug of the name, with a part or two more where several places share it. */
    @Nullable
    Entry byKey(String key) {
        for (String slug = key; !slug.isEmpty(); slug = slug.substring(0, Math.max(0, slug.lastIndexOf('-')))) {
            for (Row row : rows(slug)) {
                if (EntryReader.keyOf(row).equals(key)) {
                    return EntryReader.place(kind, row, states);
                }
            }
        }
        return null;
    }

    private List<Row> rows(String slug) {
        byte[] wanted = slug.getBytes(StandardCharsets.US_ASCII);
        List<Row> out = new ArrayList<>();
        for (int at = first(wanted); at < table.length && compare(at, wanted) == 0; at = nextLine(at)) {
            out.add(new Row(new String(table, at, nextLine(at) - at, StandardCharsets.UTF_8).stripTrailing()));
        }
        return out;
    }

    /** Where the first line begins whose slug is not before the wanted one. */
    private int first(byte[] wanted) {
        int low = start;
        int high = table.length;
        while (low < high) {
            int middle = lineAt((low + high) >>> 1);
            if (compare(middle, wanted) < 0) {
                low = nextLine(middle);
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int lineAt(int at) {
        int begin = at;
        while (begin > start && table[begin - 1] != '\n') {
            begin--;
        }
        return begin;
    }

    private int nextLine(int at) {
        int end = at;
        while (end < table.length && table[end] != '\n') {
            end++;
        }
        return Math.min(end + 1, table.length);
    }

    /** Compares the slug of the line that begins here with the wanted one. */
    private int compare(int line, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            int c = line + i < table.length ? table[line + i] : '\t';
            if (c != wanted[i]) {
                return c == '\t' ? -1 : Integer.compare(c, wanted[i]);
            }
        }
        return line + wanted.length < table.length && table[line + wanted.length] == '\t' ? 0 : 1;
    }
}
