package org.dateline.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.QuantityFinder.Found;
import org.dateline.model.QuantityMention.Amount;
import org.dateline.model.Token;
import org.dateline.model.TokenSpan;

/**
 * Fractions that tell by how much something changes: in per cent "by a third", "by more than half", "in half"; in points "a quarter point", "half a
 * percentage point".
 */
final class ChangeFractions {
    private static final Map<String, Integer> NUMERATORS =
            Map.of("a", 1, "an", 1, "one", 1, "two", 2, "three", 3, "four", 4);
    private static final Set<String> BETWEEN = Set.of("-", "of", "a", "an", "one");
    private static final Set<String> LEAST = Set.of("least", "more", "over");
    private static final Set<String> MOST = Set.of("less", "most", "much", "up");
    /** What may stand between "by" and a fraction; "by the second quarter" is a time. */
    private static final Set<String> BENT = Set.of(
            "more",
            "than",
            "less",
            "about",
            "around",
            "roughly",
            "approximately",
            "nearly",
            "almost",
            "over",
            "at",
            "least",
            "most",
            "as",
            "much",
            "some",
            "up",
            "to",
            "just",
            "well",
            "-");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FARTHEST = 5;

    private final Syntax syntax;
    private final ChangeLexicon lexicon;

    ChangeFractions(Syntax syntax, ChangeLexicon lexicon) {
        this.syntax = syntax;
        this.lexicon = lexicon;
    }

    List<Found> find() {
        List<Found> found = new ArrayList<>();
        for (Token t : syntax.tokens()) {
            lexicon.percentOf(t.text().toLowerCase(Locale.ROOT), numerator(t.index()))
                    .flatMap(p -> fraction(t.index(), p))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Found> fraction(int at, BigDecimal percent) {
        int unit = at + 1;
        while (unit < syntax.tokens().size() && unit < at + FARTHEST && BETWEEN.contains(word(unit))) {
            unit++;
        }
        boolean percentage = is(unit, "percentage") && (is(unit + 1, "point") || is(unit + 2, "point"));
        if (percentage || is(unit, "point")) {
            int end = percentage ? (is(unit + 1, "point") ? unit + 2 : unit + 3) : unit + 1;
            BigDecimal points = percent.divide(HUNDRED);
            return Optional.of(
                    found(first(at), end, new Amount(points, null, null), percentage ? "percentage point" : "point"));
        }
        int opener = opener(at);
        return opener < 0 || isPartOfOne(at)
                ? Optional.empty()
                : Optional.of(found(Math.min(at, opener + 1), at + 1, amount(opener + 1, at, percent), "%"));
    }

    /** "by half a million", "by a quarter of a million": of a number, not of what changes. */
    private boolean isPartOfOne(int at) {
        return is(at + 1, "a") || is(at + 1, "-") || is(at + 1, "of") && is(at + 2, "a");
    }

    private Found found(int begin, int end, Amount amount, String unit) {
        return new Found(new TokenSpan(syntax.sentence().index(), begin, end), amount, unit, null);
    }

    private int first(int at) {
        return at > 0 && NUMERATORS.containsKey(word(at - 1)) ? at - 1 : at;
    }

    private int numerator(int at) {
        int before = at > 0 && word(at - 1).equals("-") ? at - 2 : at - 1;
        return before < 0 ? 1 : NUMERATORS.getOrDefault(word(before), 1);
    }

    /** Index of the "by" or "in" before a fraction, with nothing between but what belongs to it; -1 when there is none. */
    private int opener(int at) {
        for (int i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
            if (word(i).equals("by") || word(i).equals("in") && i == at - 1) {
                return i;
            }
            if (!BENT.contains(word(i)) && !NUMERATORS.containsKey(word(i))) {
                return -1;
            }
        }
        return -1;
    }

    private Amount amount(int begin, int end, BigDecimal percent) {
        List<String> bent = syntax.tokens().subList(Math.min(begin, end), end).stream()
                .map(t -> t.text().toLowerCase(Locale.ROOT))
                .toList();
        if (bent.stream().anyMatch(LEAST::contains)) {
            return new Amount(null, percent, null);
        }
        return bent.stream().anyMatch(MOST::contains)
                ? new Amount(null, null, percent)
                : new Amount(percent, null, null);
    }

    private boolean is(int i, String word) {
        return i < syntax.tokens().size() && (word(i).equals(word) || word(i).equals(word + "s"));
    }

    private String word(int i) {
        return QuantityWords.word(syntax, i);
    }
}
