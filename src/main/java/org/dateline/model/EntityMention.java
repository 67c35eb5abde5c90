package org.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * A noun phrase or pronoun that may stand for an actor or a thing.
 *
 * @param id {@code m1}, {@code m2} … in reading order
 * @param tokens its whole extent
 * @param head its head token, inside the extent
 * @param form how it is written
 * @param name type of the name that it is or that heads it, null when it is no name
 * @param type semantic type as far as its words tell, null when they do not (pronouns)
 */
public record EntityMention(
        String id,
        TokenSpan tokens,
        int head,
        Form form,
        @Nullable NameType name,
        @Nullable ActorType type) {
    /** Forms of mention. */
    public enum Form {
        NAME,
        NOMINAL,
        PRONOUN
    }
}
