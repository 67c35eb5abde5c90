package org.dateline.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.Event;
import org.dateline.model.EventMention;
import org.dateline.model.EventOrder;
import org.dateline.model.EventOrder.Type;
import org.dateline.model.EventTime;
import org.dateline.model.Extraction;
import org.dateline.model.TimeLink;
import org.dateline.model.TokenSpan;

/**
 * Lifts links in time from mentions to events: of all that says the same of two events one order with all its sentences. What the days of the events
 * speak against is left out, and so is what goes in a circle: there a mention was taken for the wrong event, or the text contradicts itself. Linear in
 * the number of links.
 */
final class OrderResolver {
    private final Extraction extraction;
    private final EventResolver resolved;
    private final Map<String, Event> told = new HashMap<>();
    private final Map<String, EventMention> mentions = new HashMap<>();

    /** Two events and how the first lies to the second. */
    private record Pair(String event, Type type, String other) {}

    OrderResolver(Extraction extraction, EventResolver resolved, List<Event> told) {
        this.extraction = extraction;
        this.resolved = resolved;
        told.forEach(e -> this.told.put(e.id(), e));
        extraction.events().forEach(m -> mentions.put(m.id(), m));
    }

    /** The orders in the order of the text. */
    List<EventOrder> list() {
        Map<Pair, List<TimeLink>> links = new LinkedHashMap<>();
        for (TimeLink link : extraction.timeLinks()) {
            pair(link)
                    .ifPresent(p ->
                            links.computeIfAbsent(p, k -> new ArrayList<>()).add(link));
        }
        Set<String> circular = Circles.in(links.keySet().stream()
                .filter(p -> p.type() == Type.BEFORE)
                .map(p -> Map.entry(p.event(), p.other()))
                .toList());
        List<EventOrder> orders = new ArrayList<>();
        links.forEach((pair, all) -> {
            if (!circular.contains(pair.event()) || !circular.contains(pair.other())) {
                orders.add(order("o" + (orders.size() + 1), pair, all));
            }
        });
        return orders;
    }

    /** The events of a link; empty when one of its ends is no event of the article, both are one, or their days speak against it. */
    private Optional<Pair> pair(TimeLink link) {
        Event from = told.get(resolved.eventOf(link.event()));
        Event to = told.get(resolved.eventOf(link.target()));
        if (from == null || to == null || from == to) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                        switch (link.relation()) {
                            case BEFORE, ENDED_BY -> new Pair(from.id(), Type.BEFORE, to.id());
                            case AFTER -> new Pair(to.id(), Type.BEFORE, from.id());
                            case IS_INCLUDED -> new Pair(from.id(), Type.DURING, to.id());
                            case INCLUDES -> new Pair(to.id(), Type.DURING, from.id());
                            case OVERLAP ->
                                Ids.ORDER.compare(from.id(), to.id()) < 0
                                        ? new Pair(from.id(), Type.OVERLAPS, to.id())
                                        : new Pair(to.id(), Type.OVERLAPS, from.id());
                            case BEGUN_BY -> null;
                        })
                .filter(this::isPossible);
    }

    private boolean isPossible(Pair p) {
        EventTime a = get(p.event()).time();
        EventTime b = get(p.other()).time();
        if (a == null || b == null) {
            return true;
        }
        return p.type() == Type.BEFORE
                ? a.notBefore() == null
                        || b.notAfter() == null
                        || !a.notBefore().isAfter(b.notAfter())
                : Windows.overlap(a.notBefore(), a.notAfter(), b.notBefore(), b.notAfter());
    }

    private Event get(String id) {
        Event event = told.get(id);
        if (event == null) {
            throw new IllegalArgumentException("no event " + id);
        }
        return event;
    }

    private EventOrder order(String id, Pair pair, List<TimeLink> links) {
        Set<Integer> evidence = new TreeSet<>();
        for (TimeLink link : links) {
            for (String end : List.of(link.event(), link.target())) {
                EventMention mention = mentions.get(end);
                if (mention != null) {
                    evidence.add(mention.trigger().sentence());
                }
            }
        }
        String cue = links.stream()
                .map(TimeLink::cue)
                .filter(Objects::nonNull)
                .findFirst()
                .map(this::textOf)
                .orElse(null);
        return new EventOrder(id, pair.event(), pair.type(), pair.other(), cue, List.copyOf(evidence));
    }

    private String textOf(TokenSpan words) {
        return extraction.annotated().textOf(words);
    }
}
