package org.dateline.store;

import java.util.List;

/** Says which events are about the same. The result must not depend on the order of the events. */
@FunctionalInterface
public interface IncidentGrouping {
    /**
     * Groups events.
     *
     * @param events all events of the store, by IRI
     */
    List<IncidentRecord> group(List<EventRecord> events);
}
