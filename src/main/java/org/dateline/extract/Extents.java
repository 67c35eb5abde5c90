package org.dateline.extract;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/** How far the parts of attributions reach in a sentence, as indices of tokens. */
final class Extents {
    private static final Set<String> GROUP = Set.of("aux", "cop");
    private static final Set<String> BESIDE_SOURCE = Set.of("parataxis", "discourse", "cc");

    private final Syntax syntax;
    private final Tree tree;

    Extents(Syntax syntax) {
        this.syntax = syntax;
        this.tree = syntax.tree();
    }

    /** A word with all below it. */
    SortedSet<Integer> below(Token head) {
        return indices(tree.subtree(head));
    }

    /** A word with all below it, without its own preposition or conjunction. */
    SortedSet<Integer> belowWithout(Token head, Collection<Token> without) {
        SortedSet<Integer> in = below(head);
        without.forEach(t -> in.removeAll(below(t)));
        return in;
    }

    /** The verb with its auxiliaries, its particle, and the adverbs that stand before it; "said" with its colon. */
    SortedSet<Integer> cue(Token head) {
        SortedSet<Integer> in = new TreeSet<>(Set.of(head.index()));
        for (Token child : tree.children(head)) {
            boolean particle = child.relation().equals("compound") && child.upos() == Upos.ADP;
            if (GROUP.contains(child.relation()) && child.index() < head.index() || particle) {
                in.add(child.index());
            } else if (child.relation().equals("advmod")
                    && child.index() < head.index()
                    && (isBesideGroup(child, head))) {
                in.addAll(below(child));
            }
        }
        int last = in.last();
        if (last + 1 < syntax.sentence().size()
                && syntax.sentence().token(last + 1).text().equals(":")) {
            in.add(last + 1);
        }
        return in;
    }

    /** An adverb with nothing but auxiliaries and other adverbs between it and the verb. */
    private boolean isBesideGroup(Token adverb, Token verb) {
        return syntax.tokens().subList(adverb.index() + 1, verb.index()).stream()
                .allMatch(t -> t.upos() == Upos.ADV
                        || t.upos() == Upos.AUX
                        || t.upos() == Upos.PART
                        || tree.isWithin(t, adverb));
    }

    /** The whole phrase that names the source: with appositions and relative clauses, without its preposition and without the words of saying. */
    SortedSet<Integer> source(Token head, Token cue) {
        SortedSet<Integer> in = below(head);
        for (Token child : tree.children(head)) {
            boolean outside = BESIDE_SOURCE.contains(child.relation())
                    || child.relation().equals("case") && child.index() < head.index()
                    || child.relation().equals("punct") && isQuote(child);
            if (outside || tree.isWithin(cue, child)) {
                in.removeAll(below(child));
            }
        }
        return in;
    }

    private static boolean isQuote(Token t) {
        return t.text().matches("[\"“”„«»]|``|''");
    }

    static SortedSet<Integer> indices(List<Token> tokens) {
        SortedSet<Integer> in = new TreeSet<>();
        tokens.forEach(t -> in.add(t.index()));
        return in;
    }
}
