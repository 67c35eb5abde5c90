package org.dateline.extract;

import java.util.Optional;
import org.dateline.extract.CueLexicon.Effect;
import org.dateline.model.Tense;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/** Climbs from a predicate to the words that govern it, as far as what they say reaches it. */
final class GovernorClimb {
    private static final int HIGHEST = 8;

    private final Syntax syntax;
    private final Tree tree;
    private final CueLexicon cues;
    private final TenseReader tenses;
    private final Hedges hedges;
    private final ClauseForms forms;
    private final Subordination clauses;
    private final Coordination coordination;

    GovernorClimb(Syntax syntax, CueLexicon cues, TenseReader tenses, Hedges hedges) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.cues = cues;
        this.tenses = tenses;
        this.hedges = hedges;
        this.forms = new ClauseForms(syntax, cues, tenses);
        this.clauses = new Subordination(syntax);
        this.coordination = new Coordination(syntax);
    }

    /** What a predicate, or the verb that governs a noun, inherits from above. */
    Reach from(Token from, boolean ofNoun) {
        Reach reach = new Reach(ofNoun ? hedges.own(from) : Hedge.NONE, false);
        boolean contrasted = false;
        Token at = from;
        for (int i = 0; i < HIGHEST; i++) {
            reach = reach.with(forms.of(at));
            Optional<Token> up = tree.head(at);
            if (up.isEmpty() || isEndOfReach(at, up.get())) {
                return up.isPresent() ? reach.with(atEnd(at, up.get())) : reach;
            }
            Token above = up.get();
            boolean conjunct = at.relation().equals("conj");
            contrasted |= conjunct && coordination.isContrasted(at);
            reach = reach.with(conjunct ? hedges.own(above) : ofGovernor(above))
                    .negatedIf(!contrasted && isNegatedBy(at, above));
            at = above;
        }
        return reach;
    }

    /** Whether what stands above says nothing more of a predicate. */
    private boolean isEndOfReach(Token at, Token above) {
        return switch (at.relation()) {
            case "xcomp" -> above.upos() != Upos.VERB && above.upos() != Upos.ADJ || Factivity.PERCEIVED.has(above);
            case "advcl" -> !isReduced(at) || clauses.isAfterwards(at) || isDeed(at, above);
            case "conj" -> tree.has(at, "nsubj") || !syntax.auxiliaries(at).isEmpty();
            default -> true;
        };
    }

    /** What the word at which the climb ends still says. */
    private Hedge atEnd(Token at, Token above) {
        return switch (at.relation()) {
            case "csubj" ->
                syntax.isInfinitive(at) || isSupposed(at, above)
                        ? hedges.own(above).and(Hedge.POSSIBLE)
                        : Hedge.NONE;
            case "advcl" -> isDeed(at, above) && Factivity.CHARGED.has(above) ? Hedge.POSSIBLE : Hedge.NONE;
            case "conj" -> forms.shared(above);
            // "this does not mean that he has joined them"
            case "ccomp" -> Factivity.ENTAILING.has(above) && syntax.isNegated(above) ? Hedge.OPEN : Hedge.NONE;
            default -> Hedge.NONE;
        };
    }

    /** "raising costs is a bad idea", "going there will worsen it": thought of, not done. */
    private boolean isSupposed(Token gerund, Token above) {
        return syntax.form(gerund) == Syntax.Form.ING && tenses.of(above) != Tense.PAST;
    }

    /** "charged with causing", "guilty of taking": what somebody is said to have done. */
    private boolean isDeed(Token gerund, Token above) {
        return syntax.form(gerund) == Syntax.Form.ING
                && syntax.hasMark(gerund, "with", "of", "for", "over")
                && (Factivity.CHARGED.has(above) || Factivity.REPAID.has(above));
    }

    private boolean isNegatedBy(Token at, Token above) {
        return switch (at.relation()) {
            case "xcomp" -> isFailing(above);
            case "conj" -> coordination.sharesNegation(at) && !syntax.isNegated(at);
            case "advcl" ->
                syntax.isKeptFrom(at) && !syntax.isNegated(above)
                        || above.upos() == Upos.ADJ && syntax.isInfinitive(at) && isFailing(above);
            default -> false;
        };
    }

    /** A clause without a subject and a finite verb of its own shares in what is said of the clause above: purposes, circumstances. */
    private boolean isReduced(Token verb) {
        return syntax.isInfinitive(verb)
                || syntax.form(verb) == Syntax.Form.ING
                        && syntax.auxiliaries(verb).isEmpty()
                        && !tree.has(verb, "nsubj");
    }

    private boolean isFailing(Token governor) {
        boolean absent = cues.governs(Syntax.lemma(governor), Effect.FAIL)
                || isEndToCome(governor)
                || Factivity.CEASED.has(governor);
        return syntax.isNegated(governor) ^ absent;
    }

    /** "told Chile to stop the attacks": what is wanted or planned is that there be none. An end that has come was one of something real. */
    boolean isEndToCome(Token governor) {
        return cues.governs(Syntax.lemma(governor), Effect.END)
                && !Factivity.FINISHED.has(governor)
                && tenses.of(governor) == Tense.PLANNED;
    }

    private Hedge ofGovernor(Token governor) {
        String lemma = Syntax.lemma(governor);
        boolean open = cues.governs(lemma, Effect.TRY, Effect.WISH, Effect.ALLOW) || Factivity.PONDERED.has(governor);
        boolean able =
                governor.upos() == Upos.ADJ && cues.governs(lemma, Effect.DO) && tenses.of(governor) == Tense.ONGOING;
        return hedges.own(governor).and(open || able ? Hedge.POSSIBLE : Hedge.NONE);
    }
}
