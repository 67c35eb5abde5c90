package org.dateline.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.extract.QuantityFinder.Found;
import org.dateline.model.QuantityMention.Amount;
import org.dateline.model.TokenSpan;

/** Two numbers that bound one: "5 to 10 percent", "by 5 % to 10 %", "between 30 and 40". What goes "from 5 to 10 percent" has two levels, not one. */
final class NumberRanges {
    private NumberRanges() {}

    /** The numbers with those of a range as one. */
    static List<Found> joined(Syntax syntax, List<Found> found) {
        List<Found> out = new ArrayList<>();
        for (Found next : found) {
            Found last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null && isRange(syntax, last, next)) {
                out.set(out.size() - 1, join(last, next));
            } else {
                out.add(next);
            }
        }
        return out;
    }

    private static boolean isRange(Syntax syntax, Found low, Found high) {
        BigDecimal from = low.amount().value();
        BigDecimal to = high.amount().value();
        boolean near = low.tokens().end() + 1 == high.tokens().begin();
        if (!near || from == null || to == null || from.compareTo(to) >= 0) {
            return false;
        }
        String joiner = QuantityWords.word(syntax, low.tokens().end());
        String before = low.tokens().begin() > 0
                ? QuantityWords.word(syntax, low.tokens().begin() - 1)
                : "";
        boolean same = Objects.equals(low.unit(), high.unit());
        return switch (joiner) {
            case "and" -> before.equals("between") && (same || low.unit() == null);
            case "to", "-", "–" ->
                !before.equals("from")
                        && high.unit() != null
                        && (low.unit() == null || same && before.equals("by") && "%".equals(high.unit()));
            default -> false;
        };
    }

    private static Found join(Found low, Found high) {
        TokenSpan tokens = new TokenSpan(
                low.tokens().sentence(), low.tokens().begin(), high.tokens().end());
        return new Found(
                tokens, new Amount(null, low.amount().value(), high.amount().value()), high.unit(), high.counted());
    }
}
