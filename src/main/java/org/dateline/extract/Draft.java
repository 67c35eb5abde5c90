package org.dateline.extract;

import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.model.SpeechAct;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * An attribution in the words of one sentence; parts are indices of tokens.
 *
 * @param head the word that heads the cue
 * @param act what kind of saying it is
 * @param speaker the head of the words that name the source, null when nobody is named
 * @param source the words that name the source
 * @param cue the words that attribute
 * @param content what is said; empty when it must be sought among the quotations
 */
record Draft(
        Token head,
        SpeechAct act,
        @Nullable Token speaker,
        SortedSet<Integer> source,
        SortedSet<Integer> cue,
        SortedSet<Integer> content) {
    /** No word stands in two parts: the cue has its own, then the source. */
    Draft {
        cue = new TreeSet<>(cue);
        source = new TreeSet<>(source);
        source.removeAll(cue);
        content = new TreeSet<>(content);
        content.removeAll(cue);
        content.removeAll(source);
    }
}
