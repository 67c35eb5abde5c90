package org.dateline.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.Argument;
import org.dateline.model.ClaimMention;
import org.dateline.model.EventMention;
import org.dateline.model.Extraction;

/**
 * Leaves out circumstances ({@link CircumstanceFeatures#isCircumstance}) that are more doubtful than somebody wants: an event without one still says what
 * happened, one with a wrong one does not. How probable one is tells a logistic regression with the weights of {@code circumstances.tsv}.
 */
final class DoubtfulRoles {
    private static final Logistic REGRESSION = new Logistic("circumstances.tsv");
    private static final ClaimRater RATER = new ClaimRater();

    private final Extraction all;
    private final double least;
    private final CircumstanceFeatures features;
    private final Set<String> changed = new HashSet<>();

    private DoubtfulRoles(Extraction all, double least) {
        this.all = all;
        this.least = least;
        features = new CircumstanceFeatures(all);
    }

    /**
     * The extraction without the doubtful circumstances of its events; claims on events that lost one are rated anew.
     *
     * @param least the least probability of one that is kept
     */
    static Extraction without(Extraction all, double least) {
        return new DoubtfulRoles(all, least).kept();
    }

    private Extraction kept() {
        List<EventMention> events = all.events().stream().map(this::kept).toList();
        if (changed.isEmpty()) {
            return all;
        }
        Extraction sifted = all.withEvents(events);
        ClaimFeatures claims = new ClaimFeatures(sifted);
        List<ClaimMention> rated = sifted.claims().stream()
                .map(c -> claims.findEvent(c)
                                .filter(e -> changed.contains(e.id()))
                                .isPresent()
                        ? c.withConfidence(RATER.of(claims.of(c)))
                        : c)
                .toList();
        return sifted.withClaims(rated);
    }

    private EventMention kept(EventMention event) {
        List<Argument> kept = event.arguments().stream()
                .filter(a ->
                        !CircumstanceFeatures.isCircumstance(a.role()) || REGRESSION.of(features.of(event, a)) >= least)
                .toList();
        if (kept.size() == event.arguments().size()) {
            return event;
        }
        changed.add(event.id());
        return event.withArguments(kept);
    }
}
