package org.dateline.evaluate;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.evaluate.TimeOrderGold.End;
import org.dateline.evaluate.TimeOrderGold.Kind;
import org.dateline.evaluate.TimeOrderGold.Pair;
import org.dateline.model.EventMention;
import org.dateline.model.TimeLink;
import org.dateline.model.TimeMention;

/**
 * Order in time: links of events to times, to the day of publication and to other events (TimeML's TLINK). A link is right when gold links the same two
 * with the same relation. As gold orders only some of the pairs that it could, a link of ours counts only where gold has links of its kind on both ends.
 */
final class TimeOrderScore {
    private final Map<Kind, Counts> counts = new EnumMap<>(Kind.class);
    private final ErrorTally errors;

    TimeOrderScore(ErrorTally errors) {
        this.errors = errors;
        for (Kind kind : Kind.values()) {
            counts.put(kind, new Counts());
        }
    }

    void add(TimeOrderGold gold, Findings found, GoldText text) {
        Map<Pair, String> ours = links(gold, found);
        for (Kind kind : Kind.values()) {
            Map<Pair, String> theirs = ofKind(gold.relations(), kind);
            Set<End> judged = new HashSet<>();
            theirs.keySet().forEach(p -> {
                judged.add(p.from());
                judged.add(p.to());
            });
            Counts count = counts.getOrDefault(kind, new Counts());
            count.add(0, 0, theirs.size());
            ofKind(ours, kind).forEach((pair, relation) -> {
                if (judged.contains(pair.from()) && judged.contains(pair.to())) {
                    String right = theirs.getOrDefault(pair, "none");
                    count.add(right.equals(relation) ? 1 : 0, 1, 0);
                    tell(pair, relation, right, text);
                }
            });
        }
    }

    private void tell(Pair pair, String ours, String theirs, GoldText text) {
        if (!ours.equals(theirs)) {
            String kind = pair.to().kind().name().toLowerCase(Locale.ROOT);
            String context = text.inContext(pair.from().tokens());
            String other = pair.to().tokens().isEmpty()
                    ? ""
                    : " / " + text.inContext(pair.to().tokens());
            errors.add("link of event to " + kind, theirs + ", not " + ours, context + other);
        }
    }

    private static Map<Pair, String> ofKind(Map<Pair, String> links, Kind kind) {
        Map<Pair, String> of = new TreeMap<>((a, b) -> order(a, b));
        links.forEach((pair, relation) -> {
            if (pair.to().kind() == kind) {
                of.put(pair, relation);
            }
        });
        return of;
    }

    private static int order(Pair a, Pair b) {
        int from = order(a.from().tokens().indices(), b.from().tokens().indices());
        return from != 0
                ? from
                : order(a.to().tokens().indices(), b.to().tokens().indices());
    }

    private static int order(List<Integer> a, List<Integer> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int at = Integer.compare(a.get(i), b.get(i));
            if (at != 0) {
                return at;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    /** Ours, on the gold's events and times where they share tokens. */
    static Map<Pair, String> links(TimeOrderGold gold, Findings found) {
        Map<Kind, Map<Integer, End>> known = new EnumMap<>(Kind.class);
        gold.relations()
                .keySet()
                .forEach(p -> List.of(p.from(), p.to())
                        .forEach(e -> e.tokens()
                                .indices()
                                .forEach(i -> known.computeIfAbsent(e.kind(), k -> new HashMap<>())
                                        .putIfAbsent(i, e))));
        TimeOrderGold.Builder ours = new TimeOrderGold.Builder();
        for (TimeLink link : found.dossier().extraction().timeLinks()) {
            ours.add(end(link.event(), found, known), link.relation().name(), end(link.target(), found, known));
        }
        return ours.build().relations();
    }

    private static Optional<End> end(String id, Findings found, Map<Kind, Map<Integer, End>> known) {
        if (id.equals(TimeLink.PUBLICATION)) {
            return Optional.of(End.PUBLICATION);
        }
        Optional<EventMention> event = found.findEvent(id);
        Kind kind = event.isPresent() ? Kind.EVENT : Kind.TIME;
        TokenSet tokens = found.tokensOf(
                event.map(EventMention::trigger).orElseGet(() -> time(id, found).tokens()));
        Map<Integer, End> ends = known.getOrDefault(kind, Map.of());
        return tokens.isEmpty()
                ? Optional.empty()
                : Optional.of(tokens.indices().stream()
                        .filter(ends::containsKey)
                        .findFirst()
                        .map(ends::get)
                        .orElse(new End(kind, tokens)));
    }

    private static TimeMention time(String id, Findings found) {
        return found.annotated().times().get(Integer.parseInt(id.substring(1)) - 1);
    }

    List<Metric> metrics() {
        return counts.entrySet().stream()
                .map(e -> e.getValue().metric("tlink_event_" + e.getKey().name().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
