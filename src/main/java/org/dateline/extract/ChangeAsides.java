package org.dateline.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.ChangeLexicon.Use;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/** What an adverb of change in an aside or a predicate is about: "sales were $6 billion, up 13 percent", "a dividend of 4.6 pence, up 15 percent". */
final class ChangeAsides {
    private static final int DEEPEST = 3;

    private final Syntax syntax;
    private final Tree tree;
    private final Arguments arguments;
    private final ChangeLexicon lexicon;
    private final List<MeasurePhrase> phrases;

    ChangeAsides(Syntax syntax, Arguments arguments, ChangeLexicon lexicon, List<MeasurePhrase> phrases) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.arguments = arguments;
        this.lexicon = lexicon;
        this.phrases = phrases;
    }

    /** What went up or down; empty when the sentence does not name it. */
    Optional<Token> theme(Token adverb) {
        if (tree.has(adverb, "cop")) {
            return arguments.subject(adverb);
        }
        return tree.head(adverb).flatMap(h -> theme(h, 0)).filter(t -> t.index() < adverb.index());
    }

    private Optional<Token> theme(Token host, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        if (host.upos() == Upos.VERB) {
            boolean equal = lexicon.is(Use.EQUAL, Syntax.lemma(host));
            return equal ? arguments.subject(host) : tree.child(host, "obj").filter(o -> isNoun(o) || isCounting(o));
        }
        if (isNoun(host)) {
            return Optional.of(host);
        }
        if (tree.has(host, "cop")) {
            return arguments.subject(host);
        }
        return tree.head(host).flatMap(h -> theme(h, depth + 1));
    }

    /** A noun that is no unit. */
    private boolean isNoun(Token t) {
        return Syntax.isNominal(t) && phrases.stream().noneMatch(p -> p.contains(t) && p.counted() != t);
    }

    /** "sold 3 million phones, up 5 percent". */
    private boolean isCounting(Token t) {
        return phrases.stream().anyMatch(p -> t == p.counted());
    }

    /** The level that the aside compares: the last number before it, in the same clause. */
    Optional<MeasurePhrase> level(Token adverb, Token theme) {
        if (tree.has(adverb, "cop")) {
            return Optional.empty();
        }
        return phrases.stream()
                .filter(p -> p.head().index() < adverb.index()
                        && p.quantity().tokens().end() <= adverb.index())
                .filter(p -> isOf(p, theme))
                .reduce((first, second) -> second);
    }

    private boolean isOf(MeasurePhrase p, Token theme) {
        if (theme == p.counted()) {
            return true;
        }
        Optional<Token> above = tree.head(p.head());
        boolean modifies =
                above.filter(theme::equals).isPresent() && Set.of("", "of").contains(p.preposition());
        boolean predicate = p.preposition().isEmpty()
                && (tree.has(p.head(), "cop") || p.head().relation().equals("obj"))
                && arguments
                        .subject(tree.has(p.head(), "cop") ? p.head() : above.orElse(p.head()))
                        .filter(theme::equals)
                        .isPresent();
        return modifies || predicate;
    }
}
