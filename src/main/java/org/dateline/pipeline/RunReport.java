package org.dateline.pipeline;

import java.time.Duration;

/**
 * What a run did.
 *
 * @param added articles new in the store
 * @param replaced articles that were there in another version
 * @param unchanged articles that were there as they are
 * @param rejected inputs that are not in the store
 * @param events events in the articles written
 * @param claims claims in the articles written
 * @param doubtful claims that were found in them and left out as too doubtful
 * @param incidents incidents in the store after the run
 * @param took how long it took, loading and linking included
 */
public record RunReport(
        int added,
        int replaced,
        int unchanged,
        int rejected,
        long events,
        long claims,
        long doubtful,
        long incidents,
        Duration took) {
    /** Articles looked at. */
    public int articles() {
        return added + replaced + unchanged + rejected;
    }

    /** Articles looked at in a second. */
    public double articlesPerSecond() {
        return articles() / Math.max(0.001, took.toMillis() / 1000.0);
    }
}
