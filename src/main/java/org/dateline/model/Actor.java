package org.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that an article speaks of: all its mentions taken together.
 *
 * @param id {@code a1}, {@code a2} … in order of the first mention; unique in the article
 * @param key what it is called in every article ({@code north-korea}); null for what is known in this article only ("a treaty"). Legal in an
 *     IRI path as it stands
 * @param type what it is
 * @param name one display name
 * @param aliases the other names used, sorted, without the display name
 * @param links identifiers elsewhere, sorted; possibly none
 * @param partOf id of the actor it is a part of ("North Korean soldiers" of North Korea), null when none
 * @param mentions entity mentions ({@code m…}) in reading order; empty only for the publisher and for wholes that are only implied
 */
public record Actor(
        String id,
        @Nullable String key,
        ActorType type,
        String name,
        List<String> aliases,
        List<Link> links,
        @Nullable String partOf,
        List<String> mentions) {
    public Actor {
        aliases = List.copyOf(aliases);
        links = List.copyOf(links);
        mentions = List.copyOf(mentions);
    }
}
