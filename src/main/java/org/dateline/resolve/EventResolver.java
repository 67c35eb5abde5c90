package org.dateline.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.model.Argument;
import org.dateline.model.Change;
import org.dateline.model.Event;
import org.dateline.model.EventMention;
import org.dateline.model.Extraction;
import org.dateline.model.Participant;
import org.dateline.model.QuantityMention;
import org.dateline.model.Role;
import org.dateline.model.TokenSpan;

/** Makes events of event mentions: those that tell of one event become one. */
final class EventResolver {
    private final Extraction extraction;
    private final ActorTable actors;
    private final EventIdentity identity;
    private final List<EventCluster> clusters = new ArrayList<>();
    private final Map<String, EventCluster> byMention = new HashMap<>();

    EventResolver(Extraction extraction, ActorTable actors) {
        this.extraction = extraction;
        this.actors = actors;
        identity = new EventIdentity(extraction, actors.list());
        Map<String, List<EventCluster>> byClass = new HashMap<>();
        for (EventMention mention : extraction.events()) {
            List<EventCluster> alike = byClass.computeIfAbsent(mention.eventClass(), c -> new ArrayList<>());
            add(new EventCluster(mention, targets(mention), quantities(mention)), alike);
        }
    }

    /** Joins the latest cluster that tells of the same event, or starts one. */
    private void add(EventCluster fresh, List<EventCluster> alike) {
        EventCluster home = null;
        for (int i = alike.size() - 1; i >= 0 && home == null; i--) {
            home = identity.isSame(alike.get(i), fresh) ? alike.get(i) : null;
        }
        if (home == null) {
            home = fresh;
            clusters.add(fresh);
            alike.add(fresh);
        } else {
            home.absorb(fresh);
        }
        byMention.put(fresh.first().id(), home);
    }

    private Map<Role, Set<String>> targets(EventMention mention) {
        Map<Role, Set<String>> out = new TreeMap<>();
        for (Argument a : mention.arguments()) {
            if (a.target().startsWith("e")) {
                out.computeIfAbsent(a.role(), r -> new TreeSet<>()).add(a.target());
            } else {
                List<String> ids = actors.listActors(a.target(), a.role(), mention.eventClass());
                if (!ids.isEmpty()) {
                    out.computeIfAbsent(a.role(), r -> new TreeSet<>()).addAll(ids);
                }
            }
        }
        return out;
    }

    /** Numbers that count one of its arguments or the event itself ("three attacks"), or measure its change. */
    private Set<String> quantities(EventMention mention) {
        Set<String> counted = new HashSet<>();
        mention.arguments().forEach(a -> counted.add(a.target()));
        Set<String> out = new HashSet<>();
        Change change = mention.change();
        if (change != null) {
            change.measures().forEach(m -> out.add(m.quantity()));
        }
        for (QuantityMention q : extraction.quantities()) {
            if (q.counts() != null ? counted.contains(q.counts()) : countsTrigger(q, mention)) {
                out.add(q.id());
            }
        }
        return out;
    }

    private boolean countsTrigger(QuantityMention q, EventMention mention) {
        TokenSpan at = q.tokens();
        if (q.unit() != null || at.sentence() != mention.trigger().sentence()) {
            return false;
        }
        var sentence = extraction.annotated().sentences().get(at.sentence());
        return sentence.tokens().subList(at.begin(), at.end()).stream()
                .anyMatch(t -> t.head() == mention.head() && t.relation().equals("nummod"));
    }

    /** The id of the event that a mention tells of; mentions without one are their own. */
    String eventOf(String mention) {
        EventCluster cluster = byMention.get(mention);
        return cluster == null ? mention : cluster.first().id();
    }

    List<Event> list() {
        EventLabels labels = new EventLabels(extraction, actors);
        return clusters.stream().map(c -> event(c, labels)).toList();
    }

    private Event event(EventCluster c, EventLabels labels) {
        EventMention first = c.first();
        Set<Participant> participants = new java.util.LinkedHashSet<>();
        c.targets()
                .forEach((role, ids) -> ids.stream()
                        .map(id -> id.startsWith("e") ? eventOf(id) : id)
                        .filter(id -> !id.equals(first.id()))
                        .filter(id -> !id.startsWith("e") || byMention.containsKey(id))
                        .sorted(Ids.ORDER)
                        .forEach(id -> participants.add(new Participant(role, id))));
        return new Event(
                first.id(),
                first.eventClass(),
                first.lemma(),
                labels.labelOf(c),
                List.copyOf(participants),
                c.time(),
                List.copyOf(c.quantities()),
                c.mentions().stream().map(EventMention::id).toList(),
                c.change(),
                c.mentions().stream().allMatch(EventMention::habitual));
    }
}
