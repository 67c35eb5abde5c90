package org.dateline.extract;

import java.util.Set;
import org.dateline.model.Token;
import org.dateline.model.TokenSpan;
import org.dateline.model.Upos;

/** How far the phrase of a noun reaches. */
final class PhraseExtent {
    private static final Set<String> OUTSIDE_PHRASE = Set.of(
            "case",
            "cc",
            "conj",
            "appos",
            "acl",
            "advcl",
            "parataxis",
            "cop",
            "nsubj",
            "csubj",
            "mark",
            "dep",
            "aux",
            "orphan",
            "discourse",
            "list",
            "ccomp",
            "obl",
            "expl",
            "advmod",
            "vocative");
    private static final Set<String> HYPHENS = Set.of("-", "‐", "‑");

    private static final Set<String> ALWAYS_OUTSIDE = Set.of("acl", "advcl", "parataxis", "appos");

    private final Syntax syntax;

    PhraseExtent(Syntax syntax) {
        this.syntax = syntax;
    }

    /**
     * The extent of the phrase that a noun heads: its modifiers and "of X", without coordination, apposition, clauses, other prepositional phrases and
     * its own preposition.
     */
    TokenSpan of(Token head) {
        boolean[] in = new boolean[syntax.sentence().size()];
        in[head.index()] = true;
        for (Token child : syntax.tree().children(head)) {
            if (!OUTSIDE_PHRASE.contains(child.relation()) && !isLoosePhrase(child)) {
                syntax.tree().subtree(child, ALWAYS_OUTSIDE).forEach(t -> in[t.index()] = true);
            }
        }
        int begin = head.index();
        int end = head.index() + 1;
        while (begin > 0 && in[begin - 1]) {
            begin--;
        }
        while (end < in.length && in[end]) {
            end++;
        }
        while (isJoined(end - 1) || isJoined(end)) {
            end += isJoined(end - 1) ? 1 : 2;
        }
        while (begin < head.index() && isEdge(syntax.sentence().token(begin))) {
            begin++;
        }
        while (end - 1 > head.index()
                && (isEdge(syntax.sentence().token(end - 1))
                        || isFunctionWord(syntax.sentence().token(end - 1)))) {
            end--;
        }
        return new TokenSpan(syntax.sentence().index(), begin, end);
    }

    /** "X-rays", "the north-west": what a hyphen joins to the end is no other word. */
    private boolean isJoined(int hyphen) {
        return hyphen > 0
                && hyphen + 1 < syntax.sentence().size()
                && HYPHENS.contains(syntax.sentence().token(hyphen).text())
                && isTight(hyphen)
                && isTight(hyphen + 1);
    }

    private boolean isTight(int index) {
        return syntax.sentence().token(index - 1).span().end()
                == syntax.sentence().token(index).span().begin();
    }

    /** "soldiers in Norway" is soldiers; "the ministry of defence" is one phrase. */
    private boolean isLoosePhrase(Token child) {
        return child.relation().equals("nmod") && syntax.hasPreposition(child, p -> !p.equals("of"));
    }

    private static boolean isFunctionWord(Token t) {
        return t.upos() == Upos.ADP && !t.relation().equals("compound")
                || t.upos() == Upos.DET
                || t.upos() == Upos.CCONJ;
    }

    private static boolean isEdge(Token t) {
        return t.upos() == Upos.PUNCT && !t.text().matches("['’]");
    }
}
