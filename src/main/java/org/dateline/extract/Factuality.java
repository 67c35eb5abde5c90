package org.dateline.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.CueLexicon.Effect;
import org.dateline.extract.CueLexicon.Hedge;
import org.dateline.model.Block;
import org.dateline.model.Certainty;
import org.dateline.model.Tense;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/**
 * Whether an event is said to have happened: its polarity, certainty and tense, by the words of its own clause and of the verbs that govern it.
 *
 * @param negated the text says that it did not happen
 * @param doubted the text calls it unlikely
 * @param certainty how sure the words are
 * @param tense seen from the publication date
 */
record Factuality(boolean negated, boolean doubted, Certainty certainty, Tense tense) {

    /** Reads the factuality of the triggers of a sentence. */
    static final class Reader {
        private final Syntax syntax;
        private final Tree tree;
        private final CueLexicon cues;

        Reader(Syntax syntax, CueLexicon cues) {
            this.syntax = syntax;
            this.tree = syntax.tree();
            this.cues = cues;
        }

        Factuality of(Trigger trigger) {
            Token token = trigger.token();
            Token carrier = trigger.carrier();
            Token predicate = carrier != null
                    ? carrier
                    : token.relation().equals("cop") ? tree.head(token).orElse(token) : token;
            boolean negated = syntax.isNegated(token) || predicate != token && syntax.isNegated(predicate);
            Tense tense = predicate.upos() == Upos.NOUN && predicate == token && carrier == null
                    ? ofNoun(predicate)
                    : tense(predicate, 0);
            Hedge hedge = hedge(predicate, token);
            boolean governedNegation = false;
            Token at = predicate;
            for (int i = 0; i < 6 && isGoverned(at); i++) {
                Token governor = tree.head(at).orElseThrow();
                String lemma = Syntax.lemma(governor);
                governedNegation ^= syntax.isNegated(governor) || cues.governs(lemma, Effect.FAIL);
                hedge = weaker(hedge, hedge(governor, governor));
                if (cues.governs(lemma, Effect.TRY)) {
                    hedge = weaker(hedge, new Hedge(Certainty.POSSIBLE, false));
                }
                at = governor;
            }
            if (isConditional(at) || isQuestion(at)) {
                hedge = weaker(hedge, new Hedge(Certainty.UNKNOWN, false));
            }
            return new Factuality(negated ^ governedNegation, hedge.doubt(), hedge.certainty(), tense);
        }

        /** Whether a verb is the complement of another that is no cue of attribution. */
        private boolean isGoverned(Token t) {
            return t.relation().equals("xcomp")
                    && tree.head(t)
                            .filter(h -> h.upos() == Upos.VERB || h.upos() == Upos.ADJ)
                            .isPresent();
        }

        private boolean isConditional(Token t) {
            return (t.relation().equals("advcl") || t.relation().equals("ccomp"))
                    && tree.child(t, "mark")
                            .filter(m -> Set.of("if", "unless", "whether").contains(Syntax.lemma(m)))
                            .isPresent();
        }

        private boolean isQuestion(Token t) {
            int last = syntax.sentence().size() - 1;
            return t.relation().equals("root")
                    && syntax.sentence().token(last).text().equals("?");
        }

        private Hedge hedge(Token predicate, Token token) {
            Hedge hedge = new Hedge(Certainty.CERTAIN, false);
            for (Token a : tree.children(predicate, Set.of("aux"))) {
                hedge = weaker(hedge, cues.hedge("aux", Syntax.lemma(a)));
            }
            for (Token a : tree.children(predicate, Set.of("advmod"))) {
                hedge = weaker(hedge, cues.hedge("adverb", Syntax.lemma(a)));
            }
            for (Token a : tree.children(token, Set.of("amod"))) {
                hedge = weaker(hedge, cues.hedge("adjective", Syntax.lemma(a)));
            }
            hedge = weaker(
                    hedge, cues.hedge(predicate.upos() == Upos.ADJ ? "adjective" : "verb", Syntax.lemma(predicate)));
            if (token.relation().equals("nmod") || token.relation().equals("acl")) {
                // "in the event of an attack", "a plan to attack": not said to have happened
                hedge = weaker(hedge, tree.head(token).flatMap(h -> cues.hedge("noun", Syntax.lemma(h))));
            }
            return ofMatrix(predicate, hedge);
        }

