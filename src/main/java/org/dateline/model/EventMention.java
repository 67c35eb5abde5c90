package org.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in the text that tells of an event.
 *
 * @param id {@code e1}, {@code e2} … in reading order of the triggers
 * @param trigger the words that tell it: one token, or a phrasal or light verb with its noun
 * @param head the token of the trigger that heads it
 * @param lemma dictionary form of the trigger: {@code sign}, {@code delivery}
 * @param eventClass local name of its class in the ontology; {@code Event} when none fits
 * @param arguments its arguments in the order of the text
 * @param time when, null when the text does not say
 * @param negated whether the text says that it did not happen
 * @param certainty how sure the text is
 * @param tense seen from the publication date
 * @param change which way and how far a quantity went, null when the text gives no number for that
 * @param habitual whether the text tells it as a habit or a rule rather than of one time: "usually meets", "every Friday", "used to"
 */
public record EventMention(
        String id,
        TokenSpan trigger,
        int head,
        String lemma,
        String eventClass,
        List<Argument> arguments,
        @Nullable EventTime time,
        boolean negated,
        Certainty certainty,
        Tense tense,
        @Nullable Change change,
        boolean habitual) {
    public EventMention {
        arguments = List.copyOf(arguments);
    }

    /** A mention of one time that tells of no measured change. */
    public EventMention(
            String id,
            TokenSpan trigger,
            int head,
            String lemma,
            String eventClass,
            List<Argument> arguments,
            @Nullable EventTime time,
            boolean negated,
            Certainty certainty,
            Tense tense) {
        this(id, trigger, head, lemma, eventClass, arguments, time, negated, certainty, tense, null, false);
    }

    /** The same event with other arguments. */
    public EventMention withArguments(List<Argument> others) {
        return new EventMention(
                id, trigger, head, lemma, eventClass, others, time, negated, certainty, tense, change, habitual);
    }
}
