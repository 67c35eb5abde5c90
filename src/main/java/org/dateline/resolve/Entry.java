package org.dateline.resolve;

import java.util.List;
import java.util.Set;
import org.dateline.model.Link;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that the knowledge base knows.
 *
 * @param key what the actor is called in every article: {@code north-korea}
 * @param kind what it is
 * @param name its display name
 * @param aliases other names, sorted
 * @param within key of the state it lies in or belongs to, null when none
 * @param actsFor for capitals and seats of government, key of the state or organization whose acts are told under this name; for persons, key of the
 *     organization they lead; null when none
 * @param links identifiers elsewhere, sorted
 * @param tags for organizations, the nouns that describe them: {@code news-agency}
 * @param agency for organizations, which agency of its state it is ({@code intelligence-service}), null when none
 * @param offices for persons, the offices they held
 * @param population for cities, 0 when not known
 */
public record Entry(
        String key,
        EntryKind kind,
        String name,
        List<String> aliases,
        @Nullable String within,
        @Nullable String actsFor,
        List<Link> links,
        Set<String> tags,
        @Nullable String agency,
        List<Office> offices,
        int population) {
    public Entry {
        aliases = List.copyOf(aliases);
        links = List.copyOf(links);
        tags = Set.copyOf(tags);
        offices = List.copyOf(offices);
    }

    /** How likely this entry is meant by one of its names, before any context: above 0, at most 1. */
    public double prior() {
        if (kind != EntryKind.CITY) {
            return kind.prior();
        }
        // Ten million people: the full prior of a city. Thirty thousand: about half of it.
        return kind.prior() * Math.min(1, Math.log10(Math.max(population, 10)) / 7);
    }

    /** Whether its name stands for a government or body that acts. */
    public boolean isMetonym() {
        return actsFor != null && kind.isPlace();
    }
}
