package org.dateline.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.ChangeLexicon.Use;
import org.dateline.extract.QuantityFinder.Found;
import org.dateline.model.Token;
import org.dateline.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * A quantity as a phrase of its sentence: "5 percent", "from 4 pence", "to a high of 40", "at a 3 % rate".
 *
 * @param quantity the quantity
 * @param head the word that ties it to the rest of the sentence
 * @param preposition the one before it, empty when it has none
 * @param rate whether it tells how fast something changes
 */
record MeasurePhrase(Found quantity, Token head, String preposition, boolean rate) {
    private static final Set<String> IN_FRONT = Set.of("nummod", "amod", "compound", "nmod", "det");
    private static final Set<Upos> NUMBERS = Set.of(Upos.NUM, Upos.SYM, Upos.NOUN);
    private static final Set<String> PERCENT_LIKE =
            Set.of("%", "percentage point", "basis point", "point", "cent", "penny", "factor");

    static MeasurePhrase of(Syntax syntax, Found quantity, ChangeLexicon lexicon) {
        Token top = countedBy(syntax, topOf(syntax, quantity));
        String first = preposition(syntax, top, quantity);
        boolean inHalf = first.equals("in") && lexicon.is(Use.FRACTION, Syntax.lemma(top));
        String preposition = inHalf ? "by" : first;
        Optional<Token> above = syntax.tree().head(top).filter(Syntax::isNominal);
        boolean before = above.filter(a -> top.index() < a.index()).isPresent() && preposition.isEmpty();
        Optional<Token> rate =
                above.filter(a -> lexicon.is(Use.RATE, Syntax.lemma(a)) && (before || preposition.equals("of")));
        if (rate.isPresent() && syntax.hasPreposition(rate.get(), p -> p.equals("at") || p.equals("by"))) {
            return new MeasurePhrase(quantity, rate.get(), "by", true);
        }
        Optional<Token> level =
                above.filter(a -> lexicon.is(Use.LEVEL, Syntax.lemma(a)) && preposition.equals("of") && !before);
        return level.map(l -> new MeasurePhrase(quantity, l, preposition(syntax, l, quantity), false))
                .orElseGet(() -> new MeasurePhrase(quantity, top, preposition, false));
    }

    /** The word of a quantity on which its others depend. */
    private static Token topOf(Syntax syntax, Found quantity) {
        List<Token> tokens = syntax.tokens()
                .subList(quantity.tokens().begin(), quantity.tokens().end());
        return tokens.stream()
                .filter(t -> NUMBERS.contains(t.upos()))
                .min(Comparator.comparingInt(t -> depth(syntax, t)))
                .orElse(tokens.get(tokens.size() - 1));
    }

    private static int depth(Syntax syntax, Token t) {
        int depth = 0;
        for (int i = t.head(); i >= 0; i = syntax.sentence().token(i).head()) {
            depth++;
        }
        return depth;
    }

    /** "3 million people": the people, when the number stands right before them. */
    private static Token countedBy(Syntax syntax, Token top) {
        return syntax.tree()
                .head(top)
                .filter(h -> top.relation().equals("nummod") && Syntax.isNominal(h) && h.index() > top.index())
                .orElse(top);
    }

    private static String preposition(Syntax syntax, Token head, Found quantity) {
        return syntax.tree().children(head, Set.of("case", "mark")).stream()
                .filter(c -> !quantity.tokens().contains(c.index()) && c.index() < head.index())
                .map(Syntax::lemma)
                .findFirst()
                .orElse("");
    }

    /** Whether it stands before the noun that it modifies: "a 5 percent rise". */
    boolean isInFrontOf(Token noun) {
        return preposition.isEmpty() && IN_FRONT.contains(head.relation()) && head.index() < noun.index();
    }

    /** Whether it can only be compared with a level: per cent, points, small coins. */
    boolean isPercentLike() {
        String unit = quantity.unit();
        return unit != null && PERCENT_LIKE.contains(unit);
    }

    boolean hasUnit() {
        return quantity.unit() != null;
    }

    /** The noun that it counts, which is no unit; null when it stands alone. */
    @Nullable
    Token counted() {
        return hasUnit() ? null : Syntax.isNominal(head) && head.upos() != Upos.PRON ? head : quantity.counted();
    }

    /** Whether a token is a word of it. */
    boolean contains(Token t) {
        return t == head || quantity.tokens().contains(t.index());
    }
}
