package org.dateline.evaluate;

import java.util.Collection;
import java.util.Set;

/** Counts of right, found and gold things, from which an F1 is made. */
final class Counts {
    private long right;
    private long found;
    private long gold;

    void add(long rightOnes, long foundOnes, long goldOnes) {
        right += rightOnes;
        found += foundOnes;
        gold += goldOnes;
    }

    /** Counts what two sets have in common. */
    <T> void add(Set<T> foundOnes, Set<T> goldOnes) {
        add(common(foundOnes, goldOnes), foundOnes.size(), goldOnes.size());
    }

    private static <T> long common(Collection<T> some, Set<T> others) {
        return some.stream().filter(others::contains).count();
    }

    long right() {
        return right;
    }

    long found() {
        return found;
    }

    long gold() {
        return gold;
    }

    double precision() {
        return Metric.ratio(right, found);
    }

    double recall() {
        return Metric.ratio(right, gold);
    }

    double f1() {
        return Metric.ratio(2.0 * right, found + gold);
    }

    Metric metric(String name) {
        return Metric.f1(name, precision(), recall());
    }
}