        /** "It is likely that they will be moved": the predicate above hedges its clause. */
        private Hedge ofMatrix(Token predicate, Hedge hedge) {
            boolean clause = Set.of("csubj", "ccomp").contains(predicate.relation());
            Optional<Token> above = clause ? tree.head(predicate).filter(h -> h.upos() == Upos.ADJ) : Optional.empty();
            return above.map(h -> weaker(hedge, cues.hedge("adjective", Syntax.lemma(h))))
                    .orElse(hedge);
        }

        private static Hedge weaker(Hedge a, Optional<Hedge> b) {
            return b.map(h -> weaker(a, h)).orElse(a);
        }

        private static Hedge weaker(Hedge a, Hedge b) {
            Certainty certainty = a.certainty().compareTo(b.certainty()) >= 0 ? a.certainty() : b.certainty();
            return new Hedge(certainty, a.doubt() || b.doubt());
        }

        private Tense ofNoun(Token noun) {
            boolean planned = tree.children(noun, Set.of("amod")).stream()
                    .anyMatch(a -> Set.of("planned", "future", "upcoming", "forthcoming", "next")
                            .contains(a.text().toLowerCase(Locale.ROOT)));
            Optional<Token> verb = tree.head(noun).filter(v -> v.upos() == Upos.VERB);
            boolean prepared = verb.filter(v -> cues.governs(Syntax.lemma(v), Effect.PLAN)
                                    && noun.relation().equals("obl"))
                            .isPresent()
                    || verb.filter(v -> cues.governs(Syntax.lemma(v), Effect.PLAN)
                                    && noun.relation().equals("obj"))
                            .isPresent();
            return planned || prepared ? Tense.PLANNED : Tense.PAST;
        }

        /** Tense of a verb or predicate, from its auxiliaries and form, else from what governs it. */
        private Tense tense(Token verb, int depth) {
            if (syntax.hasAuxiliary(
                    verb, "will", "shall", "'ll", "wo", "would", "may", "might", "could", "should", "must")) {
                return syntax.hasAuxiliary(verb, "have") ? Tense.PAST : Tense.PLANNED;
            }
            boolean governed = Set.of("xcomp", "advcl", "acl", "ccomp", "conj").contains(verb.relation()) && depth < 6;
            if (syntax.isInfinitive(verb) && governed) {
                return ofInfinitive(verb, depth);
            }
            boolean finite = !syntax.auxiliaries(verb).isEmpty() || tree.has(verb, "cop");
            if (!finite
                    && governed
                    && (syntax.form(verb) == Syntax.Form.ING
                            || verb.relation().equals("conj") && syntax.form(verb) == Syntax.Form.BASE)) {
                return tree.head(verb)
                        .filter(h -> h.upos() == Upos.VERB)
                        .map(h -> tense(h, depth + 1))
                        .orElse(Tense.ONGOING);
            }
            return ofFinite(verb);
        }

        private Tense ofInfinitive(Token verb, int depth) {
            if (syntax.hasAuxiliary(verb, "have")) {
                return Tense.PAST;
            }
            Token governor = tree.head(verb).orElse(verb);
            String lemma = Syntax.lemma(governor);
            if (cues.governs(lemma, Effect.DO, Effect.BEGIN, Effect.CONTINUE, Effect.END, Effect.FAIL, Effect.TRY)
                    && governor.upos() == Upos.VERB
                    && !lemma.equals("go")) {
                return tense(governor, depth + 1);
            }
            if (cues.verb(lemma).isPresent() && syntax.isPassive(governor)) {
                return Tense.ONGOING;
            }
            return Tense.PLANNED;
        }

        private Tense ofFinite(Token verb) {
            boolean ing = syntax.form(verb) == Syntax.Form.ING;
            boolean past = syntax.auxiliaries(verb).stream()
                            .anyMatch(a -> Set.of("was", "were", "had", "did")
                                    .contains(a.text().toLowerCase(Locale.ROOT)))
                    || tree.children(verb, Set.of("cop")).stream()
                            .anyMatch(
                                    a -> Set.of("was", "were").contains(a.text().toLowerCase(Locale.ROOT)));
            if (past) {
                return Tense.PAST;
            }
            if (ing) {
                return Tense.ONGOING;
            }
            if (syntax.hasAuxiliary(verb, "have")) {
                return tree.has(verb, "cop") ? Tense.ONGOING : Tense.PAST;
            }
            if (syntax.hasAuxiliary(verb, "be", "do") || tree.has(verb, "cop")) {
                return Tense.ONGOING;
            }
            boolean headline = syntax.sentence().block() != Block.Kind.PARAGRAPH;
            return syntax.form(verb) == Syntax.Form.PAST || headline ? Tense.PAST : Tense.ONGOING;
        }
    }
}
