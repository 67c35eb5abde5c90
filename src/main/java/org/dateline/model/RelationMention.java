package org.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * A lasting tie between two mentions that the text states or implies.
 *
 * @param id {@code r1}, {@code r2} … in reading order
 * @param subject id of an entity mention
 * @param type the tie
 * @param object id of an entity mention
 * @param label the words for it: "chief", "former president", "wife"
 * @param tense whether it holds, seen from the publication date, is over, or is still to come
 * @param time since when, until when or when it holds, null when the text does not say
 * @param sentence index of the sentence that shows it
 */
public record RelationMention(
        String id,
        String subject,
        RelationType type,
        String object,
        String label,
        Tense tense,
        @Nullable EventTime time,
        int sentence) {
    /** A tie that holds at publication. */
    public RelationMention(String id, String subject, RelationType type, String object, String label, int sentence) {
        this(id, subject, type, object, label, Tense.ONGOING, null, sentence);
    }
}
