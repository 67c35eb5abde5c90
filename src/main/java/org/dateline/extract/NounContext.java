package org.dateline.extract;

import java.util.Optional;
import java.util.Set;
import org.dateline.extract.CueLexicon.Effect;
import org.dateline.model.Tense;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/**
 * What the clause of a noun of an event says of it. An event that is brought up as new is as real as its clause ("hold an election", "calls for a visit");
 * what is known already ("the invasion", "its attack") or given ("condemned attacks", "after talks") was so whatever the clause says.
 */
final class NounContext {
    private static final Set<String> KNOWN = Set.of("the", "this", "that", "these", "those", "both");

    private final Syntax syntax;
    private final Tree tree;
    private final CueLexicon cues;
    private final TenseReader tenses;
    private final NounSetting settings;

    NounContext(Syntax syntax, CueLexicon cues, TenseReader tenses, NounSetting settings) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.cues = cues;
        this.tenses = tenses;
        this.settings = settings;
    }

    /** The verb of the clause that an event is as real as; empty when it is known or given. */
    Optional<Token> clauseOf(Token noun) {
        if (tree.has(noun, "cop")) {
            return Optional.of(noun);
        }
        return verbOf(noun).filter(verb -> bringsAbout(verb, noun) || !isKnown(noun) && !isGiven(noun, verb));
    }

    /** What kind of noun an event hangs on that leaves it open; nouns of talk and of worry do so only to what is new. */
    Optional<OpenNouns> openNounAbove(Token word) {
        return OpenNouns.above(syntax, word)
                .filter(kind -> kind != OpenNouns.OPEN || Syntax.isNominal(word) && !isKnown(word));
    }

    private Optional<Token> verbOf(Token noun) {
        Token first = syntax.firstConjunct(noun);
        Optional<Token> coordinated = tree.head(noun).filter(v -> v == first && sharesPreposition(noun, v));
        if (coordinated.isPresent()) {
            return coordinated;
        }
        boolean argument = Set.of("obj", "nsubj", "obl").contains(first.relation());
        return argument ? tree.head(first).filter(v -> v.upos() == Upos.VERB) : Optional.empty();
    }

    /** "calling for a truce, and for talks": coordinated with the verb by some parsers. */
    private boolean sharesPreposition(Token noun, Token verb) {
        return noun.relation().equals("conj")
                && verb.upos() == Upos.VERB
                && tree.children(verb, Set.of("obl")).stream()
                        .anyMatch(o -> syntax.hasPreposition(noun, p -> syntax.hasPreposition(o, p::equals)));
    }

    /** "demands his release", "calls for the release of the men": told apart by its own words, not known from before. */
    private boolean isToldBySelf(Token noun) {
        return tree.children(noun, Set.of("nmod")).stream()
                        .anyMatch(n -> syntax.isPossessive(n) || syntax.hasPreposition(n, "of"::equals))
                && tree.children(noun, Set.of("det")).stream()
                        .allMatch(d -> Syntax.lemma(d).equals("the"));
    }

    boolean isKnown(Token noun) {
        return tree.children(noun, Set.of("det")).stream().anyMatch(d -> KNOWN.contains(Syntax.lemma(d)))
                || tree.children(noun, Set.of("nmod")).stream().anyMatch(syntax::isPossessive);
    }

    /** "quelled protests", "after talks". */
    private boolean isGiven(Token noun, Token verb) {
        boolean before =
                syntax.preposition(noun).filter(Factivity.AFTERWARDS::has).isPresent();
        return syntax.isUndergone(noun, verb) && Factivity.GIVEN.has(verb)
                || before && tenses.of(verb) != Tense.PLANNED;
    }

    /** "led to the fall", "caused the fire". */
    private boolean bringsAbout(Token verb, Token noun) {
        boolean result = syntax.isUndergone(noun, verb)
                || syntax.firstConjunct(noun).relation().equals("obl")
                        && syntax.hasPreposition(noun, p -> p.equals("to") || p.equals("in"));
        return Factivity.BROUGHT_ABOUT.has(verb) && result && !syntax.isPassive(verb);
    }

    /** "plots attacks", "seeks talks", "calls for a truce", "requires an approval": what is brought up as a plan or a wish is no more than that. */
    Hedge hedge(Token noun) {
        if (isMatterOfRules(noun)
                && !isKnown(noun)
                && !tree.children(noun, Set.of("det", "nummod")).isEmpty()) {
            return Hedge.OPEN;
        }
        if (isFeasible(noun) || settings.isTendedTo(noun) && (!isKnown(noun) || isToldBySelf(noun))) {
            return Hedge.POSSIBLE;
        }
        Optional<Token> above = verbOf(noun);
        if (above.isEmpty()) {
            return Hedge.NONE;
        }
        Token verb = above.get();
        String lemma = Syntax.lemma(verb);
        boolean undergone = syntax.isUndergone(noun, verb);
        boolean subject = syntax.firstConjunct(noun).relation().equals("nsubj");
        if (subject && Factivity.RESTING.has(verb) && tenses.of(verb) != Tense.PAST) {
            return Hedge.OPEN; // "his attendance will depend on the talks"
        }
        if (undergone && Factivity.FORBIDDEN.has(verb)) {
            return Hedge.OPEN;
        }
        boolean open = undergone
                        && (cues.governs(lemma, Effect.TRY, Effect.WISH, Effect.ALLOW) || Factivity.WANTED.has(verb))
                || cues.governs(lemma, Effect.SEEK) && syntax.hasPreposition(noun, "for"::equals)
                || Factivity.CHARGED.has(verb) && syntax.hasPreposition(noun, p -> p.equals("with") || p.equals("of"));
        boolean fresh = clauseOf(noun).isPresent();
        boolean judged = undergone && Factivity.JUDGED.has(verb) && fresh;
        boolean approved = undergone && Factivity.APPROVED.has(verb) && isToldBySelf(noun) && !isMadeBefore(noun);
        return judged || approved || open && (fresh || isToldBySelf(noun)) ? Hedge.POSSIBLE : Hedge.NONE;
    }

    /** "an agreement is inevitable", "storage is feasible": what may come. */
    private boolean isFeasible(Token noun) {
        Token first = syntax.firstConjunct(noun);
        return first.relation().equals("nsubj")
                && tree.head(first)
                        .filter(p -> Factivity.FEASIBLE.has(p) && tenses.of(p) != Tense.PAST)
                        .isPresent();
    }

    /** "approved the minister's decision", "ratified the agreement": what somebody has said or laid down. */
    private boolean isMadeBefore(Token noun) {
        return tree.children(noun, Set.of("nmod")).stream().anyMatch(syntax::isPossessive)
                || cues.noun(Syntax.lemma(noun)).isPresent();
    }

    /** "voting is mandatory", "a visit is deemed illegal". */
    private boolean isMatterOfRules(Token noun) {
        Token first = syntax.firstConjunct(noun);
        Optional<Token> predicate = first.relation().equals("nsubj") ? tree.head(first) : Optional.empty();
        return predicate
                .filter(p -> Factivity.OF_RULES.has(p)
                        || tree.children(p, Set.of("xcomp")).stream().anyMatch(Factivity.OF_RULES::has))
                .isPresent();
    }

    /** "prevented the attack", "avoided a strike", "did not lead to a war". */
    boolean isDenied(Token noun) {
        return verbOf(noun).filter(verb -> isDeniedBy(verb, noun)).isPresent();
    }

    private boolean isDeniedBy(Token verb, Token noun) {
        if (bringsAbout(verb, noun)) {
            return syntax.isNegated(verb);
        }
        boolean failed = Factivity.CALLED_OFF.has(verb)
                || cues.governs(Syntax.lemma(verb), Effect.FAIL)
                        && clauseOf(noun).isPresent();
        return failed && syntax.isUndergone(noun, verb) && !syntax.isNegated(verb);
    }
}
