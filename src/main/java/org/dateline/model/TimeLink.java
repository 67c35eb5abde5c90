package org.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * A relation in time between an event and a date, the publication date or another event, as far as the text says. A TLINK of TimeML.
 *
 * @param event id of an event mention ({@code e…}, {@code b…})
 * @param relation how the event lies to the target
 * @param target id of a time ({@code t1} for the first of the article), of an event mention, or {@link #PUBLICATION}
 * @param cue the words that say so ("after", "two days later"); null where tense, a clause or the place of a date do
 */
public record TimeLink(
        String event,
        Relation relation,
        String target,
        @Nullable TokenSpan cue) {
    /** A link that no word of its own tells. */
    public TimeLink(String event, Relation relation, String target) {
        this(event, relation, target, null);
    }

    /** The target that stands for the date of publication; the document creation time of TimeML. */
    public static final String PUBLICATION = "dct";

    /** Relations of TimeML that the text can tell apart. */
    public enum Relation {
        /** The event is over before the target begins. */
        BEFORE,
        /** The event begins after the target is over. */
        AFTER,
        /** The event goes on before and after the target. */
        INCLUDES,
        /** The event lies in the target. */
        IS_INCLUDED,
        /** They share some time. */
        OVERLAP,
        /** The event begins with the target: "since June". */
        BEGUN_BY,
        /** The event ends with the target: "until June". */
        ENDED_BY
    }

    /** The id of a time of an article, by its place in the list of times, from 0. */
    public static String timeId(int index) {
        return "t" + (index + 1);
    }
}
