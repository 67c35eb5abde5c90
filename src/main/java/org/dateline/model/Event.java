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
 * @param quantities ids of the quantities ({@code q…}) that count one of its participants or the event, or measure its change
 * @param mentions event mentions ({@code e…}) in reading order, at least one
 * @param change which way and how far a quantity went, null when the article gives no number for that
 * @param habitual whether every mention tells it as a habit or a rule rather than of one time
 */
public record Event(
        String id,
        String eventClass,
        String lemma,
        String label,
        List<Participant> participants,
        @Nullable EventTime time,
        List<String> quantities,
        List<String> mentions,
        @Nullable Change change,
        boolean habitual) {
    public Event {
        participants = List.copyOf(participants);
        quantities = List.copyOf(quantities);
        mentions = List.copyOf(mentions);
    }

    /** An event of one time without a measured change. */
    public Event(
            String id,
            String eventClass,
            String lemma,
            String label,
            List<Participant> participants,
            @Nullable EventTime time,
            List<String> quantities,
            List<String> mentions) {
        this(id, eventClass, lemma, label, participants, time, quantities, mentions, null, false);
    }
}
