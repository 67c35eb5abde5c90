package org.dateline.query;

import java.time.Duration;

/**
 * How much a query may take. Past it the query is stopped and says so.
 *
 * @param time from its start to its last row
 * @param rows rows or triples of its answer, since answers are held in memory
 */
public record Limits(Duration time, int rows) {
    /** Fit for a person at a terminal: a minute, a million rows. */
    public static final Limits GENEROUS = new Limits(Duration.ofMinutes(1), 1_000_000);

    public Limits {
        if (time.isNegative() || time.isZero() || rows < 1) {
            throw new IllegalArgumentException("limits must be above zero");
        }
    }
}
