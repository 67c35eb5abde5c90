package org.dateline.store;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How much is in a store.
 *
 * @param articles articles
 * @param sentences sentences
 * @param events events, counted in each article
 * @param claims claims
 * @param quantities reported numbers
 * @param relations ties between actors
 * @param actors actors that every article may speak of; those of a single article are not counted
 * @param incidents incidents
 * @param triples all triples but those of the vocabulary
 * @param articlesByPublisher names of the outlets, sorted
 * @param firstPublished earliest day of publication, null when no article has one
 * @param lastPublished latest day of publication
 */
public record StoreStats(
        long articles,
        long sentences,
        long events,
        long claims,
        long quantities,
        long relations,
        long actors,
        long incidents,
        long triples,
        Map<String, Long> articlesByPublisher,
        @Nullable LocalDate firstPublished,
        @Nullable LocalDate lastPublished) {
    public StoreStats {
        articlesByPublisher = Collections.unmodifiableMap(new TreeMap<>(articlesByPublisher));
    }
}
