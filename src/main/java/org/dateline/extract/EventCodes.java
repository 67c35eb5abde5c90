package org.dateline.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.tables.Row;
import org.dateline.tables.Table;

/** What other schemes call the classes of events, from {@code event-classes.tsv}. Immutable. */
public final class EventCodes {
    private static final int CLASS = 0;
    private static final int PLOVER = 3;

    private final Map<String, String> plover = new HashMap<>();

    private EventCodes() {
        for (Row row : Table.rows(EventCodes.class, "event-classes.tsv")) {
            if (!row.cell(PLOVER).equals("-")) {
                plover.put(row.cell(CLASS), row.cell(PLOVER));
            }
        }
    }

    /** Loads the codes from the jar. */
    public static EventCodes load() {
        return new EventCodes();
    }

    /** The PLOVER event type of a class ({@code SignAgreement}: {@code AGREE}); empty where PLOVER has none. */
    public Optional<String> findPlover(String eventClass) {
        return Optional.ofNullable(plover.get(eventClass));
    }
}
