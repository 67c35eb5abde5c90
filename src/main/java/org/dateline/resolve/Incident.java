package org.dateline.resolve;

import java.util.List;

/**
 * What events of several articles are about.
 *
 * @param id made from what it holds, so that the same events give the same id; legal in an IRI path
 * @param label a few words for it
 * @param events ids of its events, sorted, of at least two articles
 */
public record Incident(String id, String label, List<String> events) {
    public Incident {
        events = List.copyOf(events);
    }
}
