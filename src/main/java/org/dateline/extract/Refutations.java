package org.dateline.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Certainty;
import org.dateline.model.SpeechAct;
import org.dateline.model.Stance;
import org.dateline.model.Token;
import org.dateline.model.TokenSpan;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/** Judgements of what was said before: "called the reports false", "dismissed the claims as baseless", "could not confirm the claim", "denied that". */
final class Refutations {
    private static final Set<SpeechAct> JUDGING =
            Set.of(SpeechAct.DENY, SpeechAct.CONFIRM, SpeechAct.ADMIT, SpeechAct.DOUBT);
    private static final Cue DENIAL = new Cue(SpeechAct.DENY, Stance.DENIES, Certainty.CERTAIN, Cue.Content.ANY);
    /** Pronouns that may stand for what was said. */
    private static final Set<String> POINTING = Set.of("this", "that", "it");

    private final Syntax syntax;
    private final Tree tree;
    private final Arguments arguments;
    private final CueLexicon cues;
    private final NounEvents nouns;
    private final SayingNouns sayings;

    Refutations(Syntax syntax, Arguments arguments, CueLexicon cues, NounEvents nouns, SayingNouns sayings) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.arguments = arguments;
        this.cues = cues;
        this.nouns = nouns;
        this.sayings = sayings;
    }

    /**
     * The judgement that a verb makes, whose content is empty where it points back.
     *
     * @param cue what the verb means where it may have content of its own
     * @param sources who says so
     */
    Optional<Attribution> find(Token verb, Optional<Cue> cue, List<Token> sources) {
        Optional<Token> object = syntax.isPassive(verb) ? arguments.subject(verb) : arguments.object(verb);
        if (object.isEmpty()) {
            return Optional.empty();
        }
        Token said = object.get();
        boolean untrue = cues.mayRefute(Syntax.lemma(verb))
                && tree.children(verb, Set.of("xcomp", "obl", "advcl", "amod")).stream()
                        .anyMatch(c -> cues.isRefutation(Syntax.lemma(c)));
        Optional<Cue> judged = cue.filter(c -> JUDGING.contains(c.act()) && pointsBack(verb, said));
        if (!untrue && judged.isEmpty()) {
            return Optional.empty();
        }
        Cue meaning = untrue ? DENIAL : judged.get();
        boolean event = !sayings.isOfSaying(said) && nouns.isEvent(syntax, said);
        if (untrue && !event && !sayings.isOfSaying(said) && !isPointing(said)) {
            return Optional.empty(); // "called the treaty a lie" is about the treaty, not about what somebody said
        }
        TokenSpan span = new TokenSpan(syntax.sentence().index(), verb.index(), verb.index() + 1);
        return Optional.of(
                new Attribution(span, verb, meaning, sources, event ? List.of(said) : sayings.introduced(said), false));
    }

    private static boolean isPointing(Token said) {
        return said.upos() == Upos.PRON && POINTING.contains(Syntax.lemma(said));
    }

    private boolean pointsBack(Token verb, Token said) {
        boolean pronoun =
                isPointing(said) && said.head() == verb.index() && !tree.has(verb, "ccomp") && !tree.has(verb, "xcomp");
        return pronoun || sayings.isOfSaying(said) && sayings.introduced(said).isEmpty();
    }
}
