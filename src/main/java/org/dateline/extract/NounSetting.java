package org.dateline.extract;

import java.util.Optional;
import java.util.Set;
import org.dateline.model.Tense;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/**
 * When an event lies by the phrase that its noun stands in, however known it is: what takes place within the time of a clause that is to come ("will be
 * discussed at the conference"), what something is for ("food for distribution"), what somebody is close to ("near a deal") is to come too.
 */
final class NounSetting {
    private static final Set<String> TOWARDS = Set.of("to", "for", "of", "toward", "towards");

    private final Syntax syntax;
    private final Tree tree;
    private final CueLexicon cues;
    private final TenseReader tenses;

    NounSetting(Syntax syntax, CueLexicon cues, TenseReader tenses) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.cues = cues;
        this.tenses = tenses;
    }

    /** The tense that the phrase gives; empty where it tells none. */
    Optional<Tense> tense(Token noun) {
        if (isTendedTo(noun) || isPurpose(noun) || isWithinTimeAhead(noun)) {
            return Optional.of(Tense.PLANNED);
        }
        return isUnderWhatHolds(noun) ? Optional.of(Tense.ONGOING) : Optional.empty();
    }

    /** "close to a decision", "essential for the survival of": not there yet. */
    boolean isTendedTo(Token noun) {
        Token first = syntax.firstConjunct(noun);
        return Set.of("obl", "nmod").contains(first.relation())
                && syntax.hasPreposition(first, TOWARDS::contains)
                && tree.head(first)
                        .filter(h -> h.upos() == Upos.ADJ || h.upos() == Upos.VERB)
                        .filter(h -> Factivity.TENDING.has(h) || Factivity.TENDING.hasForm(h))
                        .isPresent();
    }

    /** "fuel rods for processing", "offered for sale"; not "was arrested for theft", "a prize for a discovery". */
    private boolean isPurpose(Token noun) {
        return Set.of("obl", "nmod").contains(noun.relation())
                && syntax.hasPreposition(noun, "for"::equals)
                && noun.text().equalsIgnoreCase(noun.lemma())
                && tree.children(noun, Set.of("det", "nummod")).isEmpty()
                && tree.children(noun, Set.of("nmod")).stream().noneMatch(syntax::isPossessive)
                && tree.head(noun)
                        .filter(h -> isRewarded(h) || isCause(noun, h))
                        .isEmpty();
    }

    /** "beaten for protest": the encoder takes it for the reason. */
    private boolean isCause(Token noun, Token verb) {
        return syntax.sentence().predicates().stream()
                .filter(p -> p.token() == verb.index())
                .flatMap(p -> p.arguments().stream())
                .anyMatch(a -> a.head() == noun.index() && a.label().equals("AM-CAU"));
    }

    private boolean isRewarded(Token word) {
        return Factivity.REPAID.has(word)
                || Factivity.CHARGED.has(word)
                || Factivity.CREDITED.has(word)
                || Factivity.CREDITED.hasForm(word);
    }

    private boolean isWithinTimeAhead(Token noun) {
        return isCircumstance(noun)
                && syntax.preposition(syntax.firstConjunct(noun))
                        .filter(Factivity.MEANWHILE::has)
                        .isPresent()
                && !isUttered(noun)
                && clause(noun).filter(c -> tenses.of(c) == Tense.PLANNED).isPresent();
    }

    /** "at the request of", "in a statement": said before what is said. */
    private boolean isUttered(Token noun) {
        return syntax.hasPreposition(syntax.firstConjunct(noun), p -> p.equals("at") || p.equals("in"))
                && (cues.noun(Syntax.lemma(noun)).isPresent()
                        || cues.nounWithClause(Syntax.lemma(noun)).isPresent()
                        || cues.verb(Syntax.lemma(noun)).isPresent());
    }

    /** "exists under the patronage of". */
    private boolean isUnderWhatHolds(Token noun) {
        return isCircumstance(noun)
                && syntax.isParagraph()
                && syntax.hasPreposition(syntax.firstConjunct(noun), "under"::equals)
                && clause(noun).filter(c -> tenses.of(c) == Tense.ONGOING).isPresent();
    }

    private boolean isCircumstance(Token noun) {
        return syntax.firstConjunct(noun).relation().equals("obl");
    }

    private Optional<Token> clause(Token noun) {
        return tree.head(syntax.firstConjunct(noun)).filter(h -> h.upos() == Upos.VERB || tree.has(h, "cop"));
    }
}
