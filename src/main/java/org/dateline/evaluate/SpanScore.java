package org.dateline.evaluate;

import java.util.Set;
import java.util.stream.Collectors;

/** Spans, exact and overlapping. A span overlaps when any of its tokens is in any span of the other side. */
final class SpanScore {
    private final Counts exact = new Counts();
    private long foundOverlapping;
    private long goldOverlapping;

    void add(Set<TokenSet> found, Set<TokenSet> gold) {
        exact.add(found, gold);
        foundOverlapping += overlapping(found, gold);
        goldOverlapping += overlapping(gold, found);
    }

    private static long overlapping(Set<TokenSet> some, Set<TokenSet> others) {
        Set<Integer> tokens = tokens(others);
        return some.stream().filter(s -> s.overlaps(tokens)).count();
    }

    /** All tokens of some spans. */
    static Set<Integer> tokens(Set<TokenSet> spans) {
        return spans.stream().flatMap(s -> s.indices().stream()).collect(Collectors.toSet());
    }

    Metric exact(String name) {
        return exact.metric(name);
    }

    Metric overlap(String name) {
        return Metric.f1(
                name, Metric.ratio(foundOverlapping, exact.found()), Metric.ratio(goldOverlapping, exact.gold()));
    }
}
