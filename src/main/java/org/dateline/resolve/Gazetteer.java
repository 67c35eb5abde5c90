package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The many small places: cities and regions. Only their names are read on loading; an entry is made when its name is looked up, for hardly any article
 * names more than a few.
 */
final class Gazetteer {
    private final EntryKind kind;
    private final List<String> lines;
    private final Map<String, String> states;
    private final Map<String, int[]> byName;
    private final Map<String, Integer> byKey = new ConcurrentHashMap<>();

    Gazetteer(EntryKind kind, String table, Map<String, String> states) {
        this.kind = kind;
        this.states = states;
        lines = Table.lines(table);
        byName = new HashMap<>(lines.size() * 2);
        for (int i = 0; i < lines.size(); i++) {
            index(lines.get(i), i);
        }
    }

    private void index(String line, int i) {
        int key = line.indexOf('\t') + 1;
        int name = line.indexOf('\t', key) + 1;
        int aliases = line.indexOf('\t', name) + 1;
        int end = line.indexOf('\t', aliases);
        put(line.substring(name, aliases - 1), i);
        if (end > aliases) {
            for (String alias : line.substring(aliases, end).split("\\|")) {
                put(alias, i);
            }
        }
    }

    private void put(String name, int i) {
        String form = NameForm.of(name);
        int[] before = byName.get(form);
        if (before == null) {
            byName.put(form, new int[] {i});
        } else if (before[before.length - 1] != i) {
            int[] more = Arrays.copyOf(before, before.length + 1);
            more[before.length] = i;
            byName.put(form, more);
        }
    }

    /** The entries with this name, in the form of {@link NameForm}. */
    List<Entry> listByForm(String form) {
        int[] found = byName.get(form);
        if (found == null) {
            return List.of();
        }
        List<Entry> out = new ArrayList<>(found.length);
        for (int i : found) {
            out.add(entry(i));
        }
        return out;
    }

    @Nullable
    Entry byKey(String key) {
        Integer at = keys().get(key);
        return at == null ? null : entry(at);
    }

    private Entry entry(int i) {
        Table.Row row = new Table.Row(lines.get(i));
        return kind == EntryKind.CITY ? EntryReader.city(row, states) : EntryReader.region(row, states);
    }

    private Map<String, Integer> keys() {
        synchronized (byKey) {
            if (byKey.isEmpty()) {
                for (int i = 0; i < lines.size(); i++) {
                    Table.Row row = new Table.Row(lines.get(i));
                    byKey.put(row.cell(1).isEmpty() ? Slug.of(row.cell(2)) : row.cell(1), i);
                }
            }
            return byKey;
        }
    }
}
