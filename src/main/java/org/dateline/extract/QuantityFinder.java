package org.dateline.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.model.QuantityMention.Amount;
import org.dateline.model.Token;
import org.dateline.model.TokenSpan;
import org.dateline.model.Tree;
import org.dateline.model.Upos;
import org.jspecify.annotations.Nullable;

/** Finds numbers that count or measure something: "around 1,500 soldiers", "a total of 12,000", "1.28 million", "several thousand", "$5 billion". */
final class QuantityFinder {
    /**
     * A number found.
     *
     * @param tokens the number with the words that bend it
     * @param amount what it says
     * @param unit currency code, {@code %}, the unit of an age; null when it counts
     * @param counted head of what it counts; null when it stands alone
     */
    record Found(
            TokenSpan tokens,
            Amount amount,
            @Nullable String unit,
            @Nullable Token counted) {}

    private static final int LONGEST_PHRASE = 3;

    private final QuantityWords words = new QuantityWords();

    /** The quantities of a sentence in order, without those inside an expression of time or a name. */
    List<Found> find(Syntax syntax, Predicate<Token> inTime) {
        List<Found> found = new ArrayList<>();
        int i = 0;
        while (i < syntax.sentence().size()) {
            Token t = syntax.sentence().token(i);
            int end = inTime.test(t) || NounEvents.isInName(syntax, t) ? i : endOfNumber(syntax, i, inTime);
            if (end > i) {
                of(syntax, i, end).ifPresent(found::add);
            }
            i = Math.max(i + 1, end);
        }
        return NumberRanges.joined(syntax, found);
    }

    private int endOfNumber(Syntax syntax, int begin, Predicate<Token> inTime) {
        int i = begin;
        while (i < syntax.sentence().size()
                && !inTime.test(syntax.sentence().token(i))
                && isNumber(syntax, i, i > begin)) {
            i++;
        }
        boolean onlyOne = i == begin + 1 && word(syntax, begin).equals("one");
        return onlyOne ? begin : i;
    }

    private boolean isNumber(Syntax syntax, int i, boolean inside) {
        String w = word(syntax, i);
        return w.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+(\\.\\d+)?")
                        && syntax.sentence().token(i).upos() == Upos.NUM
                || words.numbers.containsKey(w)
                || words.multipliers.containsKey(w) && (inside || isPlural(w) || w.equals("dozen"))
                || words.several.containsKey(w)
                        && i + 1 < syntax.sentence().size()
                        && words.multipliers.containsKey(word(syntax, i + 1));
    }

    private boolean isPlural(String w) {
        return w.endsWith("s");
    }

    private Optional<Found> of(Syntax syntax, int begin, int end) {
        Amount plain = amount(syntax, begin, end);
        if (plain == null) {
            return Optional.empty();
        }
        Optional<Found> age = age(syntax, begin, end, plain);
        if (age.isPresent()) {
            return age;
        }
        Optional<QuantityWords.Unit> unit =
                words.unitOf(syntax, new TokenSpan(syntax.sentence().index(), begin, end));
        int last = unit.map(QuantityWords.Unit::end).orElse(end);
        Bent bent = bent(syntax, unit.map(QuantityWords.Unit::begin).orElse(begin), plain);
        TokenSpan span = new TokenSpan(syntax.sentence().index(), bent.from(), last);
        Token head = syntax.sentence().token(begin);
        Optional<Token> counted = Optional.ofNullable(counted(syntax, begin, end, head))
                // "5 percent of the workers": the unit is not what is counted
                .flatMap(c -> span.contains(c.index()) ? ofPhrase(syntax.tree(), c) : Optional.of(c));
        return Optional.of(new Found(
                span, bent.amount(), unit.map(QuantityWords.Unit::name).orElse(null), counted.orElse(null)));
    }

    /** "a 44-year-old soldier", "who is 44 years old": a length of which somebody is that old, and no date. */
    private Optional<Found> age(Syntax syntax, int begin, int end, Amount amount) {
        int size = syntax.sentence().size();
        int unit = end < size && word(syntax, end).equals("-") ? end + 1 : end;
        int old = unit + 1 < size && word(syntax, unit + 1).equals("-") ? unit + 2 : unit + 1;
        if (old >= size
                || !words.ages.containsKey(word(syntax, unit))
                || !word(syntax, old).equals("old")) {
            return Optional.empty();
        }
        Token adjective = syntax.sentence().token(old);
        Optional<Token> who = adjective.relation().equals("amod")
                ? syntax.tree().head(adjective)
                : syntax.tree().child(adjective, "nsubj");
        TokenSpan span = new TokenSpan(syntax.sentence().index(), begin, old + 1);
        return Optional.of(new Found(
                span,
                amount,
                words.ages.get(word(syntax, unit)),
                who.filter(Syntax::isNominal).orElse(null)));
    }

