package org.dateline.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.Actor;
import org.dateline.model.Change;
import org.dateline.model.EventTime;
import org.dateline.model.QuantityMention;
import org.dateline.model.Role;
import org.dateline.model.Tense;
import org.jspecify.annotations.Nullable;

/** What speaks against two mentions telling of one event: other days, other participants, another place, another number, another way, a plan and a fact, a habit and one time. */
final class EventClash {
    private static final Set<Role> TOLD_APART = Set.of(
            Role.AGENT,
            Role.THEME,
            Role.RECIPIENT,
            Role.CO_PARTICIPANT,
            Role.BENEFICIARY,
            Role.LOCATION,
            Role.ORIGIN,
            Role.DESTINATION);
    private static final int DEEPEST = 5;

    private final Map<String, @Nullable String> wholes = new HashMap<>();
    private final Map<String, QuantityMention> quantities = new HashMap<>();

    EventClash(List<Actor> actors, List<QuantityMention> quantities) {
        actors.forEach(a -> wholes.put(a.id(), a.partOf()));
        quantities.forEach(q -> this.quantities.put(q.id(), q));
    }

    boolean isBetween(EventCluster a, EventCluster b) {
        return ofTimes(a.time(), b.time())
                || isPlanned(a) != isPlanned(b)
                || TOLD_APART.stream().anyMatch(r -> ofRoles(a.targets(r), b.targets(r)))
                || ofNumbers(a, b)
                || ofChanges(a.change(), b.change())
                || a.first().habitual() != b.first().habitual();
    }

    /** A rise is no fall, and "by 5 %" none by 3 %. */
    private boolean ofChanges(@Nullable Change a, @Nullable Change b) {
        if (a == null || b == null) {
            return false;
        }
        return a.direction() != b.direction()
                || Stream.of(Change.Kind.values()).anyMatch(k -> ofMeasures(a.quantities(k), b.quantities(k)));
    }

    private boolean ofMeasures(List<String> a, List<String> b) {
        return !a.isEmpty()
                && !b.isEmpty()
                && a.stream().noneMatch(x -> b.stream().anyMatch(y -> isSameAmount(x, y)));
    }

    private static boolean isPlanned(EventCluster c) {
        return c.first().tense() == Tense.PLANNED;
    }

    private static boolean ofTimes(@Nullable EventTime a, @Nullable EventTime b) {
        return a != null && b != null && !Windows.overlap(a.notBefore(), a.notAfter(), b.notBefore(), b.notAfter());
    }

    /** Both fill the role, and each names somebody whom the other does not know: neither the same, nor a part of the other. */
    private boolean ofRoles(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && !isCovered(a, b) && !isCovered(b, a);
    }

    private boolean isCovered(Set<String> some, Set<String> all) {
        return some.stream().allMatch(x -> all.stream().anyMatch(y -> isWithin(x, y) || isWithin(y, x)));
    }

    private boolean isWithin(String part, String whole) {
        String at = part;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            if (at.equals(whole)) {
                return true;
            }
            at = wholes.get(at);
        }
        return false;
    }

    /** Each counts, and no number is the same: 1,500 soldiers are not the 12,000. */
    private boolean ofNumbers(EventCluster a, EventCluster b) {
        return !a.quantities().isEmpty()
                && !b.quantities().isEmpty()
                && a.quantities().stream()
                        .noneMatch(x -> b.quantities().stream().anyMatch(y -> isSameAmount(x, y)));
    }

    private boolean isSameAmount(String a, String b) {
        QuantityMention x = quantities.get(a);
        QuantityMention y = quantities.get(b);
        return x != null && y != null && x.amount().equals(y.amount());
    }
}
