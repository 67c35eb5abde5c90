package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.RelationNouns.Sense;
import org.dateline.extract.RelationNouns.Use;
import org.dateline.extract.RelationVerbs.Span;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;
import org.jspecify.annotations.Nullable;

/** Whom a noun describes: the name that it stands before, is apposed to, or is said of. */
final class Bearers {
    /**
     * Whom a noun describes.
     *
     * @param predicate the word of the clause that says so, null where none does ("Rossi, the president")
     */
    record Bearer(Token token, @Nullable Token predicate, Span span) {}

    private static final Set<String> TITLES = Set.of("compound", "nmod", "flat", "amod");

    private final Syntax syntax;
    private final Tree tree;
    private final Arguments arguments;
    private final RelationParties parties;
    private final RelationVerbs verbs;

    Bearers(Syntax syntax, Arguments arguments, RelationParties parties, RelationVerbs verbs) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.arguments = arguments;
        this.parties = parties;
        this.verbs = verbs;
    }

    /** The bearers of a description in one sense, without those of which the text does not know who they are. */
    List<Bearer> of(Token noun, Sense sense) {
        List<Bearer> found = new ArrayList<>();
        Token place = placeOf(noun);
        beside(noun, sense).forEach(t -> found.add(new Bearer(t, null, Span.IS)));
        // "two Russian pilots, Rossi and Silva, and one Chilean driver, Weller": what has names of its own describes no
        // others
        if (place != noun && found.isEmpty()) {
            beside(place, sense).forEach(t -> found.add(new Bearer(t, null, Span.IS)));
        }
        said(place, sense).forEach(found::add);
        if (sense.use() == Use.DEFINING) {
            tree.children(noun, Set.of("nmod")).stream()
                    .filter(o -> syntax.hasPreposition(o, "of"::equals) && parties.isNamed(o, sense.bearers()))
                    .forEach(o -> found.add(new Bearer(o, null, Span.IS)));
        }
        if (found.isEmpty() && sense.use() == Use.ANY && noun.upos() == Upos.NOUN) {
            found.add(new Bearer(noun, null, Span.IS));
        }
        return found;
    }

    /** The word by which a description hangs in the sentence: "one" of "one of the members", the first of "a lawyer and member". */
    private Token placeOf(Token noun) {
        Token first = syntax.firstConjunct(noun);
        Token at = first.upos() == Upos.NOUN || first.upos() == Upos.PROPN && !NounEvents.isInName(syntax, first)
                ? first
                : noun;
        return tree.head(at)
                .filter(h -> at.relation().equals("nmod")
                        && Syntax.lemma(h).equals("one")
                        && syntax.hasPreposition(at, "of"::equals))
                .orElse(at);
    }

    /** Names that a description stands before or behind. */
    private List<Token> beside(Token noun, Sense sense) {
        List<Token> found = new ArrayList<>();
        tree.head(noun)
                .filter(h -> isTitleOf(noun, h) || isApposed(noun, h))
                .ifPresent(h -> found.addAll(all(noun, h)));
        for (Token a : tree.children(noun, Set.of("appos", "flat", "nmod"))) {
            boolean bare = !a.relation().equals("nmod") || syntax.preposition(a).isEmpty() && !syntax.isPossessive(a);
            if (bare && a.index() > noun.index()) {
                found.addAll(all(noun, a));
            }
        }
        found.removeIf(t -> !parties.isNamed(t, sense.bearers()));
        return found;
    }

    /** "the presidents Rossi and Silva", but one for "president Rossi and Silva". */
    private List<Token> all(Token noun, Token first) {
        return parties.isPlural(noun) ? syntax.conjuncts(first) : List.of(first);
    }

    private boolean isTitleOf(Token noun, Token name) {
        return TITLES.contains(noun.relation())
                && name.index() > noun.index()
                && !syntax.isPossessive(noun)
                && syntax.preposition(noun).isEmpty();
    }

    /** "Rossi, the president"; but not "Rossi, his wife and three aides", which is a list. */
    private boolean isApposed(Token noun, Token name) {
        boolean behind = noun.relation().equals("appos")
                || noun.relation().equals("nmod")
                        && noun.index() > name.index()
                        && syntax.sentence().token(noun.index() - 1).text().equals(",");
        int end = tree.subtree(noun).stream().mapToInt(Token::index).max().orElse(noun.index()) + 1;
        boolean list = end < syntax.sentence().size()
                && syntax.sentence().token(end).upos() == Upos.CCONJ
                && tree.children(name, Set.of("conj")).stream().anyMatch(c -> c.index() > noun.index());
        return behind && !list;
    }

    /** Those of whom a clause says it: "Rossi is the president", "the president is Rossi", "Rossi became president", "who is the president". */
    private List<Bearer> said(Token noun, Sense sense) {
        List<Bearer> found = new ArrayList<>();
        if (tree.has(noun, "cop")) {
            arguments
                    .subject(noun)
                    .filter(s -> s != noun)
                    .ifPresent(s -> all(noun, s).forEach(t -> found.add(new Bearer(t, noun, Span.IS))));
        }
        Optional<Token> head = tree.head(noun);
        head.filter(h -> noun.relation().equals("nsubj")
                        && tree.has(h, "cop")
                        && parties.isNamed(h, sense.bearers())
                        && syntax.preposition(h).isEmpty())
                .ifPresent(h -> found.add(new Bearer(h, h, Span.IS)));
        head.ifPresent(verb -> linked(noun, verb).ifPresent(found::add));
        found.removeIf(b -> !parties.isKnown(b.token(), sense.bearers()));
        return found;
    }

    private Optional<Bearer> linked(Token noun, Token verb) {
        if (verb.upos() != Upos.VERB || !Set.of("xcomp", "obj", "obl").contains(noun.relation())) {
            return Optional.empty();
        }
        String preposition = tree.child(noun, "case").map(Syntax::lemma).orElse("");
        return verbs.findLink(Syntax.lemma(verb), preposition, syntax.isPassive(verb))
                .flatMap(link -> arguments.subject(verb).map(s -> new Bearer(s, verb, link.span())));
    }
}
