package org.dateline.evaluate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article of MEANTIME with its gold. Only the first sentences are annotated, and only what begins in them is here.
 *
 * @param name the file's name without its ending
 * @param published day of publication as the gold writes it, null when it does not
 * @param text the article's text
 * @param sentences the sentence of each token
 * @param events attributes of each event mention
 * @param names spans of names
 * @param entities whole extents of all mentions of entities and values, which alone can be participants
 * @param times value of each expression of time
 * @param roles participants of event mentions
 * @param chains event mentions of the same event, for each event
 * @param sayings from events of saying to what is said (SLINK)
 * @param order how events lie in time (TLINK)
 */
record MeantimeDocument(
        String name,
        @Nullable String published,
        GoldText text,
        List<Integer> sentences,
        Map<TokenSet, Event> events,
        Set<TokenSet> names,
        Set<TokenSet> entities,
        Map<TokenSet, String> times,
        List<Role> roles,
        Collection<Set<TokenSet>> chains,
        List<Saying> sayings,
        TimeOrderGold order) {
    /** The last annotated sentence. */
    static final int LAST_SENTENCE = 5;

    /**
     * What the gold says of an event mention; an attribute that is empty is not judged.
     *
     * @param pos part of speech
     * @param polarity POS or NEG
     * @param certainty CERTAIN, PROBABLE or POSSIBLE
     * @param time FUTURE or NON_FUTURE
     */
    record Event(String pos, String polarity, String certainty, String time) {}

    /**
     * A participant.
     *
     * @param event the event mention
     * @param participant the whole extent of the participant
     * @param label {@code Arg0}, {@code Argm-LOC} …
     */
    record Role(TokenSet event, TokenSet participant, String label) {}

    /**
     * A link from an event of saying, thinking or wanting to the event that is said, thought or wanted.
     *
     * @param saying the one event mention
     * @param said the other
     */
    record Saying(TokenSet saying, TokenSet said) {}

    /** Whether tokens begin in an annotated sentence. */
    boolean isAnnotated(TokenSet tokens) {
        return !tokens.isEmpty() && sentences.get(tokens.first()) <= LAST_SENTENCE;
    }

    /** The header line that tells the day of publication to Dateline. */
    Optional<String> day() {
        return Optional.ofNullable(published);
    }
}
