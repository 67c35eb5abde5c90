package org.dateline.evaluate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One label for each of a number of things: accuracy, and the mean F1 of the gold's labels, which a rare label counts in as much as a frequent one. */
final class LabelScore {
    private final Map<String, Counts> labels = new TreeMap<>();
    private long right;
    private long all;

    void add(String found, String gold) {
        all++;
        right += found.equals(gold) ? 1 : 0;
        labels.computeIfAbsent(found, l -> new Counts()).add(0, 1, 0);
        labels.computeIfAbsent(gold, l -> new Counts()).add(found.equals(gold) ? 1 : 0, 0, 1);
    }

    List<Metric> metrics(String name) {
        double sum = labels.values().stream()
                .filter(c -> c.gold() > 0)
                .mapToDouble(Counts::f1)
                .sum();
        long kinds = labels.values().stream().filter(c -> c.gold() > 0).count();
        return List.of(Metric.share(name, right, all), Metric.share(name + "_macro_f1", sum, kinds));
    }
}
