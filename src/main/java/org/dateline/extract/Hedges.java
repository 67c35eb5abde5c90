package org.dateline.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.SpeechAct;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/** The hedges on a word: its auxiliaries, adverbs and adjectives, and the noun that it hangs on. */
final class Hedges {
    private final Syntax syntax;
    private final Tree tree;
    private final CueLexicon cues;
    private final Subordination clauses;

    Hedges(Syntax syntax, CueLexicon cues) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.cues = cues;
        this.clauses = new Subordination(syntax);
    }

    /** The hedges on a word itself and on the clause whose subject it is. */
    Hedge own(Token predicate) {
        Hedge modal = clauses.isAllThatCouldBe(predicate) ? Hedge.NONE : modifiers(predicate, "aux", "aux");
        Hedge hedge = modal.and(modifiers(predicate, "advmod", "adverb"));
        hedge = hedge.and(adjectives(predicate));
        if (predicate.upos() == Upos.ADJ || tree.has(predicate, "xcomp") || tree.has(predicate, "ccomp")) {
            // "appears to wait", not "appeared on stage"
            hedge = hedge.and(cues.hedge(predicate.upos() == Upos.ADJ ? "adjective" : "verb", Syntax.lemma(predicate)))
                    .and(isLessened(predicate) ? Hedge.DOUBT : Hedge.NONE);
        }
        // "it is likely that they will be moved": the predicate above hedges its clause
        boolean clause = Set.of("csubj", "ccomp").contains(predicate.relation());
        Optional<Token> above = clause ? tree.head(predicate).filter(h -> h.upos() == Upos.ADJ) : Optional.empty();
        return hedge.and(above.flatMap(h -> cues.hedge("adjective", Syntax.lemma(h))));
    }

    /** "is less likely to visit". */
    private boolean isLessened(Token adjective) {
        return cues.hedge("adjective", Syntax.lemma(adjective)).isPresent()
                && tree.children(adjective, Set.of("advmod")).stream()
                        .anyMatch(m -> m.text().equalsIgnoreCase("less"));
    }

    Hedge adjectives(Token noun) {
        return modifiers(noun, "amod", "adjective");
    }

    private Hedge modifiers(Token head, String relation, String partOfSpeech) {
        return tree.children(head, Set.of(relation)).stream()
                .flatMap(m -> cues
                        .hedge(partOfSpeech, Syntax.lemma(m))
                        .or(() -> cues.hedge(partOfSpeech, m.text().toLowerCase(Locale.ROOT)))
                        .stream())
                .reduce(Hedge.NONE, Hedge::and);
    }

    /** "in the event of an attack", "a plan to attack", "the risk that it attacks", "no assurance that it attacks": not said to have happened. */
    Hedge ofNounAbove(Token word) {
        boolean shared = word.upos() == Upos.VERB && !tree.has(word, "nsubj");
        Token token = shared ? syntax.firstConjunct(word) : word;
        boolean clause = token.relation().equals("acl") && (syntax.isInfinitive(token) || tree.has(token, "mark"));
        boolean content = token.relation().equals("acl") && isWholeClause(token);
        Optional<Token> noun =
                token.relation().equals("nmod") || clause || content ? tree.head(token) : Optional.empty();
        if (noun.isEmpty()) {
            return Hedge.NONE;
        }
        if (content && isOfNone(noun.get()) && !isDoubt(noun.get())) {
            return Hedge.OPEN;
        }
        return !clause && content
                        || Factivity.EVENTUAL.has(noun.get()) && !syntax.hasPreposition(noun.get(), "in"::equals)
                ? Hedge.NONE
                : Hedge.NONE
                        .and(cues.hedge("noun", Syntax.lemma(noun.get())))
                        .and(clause ? cues.hedge("governing-noun", Syntax.lemma(noun.get())) : Optional.empty());
    }

    /** A clause that says what a noun is about, not one that tells which one is meant. */
    private boolean isWholeClause(Token verb) {
        boolean relative = tree.children(verb).stream()
                .anyMatch(c -> c.text().matches("(?i)who|whom|which|whose")
                        || c.relation().equals("nsubj") && c.text().equalsIgnoreCase("that"));
        boolean finite = syntax.form(verb) != Syntax.Form.ING
                || !syntax.auxiliaries(verb).isEmpty();
        return !relative && finite && tree.has(verb, "nsubj") && (tree.has(verb, "mark") || tree.has(verb, "obj"));
    }

    private boolean isDoubt(Token noun) {
        return cues.noun(Syntax.lemma(noun))
                .filter(c -> c.act() == SpeechAct.DOUBT)
                .isPresent();
    }

    /** "no plans", "does not have plans". */
    boolean isOfNone(Token noun) {
        return syntax.isNegated(noun)
                || noun.relation().equals("obj")
                        && tree.head(noun).filter(syntax::isNegated).isPresent();
    }
}
