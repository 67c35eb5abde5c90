package org.dateline.extract;

import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * A word that tells of an event.
 *
 * @param token the word
 * @param lemma dictionary form, with the particle of a phrasal verb
 * @param eventClass its class
 * @param background whether no claim is made about it: a word of saying, of a stage or of a state
 * @param carrier the light or aspectual verb whose subject acts and whose inflection tells the tense; null when it has none
 */
record Trigger(
        Token token,
        String lemma,
        EventClass eventClass,
        boolean background,
        @Nullable Token carrier) {}
