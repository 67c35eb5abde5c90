package org.dateline.model;

import java.util.List;

/**
 * All that an article's sentences mention. Ids are unique in the article; lists are in reading order.
 *
 * @param annotated the sentences, with times
 * @param entities mentions of actors and things
 * @param events mentions of events
 * @param quantities numbers
 * @param relations ties
 * @param claims who says what; every event mention is the content of at least one
 */
public record Extraction(
        Annotated annotated,
        List<EntityMention> entities,
        List<EventMention> events,
        List<QuantityMention> quantities,
        List<RelationMention> relations,
        List<ClaimMention> claims) {
    public Extraction {
        entities = List.copyOf(entities);
        events = List.copyOf(events);
        quantities = List.copyOf(quantities);
        relations = List.copyOf(relations);
        claims = List.copyOf(claims);
    }
}
