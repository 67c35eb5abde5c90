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

/** Nouns of saying with their content and their holder: "Moscow's denial of", "NATO sees no evidence that". */
final class SayingNouns {
    private static final Cue NO_EVIDENCE = new Cue(SpeechAct.DOUBT, Stance.DOUBTS, Certainty.UNKNOWN, Cue.Content.NOUN);

    private final Syntax syntax;
    private final Tree tree;
    private final Arguments arguments;
    private final CueLexicon cues;
    private final NounEvents nouns;
    private final Phrases phrases;

    SayingNouns(Syntax syntax, Arguments arguments, CueLexicon cues, NounEvents nouns) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.arguments = arguments;
        this.cues = cues;
        this.nouns = nouns;
        this.phrases = new Phrases(syntax, nouns);
    }

    Optional<Attribution> find(Token noun) {
        Optional<Cue> cue = cues.noun(Syntax.lemma(noun)).or(() -> cues.nounWithClause(Syntax.lemma(noun)));
        List<Token> contents = cue.isPresent() ? introduced(noun) : List.of();
        if (contents.isEmpty()) {
            return Optional.empty();
        }
        TokenSpan span = new TokenSpan(syntax.sentence().index(), noun.index(), noun.index() + 1);
        Cue meaning = isDenied(noun) ? NO_EVIDENCE : cue.get();
        return Optional.of(new Attribution(span, noun, meaning, holdersOf(noun), contents, false));
    }

    /** Whether a noun is one of saying: "report", "claim". */
    boolean isOfSaying(Token noun) {
        return cues.noun(Syntax.lemma(noun)).isPresent();
    }

    /** The noun itself when it tells of an event, else the clause or the event that it introduces ("speculation that …"). */
    List<Token> contentOf(Token noun) {
        if (isOfSaying(noun)) {
            return introduced(noun);
        }
        return nouns.isEvent(syntax, noun) ? List.of(noun) : List.of();
    }

    /** The clause or the events after a noun of saying: "reports that …", "evidence of an attack". */
    List<Token> introduced(Token noun) {
        if (!isOfSaying(noun)) {
            return tree.children(noun, Set.of("acl", "ccomp")).stream()
                    .filter(c -> isThat(c) || isWhole(c))
                    .toList();
        }
        List<Token> clauses = tree.children(noun, Set.of("acl", "ccomp")).stream()
                .filter(c -> tree.child(c, "mark").isPresent() || c.relation().equals("ccomp") || isWhole(c))
                .filter(c -> !c.relation().equals("acl")
                        || tree.has(c, "mark") && syntax.isClauseHead(c) && c.upos() != Upos.NOUN
                        || isWhole(c))
                .toList();
        if (!clauses.isEmpty()) {
            return clauses;
        }
        List<Token> afterVerb = madeBy(noun).stream()
                .flatMap(v -> tree.children(v, Set.of("ccomp", "advcl")).stream())
                .filter(this::isThat)
                .toList();
        if (!afterVerb.isEmpty()) {
            return afterVerb;
        }
        return tree.children(noun, Set.of("nmod", "acl")).stream()
                .filter(n -> nouns.isEvent(syntax, n) && syntax.hasPreposition(n, nouns::introduces))
                .flatMap(n -> syntax.conjuncts(n).stream())
                .toList();
    }

    /** "promises were made by the minister that …": the verb between a noun of saying and its clause. */
    private Optional<Token> madeBy(Token noun) {
        return tree.head(noun)
                .filter(v -> noun.relation().equals("nsubj") && v.upos() == Upos.VERB)
                .filter(v -> syntax.isPassive(v) && cues.verb(Syntax.lemma(v)).isEmpty());
    }

    private boolean isThat(Token clause) {
        return syntax.isClauseHead(clause)
                && tree.children(clause, Set.of("mark")).stream()
                        .anyMatch(m -> Syntax.lemma(m).equals("that"));
    }

    /** "the warning it will stop the ship": a clause with all its parts is what is said; in "the warning they sent" the object is the warning. */
    private boolean isWhole(Token clause) {
        return tree.child(clause, "nsubj")
                        .filter(s -> arguments.antecedent(s, clause) == s)
                        .isPresent()
                && (tree.has(clause, "obj") || tree.has(clause, "cop") || syntax.isPassive(clause))
                && tree.subtree(clause).stream()
                        .filter(c -> c.index() < clause.index())
                        .noneMatch(c -> c.text().matches("(?i)wh\\p{L}+|that"));
    }

    private boolean isDenied(Token noun) {
        return syntax.isNegated(noun)
                || tree.head(noun)
                        .filter(v -> v.upos() == Upos.VERB && noun.relation().equals("obj") && syntax.isNegated(v))
                        .isPresent();
    }

    /** "Moscow's denial of", "denial by Moscow", "NATO sees no evidence", "replied with accusations". */
    private List<Token> holdersOf(Token noun) {
        List<Token> own = syntax.owners(noun);
        if (!own.isEmpty()) {
            return own;
        }
        List<Token> makers = madeBy(noun).map(arguments::agents).orElse(List.of());
        if (!makers.isEmpty()) {
            return makers;
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
}
