package org.dateline.time;

import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.TokenSpan;
import org.dateline.model.Upos;
import org.dateline.time.Rule.Part;

/** From atoms back to tokens, by TimeML's rules for extents. */
final class Extents {
    private Extents() {}

    /** The tokens that a part touches, without the full stop that ends the sentence and without an article that belongs to a noun behind it. */
    static TokenSpan of(Atoms atoms, Part part) {
        int last = part.end() - 1;
        boolean stop = last > part.begin()
                && atoms.key(last).equals(".")
                && last == atoms.size() - 1
                && atoms.token(last).text().equals(".");
        int begin = atoms.get(part.begin()).token();
        int end = atoms.get(stop ? last - 1 : last).token() + 1;
        Sentence sentence = atoms.sentence();
        Token first = sentence.token(begin);
        boolean foreign = first.upos() == Upos.DET && isArticle(first) && first.head() >= end && end - begin > 1;
        return new TokenSpan(sentence.index(), foreign ? begin + 1 : begin, end);
    }

    private static boolean isArticle(Token token) {
        return token.lemma().equals("the") || token.lemma().equals("a");
    }
}
