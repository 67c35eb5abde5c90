package org.dateline.model;

/**
 * A lasting tie between two mentions that the text states or implies.
 *
 * @param id {@code r1}, {@code r2} … in reading order
 * @param subject id of an entity mention
 * @param type the tie
 * @param object id of an entity mention
 * @param label the words for it: "chief", "president"
 * @param sentence index of the sentence that shows it
 */
public record RelationMention(
        String id, String subject, RelationType type, String object, String label, int sentence) {}
