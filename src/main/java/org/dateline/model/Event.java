package org.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event as one article tells it, all its mentions taken together. Says nothing on whether it happened: claims do.
 *
 * @param id the id of its first mention; unique in the article
 * @param eventClass local name of its class in the ontology
 * @param lemma dictionary form of its first trigger
 * @param label a few words for people: {@code sign treaty}
 * @param participants distinct, in order of role, then target
 * @param time when, null when the article does not say
 * @param quantities ids of the quantities ({@code q…}) that count one of its participants or the event
 * @param mentions event mentions ({@code e…}) in reading order, at least one
 */
public record Event(
        String id,
        String eventClass,
        String lemma,
        String label,
        List<Participant> participants,
        @Nullable EventTime time,
        List<String> quantities,
        List<String> mentions) {
    public Event {
        participants = List.copyOf(participants);
        quantities = List.copyOf(quantities);
        mentions = List.copyOf(mentions);
    }
}
