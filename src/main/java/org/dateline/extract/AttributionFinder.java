package org.dateline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.model.Token;
import org.dateline.model.Upos;

/**
 * Finds who is said to say something in a sentence: verbs with a clause, a quotation or a noun of an event; "according to"; "citing"; nouns such as
 * "evidence", "claim" and "denial" with their content; headlines with a colon.
 */
final class AttributionFinder {
    private final Syntax syntax;
    private final SayingVerbs verbs;
    private final SayingNouns nouns;
    private final CitedSources cited;

    AttributionFinder(Syntax syntax, Arguments arguments, CueLexicon cues, NounEvents nouns) {
        this.syntax = syntax;
        this.nouns = new SayingNouns(syntax, arguments, cues, nouns);
        this.verbs = new SayingVerbs(syntax, arguments, cues, nouns, this.nouns);
        this.cited = new CitedSources(syntax, cues, nouns);
    }

    /** The attributions of the sentence in the order of their cues. */
    List<Attribution> find() {
        List<Attribution> found = new ArrayList<>();
        for (Token t : syntax.tokens()) {
            if (t.upos() == Upos.VERB) {
                verbs.find(t).ifPresent(found::add);
            } else if (t.upos() == Upos.NOUN) {
                nouns.find(t).ifPresent(found::add);
            }
            cited.ofPreposition(t).ifPresent(found::add);
        }
        Headlines.find(syntax).ifPresent(found::add);
        for (Token t : syntax.tokens()) {
            cited.ofParticiple(t, found).ifPresent(found::add);
        }
        found.sort(Comparator.comparing(Attribution::cue));
        return found;
    }
}
