package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.NounTypes.Kind;
import org.dateline.extract.RelationVerbs.Sense;
import org.dateline.extract.RelationVerbs.Span;
import org.dateline.model.Token;
import org.dateline.model.Tree;

/** Ties that verbs and their participles state: "X owns Y", "Y, owned by X", "the Oslo-based company Y". */
final class VerbTies {
    private final Syntax syntax;
    private final Tree tree;
    private final Arguments arguments;
    private final RelationParties parties;
    private final Phrases phrases;
    private final RelationVerbs verbs;
    private final Validity validity;

    VerbTies(Syntax syntax, Lexicons lexicons, Arguments arguments, RelationParties parties, Validity validity) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.arguments = arguments;
        this.parties = parties;
        this.phrases = new Phrases(syntax, lexicons.nouns());
        this.verbs = lexicons.relationVerbs();
        this.validity = validity;
    }

    /** The ties that a verb states. */
    List<Tie> of(Token verb) {
        List<Sense> senses = verbs.of(Syntax.lemma(verb));
        if (senses.isEmpty() || syntax.isInfinitive(verb) || syntax.isNegated(verb) || isMove(verb)) {
            return List.of();
        }
        for (Sense sense : senses) {
            List<Tie> found = new ArrayList<>();
            for (Token bearer : bearers(verb, sense)) {
                for (Token other : others(verb, sense)) {
                    if (bearer != other && (verb.relation().equals("amod") || validity.isStated(verb))) {
                        Token from = sense.reversed() ? other : bearer;
                        Token to = sense.reversed() ? bearer : other;
                        found.add(validity.of(from, sense.type(), to, sense.label(), verb, verb, Span.IS));
                    }
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** "led the team to victory" makes nobody its leader. */
    private boolean isMove(Token verb) {
        return tree.has(verb, "obj")
                && arguments.obliques(verb).stream()
                        .anyMatch(o ->
                                syntax.hasPreposition(o, p -> p.matches("to|into|through|against|past|from|out|over")));
    }

    /** The subject; for a participle what it modifies, or the names that that introduces. */
    private List<Token> bearers(Token verb, Sense sense) {
        boolean before = verb.relation().equals("amod");
        if (sense.passive() != (before || syntax.isPassive(verb))) {
            return List.of();
        }
        Optional<Token> subject = before ? tree.head(verb) : arguments.subject(verb);
        return subject.stream()
                .flatMap(s -> phrases.referents(s).stream())
                .filter(t -> parties.isKnown(t, sense.bearers()) && !parties.isPlural(t))
                .toList();
    }

    private List<Token> others(Token verb, Sense sense) {
        List<Token> found = new ArrayList<>();
        if (verb.relation().equals("amod")) {
            compound(verb).ifPresent(found::add);
        } else if (sense.prepositions().isEmpty()) {
            arguments.object(verb).ifPresent(o -> {
                found.addAll(phrases.referents(o));
                found.addAll(examples(o));
            });
        } else {
            arguments.obliques(verb).stream()
                    .filter(o -> syntax.hasPreposition(o, sense.prepositions()::contains))
                    .filter(o -> o.index() > verb.index())
                    .forEach(o -> found.addAll(phrases.referents(o)));
        }
        found.removeIf(t -> !parties.isKnown(t, sense.others()));
        return found;
    }

    /** "stations such as X and Y". */
    private List<Token> examples(Token noun) {
        return tree.children(noun, Set.of("nmod")).stream()
                .filter(n -> syntax.hasPreposition(n, p -> p.matches("such|including|like")))
                .flatMap(n -> syntax.conjuncts(n).stream())
                .toList();
    }

    /** "Oslo-based": the name that a hyphen joins to a participle. */
    private Optional<Token> compound(Token participle) {
        int hyphen = participle.index() - 1;
        return hyphen > 0 && syntax.sentence().token(hyphen).text().matches("[-‐‑–]")
                ? Optional.of(syntax.sentence().token(hyphen - 1))
                        .filter(t -> parties.isKnown(t, Set.of(Kind.PLACE, Kind.ORGANIZATION, Kind.PERSON, Kind.STATE)))
                : Optional.empty();
    }
}
