package org.dateline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.CueLexicon.Effect;
import org.dateline.extract.NounTypes.Kind;
import org.dateline.model.Block;
import org.dateline.model.Certainty;
import org.dateline.model.SpeechAct;
import org.dateline.model.Stance;
import org.dateline.model.Token;
import org.dateline.model.TokenSpan;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/**
 * Finds who is said to say something in a sentence: verbs with a clause, a quotation or a noun of an event; "according to"; "citing"; nouns such as
 * "evidence", "claim" and "denial" with their content.
 */
final class AttributionFinder {
    private static final Cue NO_EVIDENCE = new Cue(SpeechAct.DOUBT, Stance.DOUBTS, Certainty.UNKNOWN, Cue.Content.NOUN);

    private static final Set<SpeechAct> JUDGING =
            Set.of(SpeechAct.DENY, SpeechAct.CONFIRM, SpeechAct.ADMIT, SpeechAct.DOUBT);
    private static final Cue DENIAL = new Cue(SpeechAct.DENY, Stance.DENIES, Certainty.CERTAIN, Cue.Content.ANY);

    private static final Set<Kind> SPEAKERS =
            Set.of(Kind.PERSON, Kind.ORGANIZATION, Kind.GROUP, Kind.STATE, Kind.PLACE, Kind.ARMED_FORCE, Kind.DOCUMENT);
    private static final Cue HEADLINE = new Cue(SpeechAct.SAY, Stance.AFFIRMS, null, Cue.Content.CLAUSE);
    private static final int LONGEST_SPEAKER = 5;

    private final Syntax syntax;
    private final Tree tree;
    private final Arguments arguments;
    private final CueLexicon cues;
    private final NounEvents nouns;
    private final Phrases phrases;

