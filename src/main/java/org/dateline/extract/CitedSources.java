package org.dateline.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.NounTypes.Kind;
import org.dateline.model.Token;
import org.dateline.model.TokenSpan;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/** Sources that stand beside what they say: "according to the ministry", "citing officials". */
final class CitedSources {
    private static final Set<Kind> SPEAKERS =
            Set.of(Kind.PERSON, Kind.ORGANIZATION, Kind.GROUP, Kind.STATE, Kind.PLACE, Kind.ARMED_FORCE, Kind.DOCUMENT);

    private final Syntax syntax;
    private final Tree tree;
    private final CueLexicon cues;
    private final NounEvents nouns;
    private final Phrases phrases;

    CitedSources(Syntax syntax, CueLexicon cues, NounEvents nouns) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.cues = cues;
        this.nouns = nouns;
        this.phrases = new Phrases(syntax, nouns);
    }

    /** "according to the ministry". */
    Optional<Attribution> ofPreposition(Token t) {
        Optional<Cue> cue = cues.preposition(t.text().toLowerCase(Locale.ROOT));
        if (cue.isEmpty() || !tree.has(t, "fixed") && !followedByTo(t)) {
            return Optional.empty();
        }
        Optional<Token> source = t.relation().equals("case")
                ? tree.head(t)
                : tree.children(t, Set.of("obl", "nmod", "obj")).stream()
                        .findFirst()
                        .or(() -> afterTo(t));
        Optional<Token> content = source.flatMap(s -> t.relation().equals("case") ? contentAbove(s) : tree.head(t));
        if (source.isEmpty() || content.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Attribution(
                span(t, 2), t, cue.get(), phrases.referents(source.get()), syntax.conjuncts(content.get()), false));
    }

    private TokenSpan span(Token t, int words) {
        return new TokenSpan(
                syntax.sentence().index(), t.index(), Math.min(syntax.sentence().size(), t.index() + words));
    }

    private boolean followedByTo(Token t) {
        return t.index() + 1 < syntax.sentence().size()
                && syntax.sentence().token(t.index() + 1).text().equalsIgnoreCase("to");
    }

    /** "according" and "to the ministry" each given to the verb. */
    private Optional<Token> afterTo(Token according) {
        return followedByTo(according)
                ? tree.head(syntax.sentence().token(according.index() + 1))
                        .filter(n -> Syntax.isNominal(n) && n.index() > according.index())
                : Optional.empty();
    }

    /** What an "according to" phrase covers: the whole of the clause that it stands in, from its first conjunct on; at the end, of the sentence. */
    private Optional<Token> contentAbove(Token source) {
        Optional<Token> clause =
                syntax.clauseHeadAbove(source).or(() -> tree.head(source)).map(syntax::firstConjunct);
        return clause.map(c -> isLast(source) ? mainClause(c, isApart(source)) : c);
    }

    /** Only marks follow. */
    private boolean isLast(Token source) {
        List<Token> phrase = tree.subtree(source);
        return syntax.isEnd(phrase.get(phrase.size() - 1));
    }

    /** After a comma. */
    private boolean isApart(Token source) {
        Token first = tree.subtree(source).get(0);
        return first.upos() == Upos.PUNCT
                || first.index() > 0
                        && syntax.sentence().token(first.index() - 1).text().equals(",");
    }

    /** The clause that the clause of a phrase at the end hangs on; what is set apart by a comma is of the whole. */
    private Token mainClause(Token clause, boolean apart) {
        Token at = clause;
        while (at.head() >= 0 && at.relation().matches(apart ? "advcl|xcomp|conj|ccomp" : "advcl|xcomp|conj")) {
            at = tree.head(at).orElseThrow();
        }
        return at;
    }

    /**
     * "… reported, citing the ministry, that …": the ministry's word inside the reporter's.
     *
     * @param others the attributions of the sentence beside which one may be cited
     */
    Optional<Attribution> ofParticiple(Token t, List<Attribution> others) {
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
        return Optional.of(new Attribution(span(t, 1), t, cue.get(), phrases.referents(source.get()), contents, true));
    }

    /** People, bodies, papers and whatever has a name can be cited for a statement; a reason cannot. */
    private boolean maySpeak(Token noun) {
        return NounEvents.isInName(syntax, noun)
                || noun.upos() == Upos.PROPN
                || nouns.kindOf(syntax, phrases.core(noun))
                        .filter(SPEAKERS::contains)
                        .isPresent();
    }
}
