package org.dateline.extract;

import java.util.Optional;
import java.util.Set;
import org.dateline.extract.CueLexicon.Effect;
import org.dateline.model.Tense;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/** Reads when the event of a noun lies: by its own adjectives, by what is said to be planned or put off, by the present of the clause that it is new in. */
final class NounTense {
    private final Syntax syntax;
    private final Tree tree;
    private final CueLexicon cues;
    private final TenseReader tenses;
    private final NounSetting settings;

    NounTense(Syntax syntax, CueLexicon cues, TenseReader tenses, NounSetting settings) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.cues = cues;
        this.tenses = tenses;
        this.settings = settings;
    }

    /**
     * When the event of a noun lies, as far as its clause and governors tell; past where nothing does.
     *
     * @param single whether the event is of a class of what takes place once, rather than of no closer class
     */
    Tense of(Token noun, boolean single) {
        if (hasAdjective(noun, Factivity.FUTURE) || isAhead(noun)) {
            return Tense.PLANNED;
        }
        Optional<Tense> set = settings.tense(noun);
        if (set.isPresent()) {
            return set.get();
        }
        if (!single && isJudgedNow(noun)) {
            return Tense.ONGOING;
        }
        return hasAdjective(noun, Factivity.PRESENT) || isGoingOn(noun) || isOfPresent(noun)
                ? Tense.ONGOING
                : Tense.PAST;
    }

    /** "the strike is underway", "the strike continues", "the strike will end". */
    private boolean isGoingOn(Token noun) {
        Token first = syntax.firstConjunct(noun);
        Optional<Token> predicate = first.relation().equals("nsubj") ? tree.head(first) : Optional.empty();
        return predicate
                .filter(p -> tenses.of(p) != Tense.PAST)
                .filter(p -> p.upos() == Upos.VERB
                        ? cues.governs(Syntax.lemma(p), Effect.CONTINUE, Effect.END) && !syntax.isPassive(p)
                        : Factivity.PRESENT.has(p))
                .isPresent();
    }

    private boolean hasAdjective(Token noun, Factivity kind) {
        return tree.children(noun, Set.of("amod")).stream().anyMatch(a -> kind.has(a) || kind.hasForm(a));
    }

    /** "plans a visit", "a visit is planned", "the launch was delayed". */
    private boolean isAhead(Token noun) {
        Token first = syntax.firstConjunct(noun);
        Token verb = tree.head(first).filter(v -> v.upos() == Upos.VERB).orElse(noun);
        if (verb == noun) {
            return false;
        }
        boolean prepared = cues.governs(Syntax.lemma(verb), Effect.PLAN) || Factivity.PREDICTED.has(verb);
        boolean undergone = syntax.isUndergone(noun, verb);
        boolean begun = first.relation().equals("nsubj")
                && cues.governs(Syntax.lemma(verb), Effect.BEGIN, Effect.OCCUR)
                && tenses.of(verb) == Tense.PLANNED;
        return begun
                || prepared && (undergone || first.relation().equals("obj") || isPreparedFor(first))
                || undergone && Factivity.NEEDED.has(verb)
                || undergone && Factivity.PUT_OFF.has(verb) && isStillPutOff(verb);
    }

    /** "plans for a visit", not "set records in the race". */
    private boolean isPreparedFor(Token noun) {
        return noun.relation().equals("obl")
                && syntax.hasPreposition(noun, Set.of("for", "to", "toward", "towards")::contains);
    }

    /** "The cultivation of coca is a resource": what is judged in the present goes on. */
    private boolean isJudgedNow(Token noun) {
        Token predicate = tree.head(noun).orElse(noun);
        return noun.relation().equals("nsubj")
                && predicate.upos() != Upos.VERB
                && syntax.isParagraph()
                && tree.has(predicate, "cop")
                && tenses.of(predicate) == Tense.ONGOING;
    }

    /** "has been delayed", "flight delayed" in a headline; what was put off then may be over by now. */
    private boolean isStillPutOff(Token verb) {
        boolean was = syntax.auxiliaries(verb).stream()
                .anyMatch(a -> a.text().equalsIgnoreCase("was") || a.text().equalsIgnoreCase("were"));
        return !was && (syntax.isPassive(verb) || Factivity.DEFERRED.has(verb));
    }

    /** "has an agreement", "voting is compulsory", "brings higher payments". */
    private boolean isOfPresent(Token noun) {
        Token verb = tree.head(noun).orElse(noun);
        boolean predicate = verb != noun && (verb.upos() == Upos.VERB || tree.has(verb, "cop")) && !isAbout(verb);
        if (!predicate || !syntax.isParagraph() || tenses.of(verb) != Tense.ONGOING) {
            return false;
        }
        boolean had = Syntax.lemma(verb).equals("have") && noun.relation().equals("obj");
        boolean bare = Set.of("obj", "nsubj").contains(noun.relation())
                && tree.children(noun, Set.of("det", "nummod")).isEmpty()
                && tree.children(noun, Set.of("nmod")).stream().noneMatch(syntax::isPossessive);
        return had || bare;
    }

    /** "denies deliveries", "condemns attacks": said now of what was before. */
    private boolean isAbout(Token verb) {
        return cues.verb(Syntax.lemma(verb)).isPresent() || Factivity.GIVEN.has(verb) || Factivity.REPAID.has(verb);
    }
}
