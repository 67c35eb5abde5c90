package org.dateline.extract;

import java.util.Optional;
import java.util.Set;
import org.dateline.extract.CueLexicon.Effect;
import org.dateline.model.Certainty;
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
    private static final int HIGHEST = 8;

    private final Syntax syntax;
    private final Tree tree;
    private final CueLexicon cues;
    private final TenseReader tenses;
    private final ClauseForms forms;

    FactualityReader(Syntax syntax, CueLexicon cues) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.cues = cues;
        this.tenses = new TenseReader(syntax, cues);
        this.forms = new ClauseForms(syntax, cues, tenses);
    }

    Factuality of(Trigger trigger) {
        Token token = trigger.token();
        Token carrier = trigger.carrier();
        Token predicate = carrier != null
                ? carrier
                : token.relation().equals("cop") ? tree.head(token).orElse(token) : token;
        boolean negated = (syntax.isNegated(token) || predicate != token && syntax.isNegated(predicate))
                ^ (carrier != null && isEndToCome(carrier));
        boolean noun = predicate.upos() == Upos.NOUN && predicate == token && carrier == null;
        Tense tense = noun ? tenses.ofNoun(predicate) : tenses.of(predicate);
        Reach above = new Reach(own(predicate).and(ofNounAbove(token).and(ofNounAbove(predicate))), false);
        if (predicate != token) {
            above = above.with(adjectives(token));
        }
        Optional<Token> clause = noun ? newInClause(token) : Optional.of(predicate);
        if (clause.isPresent()) {
            Reach reach = climb(clause.get(), noun);
            above = new Reach(above.hedge().and(reach.hedge()), reach.negated());
            if (noun) {
                above = above.with(ofGovernorOfObject(token, clause.get()));
                negated ^= isUndergone(token, clause.get()) && cues.governs(Syntax.lemma(clause.get()), Effect.FAIL);
            }
            if (noun && (above.hedge().certainty() != Certainty.CERTAIN || tenses.of(clause.get()) == Tense.PLANNED)) {
                tense = Tense.PLANNED;
            }
        }
        return new Factuality(
                negated ^ above.negated() ^ isOfNone(predicate),
                above.hedge().doubt(),
                above.hedge().certainty(),
                tense);
    }

    /** What the words above a predicate say of it. */
    private record Reach(Hedge hedge, boolean negated) {
        Reach with(Hedge other) {
            return new Reach(hedge.and(other), negated);
        }
    }

    /**
     * The verb of the clause in which a noun is brought up as new: "hold an election", "the deal calls for a visit". What is known already ("the
     * invasion", "its attack") was so whatever the clause says.
     */
    private Optional<Token> newInClause(Token noun) {
        if (tree.has(noun, "cop")) {
            return Optional.of(noun);
        }
        boolean known = tree.children(noun, Set.of("det")).stream()
                        .anyMatch(d -> Set.of("the", "this", "that", "these", "those", "both")
                                .contains(Syntax.lemma(d)))
                || tree.children(noun, Set.of("nmod")).stream().anyMatch(syntax::isPossessive);
        Token first = syntax.firstConjunct(noun);
        boolean argument = Set.of("obj", "nsubj", "obl").contains(first.relation());
        return known || !argument ? Optional.empty() : tree.head(first).filter(v -> v.upos() == Upos.VERB);
    }

    /** What a predicate, or the verb that governs a noun, inherits from above. */
    private Reach climb(Token from, boolean ofNoun) {
        Reach reach = new Reach(ofNoun ? own(from) : Hedge.NONE, false);
        Token at = from;
        for (int i = 0; i < HIGHEST; i++) {
            reach = reach.with(forms.of(at));
            Optional<Token> up = tree.head(at);
            if (up.isEmpty()) {
                return reach;
            }
            Token above = up.get();
            switch (at.relation()) {
                case "xcomp" -> {
                    if (above.upos() != Upos.VERB && above.upos() != Upos.ADJ) {
                        return reach;
                    }
                    reach = new Reach(reach.hedge().and(ofGovernor(above)), reach.negated() ^ isFailing(above));
                }
                case "advcl" -> {
                    if (!isReduced(at)) {
                        return reach;
                    }
                    reach = new Reach(
                            reach.hedge().and(ofGovernor(above)),
                            reach.negated() ^ (syntax.isKeptFrom(at) && !syntax.isNegated(above)));
                }
                case "csubj" -> {
                    return syntax.isInfinitive(at) ? reach.with(own(above).and(Hedge.POSSIBLE)) : reach;
                }
                case "conj" -> {
                    if (tree.has(at, "nsubj") || !syntax.auxiliaries(at).isEmpty()) {
                        return reach;
                    }
                    reach = reach.with(own(above));
                }
                default -> {
                    return reach;
                }
            }
            at = above;
        }
        return reach;
    }

    /** A clause without a subject and a finite verb of its own shares in what is said of the clause above: purposes, circumstances. */
    private boolean isReduced(Token verb) {
        return syntax.isInfinitive(verb)
                || syntax.form(verb) == Syntax.Form.ING
                        && syntax.auxiliaries(verb).isEmpty()
                        && !tree.has(verb, "nsubj");
    }

    private boolean isFailing(Token governor) {
        boolean absent = cues.governs(Syntax.lemma(governor), Effect.FAIL) || isEndToCome(governor);
        return syntax.isNegated(governor) ^ absent;
    }

    /** "told Chile to stop the attacks": what is wanted or planned is that there be none. An end that has come was one of something real. */
    private boolean isEndToCome(Token governor) {
        return cues.governs(Syntax.lemma(governor), Effect.END) && tenses.of(governor) == Tense.PLANNED;
    }

    /** "plots attacks", "seeks talks", "calls for a truce": what is brought up as a plan or a wish is no more than that. */
    private Hedge ofGovernorOfObject(Token noun, Token verb) {
        String lemma = Syntax.lemma(verb);
        boolean open = isUndergone(noun, verb) && cues.governs(lemma, Effect.TRY, Effect.WISH, Effect.ALLOW)
                || cues.governs(lemma, Effect.SEEK) && syntax.hasPreposition(noun, "for"::equals);
        return open ? Hedge.POSSIBLE : Hedge.NONE;
    }

    private boolean isUndergone(Token noun, Token verb) {
        return noun.relation().equals(syntax.isPassive(verb) ? "nsubj" : "obj");
    }

    private Hedge ofGovernor(Token governor) {
        String lemma = Syntax.lemma(governor);
        boolean open = cues.governs(lemma, Effect.TRY, Effect.WISH, Effect.ALLOW);
        return own(governor).and(open ? Hedge.POSSIBLE : Hedge.NONE);
    }

    /** The hedges on a word itself and on the clause whose subject it is. */
    private Hedge own(Token predicate) {
        Hedge hedge = modifiers(predicate, "aux", "aux").and(modifiers(predicate, "advmod", "adverb"));
        hedge = hedge.and(adjectives(predicate));
        if (predicate.upos() == Upos.ADJ || tree.has(predicate, "xcomp") || tree.has(predicate, "ccomp")) {
            // "appears to wait", not "appeared on stage"
            hedge = hedge.and(cues.hedge(predicate.upos() == Upos.ADJ ? "adjective" : "verb", Syntax.lemma(predicate)));
        }
        // "it is likely that they will be moved": the predicate above hedges its clause
        boolean clause = Set.of("csubj", "ccomp").contains(predicate.relation());
        Optional<Token> above = clause ? tree.head(predicate).filter(h -> h.upos() == Upos.ADJ) : Optional.empty();
        return hedge.and(above.flatMap(h -> cues.hedge("adjective", Syntax.lemma(h))));
    }

    private Hedge adjectives(Token noun) {
        return modifiers(noun, "amod", "adjective");
    }

    /** The hedges on the dependents of a relation. */
    private Hedge modifiers(Token head, String relation, String partOfSpeech) {
        return tree.children(head, Set.of(relation)).stream()
                .flatMap(m -> cues.hedge(partOfSpeech, Syntax.lemma(m)).stream())
                .reduce(Hedge.NONE, Hedge::and);
    }

    /** "in the event of an attack", "a plan to attack", "the risk that it attacks": not said to have happened. */
    private Hedge ofNounAbove(Token token) {
        boolean below = token.relation().equals("nmod")
                || token.relation().equals("acl") && (syntax.isInfinitive(token) || tree.has(token, "mark"));
        return below
                ? tree.head(token)
                        .flatMap(h -> cues.hedge("noun", Syntax.lemma(h)))
                        .orElse(Hedge.NONE)
                : Hedge.NONE;
    }

    /** "has no plans to attack", "does not have plans to attack": what there is none of does not come about. */
    private boolean isOfNone(Token verb) {
        Optional<Token> noun =
                verb.relation().equals("acl") && syntax.isInfinitive(verb) ? tree.head(verb) : Optional.empty();
        return noun.filter(n -> syntax.isNegated(n)
                        || n.relation().equals("obj")
                                && tree.head(n).filter(syntax::isNegated).isPresent())
                .isPresent();
    }
}
