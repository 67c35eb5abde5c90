package org.dateline.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.ClaimMention;
import org.dateline.model.EventMention;
import org.dateline.model.Extraction;

/**
 * Leaves out of an extraction the claims that are more doubtful than somebody wants, and of the others the circumstances ("for the election") that are.
 * An event that no claim is about any more goes to the background; a doubtful claim stays where a kept one rests on it: as what somebody is said to say,
 * or as an event in a role of a kept event.
 *
 * @param least the least confidence of a claim that is kept, 0 to 1; a circumstance, which can be spared and spoils a claim where it is wrong, is
 *     kept when its doubt is at most the square of that of such a claim
 */
public record ConfidenceFloor(double least) {
    /** Of claims just above it readers call two of three right in every part, of those below it half. */
    public static final ConfidenceFloor DEFAULT = new ConfidenceFloor(0.5);

    public ConfidenceFloor {
        if (!(least >= 0 && least <= 1)) {
            throw new IllegalArgumentException("no confidence: " + least);
        }
    }

    /** The same extraction without the doubtful circumstances and claims; ids stay. */
    public Extraction apply(Extraction extraction) {
        Extraction all = withoutDoubtfulRoles(extraction);
        Map<String, EventMention> events = new HashMap<>();
        all.events().forEach(e -> events.put(e.id(), e));
        Set<String> rated = all.claims().stream().map(ClaimMention::id).collect(Collectors.toCollection(HashSet::new));
        rated.addAll(events.keySet());
        Set<String> kept = all.claims().stream()
                // confidence is of claims on events; those on ties are not rated
                .filter(c -> c.confidence() >= least || !rated.contains(c.about()))
                .map(ClaimMention::id)
                .collect(Collectors.toCollection(HashSet::new));
        while (addFoundations(all, events, kept)) {
            // each round adds what the last round's additions rest on
        }
        List<ClaimMention> claims =
                all.claims().stream().filter(c -> kept.contains(c.id())).toList();
        Set<String> about = claims.stream().map(ClaimMention::about).collect(Collectors.toSet());
        List<EventMention> background = Stream.concat(
                        all.background().stream(), all.events().stream().filter(e -> !about.contains(e.id())))
                .toList();
        return new Extraction(
                all.annotated(),
                all.entities(),
                all.events().stream().filter(e -> about.contains(e.id())).toList(),
                background,
                all.quantities(),
                all.relations(),
                claims,
                all.timeLinks().stream()
                        .filter(l -> isIn(l.event(), events, about) && isIn(l.target(), events, about))
                        .toList(),
                all.attributions());
    }

    /** The same with all claims, the doubtful circumstances of their events left out. */
    Extraction withoutDoubtfulRoles(Extraction extraction) {
        double doubt = 1 - least;
        return DoubtfulRoles.without(extraction, 1 - doubt * doubt);
    }

    private static boolean isIn(String id, Map<String, EventMention> events, Set<String> kept) {
        return !events.containsKey(id) || kept.contains(id);
    }

    /** Keeps what kept claims rest on; whether that was anything new. */
    private static boolean addFoundations(Extraction all, Map<String, EventMention> events, Set<String> kept) {
        Set<String> needed = new HashSet<>();
        for (ClaimMention claim : all.claims()) {
            if (kept.contains(claim.id())) {
                needed.add(claim.about());
                EventMention event = events.get(claim.about());
                if (event != null) {
                    event.arguments().forEach(a -> needed.add(a.target()));
                }
            }
        }
        boolean added = false;
        Set<String> told = all.claims().stream()
                .filter(c -> kept.contains(c.id()))
                .map(ClaimMention::about)
                .collect(Collectors.toSet());
        for (ClaimMention claim : all.claims()) {
            boolean foundation = needed.contains(claim.id())
                    || needed.contains(claim.about())
                            && events.containsKey(claim.about())
                            && !told.contains(claim.about());
            added |= foundation && kept.add(claim.id());
        }
        return added;
    }
}
