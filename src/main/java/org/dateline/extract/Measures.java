package org.dateline.extract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.Token;
import org.dateline.model.Upos;

/** Phrases that say how far, how much or to what degree: they take no part in an event, whatever preposition stands before them. */
final class Measures {
    /** "$", "US$", "A$". */
    private static final Pattern CURRENCY = Pattern.compile("\\p{Alpha}{0,3}\\p{Sc}");

    /** Sense of "miles". */
    private static final Set<String> UNITS = Set.of("SENSE:quantity");

    /** Sense of "brightness". */
    private static final Set<String> DEGREES = Set.of("SENSE:attribute");

    private static final Set<String> OTHER_SENSES = Set.of(
            "SENSE:artifact",
            "SENSE:location",
            "SENSE:object",
            "SENSE:group",
            "SENSE:person",
            "SENSE:event",
            "SENSE:act");

    private final Syntax syntax;
    private final NounEvents nouns;

    Measures(Syntax syntax, NounEvents nouns) {
        this.syntax = syntax;
        this.nouns = nouns;
    }

    /** "368 million miles". */
    boolean isCountedUnit(Token t) {
        return t.upos() == Upos.NOUN
                && syntax.tree().has(t, "nummod")
                && nouns.isMember(syntax, t, UNITS)
                && !nouns.isAnimate(syntax, t);
    }

    /** "20 miles <i>from the coast</i>": a place that a distance right before the preposition keeps apart from the event. */
    boolean followsDistance(Token phrase) {
        return beforePreposition(phrase).filter(this::isCountedUnit).isPresent();
    }

    /** "took 5 million dollars <i>in donations</i>": what the money is, rather than a participant. */
    boolean isKindOfSum(Token phrase, String preposition) {
        return preposition.equals("in")
                && phrase.upos() == Upos.NOUN
                && !syntax.tree().has(phrase, "det")
                && beforePreposition(phrase)
                        .filter(t -> isMoney(t)
                                || syntax.tree().head(t).filter(this::isMoney).isPresent()
                                || isMoneyAbove(t))
                        .isPresent();
    }

    private boolean isMoneyAbove(Token number) {
        return syntax.tree()
                .head(number)
                .flatMap(h -> syntax.tree().head(h))
                .filter(h -> number.upos() == Upos.NUM && isMoney(h))
                .isPresent();
    }

    /** "US$". */
    boolean isCurrency(Token t) {
        return CURRENCY.matcher(t.text()).matches();
    }

    private boolean isMoney(Token t) {
        return isCurrency(t)
                || isCountedUnit(t)
                        && Set.of("dollar", "euro", "pound", "yen", "rupee", "yuan")
                                .contains(Syntax.lemma(t));
    }

    /** "peak at a brightness": to which degree. */
    boolean isDegree(Token t, String preposition) {
        return preposition.equals("at")
                && t.upos() == Upos.NOUN
                && nouns.isMember(syntax, t, DEGREES)
                && !nouns.isMember(syntax, t, OTHER_SENSES);
    }

    private Optional<Token> beforePreposition(Token phrase) {
        return syntax.preposition(phrase)
                .filter(p -> p.index() > 0 && p.index() < phrase.index())
                .map(p -> syntax.tokens().get(p.index() - 1));
    }
}
