package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Errors by kind, and within a kind by what they are about, with a few examples of each. */
public final class ErrorTally {
    private static final int EXAMPLES = 2;

    private final Map<String, Map<String, Entry>> kinds = new LinkedHashMap<>();

    /**
     * So many errors about the same thing.
     *
     * @param what what they have in common: a lemma, a pair of tags
     * @param count how many
     * @param examples a few places, each with its sentence
     */
    public record Item(String what, int count, List<String> examples) {}

    /**
     * A kind of error.
     *
     * @param name what went wrong
     * @param count how often
     * @param items the most frequent ones, in falling order
     */
    public record Kind(String name, int count, List<Item> items) {}

    private static final class Entry {
        private int count;
        private final List<String> examples = new ArrayList<>();
    }

    /** Notes an error; the first examples of each are kept. */
    void add(String kind, String what, String example) {
        Entry entry = kinds.computeIfAbsent(kind, k -> new LinkedHashMap<>()).computeIfAbsent(what, w -> new Entry());
        entry.count++;
        if (entry.examples.size() < EXAMPLES && !example.isEmpty()) {
            entry.examples.add(example);
        }
    }

    /** All kinds, the most frequent first, each with at most so many items. Equal counts keep the order in which they were met. */
    public List<Kind> mostFrequent(int items) {
        return kinds.entrySet().stream()
                .map(e -> kind(e.getKey(), e.getValue(), items))
                .sorted(Comparator.comparingInt(Kind::count).reversed())
                .toList();
    }

    private static Kind kind(String name, Map<String, Entry> entries, int items) {
        List<Item> sorted = entries.entrySet().stream()
                .map(e -> new Item(e.getKey(), e.getValue().count, List.copyOf(e.getValue().examples)))
                .sorted(Comparator.comparingInt(Item::count).reversed())
                .toList();
        int count = sorted.stream().mapToInt(Item::count).sum();
        return new Kind(name, count, sorted.subList(0, Math.min(items, sorted.size())));
    }
}
