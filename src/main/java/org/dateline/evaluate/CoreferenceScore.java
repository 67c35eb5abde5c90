package org.dateline.evaluate;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Coreference where mentions may be missed or too many: B³ (Bagga and Baldwin 1998), a mention that the other side lacks counting as nothing, and the
 * F1 of pairs of mentions.
 *
 * @param <M> a mention
 */
final class CoreferenceScore<M> {
    private double recall;
    private double precision;
    private long gold;
    private long found;
    private final Counts pairs = new Counts();

    /** Counts a document. Mentions that are in no chain stand alone. */
    void add(
            Set<M> foundMentions,
            Collection<? extends Set<M>> foundChains,
            Set<M> goldMentions,
            Collection<? extends Set<M>> goldChains) {
        Map<M, Set<M>> ours = clusters(foundMentions, foundChains);
        Map<M, Set<M>> theirs = clusters(goldMentions, goldChains);
        gold += theirs.size();
        found += ours.size();
        recall += overlap(theirs, ours);
        precision += overlap(ours, theirs);
        pairs.add(pairs(ours), pairs(theirs));
    }

    private static <M> Map<M, Set<M>> clusters(Set<M> mentions, Collection<? extends Set<M>> chains) {
        Map<M, Set<M>> clusters = new HashMap<>();
        mentions.forEach(m -> clusters.put(m, Set.of(m)));
        chains.forEach(chain -> chain.forEach(m -> clusters.put(m, chain)));
        return clusters;
    }

    private static <M> double overlap(Map<M, Set<M>> some, Map<M, Set<M>> others) {
        double sum = 0;
        for (Map.Entry<M, Set<M>> e : some.entrySet()) {
            Set<M> other = others.getOrDefault(e.getKey(), Set.of());
            sum += (double) e.getValue().stream().filter(other::contains).count()
                    / e.getValue().size();
        }
        return sum;
    }

    private static <M> Set<Set<M>> pairs(Map<M, Set<M>> clusters) {
        Set<Set<M>> pairs = new HashSet<>();
        clusters.forEach((m, chain) -> chain.stream().filter(o -> !o.equals(m)).forEach(o -> pairs.add(Set.of(m, o))));
        return pairs;
    }

    List<Metric> metrics() {
        return List.of(
                Metric.f1("coref_b3", Metric.ratio(precision, found), Metric.ratio(recall, gold)),
                pairs.metric("coref_pairwise"));
    }
}
