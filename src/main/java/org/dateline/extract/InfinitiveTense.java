package org.dateline.extract;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dateline.extract.CueLexicon.Effect;
import org.dateline.model.Tense;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/** Reads when infinitives lie: to come, unless the word that governs them says that it came about ("managed to", "was able to", "the first to"). */
final class InfinitiveTense {
    private final Syntax syntax;
    private final Tree tree;
    private final CueLexicon cues;

    InfinitiveTense(Syntax syntax, CueLexicon cues) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.cues = cues;
    }

    /** @param tenseOf tense of the word that governs it */
    Tense of(Token verb, Function<Token, Tense> tenseOf) {
        if (syntax.hasAuxiliary(verb, "have")) {
            return Tense.PAST;
        }
        if (verb.relation().equals("root")) {
            return Tense.PLANNED; // "is to visit", "Rossi to visit Norway"
        }
        Token governor = tree.head(verb).orElse(verb);
        if (verb.relation().equals("acl")) {
            return ofRanked(governor, tenseOf);
        }
        if (isResult(verb, governor)) {
            return tenseOf.apply(governor);
        }
        if (isObligation(governor)) {
            return isObligationMet(governor) ? Tense.PAST : Tense.PLANNED;
        }
        if (carriesOut(governor)) {
            return tenseOf.apply(governor);
        }
        String lemma = Syntax.lemma(governor);
        boolean foretold = Factivity.PREDICTED.has(governor) || cues.governs(lemma, Effect.PLAN, Effect.WISH);
        boolean said = cues.verb(lemma).isPresent() && syntax.isPassive(governor);
        boolean known = Factivity.KNOWN.has(governor)
                && (syntax.isPassive(governor) || governor.upos() == Upos.ADJ); // "are known to grow fungi"
        boolean seems = cues.hedge("verb", lemma).isPresent();
        return verb.relation().equals("xcomp") && !foretold && (said || known || seems)
                ? tenseOf.apply(governor)
                : Tense.PLANNED;
    }

    /** "is the first to visit" has visited, "will be the first to visit" is going to. */
    private Tense ofRanked(Token noun, Function<Token, Tense> tenseOf) {
        if (!Ranks.isRanked(syntax.tree(), noun) && !Ranks.isOrdinal(syntax.tree(), noun)) {
            return Tense.PLANNED;
        }
        Token predicate =
                tree.has(noun, "cop") ? noun : syntax.clauseHeadAbove(noun).orElse(noun);
        return predicate != noun || tree.has(noun, "cop")
                ? Optional.of(tenseOf.apply(predicate))
                        .filter(t -> t == Tense.PLANNED)
                        .orElse(Tense.PAST)
                : Tense.PAST;
    }

    /** "won to reach the final", "rose to lead the poll", "spoke only to confirm it": what came of it, not what for it was done. */
    private boolean isResult(Token verb, Token governor) {
        boolean order = tree.children(verb, Set.of("mark")).stream()
                .anyMatch(m -> tree.has(m, "fixed") || !m.text().equalsIgnoreCase("to"));
        boolean only = tree.children(verb, Set.of("advmod")).stream()
                .anyMatch(m -> m.text().equalsIgnoreCase("only") && m.index() < verb.index());
        return verb.relation().equals("advcl")
                && !order
                && governor.index() < verb.index()
                && (only || Factivity.RESULTING.has(governor) && !syntax.isPassive(governor));
    }

    /** Whether what a word governs is done with it, or is not done with it. */
    private boolean carriesOut(Token governor) {
        String lemma = Syntax.lemma(governor);
        if (lemma.equals("go")) {
            return tree.children(governor, Set.of("compound", "advmod")).stream()
                    .anyMatch(p -> p.text().equalsIgnoreCase("on"));
        }
        if (governor.upos() == Upos.ADJ) {
            return cues.governs(lemma, Effect.DO, Effect.FAIL);
        }
        boolean done = cues.governs(
                lemma, Effect.DO, Effect.BEGIN, Effect.CONTINUE, Effect.END, Effect.FAIL, Effect.TRY, Effect.IMPLY);
        return governor.upos() == Upos.VERB && done && !isThingMade(governor);
    }

    /** "arrangements were made to move him": the purpose of what is made, not what somebody is made to do. */
    private boolean isThingMade(Token verb) {
        Optional<Token> subject = tree.child(verb, "nsubj");
        return Syntax.lemma(verb).equals("make")
                && syntax.isPassive(verb)
                && subject.filter(s -> s.upos() == Upos.NOUN).isPresent();
    }

    /** "has to leave", "have got to leave". */
    private boolean isObligation(Token governor) {
        boolean got = Syntax.lemma(governor).equals("get")
                && syntax.hasAuxiliary(governor, "have")
                && !tree.has(governor, "obj");
        return governor.upos() == Upos.VERB
                && (got || Syntax.lemma(governor).equals("have") && !tree.has(governor, "obj"));
    }

    /** "had to be evacuated", told by the newspaper as what happened. */
    private boolean isObligationMet(Token governor) {
        boolean past = syntax.form(governor) == Syntax.Form.PAST
                && Syntax.lemma(governor).equals("have");
        boolean modal = syntax.auxiliaries(governor).stream()
                .anyMatch(a -> !Syntax.lemma(a).equals("have"));
        return past && !modal && !governor.relation().equals("ccomp") && !syntax.isNegated(governor);
    }
}
