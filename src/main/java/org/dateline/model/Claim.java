package org.dateline.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who says what of an event.
 *
 * @param id {@code c1} …
 * @param about id of an {@link Event} ({@code e…}) or of another claim ({@code c…})
 * @param holders ids of the actors who say so, at least one: where nobody is quoted, the publisher
 * @param cue the words that attribute it, null when nobody is quoted
 * @param act what kind of saying it is
 * @param stance what they say of it
 * @param certainty how sure they are
 * @param tense when it lies, seen from the publication date
 * @param said day on which they said so, where the text tells it exactly (\"reported on Friday\"); null when it does not
 * @param evidence indices of the sentences that show it, at least one
 * @param confidence 0 to 1
 */
public record Claim(
        String id,
        String about,
        List<String> holders,
        @Nullable String cue,
        SpeechAct act,
        Stance stance,
        Certainty certainty,
        Tense tense,
        @Nullable LocalDate said,
        List<Integer> evidence,
        double confidence) {
    public Claim {
        holders = List.copyOf(holders);
        evidence = List.copyOf(evidence);
        if (holders.isEmpty() || evidence.isEmpty()) {
            throw new IllegalArgumentException(id + " has no holder or no evidence");
        }
    }
}
