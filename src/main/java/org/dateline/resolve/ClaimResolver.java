package org.dateline.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.Claim;
import org.dateline.model.ClaimMention;
import org.dateline.model.Event;
import org.dateline.model.EventMention;
import org.dateline.model.Extraction;
import org.dateline.model.SpeechAct;
import org.dateline.model.Stance;
import org.jspecify.annotations.Nullable;

/** Makes claims of claim mentions: holders become actors, contents become events, and every event has at least one claim. */
final class ClaimResolver {
    /** The confidence of a claim that the publisher holds because nobody else does. */
    private static final double BY_DEFAULT = 0.5;

    private final Extraction extraction;
    private final ActorTable actors;
    private final EventResolver events;
    private final Map<String, String> claimOf = new HashMap<>();
    private final Map<List<Object>, Claim> claims = new LinkedHashMap<>();

    ClaimResolver(Extraction extraction, ActorTable actors, EventResolver events) {
        this.extraction = extraction;
        this.actors = actors;
        this.events = events;
    }

    /** The claims in order: those of the text, then those of the publisher on events of which nobody says anything. */
    List<Claim> list(List<Event> told) {
        addAll(told);
        Set<String> claimed = new HashSet<>();
        claims.values().forEach(c -> claimed.add(c.about()));
        Map<String, EventMention> mentions = new HashMap<>();
        extraction.events().forEach(m -> mentions.put(m.id(), m));
        int next = extraction.claims().stream()
                .mapToInt(c -> Ids.number(c.id()))
                .filter(n -> n < Integer.MAX_VALUE)
                .max()
                .orElse(0);
        for (Event event : told) {
            EventMention mention = mentions.get(event.id());
            if (mention != null && !claimed.contains(event.id())) {
                next++;
                put(byPublisher("c" + next, mention));
            }
        }
        return new ArrayList<>(claims.values());
    }

    /** Claims on events first, then claims on claims, as deep as they nest. */
    private void addAll(List<Event> told) {
        Set<String> known = new HashSet<>();
        told.forEach(e -> known.add(e.id()));
        List<ClaimMention> todo = new ArrayList<>(extraction.claims());
        boolean more = true;
        while (more && !todo.isEmpty()) {
            List<ClaimMention> later = new ArrayList<>();
            for (ClaimMention mention : todo) {
                String about = about(mention, known);
                if (about == null) {
                    later.add(mention);
                } else {
                    claimOf.put(mention.id(), put(claim(mention, about)));
                }
            }
            more = later.size() < todo.size();
            todo = later;
        }
    }

    /** What a claim is about; null when it is about a tie, or about a claim that is not there (yet). */
    private @Nullable String about(ClaimMention mention, Set<String> known) {
        if (mention.about().startsWith("c")) {
            return claimOf.get(mention.about());
        }
        String event = events.eventOf(mention.about());
        return known.contains(event) ? event : null;
    }

    private Claim claim(ClaimMention m, String about) {
        Set<String> holders = new LinkedHashSet<>();
        m.sources().forEach(s -> holders.addAll(actors.listActors(s, true)));
        List<String> held = holders.isEmpty() ? List.of(actors.publisher()) : List.copyOf(holders);
        String cue = m.cue() == null ? null : extraction.annotated().textOf(m.cue());
        return new Claim(
                m.id(),
                about,
                held,
                cue,
                m.act(),
                m.stance(),
                m.certainty(),
                m.tense(),
                m.said(),
                m.evidence(),
                m.confidence());
    }

    private Claim byPublisher(String id, EventMention m) {
        return new Claim(
                id,
                m.id(),
                List.of(actors.publisher()),
                null,
                SpeechAct.SAY,
                m.negated() ? Stance.DENIES : Stance.AFFIRMS,
                m.certainty(),
                m.tense(),
                null,
                List.of(m.trigger().sentence()),
                BY_DEFAULT);
    }

    /** Adds a claim, or its evidence to the one that says the same; the id under which it stands. */
    private String put(Claim claim) {
        List<Object> same = new ArrayList<>(
                List.of(claim.about(), claim.holders(), claim.act(), claim.stance(), claim.certainty(), claim.tense()));
        same.add(claim.cue() == null ? "" : claim.cue());
        same.add(claim.said() == null ? "" : claim.said());
        return claims.merge(same, claim, ClaimResolver::joined).id();
    }

    private static Claim joined(Claim a, Claim b) {
        TreeSet<Integer> evidence = new TreeSet<>(a.evidence());
        evidence.addAll(b.evidence());
        return new Claim(
                a.id(),
                a.about(),
                a.holders(),
                a.cue(),
                a.act(),
                a.stance(),
                a.certainty(),
                a.tense(),
                a.said(),
                List.copyOf(evidence),
                Math.max(a.confidence(), b.confidence()));
    }
}
