package org.dateline.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's word on an event, or on another claim.
 *
 * @param id {@code c1}, {@code c2} … in reading order
 * @param about id of an event mention ({@code e…}), relation mention ({@code r…}) or claim mention ({@code c…}, for nested attribution)
 * @param sources entity mentions of those who say so; empty: the publisher
 * @param cue the words that attribute it ("said", "according to"), null when nobody is quoted
 * @param act what kind of saying the cue is
 * @param stance what they say of it
 * @param certainty how sure they are
 * @param tense when the event lies, seen from the publication date
 * @param said day on which they said so, where the text tells it exactly (\"reported on Friday\"); null when it does not
 * @param evidence indices of the sentences that show it, at least one
 * @param confidence probability that all of this is right, 0 to 1
 */
public record ClaimMention(
        String id,
        String about,
        List<String> sources,
        @Nullable TokenSpan cue,
        SpeechAct act,
        Stance stance,
        Certainty certainty,
        Tense tense,
        @Nullable LocalDate said,
        List<Integer> evidence,
        double confidence) {
    public ClaimMention {
        sources = List.copyOf(sources);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException(id + " has no evidence");
        }
    }

    /** The same with another confidence. */
    public ClaimMention withConfidence(double probability) {
        return new ClaimMention(id, about, sources, cue, act, stance, certainty, tense, said, evidence, probability);
    }
}
