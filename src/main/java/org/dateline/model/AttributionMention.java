package org.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place where the text says who says, asks, thinks or judges what, whether a claim comes of it or not. Stretches are in reading order and may lie in
 * several sentences: a quotation can run on.
 *
 * @param id {@code w1}, {@code w2} … in the order of the cues
 * @param source the whole of the words that name the source, with their appositions and relative clauses; empty when nobody is named
 * @param mention id of an entity mention among those words that stands for the source, null when there is none
 * @param cue the words that attribute: a verb with its auxiliaries, adverbs and preposition; a noun, a colon; at least one stretch
 * @param content what is said, without the full stop; empty when it is not there
 * @param act what kind of saying it is
 * @param within id of the attribution in whose content this one stands, null when it stands in none
 */
public record AttributionMention(
        String id,
        List<TokenSpan> source,
        @Nullable String mention,
        List<TokenSpan> cue,
        List<TokenSpan> content,
        SpeechAct act,
        @Nullable String within) {
    public AttributionMention {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (cue.isEmpty()) {
            throw new IllegalArgumentException(id + " has no cue");
        }
    }
}
