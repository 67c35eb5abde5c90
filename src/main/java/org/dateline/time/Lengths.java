package org.dateline.time;

import static org.dateline.time.Patterns.HYPHEN;
import static org.dateline.time.Patterns.any;
import static org.dateline.time.Patterns.not;
import static org.dateline.time.Patterns.notBehind;
import static org.dateline.time.Patterns.phrase;
import static org.dateline.time.Patterns.shared;
import static org.dateline.time.Patterns.word;

import java.math.BigDecimal;

/** Numbers of units. */
final class Lengths {
    /** "fortnight". */
    static final Pattern<Length> FORTNIGHT = word("fortnight").as(w -> Length.of("2", Unit.WEEK));

    /** "three weeks", "a two-year", "a year and a half". */
    final Pattern<Length> any;

    Lengths(Numbers numbers, Pattern<Unit> unit, Pattern<Unit> anyUnit) {
        Pattern<Unit> whole = anyUnit.where(u -> u != Unit.HALF);
        Pattern<String> yearLike =
                numbers.figures.where(n -> n >= 1000).and(HYPHEN).and(unit).as(String::valueOf);
        Pattern<Length> counted = not(yearLike)
                .then(numbers.amount)
                .and(HYPHEN)
                .with(whole, Length::of)
                .where(l -> l.unit() != Unit.SECOND
                        || l.amount() == null
                        || l.amount().compareTo(BigDecimal.ONE) > 0);
        Pattern<?> fraction = fraction(numbers);
        Pattern<Length> fortnights = numbers.amount
                .and(word("fortnight", "fortnights"))
                .as(n -> Length.of(n, Unit.WEEK).times(2));
        Pattern<Length> halfAfter =
                word("a", "one").then(whole).and(phrase("and a half")).as(u -> Length.of("1.5", u));
        Pattern<Length> quarterAfter =
                word("a", "one").then(whole).and(phrase("and a quarter")).as(u -> Length.of("1.25", u));
        any = shared(any(not(fraction).then(counted), fortnights, halfAfter, quarterAfter));
    }

    /** "three-quarters of them", "a quarter of the flights", "more than a quarter": no stretch of time. */
    private static Pattern<?> fraction(Numbers numbers) {
        Pattern<?> determiner = word(
                "the", "a", "an", "all", "its", "their", "his", "her", "our", "my", "your", "this", "that", "these",
                "those");
        Pattern<?> hyphened = numbers.amount.and(word("-")).then(word("quarter", "quarters"));
        Pattern<?> one = word("a", "one").then(word("quarter"));
        return any(
                hyphened.and(word("of")),
                numbers.amount.then(word("quarters")).then(word("of")).then(determiner),
                one.then(word("of")).and(not(word("a"))),
                notBehind(word("for", "in", "within", "over", "after", "during", "every"))
                        .then(one)
                        .and(not(word("ago", "earlier", "later", "before", "after", "-"))));
    }
}
