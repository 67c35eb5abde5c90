package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.resolve.EventProfile.Part;

/**
 * Groups the events of many articles into incidents: classes that go together, days that overlap, participants in common, and no pair of events that
 * cannot be one. The best pairs are joined first; the result does not depend on the order of the events.
 *
 * <pre>{@code
 * List<Incident> incidents = new IncidentLinker().link(profiles);
 * }</pre>
 */
public final class IncidentLinker {
    /** In a block with more events than this each is compared with so many neighbours by day only, so that the time grows in line with the store. */
    private static final int NEIGHBOURS = 400;

    private static final int KEYS_IN_ID = 3;

    private final IncidentMatcher matcher = new IncidentMatcher();

    private record Pair(EventProfile first, EventProfile second, double score) {}

    /** The incidents of which events of at least two articles tell, by id. */
    public List<Incident> link(List<EventProfile> events) {
        List<EventProfile> ordered =
                events.stream().sorted(Comparator.comparing(EventProfile::id)).toList();
        Map<EventProfile, Set<EventProfile>> groups = new HashMap<>();
        pairs(ordered).forEach(pair -> join(groups, pair));
        Set<Set<EventProfile>> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
        distinct.addAll(groups.values());
        return distinct.stream()
                .filter(g -> g.stream().map(EventProfile::article).distinct().count() > 1)
                .map(this::incident)
                .sorted(Comparator.comparing(Incident::id))
                .toList();
    }

    /** Pairs of different articles that could be one incident, the best first. */
    private List<Pair> pairs(List<EventProfile> events) {
        Map<String, Pair> pairs = new TreeMap<>();
        for (List<EventProfile> block : blocks(events)) {
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < Math.min(block.size(), i + NEIGHBOURS); j++) {
                    pair(block.get(i), block.get(j))
                            .ifPresent(p ->
                                    pairs.put(p.first().id() + " " + p.second().id(), p));
                }
            }
        }
        List<Pair> out = new ArrayList<>(pairs.values());
        out.sort(Comparator.comparingDouble(Pair::score).reversed());
        return out;
    }

    private Optional<Pair> pair(EventProfile a, EventProfile b) {
        if (a.article().equals(b.article())) {
            return Optional.empty();
        }
        double score = matcher.score(a, b);
        boolean inOrder = a.id().compareTo(b.id()) < 0;
        return score < IncidentMatcher.ENOUGH
                ? Optional.empty()
                : Optional.of(new Pair(inOrder ? a : b, inOrder ? b : a, score));
    }

    /** Events of one family with an actor in common, by day. */
    private Collection<List<EventProfile>> blocks(List<EventProfile> events) {
        Map<String, List<EventProfile>> blocks = new TreeMap<>();
        for (EventProfile event : events) {
            matcher.findFamily(event)
                    .ifPresent(family -> actors(event)
                            .forEach(actor -> blocks.computeIfAbsent(family + " " + actor, k -> new ArrayList<>())
                                    .add(event)));
        }
        Comparator<EventProfile> byDay =
                Comparator.comparing(IncidentMatcher::newsDay, Comparator.nullsLast(Comparator.naturalOrder()));
        blocks.values().forEach(block -> block.sort(byDay.thenComparing(EventProfile::id)));
        return blocks.values();
    }

    private static Set<String> actors(EventProfile event) {
        Set<String> out = new TreeSet<>();
        for (Part part : event.parts()) {
            if (part.actor() != null) {
                out.add(part.actor());
            }
            out.addAll(part.wholes());
        }
        return out;
    }

    /** Makes one group of two, unless an event of the one cannot be one with an event of the other. */
    private void join(Map<EventProfile, Set<EventProfile>> groups, Pair pair) {
        Set<EventProfile> first = groups.computeIfAbsent(pair.first(), IncidentLinker::alone);
        Set<EventProfile> second = groups.computeIfAbsent(pair.second(), IncidentLinker::alone);
        if (first != second && first.stream().noneMatch(a -> second.stream().anyMatch(b -> matcher.areApart(a, b)))) {
            first.addAll(second);
            second.forEach(event -> groups.put(event, first));
        }
    }

    private static Set<EventProfile> alone(EventProfile event) {
        Set<EventProfile> out = new TreeSet<>(Comparator.comparing(EventProfile::id));
        out.add(event);
        return out;
    }

    /** Named after the event that was told first: its family, its actors, its month, and a hash that no other incident has. */
    private Incident incident(Set<EventProfile> group) {
        EventProfile first = group.stream()
                .min(Comparator.comparing(EventProfile::published, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(EventProfile::id))
                .orElseThrow();
        List<String> parts = new ArrayList<>();
        parts.add(matcher.findFamily(first).orElseThrow());
        first.parts().stream()
                .filter(p -> p.actor() != null)
                .map(Part::name)
                .distinct()
                .sorted()
                .limit(KEYS_IN_ID)
                .forEach(parts::add);
        Optional.ofNullable(IncidentMatcher.newsDay(first))
                .ifPresent(day -> parts.add(day.toString().substring(0, 7)));
        String id = parts.stream().map(Slug::of).collect(Collectors.joining("-")) + "-" + Slug.hash(first.id());
        return new Incident(
                id, first.label(), group.stream().map(EventProfile::id).toList());
    }
}
