package org.dateline.model;

/**
 * A tie between two actors that a sentence shows.
 *
 * @param id {@code r1} …
 * @param subject id of an actor
 * @param type the tie
 * @param object id of an actor, another one
 * @param label the words for it
 * @param sentence index of the sentence that shows it
 */
public record Relation(String id, String subject, RelationType type, String object, String label, int sentence) {}
