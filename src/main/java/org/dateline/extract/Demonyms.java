package org.dateline.extract;

import java.util.Set;
import org.dateline.model.Token;
import org.dateline.model.TokenSpan;
import org.dateline.model.Upos;

/**
 * Adjectives that name a people or a state ("Russian", "North Korean"), by their spelling: which state it is, and whether it is one at all, is for the
 * knowledge base to say.
 */
final class Demonyms {
    private static final Set<String> PARTS = Set.of("amod", "compound", "advmod", "flat", "nmod");

    private Demonyms() {}

    /** Whether a modifier is spelled like a proper adjective. Adjectives in names ("First Minister") have capitals too, so its ending must fit. */
    static boolean mayBe(Syntax syntax, Token t) {
        if (t.upos() != Upos.ADJ && t.upos() != Upos.PROPN
                || !startsUpper(t)
                || t.text().length() < 3) {
            return false;
        }
        if (!t.relation().equals("amod") && !(t.relation().equals("compound") && t.upos() == Upos.ADJ)) {
            return false;
        }
        return t.upos() == Upos.PROPN && extent(syntax, t).begin() > firstWord(syntax) || isSpelledLikeOne(t);
    }

    /** Whether a word ends like an adjective of a people or state. */
    static boolean isSpelledLikeOne(Token t) {
        return t.text().matches("(?U).*(an|ese|ish|[a-z]i|ch|ss|ee[kn]|va[kn]|bek|ine|ot)");
    }

    private static int firstWord(Syntax syntax) {
        int i = 0;
        while (i < syntax.sentence().size() - 1 && syntax.sentence().token(i).upos() == Upos.PUNCT) {
            i++;
        }
        return i;
    }

    /** The adjective with the capitalised words that belong to it: "South Korean". */
    static TokenSpan extent(Syntax syntax, Token t) {
        int begin = t.index();
        while (begin > 0 && isPartBefore(syntax, syntax.sentence().token(begin - 1), t)) {
            begin--;
        }
        return new TokenSpan(syntax.sentence().index(), begin, t.index() + 1);
    }

    /** At the head of a sentence every word has a capital: there the word must hang on the adjective itself. */
    private static boolean isPartBefore(Syntax syntax, Token before, Token adjective) {
        boolean modifies = before.head() == adjective.index()
                || before.head() == adjective.head() && before.index() > firstWord(syntax);
        return modifies
                && startsUpper(before)
                && PARTS.contains(before.relation())
                && (before.upos() == Upos.ADJ || before.upos() == Upos.PROPN);
    }

    private static boolean startsUpper(Token t) {
        return Character.isUpperCase(t.text().codePointAt(0));
    }
}
