package org.dateline.model;

import java.util.List;

/**
 * All that an article's sentences mention. Ids are unique in the article; lists are in reading order.
 *
 * @param annotated the sentences, with times
 * @param entities mentions of actors and things
 * @param events mentions of events that claims are about
 * @param background mentions of events that no claim is about: words of saying ("said"), of stages ("began") and of states ("is"), which the claims on
 *     the other events express already; ids {@code b1}, {@code b2} …
 * @param quantities numbers
 * @param relations ties
 * @param claims who says what; every mention in {@code events} is the content of at least one
 * @param timeLinks how events lie in time to dates, the publication date and each other
 * @param attributions where the text says who says what, in words rather than events; more than what claims are made of
 */
public record Extraction(
        Annotated annotated,
        List<EntityMention> entities,
        List<EventMention> events,
        List<EventMention> background,
        List<QuantityMention> quantities,
        List<RelationMention> relations,
        List<ClaimMention> claims,
        List<TimeLink> timeLinks,
        List<AttributionMention> attributions) {
    /** An extraction that orders nothing in time and tells attributions by claims alone. */
    public Extraction(
            Annotated annotated,
            List<EntityMention> entities,
            List<EventMention> events,
            List<EventMention> background,
            List<QuantityMention> quantities,
            List<RelationMention> relations,
            List<ClaimMention> claims) {
        this(annotated, entities, events, background, quantities, relations, claims, List.of(), List.of());
    }

    public Extraction {
        entities = List.copyOf(entities);
        events = List.copyOf(events);
        background = List.copyOf(background);
        quantities = List.copyOf(quantities);
        relations = List.copyOf(relations);
        claims = List.copyOf(claims);
        timeLinks = List.copyOf(timeLinks);
        attributions = List.copyOf(attributions);
    }

    /** The same mentions, of the same sentences with other trees. */
    public Extraction withAnnotated(Annotated other) {
        return new Extraction(
                other, entities, events, background, quantities, relations, claims, timeLinks, attributions);
    }

    /** The same with other events; what refers to them does so by id. */
    public Extraction withEvents(List<EventMention> others) {
        return new Extraction(
                annotated, entities, others, background, quantities, relations, claims, timeLinks, attributions);
    }

    /** The same with these claims. */
    public Extraction withClaims(List<ClaimMention> others) {
        return new Extraction(
                annotated, entities, events, background, quantities, relations, others, timeLinks, attributions);
    }
}