    AttributionFinder(Syntax syntax, Arguments arguments, CueLexicon cues, NounEvents nouns) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.arguments = arguments;
        this.cues = cues;
        this.nouns = nouns;
        this.phrases = new Phrases(syntax, nouns);
    }

    /** The attributions of the sentence in the order of their cues. */
    List<Attribution> find() {
        List<Attribution> found = new ArrayList<>();
        for (Token t : syntax.tokens()) {
            if (t.upos() == Upos.VERB) {
                ofVerb(t).ifPresent(found::add);
            } else if (t.upos() == Upos.NOUN) {
                ofNoun(t).ifPresent(found::add);
            }
            ofPreposition(t).ifPresent(found::add);
        }
        ofHeadline().ifPresent(found::add);
        for (Token t : syntax.tokens()) {
            ofParticiple(t, found).ifPresent(found::add);
        }
        found.sort(Comparator.comparing(Attribution::cue));
        return found;
    }

    /** "Seoul: troops sent to Norway": in headlines the name before the colon says what stands after it. */
    private Optional<Attribution> ofHeadline() {
        List<Token> tokens = syntax.tokens();
        int colon = 1;
        while (colon < tokens.size()
                && colon <= LONGEST_SPEAKER
                && !tokens.get(colon).text().equals(":")) {
            colon++;
        }
        boolean headline =
                syntax.sentence().block() == Block.Kind.TITLE && colon <= LONGEST_SPEAKER && colon < tokens.size() - 1;
        if (!headline || !NounEvents.isInName(syntax, tokens.get(colon - 1))) {
            return Optional.empty();
        }
        int from = colon;
        List<Token> contents = tokens.stream()
                .filter(t -> t.index() > from && t.head() <= from && t.upos() != Upos.PUNCT)
                .toList();
        return contents.isEmpty()
                ? Optional.empty()
                : Optional.of(new Attribution(
                        spanOf(tokens.get(colon)),
                        tokens.get(colon),
                        HEADLINE,
                        List.of(tokens.get(colon - 1)),
                        contents,
                        false));
    }

    private Optional<Attribution> ofVerb(Token verb) {
        Optional<Attribution> refuted = ofRefutation(verb);
        if (refuted.isPresent()) {
            return refuted;
        }
        Optional<Cue> cue = cues.verb(Syntax.lemma(verb));
        if (cue.isEmpty() || verb.relation().equals("amod")) {
            return Optional.empty();
        }
        List<Token> contents = contentsOf(verb, cue.get());
        if (contents.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Attribution(spanOf(verb), verb, turned(cue.get(), verb), sourcesOf(verb), contents, false));
    }

    /** "called the reports false", "dismissed the claims as baseless"; "could not confirm the claim": a judgement of what was said before. */
    private Optional<Attribution> ofRefutation(Token verb) {
        Optional<Token> object = syntax.isPassive(verb) ? arguments.subject(verb) : arguments.object(verb);
        if (object.isEmpty()) {
            return Optional.empty();
        }
        Token said = object.get();
        boolean untrue = cues.mayRefute(Syntax.lemma(verb))
                && tree.children(verb, Set.of("xcomp", "obl", "advcl", "amod")).stream()
                        .anyMatch(c -> cues.isRefutation(Syntax.lemma(c)));
        Optional<Cue> judged = cues.verb(Syntax.lemma(verb))
                .filter(c -> JUDGING.contains(c.act())
                        && cues.noun(Syntax.lemma(said)).isPresent()
                        && introduced(said).isEmpty());
        if (!untrue && judged.isEmpty()) {
            return Optional.empty();
        }
        Cue meaning = untrue ? DENIAL : turned(judged.get(), verb);
        boolean event = cues.noun(Syntax.lemma(said)).isEmpty() && nouns.isEvent(syntax, said);
        return Optional.of(new Attribution(
                spanOf(verb), verb, meaning, sourcesOf(verb), event ? List.of(said) : introduced(said), false));
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
        if (syntax.isPassive(verb) || syntax.form(verb) != Syntax.Form.BASE && cue.content() == Cue.Content.ANY) {
            tree.children(verb, Set.of("xcomp", "advcl")).stream()
                    .filter(x -> x.relation().equals("xcomp") || syntax.isPassive(verb) && syntax.isInfinitive(x))
                    .forEach(clauses::add);
        } else {
            tree.children(verb, Set.of("xcomp")).stream()
                    .filter(x -> x.upos() == Upos.VERB && !isAspectual(verb))
                    .forEach(clauses::add);
        }
        if (cue.act() == SpeechAct.ACCUSE) {
            // "accused Chile of stalling", "blamed Chile for the attack"
            tree.children(verb, Set.of("advcl", "obl", "xcomp")).stream()
                    .filter(x -> tree.children(x, Set.of("mark", "case")).stream()
                            .anyMatch(m -> nouns.introduces(Syntax.lemma(m))))
                    .filter(x -> x.upos() == Upos.VERB || nouns.isEvent(syntax, x))
                    .forEach(clauses::add);
        }
        if (clauses.isEmpty()) {
            tree.children(verb, Set.of("parataxis")).stream()
                    .filter(p -> p.index() > verb.index() && syntax.isClauseHead(p) && !isCueAside(p))
                    .forEach(clauses::add);
        }
        if (clauses.isEmpty() && (verb.relation().equals("parataxis") || isAsClause(verb))) {
            tree.head(verb).ifPresent(clauses::add);
        }
        if (clauses.isEmpty() && cue.content() == Cue.Content.ANY) {
            Optional<Token> object = syntax.isPassive(verb) ? arguments.subject(verb) : arguments.object(verb);
            object.map(syntax::conjuncts).orElse(List.of()).forEach(o -> clauses.addAll(contentOfNoun(o)));
        }
        clauses.addAll(beforeFinalSpeaker(verb));
        List<Token> all = new ArrayList<>();
        clauses.forEach(c -> all.addAll(syntax.conjuncts(c)));
        return all.stream().distinct().toList();
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
        return cues.verb(Syntax.lemma(p)).isPresent() && !tree.has(p, "ccomp") && tree.has(p, "nsubj");
    }

    private boolean isAsClause(Token verb) {
        return verb.relation().equals("advcl")
                && tree.child(verb, "mark")
                        .filter(m -> Syntax.lemma(m).equals("as"))
                        .isPresent()
                && tree.has(verb, "nsubj");
    }

    /** The noun itself when it tells of an event, else the clause or the event that it introduces ("speculation that …"). */
    private List<Token> contentOfNoun(Token noun) {
        if (cues.noun(Syntax.lemma(noun)).isPresent()) {
            return introduced(noun);
        }
        return nouns.isEvent(syntax, noun) ? List.of(noun) : List.of();
    }

    private List<Token> introduced(Token noun) {
        List<Token> clauses = tree.children(noun, Set.of("acl", "ccomp")).stream()
                .filter(c -> tree.child(c, "mark").isPresent() || c.relation().equals("ccomp"))
                .filter(c -> !c.relation().equals("acl")
                        || tree.has(c, "mark") && syntax.isClauseHead(c) && c.upos() != Upos.NOUN)
                .toList();
        if (!clauses.isEmpty()) {
            return clauses;
        }
        return tree.children(noun, Set.of("nmod", "acl")).stream()
                .filter(n -> nouns.isEvent(syntax, n) && syntax.hasPreposition(n, nouns::introduces))
                .flatMap(n -> syntax.conjuncts(n).stream())
                .toList();
    }

    private Optional<Attribution> ofNoun(Token noun) {
        Optional<Cue> cue = cues.noun(Syntax.lemma(noun));
        List<Token> contents = cue.isPresent() ? introduced(noun) : List.of();
        if (contents.isEmpty()) {
            return Optional.empty();
        }
        Cue meaning = isDenied(noun) ? NO_EVIDENCE : cue.get();
        return Optional.of(new Attribution(spanOf(noun), noun, meaning, holdersOf(noun), contents, false));
    }

    private boolean isDenied(Token noun) {
        return syntax.isNegated(noun)
                || tree.head(noun)
                        .filter(v -> v.upos() == Upos.VERB && noun.relation().equals("obj") && syntax.isNegated(v))
                        .isPresent();
    }

    /** "Moscow's denial of", "denial by Moscow", "NATO sees no evidence", "replied with accusations". */
    private List<Token> holdersOf(Token noun) {
        List<Token> own = tree.children(noun, Set.of("nmod")).stream()
                .filter(n -> syntax.isPossessive(n) || syntax.hasPreposition(n, "by"::equals))
                .toList();
        if (!own.isEmpty()) {
            return own;
        }
        boolean means = noun.relation().equals("obl") && syntax.hasPreposition(noun, Set.of("with", "in")::contains);
        boolean object = noun.relation().equals("obj");
        return tree.head(noun)
                .filter(v -> v.upos() == Upos.VERB)
                .filter(v ->
                        means || object && (cues.verb(Syntax.lemma(v)).isEmpty() || nouns.isPerceived(Syntax.lemma(v))))
                .flatMap(arguments::subject)
                .map(phrases::referents)
                .orElse(List.of());
    }

    private Optional<Attribution> ofPreposition(Token t) {
        Optional<Cue> cue = cues.preposition(t.text().toLowerCase(Locale.ROOT));
        if (cue.isEmpty() || !tree.has(t, "fixed") && !followedByTo(t)) {
            return Optional.empty();
        }
        Optional<Token> source = t.relation().equals("case")
                ? tree.head(t)
                : tree.children(t, Set.of("obl", "nmod", "obj")).stream().findFirst();
        Optional<Token> content = source.flatMap(s -> t.relation().equals("case") ? contentAbove(s) : tree.head(t));
        if (source.isEmpty() || content.isEmpty()) {
            return Optional.empty();
        }
        TokenSpan span = new TokenSpan(
                syntax.sentence().index(), t.index(), Math.min(syntax.sentence().size(), t.index() + 2));
        return Optional.of(new Attribution(
                span, t, cue.get(), phrases.referents(source.get()), syntax.conjuncts(content.get()), false));
    }

    private boolean followedByTo(Token t) {
        return t.index() + 1 < syntax.sentence().size()
                && syntax.sentence().token(t.index() + 1).text().equalsIgnoreCase("to");
    }

    /** What an "according to" phrase covers: the whole of the clause that it stands in, from its first conjunct on. */
    private Optional<Token> contentAbove(Token source) {
        Optional<Token> clause = syntax.clauseHeadAbove(source).or(() -> tree.head(source));
        while (clause.isPresent() && clause.get().relation().equals("conj")) {
            clause = tree.head(clause.get());
        }
        return clause;
    }

    /** "… reported, citing the ministry, that …": the ministry's word inside the reporter's. */
    private Optional<Attribution> ofParticiple(Token t, List<Attribution> others) {
        Optional<Cue> cue = t.upos() == Upos.VERB && syntax.form(t) == Syntax.Form.ING
                ? cues.participle(Syntax.lemma(t))
                : Optional.empty();
        Optional<Token> source = cue.flatMap(c -> tree.child(t, "obj")).filter(this::maySpeak);
        Optional<Token> governor = tree.head(t).filter(h -> !t.relation().equals("root"));
        if (source.isEmpty() || governor.isEmpty()) {
            return Optional.empty();
        }
        Token at = governor.get();
        // "the agency, citing officials, reported": beside who reports, or beside the verb
        List<Token> contents = others.stream()
                .filter(a -> a.token() == at
                        || tree.children(a.token(), Set.of("nsubj")).contains(at))
                .findFirst()
                .map(Attribution::contents)
                .orElse(List.of(at));
        return Optional.of(new Attribution(spanOf(t), t, cue.get(), phrases.referents(source.get()), contents, true));
    }

    /** People, bodies, papers and whatever has a name can be cited for a statement; a reason cannot. */
    private boolean maySpeak(Token noun) {
        return NounEvents.isInName(syntax, noun)
                || noun.upos() == Upos.PROPN
                || nouns.kindOf(syntax, phrases.core(noun))
                        .filter(SPEAKERS::contains)
                        .isPresent();
    }

    private List<Token> sourcesOf(Token verb) {
        if (syntax.isPassive(verb)) {
            return arguments.obliques(verb).stream()
                    .filter(o -> syntax.hasPreposition(o, "by"::equals))
                    .flatMap(o -> phrases.referents(o).stream())
                    .toList();
        }
        return arguments.subject(verb).map(phrases::referents).orElse(List.of());
    }

    private TokenSpan spanOf(Token t) {
        return new TokenSpan(syntax.sentence().index(), t.index(), t.index() + 1);
    }
}
