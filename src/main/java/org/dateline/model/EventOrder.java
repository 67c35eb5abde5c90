package org.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That one event of an article lies before, in or beside another, as the text says. Nothing that follows from several of these is one itself.
 *
 * @param id {@code o1} …; unique in the article
 * @param event id of an event
 * @param type how it lies to the other
 * @param other id of another event
 * @param cue the words that say so, null where tense or a clause does
 * @param evidence indices of the sentences that show it, ascending, at least one
 */
public record EventOrder(
        String id,
        String event,
        Type type,
        String other,
        @Nullable String cue,
        List<Integer> evidence) {
    public EventOrder {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty() || event.equals(other)) {
            throw new IllegalArgumentException(id + " has no evidence, or orders " + event + " against itself");
        }
    }

    /** How two events lie in time. */
    public enum Type {
        /** The event is over when the other begins. */
        BEFORE,
        /** The event lies in the time of the other. */
        DURING,
        /** They share some time. */
        OVERLAPS
    }
}
