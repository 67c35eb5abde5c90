package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.CueLexicon.Effect;
import org.dateline.model.Certainty;
import org.dateline.model.SpeechAct;
import org.dateline.model.Stance;
import org.dateline.model.Token;
import org.dateline.model.TokenSpan;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/** Verbs of saying with a clause, a quotation or a noun of an event. */
final class SayingVerbs {
    private final Syntax syntax;
    private final Tree tree;
    private final Arguments arguments;
    private final CueLexicon cues;
    private final NounEvents nouns;
    private final Phrases phrases;
    private final SayingNouns sayings;
    private final Refutations refutations;

    SayingVerbs(Syntax syntax, Arguments arguments, CueLexicon cues, NounEvents nouns, SayingNouns sayings) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.arguments = arguments;
        this.cues = cues;
        this.nouns = nouns;
        this.phrases = new Phrases(syntax, nouns);
        this.sayings = sayings;
        this.refutations = new Refutations(syntax, arguments, cues, nouns, sayings);
    }

    Optional<Attribution> find(Token verb) {
        Optional<Cue> cue = cues.verb(syntax, verb);
        Optional<Attribution> refuted = refutations.find(verb, cue.map(c -> turned(c, verb)), sourcesOf(verb));
        if (refuted.isPresent() || cue.isEmpty() || verb.relation().equals("amod")) {
            return refuted;
        }
        List<Token> contents = contentsOf(verb, cue.get());
        TokenSpan span = new TokenSpan(syntax.sentence().index(), verb.index(), verb.index() + 1);
        return contents.isEmpty()
                ? Optional.empty()
                : Optional.of(new Attribution(span, verb, turned(cue.get(), verb), sourcesOf(verb), contents, false));
    }

    /** "did not deny", "does not believe", "could not confirm": the stance is bent, not the content. */
    private Cue turned(Cue cue, Token verb) {
        if (!syntax.isNegated(verb)) {
            return cue;
        }
        // who does not deny leaves it open; who does not say or confirm shows doubt
        Stance stance = cue.stance() == Stance.AFFIRMS ? Stance.DOUBTS : Stance.AFFIRMS;
        return new Cue(cue.act(), stance, Certainty.UNKNOWN, cue.content());
    }

    private List<Token> contentsOf(Token verb, Cue cue) {
        List<Token> clauses = new ArrayList<>(tree.children(verb, Set.of("ccomp")));
        // "considers it likely that …"
        tree.children(verb, Set.of("xcomp")).stream()
                .filter(x -> x.upos() == Upos.ADJ)
                .forEach(x -> clauses.addAll(tree.children(x, Set.of("ccomp", "csubj"))));
        clauses.addAll(infinitives(verb, cue));
        if (cue.act() == SpeechAct.ACCUSE) {
            clauses.addAll(accusations(verb));
        }
        if (clauses.isEmpty()) {
            tree.children(verb, Set.of("parataxis")).stream()
                    .filter(p -> p.index() > verb.index() && syntax.isClauseHead(p) && !isCueAside(p))
                    .forEach(clauses::add);
        }
        if (clauses.isEmpty() && isAside(verb)) {
            tree.head(verb).ifPresent(clauses::add);
        }
        if (clauses.isEmpty() && cue.content() == Cue.Content.ANY) {
            Optional<Token> object = syntax.isPassive(verb) ? arguments.subject(verb) : arguments.object(verb);
            object.map(syntax::conjuncts).orElse(List.of()).forEach(o -> clauses.addAll(sayings.contentOf(o)));
        }
        clauses.addAll(beforeFinalSpeaker(verb));
        List<Token> all = new ArrayList<>();
        clauses.forEach(c -> all.addAll(syntax.conjuncts(c)));
        return all.stream().distinct().toList();
    }

    private List<Token> infinitives(Token verb, Cue cue) {
        if (syntax.isPassive(verb) || syntax.form(verb) != Syntax.Form.BASE && cue.content() == Cue.Content.ANY) {
            return tree.children(verb, Set.of("xcomp", "advcl")).stream()
                    .filter(x -> x.relation().equals("xcomp") || syntax.isPassive(verb) && syntax.isInfinitive(x))
                    .toList();
        }
        return tree.children(verb, Set.of("xcomp")).stream()
                .filter(x -> x.upos() == Upos.VERB && !isAspectual(verb))
                .toList();
    }

    /** "accused Chile of stalling", "blamed Chile for the attack". */
    private List<Token> accusations(Token verb) {
        return tree.children(verb, Set.of("advcl", "obl", "xcomp")).stream()
                .filter(x -> tree.children(x, Set.of("mark", "case")).stream()
                        .anyMatch(m -> nouns.introduces(Syntax.lemma(m))))
                .filter(x -> x.upos() == Upos.VERB || nouns.isEvent(syntax, x))
                .toList();
    }

    /** "…, the report continued.": all that hangs on a verb of saying before its comma and its speaker is what is said. */
    private List<Token> beforeFinalSpeaker(Token verb) {
        Optional<Token> speaker = tree.children(verb, Set.of("nsubj")).stream().reduce((first, last) -> last);
        int start = speaker.map(s -> tree.subtree(s).get(0).index()).orElse(0);
        boolean last = syntax.tokens().stream().skip(verb.index() + 1L).allMatch(t -> t.upos() == Upos.PUNCT);
        if (start == 0 || !last || syntax.sentence().token(start - 1).upos() != Upos.PUNCT) {
            return List.of();
        }
        return tree.children(verb).stream()
                .filter(c -> c.index() < start
                        && c.upos() != Upos.PUNCT
                        && !c.relation().equals("mark"))
                .filter(c -> !c.relation().equals("advmod") && !c.relation().equals("obl"))
                .toList();
    }

    /** "continued to fight": a stage of the fight, not a word on it. */
    private boolean isAspectual(Token verb) {
        return cues.governs(
                Syntax.lemma(verb), Effect.BEGIN, Effect.CONTINUE, Effect.END, Effect.TRY, Effect.DO, Effect.FAIL);
    }

    /** A "he said" put beside another clause is itself a cue, not the content of one. */
    private boolean isCueAside(Token p) {
        return cues.verb(syntax, p).isPresent() && !tree.has(p, "ccomp") && tree.has(p, "nsubj");
    }

    /** "…, he said", "as he said": put beside what is said. What follows a colon explains it and is no aside. */
    private boolean isAside(Token verb) {
        int first = tree.subtree(verb).get(0).index();
        boolean explains =
                first > 0 && syntax.sentence().token(first - 1).text().equals(":")
                        || syntax.sentence().token(first).text().equals(":");
        boolean as = verb.relation().equals("advcl")
                && tree.has(verb, "nsubj")
                && tree.child(verb, "mark")
                        .filter(m -> Syntax.lemma(m).equals("as"))
                        .isPresent();
        return as || verb.relation().equals("parataxis") && !explains;
    }

    private List<Token> sourcesOf(Token verb) {
        if (syntax.isPassive(verb)) {
            return arguments.agents(verb).stream()
                    .flatMap(o -> phrases.referents(o).stream())
                    .toList();
        }
        return arguments.subject(verb).map(phrases::referents).orElse(List.of());
    }
}
