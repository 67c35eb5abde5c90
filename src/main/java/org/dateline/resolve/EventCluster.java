package org.dateline.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.model.Change;
import org.dateline.model.EventMention;
import org.dateline.model.EventTime;
import org.dateline.model.Role;
import org.jspecify.annotations.Nullable;

/** Mentions of one event, with all that they tell of it taken together. */
final class EventCluster {
    private final List<EventMention> mentions = new ArrayList<>();
    /** Targets by role: ids of actors, and of event mentions. */
    private final Map<Role, Set<String>> targets = new TreeMap<>();

    private final Set<String> quantities = new TreeSet<>(Ids.ORDER);
    private @Nullable EventTime time;
    private @Nullable Change change;

    EventCluster(EventMention mention, Map<Role, Set<String>> targets, Set<String> quantities) {
        mentions.add(mention);
        targets.forEach((role, ids) -> this.targets.put(role, new TreeSet<>(ids)));
        this.quantities.addAll(quantities);
        time = mention.time();
        change = mention.change();
    }

    void absorb(EventCluster other) {
        mentions.addAll(other.mentions);
        other.targets.forEach((role, ids) ->
                targets.computeIfAbsent(role, r -> new TreeSet<>()).addAll(ids));
        quantities.addAll(other.quantities);
        time = narrower(time, other.time);
        change = joined(change, other.change);
    }

    /** What the first tells, with the kinds of measures that only the other tells. */
    private static @Nullable Change joined(@Nullable Change first, @Nullable Change other) {
        if (first == null || other == null) {
            return first == null ? other : first;
        }
        List<Change.Measure> measures = new ArrayList<>(first.measures());
        other.measures().stream()
                .filter(m -> first.quantities(m.kind()).isEmpty())
                .forEach(measures::add);
        return new Change(first.direction(), measures);
    }

    /** Of two times that fit each other the one that tells more; of equals the first. */
    private static @Nullable EventTime narrower(@Nullable EventTime a, @Nullable EventTime b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return Windows.days(b.notBefore(), b.notAfter()) < Windows.days(a.notBefore(), a.notAfter()) ? b : a;
    }

    EventMention first() {
        return mentions.get(0);
    }

    List<EventMention> mentions() {
        return mentions;
    }

    Map<Role, Set<String>> targets() {
        return targets;
    }

    Set<String> targets(Role role) {
        return targets.getOrDefault(role, Set.of());
    }

    Set<String> quantities() {
        return quantities;
    }

    @Nullable
    EventTime time() {
        return time;
    }

    @Nullable
    Change change() {
        return change;
    }
}
