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
    /** Whether the saying is an act that is told of besides what is said: "condemned Chile for stalling", "described it as". */
    boolean isAct() {
        return content == Content.AS || content == Content.DEED || act == SpeechAct.ACCUSE && content == Content.CLAUSE;
    }

    /** What can be the content of a cue. */
    enum Content {
        /** A clause or a quotation. */
        CLAUSE,
        /** Only a finite clause of its own; the saying is an event besides: "ruled that". */
        DEED,
        /** Also a noun phrase that tells of an event. */
        ANY,
        /** What somebody or something is said to be: "as X". */
        AS,
        /** Of a noun: a clause, "of X", "about X". A noun that takes only a clause has {@link #CLAUSE}. */
        NOUN
    }
}
