package org.dateline.extract;

import java.util.Optional;
import java.util.Set;
import org.dateline.model.Certainty;
import org.dateline.model.SpeechAct;
import org.dateline.model.Tense;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/**
 * Reads the factuality of the triggers of a sentence. A predicate is as sure as its own words and as what it depends on: conditions, purposes, wishes
 * and questions pass on that nothing of the kind need have happened (after FactBank, Saurí and Pustejovsky 2009). Words of attribution end the way up:
 * what they say of their content is the source's.
 */
final class FactualityReader {
    private final Syntax syntax;
    private final Tree tree;
    private final CueLexicon cues;
    private final TenseReader tenses;
    private final Hedges hedges;
    private final GovernorClimb climb;
    private final NounContext contexts;
    private final NounTense nounTenses;

    FactualityReader(Syntax syntax, CueLexicon cues) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.cues = cues;
        this.tenses = new TenseReader(syntax, cues);
        this.hedges = new Hedges(syntax, cues);
        this.climb = new GovernorClimb(syntax, cues, tenses, hedges);
        NounSetting settings = new NounSetting(syntax, cues, tenses);
        this.contexts = new NounContext(syntax, cues, tenses, settings);
        this.nounTenses = new NounTense(syntax, cues, tenses, settings);
    }

    Factuality of(Trigger trigger) {
        Token token = trigger.token();
        Token carrier = trigger.carrier();
        Token predicate = carrier != null
                ? carrier
                : token.relation().equals("cop") ? tree.head(token).orElse(token) : token;
        boolean known = isKnownNoun(token);
        if (carrier != null && known && token.relation().equals("nsubj") && climb.isEndToCome(carrier)) {
            // "the killings must stop": they go on, unless they are alleged
            Hedge told = hedges.ofNounAbove(token).and(hedges.adjectives(token));
            return new Factuality(false, told.doubt(), told.certainty(), Tense.ONGOING);
        }
        boolean negated = (isNegated(token) || predicate != token && syntax.isNegated(predicate))
                ^ (carrier != null && climb.isEndToCome(carrier) && !known);
        boolean noun = predicate.upos() == Upos.NOUN && predicate == token && carrier == null;
        Hedge own = hedges.own(predicate)
                .and(hedges.ofNounAbove(token))
                .and(hedges.ofNounAbove(predicate))
                .and(ofOpenNoun(predicate))
                .and(predicate != token ? hedges.adjectives(token) : Hedge.NONE);
        Reach reach = noun ? ofNoun(token) : climb.from(predicate, false);
        Hedge hedge = own.and(reach.hedge());
        return new Factuality(
                negated ^ reach.negated() ^ isOfNone(predicate),
                hedge.doubt(),
                hedge.certainty(),
                noun ? tenseOfNoun(trigger, reach.hedge()) : tenseOfVerb(predicate));
    }

    /** "did not come until Friday" tells that it came; "says no delay" that it says so. */
    private boolean isNegated(Token token) {
        boolean late = tenses.of(token) == Tense.PAST
                && tree.children(token, Set.of("obl", "advcl")).stream()
                        .anyMatch(o -> o.index() > token.index() && syntax.hasMark(o, "until", "till"));
        boolean said = syntax.hasEmptyObject(token)
                && syntax.form(token) != Syntax.Form.ING
                && tree.child(token, "obj").filter(o -> o.upos() == Upos.NOUN).isPresent()
                && cues.verb(Syntax.lemma(token))
                        .filter(c -> c.act() == SpeechAct.SAY && !c.isAct())
                        .isPresent();
        return syntax.isNegated(token) && !late && !said;
    }

    private boolean isKnownNoun(Token token) {
        return token.upos() == Upos.NOUN && contexts.isKnown(token);
    }

    private Reach ofNoun(Token noun) {
        Reach above = contexts.clauseOf(noun).map(c -> climb.from(c, true)).orElse(Reach.NONE);
        return new Reach(above.hedge().and(contexts.hedge(noun)), above.negated() ^ contexts.isDenied(noun));
    }

    private Hedge ofOpenNoun(Token word) {
        return contexts.openNounAbove(word).isPresent() ? Hedge.POSSIBLE : Hedge.NONE;
    }

    /** What is only possible, in its clause or under its noun ("fears of an attack"), is still to come. */
    private Tense tenseOfNoun(Trigger trigger, Hedge ofClause) {
        Token noun = trigger.token();
        Optional<OpenNouns> above = contexts.openNounAbove(noun);
        if (above.isPresent()) {
            return above.get() == OpenNouns.ALLEGED ? Tense.PAST : Tense.PLANNED;
        }
        boolean open = ofClause.certainty() != Certainty.CERTAIN
                || hedges.ofNounAbove(noun).certainty() != Certainty.CERTAIN
                || contexts.clauseOf(noun)
                        .filter(c -> tenses.of(c) == Tense.PLANNED)
                        .isPresent();
        return open
                ? Tense.PLANNED
                : nounTenses.of(noun, !trigger.eventClass().name().equals(EventLexicon.ANY));
    }

    private Tense tenseOfVerb(Token verb) {
        Optional<OpenNouns> above =
                syntax.form(verb) == Syntax.Form.ING ? contexts.openNounAbove(verb) : Optional.empty();
        return above.map(kind -> kind == OpenNouns.ALLEGED ? Tense.PAST : Tense.PLANNED)
                .orElseGet(() -> isConditioned(verb) ? Tense.PLANNED : tenses.of(verb));
    }

    /** "on condition that he stays". */
    private boolean isConditioned(Token verb) {
        return tenses.of(verb) == Tense.ONGOING && hedges.ofNounAbove(verb).certainty() == Certainty.UNKNOWN;
    }

    /** "has no plans to attack", "does not have plans to attack", "refusal to join": what there is none of does not come about. */
    private boolean isOfNone(Token verb) {
        Optional<Token> noun =
                verb.relation().equals("acl") && syntax.isInfinitive(verb) ? tree.head(verb) : Optional.empty();
        return noun.filter(n -> hedges.isOfNone(n) ^ Factivity.REFUSED.has(n)).isPresent();
    }
}
