package org.dateline.extract;

import org.dateline.model.Certainty;
import org.dateline.model.SpeechAct;
import org.dateline.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * What a word that attributes says of the content.
 *
 * @param act kind of saying
 * @param stance what the source says of the content
 * @param certainty how sure the source is, null when the content's own words decide
 * @param content what can be its content
 */
record Cue(SpeechAct act, Stance stance, @Nullable Certainty certainty, Content content) {
    /** What can be the content of a cue. */
    enum Content {
        /** A clause or a quotation. */
        CLAUSE,
        /** Also a noun phrase that tells of an event. */
        ANY,
        /** Of a noun: a clause, "of X", "about X". */
        NOUN
    }
}