    private record Bent(int from, Amount amount) {}

    /** The amount of a word, with what bends it to its left: "more than doubled" is at least twice. */
    Found bent(Syntax syntax, Token word, BigDecimal value, String unit) {
        Bent bent = bent(syntax, word.index(), new Amount(value, null, null));
        TokenSpan span = new TokenSpan(syntax.sentence().index(), bent.from(), word.index() + 1);
        return new Found(span, bent.amount(), unit, null);
    }

    /** Takes in "about", "more than", "a total of" to the left of a number. */
    private Bent bent(Syntax syntax, int from, Amount amount) {
        for (int n = LONGEST_PHRASE; n > 0; n--) {
            if (from - n < 0) {
                continue;
            }
            StringBuilder phrase = new StringBuilder();
            for (int i = from - n; i < from; i++) {
                phrase.append(i > from - n ? " " : "").append(word(syntax, i));
            }
            String bender = words.benders.get(phrase.toString());
            if (bender != null && amount.value() != null) {
                BigDecimal v = amount.value();
                return switch (bender) {
                    case "atleast" -> new Bent(from - n, new Amount(null, v, null));
                    case "atmost" -> new Bent(from - n, new Amount(null, null, v));
                    default -> new Bent(from - n, amount);
                };
            }
        }
        if (from >= 3 && word(syntax, from - 1).equals("of") && words.totals.contains(word(syntax, from - 2))) {
            return new Bent(from - 3, amount);
        }
        return new Bent(from, amount);
    }

    /** The value of the words of a number; null when they make none. */
    private @Nullable Amount amount(Syntax syntax, int begin, int end) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal part = null;
        boolean open = false;
        for (int i = begin; i < end; i++) {
            String w = word(syntax, i);
            BigDecimal multiplier = words.multipliers.get(w);
            if (words.several.containsKey(w)) {
                part = words.several.get(w);
                open = true;
            } else if (multiplier != null) {
                open |= isPlural(w);
                part = part == null ? least(w).multiply(multiplier) : part.multiply(multiplier);
                if (multiplier.compareTo(BigDecimal.valueOf(1000)) >= 0) {
                    total = total.add(part);
                    part = null;
                }
            } else {
                BigDecimal value =
                        words.numbers.containsKey(w) ? words.numbers.get(w) : new BigDecimal(w.replace(",", ""));
                part = part == null ? value : part.add(value);
            }
        }
        BigDecimal value = part == null ? total : total.add(part);
        return open ? new Amount(null, value, null) : new Amount(value, null, null);
    }

    /** How many hundreds or thousands there are when no number says it: "thousands" are several. */
    private BigDecimal least(String multiplier) {
        return isPlural(multiplier) ? words.several.getOrDefault("several", BigDecimal.ONE) : BigDecimal.ONE;
    }

    private @Nullable Token counted(Syntax syntax, int begin, int end, Token first) {
        Tree tree = syntax.tree();
        Token top = first;
        while (top.head() >= begin && top.head() < end) {
            top = syntax.sentence().token(top.head());
        }
        boolean modifies = top.relation().equals("nummod")
                || top.relation().equals("amod")
                || top.relation().equals("compound");
        if (modifies && tree.head(top).filter(Syntax::isNominal).isPresent()) {
            Token noun = tree.head(top).orElseThrow();
            // "a total of 12,000 soldiers" and "thousands of soldiers": the noun after "of" is what is counted
            return words.totals.contains(Syntax.lemma(noun))
                    ? ofPhrase(tree, noun).orElse(noun)
                    : noun;
        }
        return ofPhrase(tree, top).orElse(top.relation().matches("nsubj|obj") ? top : null);
    }

    private static Optional<Token> ofPhrase(Tree tree, Token t) {
        return tree.child(t, "nmod")
                .filter(n -> tree.child(n, "case")
                        .filter(c -> Syntax.lemma(c).equals("of"))
                        .isPresent());
    }

    private static String word(Syntax syntax, int i) {
        return QuantityWords.word(syntax, i);
    }
}
