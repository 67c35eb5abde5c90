package org.dateline.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;

/** Finds circles among pairs, in time linear in their number: what nothing comes before, and what nothing comes after, lies on none (Kahn 1962). */
final class Circles {
    private Circles() {}

    /** Everything that lies on a circle, or on a way from one circle to another. */
    static Set<String> in(List<Entry<String, String>> pairs) {
        Set<String> left = peeled(pairs);
        List<Entry<String, String>> turned = new ArrayList<>();
        for (Entry<String, String> p : pairs) {
            if (left.contains(p.getKey()) && left.contains(p.getValue())) {
                turned.add(Map.entry(p.getValue(), p.getKey()));
            }
        }
        return peeled(turned);
    }

    /** What is left when everything is taken away that nothing (left) comes before. */
    private static Set<String> peeled(List<Entry<String, String>> pairs) {
        Map<String, Integer> before = new HashMap<>();
        Map<String, List<String>> after = new HashMap<>();
        for (Entry<String, String> p : pairs) {
            before.putIfAbsent(p.getKey(), 0);
            before.merge(p.getValue(), 1, Integer::sum);
            after.computeIfAbsent(p.getKey(), k -> new ArrayList<>()).add(p.getValue());
        }
        Set<String> left = new HashSet<>(before.keySet());
        Deque<String> free = new ArrayDeque<>();
        before.forEach((node, count) -> {
            if (count == 0) {
                free.add(node);
            }
        });
        while (!free.isEmpty()) {
            String node = free.remove();
            left.remove(node);
            for (String next : after.getOrDefault(node, List.of())) {
                if (before.merge(next, -1, Integer::sum) == 0) {
                    free.add(next);
                }
            }
        }
        return left;
    }
}
