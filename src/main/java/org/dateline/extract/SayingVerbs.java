package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    /** What makes a statement conditional. A closed class. */
    private static final Set<String> CONDITIONS = Set.of("if", "unless");

    /** Words that point to what was told and speak for nobody. A closed class. */
    private static final Set<String> POINTING = Set.of("this", "that", "these");

    private final Syntax syntax;
    private final Tree tree;
    private final Arguments arguments;
    private final CueLexicon cues;
    private final NounEvents nouns;
    private final Phrases phrases;
    private final SayingNouns sayings;
    private final Refutations refutations;
    private final Quoting quoting;

    SayingVerbs(Syntax syntax, Arguments arguments, CueLexicon cues, NounEvents nouns, SayingNouns sayings) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.arguments = arguments;
        this.cues = cues;
        this.nouns = nouns;
        this.phrases = new Phrases(syntax, nouns);
        this.sayings = sayings;
        this.quoting = new Quoting(syntax, arguments, cues, nouns);
        this.refutations = new Refutations(syntax, arguments, cues, nouns, sayings);
    }

    Optional<Attribution> find(Token verb) {
        Optional<Cue> cue = cues.verb(syntax, verb);
        Optional<Attribution> refuted = refutations.find(verb, cue.map(c -> turned(c, verb)), sourcesOf(verb));
        if (refuted.isPresent() || verb.relation().equals("amod")) {
            return refuted;
        }
        // "failed to mention that it fell": it did, though nobody said so
        if (isWithheld(verb) && cue.filter(c -> c.act() == SpeechAct.SAY).isPresent()) {
            return Optional.empty();
        }
        return cue.flatMap(c -> saying(verb, c)).or(() -> comparison(verb));
    }

    /** "described the men as fighters who …", "saw it as a ploy to …": what follows is the word of whoever sees or describes it so. */
    private Optional<Attribution> comparison(Token verb) {
        Optional<Cue> cue = cues.comparing(Syntax.lemma(verb));
        List<Token> sources = cue.isPresent() ? sourcesOf(verb) : List.of();
        List<Token> contents = cue.isPresent()
                ? Stream.concat(Stream.of(verb), tree.children(verb, Set.of("obj")).stream())
                        .flatMap(t -> tree.children(t, Set.of("obl", "nmod", "advcl", "acl", "xcomp")).stream())
                        .filter(t -> t.index() > verb.index() && syntax.hasPreposition(t, "as"::equals))
                        .toList()
                : List.of();
        return sources.isEmpty() || contents.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Attribution(span(verb), verb, turned(cue.orElseThrow(), verb), sources, contents, false));
    }

    private TokenSpan span(Token verb) {
        return new TokenSpan(syntax.sentence().index(), verb.index(), verb.index() + 1);
    }

    private Optional<Attribution> saying(Token verb, Cue cue) {
        if (quoting.isOnlyMeans(verb)) {
            return Optional.of(new Attribution(span(verb), verb, cue, List.of(), List.of(), false));
        }
        List<Token> contents = contentsOf(verb, cue);
        return contents.isEmpty()
                ? Optional.empty()
                : Optional.of(new Attribution(
                        span(verb), verb, turned(cue, verb), sourcesOf(verb), contents, quoting.isQuoted(verb)));
    }

    /** "did not deny", "does not believe", "could not confirm": the stance is bent, not the content. */
    private Cue turned(Cue cue, Token verb) {
        if (!syntax.isNegated(verb) && !isWithheld(verb)) {
            boolean open = cue.stance() == Stance.AFFIRMS && syntax.hasAuxiliary(verb, "may", "might", "could");
            return open
                    ? new Cue(cue.act(), cue.stance(), Scope.weaker(Certainty.POSSIBLE, cue.certainty()), cue.content())
                    : cue;
        }
        // who does not deny leaves it open; who does not say or confirm shows doubt
        Stance stance = cue.stance() == Stance.AFFIRMS ? Stance.DOUBTS : Stance.AFFIRMS;
        return new Cue(cue.act(), stance, Certainty.UNKNOWN, cue.content());
    }

    /** "failed to mention", "refused to confirm". */
    private boolean isWithheld(Token verb) {
        return verb.relation().equals("xcomp")
                && tree.head(verb)
                        .filter(g -> cues.governs(Syntax.lemma(g), Effect.FAIL) && !syntax.isNegated(g))
                        .isPresent();
    }

    private List<Token> contentsOf(Token verb, Cue cue) {
        List<Token> clauses = new ArrayList<>(quoting.clauses(verb));
        if (cue.content() == Cue.Content.DEED) {
            return clauses.stream()
                    .filter(c -> tree.has(c, "nsubj"))
                    .flatMap(c -> syntax.conjuncts(c).stream())
                    .toList();
        }
        // "considers it likely that …"
        tree.children(verb, Set.of("xcomp")).stream()
                .filter(x -> x.upos() == Upos.ADJ)
                .forEach(x -> clauses.addAll(tree.children(x, Set.of("ccomp", "csubj"))));
        clauses.addAll(infinitives(verb, cue));
        if (cue.act() == SpeechAct.ACCUSE) {
            clauses.addAll(accusations(verb, cue));
        }
        if (clauses.isEmpty()) {
            tree.children(verb, Set.of("parataxis")).stream()
                    .filter(p -> p.index() > verb.index() && syntax.isClauseHead(p) && !isCueAside(p))
                    .filter(p -> !isApart(p))
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
        if (!clauses.isEmpty()) {
            clauses.addAll(strayed(verb));
        }
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
    private List<Token> accusations(Token verb, Cue cue) {
        return Stream.concat(
                        tree.children(verb, Set.of("advcl", "obl", "xcomp")).stream(),
                        // parsers give the reproach to who is blamed
                        tree.children(verb, Set.of("obj")).stream()
                                .flatMap(o -> tree.children(o, Set.of("acl")).stream()))
                .filter(x -> syntax.hasMark(x, m -> nouns.introduces(Syntax.lemma(m))))
                .filter(x -> x.upos() == Upos.VERB && !syntax.isInfinitive(x)
                        || cue.content() == Cue.Content.ANY && nouns.isEvent(syntax, x))
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

    /** After a semicolon the narrator goes on. */
    private boolean isApart(Token clause) {
        int first = tree.subtree(clause).get(0).index();
        return syntax.sentence().token(first).text().equals(";")
                || first > 0 && syntax.sentence().token(first - 1).text().equals(";");
    }

    /**
     * What parsers gave to the verb of saying itself though it is part of what is said: a conjunct that stands in a quotation without the verb ("wrote
     * that it was late and “came too often”"), a condition after a report in the past ("mentioned an arrest if they went on").
     */
    private List<Token> strayed(Token verb) {
        List<Token> all = new ArrayList<>();
        for (Token c : tree.children(verb, Set.of("conj", "advcl"))) {
            if (c.index() < verb.index()) {
                continue;
            }
            boolean quoted = c.relation().equals("conj") && syntax.isQuoted(c) && !syntax.isQuoted(verb);
            boolean condition = c.relation().equals("advcl")
                    && syntax.form(verb) == Syntax.Form.PAST
                    && syntax.auxiliaries(verb).isEmpty()
                    && tree.child(c, "mark")
                            .filter(m -> CONDITIONS.contains(Syntax.lemma(m)))
                            .isPresent();
            if (quoted || condition) {
                all.add(c);
            }
        }
        return all;
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
                && (tree.has(verb, "nsubj") || !arguments.agents(verb).isEmpty())
                && tree.child(verb, "mark")
                        .filter(m -> Syntax.lemma(m).equals("as"))
                        .isPresent();
        return as || isInverted(verb) || verb.relation().equals("parataxis") && !explains;
    }

    /** "rose by half, said the agency": taken for a clause of circumstance. */
    private boolean isInverted(Token verb) {
        return verb.relation().equals("advcl")
                && !tree.has(verb, "mark")
                && !tree.has(verb, "obj")
                && syntax.form(verb) == Syntax.Form.PAST
                && tree.child(verb, "nsubj")
                        .filter(s -> s.index() > verb.index())
                        .isPresent();
    }

    private List<Token> sourcesOf(Token verb) {
        Optional<Token> quoted = quoting.quotedSpeaker(verb);
        if (quoted.isPresent()) {
            return phrases.referents(quoted.get());
        }
        List<Token> agents = arguments.agents(verb);
        if (syntax.isPassive(verb) || !agents.isEmpty() && !tree.has(verb, "nsubj")) {
            return agents.stream().flatMap(o -> phrases.referents(o).stream()).toList();
        }
        return quoting.speaker(verb)
                .filter(s -> !POINTING.contains(s.text().toLowerCase(Locale.ROOT)))
                .map(phrases::referents)
                .orElse(List.of());
    }
}
