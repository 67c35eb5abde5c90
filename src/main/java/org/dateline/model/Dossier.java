package org.dateline.model;

import java.util.List;

/**
 * What an article says, resolved: ready to be written as a graph.
 *
 * @param extraction the mentions it was made from
 * @param publisher id of the actor that published the article
 * @param actors actors in order of id
 * @param events events in reading order
 * @param quantities reported numbers
 * @param relations ties between actors
 * @param claims who says what
 * @param order how events lie in time to each other, each pair and type once; no circle of what comes before what
 */
public record Dossier(
        Extraction extraction,
        String publisher,
        List<Actor> actors,
        List<Event> events,
        List<Quantity> quantities,
        List<Relation> relations,
        List<Claim> claims,
        List<EventOrder> order) {
    /** A dossier whose events are in no order. */
    public Dossier(
            Extraction extraction,
            String publisher,
            List<Actor> actors,
            List<Event> events,
            List<Quantity> quantities,
            List<Relation> relations,
            List<Claim> claims) {
        this(extraction, publisher, actors, events, quantities, relations, claims, List.of());
    }

    public Dossier {
        actors = List.copyOf(actors);
        events = List.copyOf(events);
        quantities = List.copyOf(quantities);
        relations = List.copyOf(relations);
        claims = List.copyOf(claims);
        order = List.copyOf(order);
    }

    public Article article() {
        return extraction.annotated().article();
    }
}
