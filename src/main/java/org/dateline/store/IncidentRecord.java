package org.dateline.store;

import java.util.List;

/**
 * What several events are about.
 *
 * @param id made from what it holds, so that the same articles give the same id
 * @param label a few words for it
 * @param events IRIs of its events, at least one
 */
public record IncidentRecord(String id, String label, List<String> events) {
    public IncidentRecord {
        events = List.copyOf(events);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("incident " + id + " has no events");
        }
    }
}
