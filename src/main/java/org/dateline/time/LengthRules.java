package org.dateline.time;

import static org.dateline.time.Patterns.HYPHEN;
import static org.dateline.time.Patterns.THE;
import static org.dateline.time.Patterns.any;
import static org.dateline.time.Patterns.behind;
import static org.dateline.time.Patterns.maybe;
import static org.dateline.time.Patterns.not;
import static org.dateline.time.Patterns.notBehind;
import static org.dateline.time.Patterns.phrase;
import static org.dateline.time.Patterns.word;

import java.math.BigDecimal;
import java.util.List;
import org.dateline.time.Counted.FromToday;
import org.dateline.time.Expression.ByDirection;
import org.dateline.time.Expression.Duration;
import org.dateline.time.Expression.Window;

/** The rules for how long. */
final class LengthRules {
    /** "two past": how many, and on which side of now. */
    private record Reach(String amount, int sign) {}

    private final Lexicon lexicon;
    private final Numbers numbers;
    private final CalendarDates calendar;
    private final RelativeDates relative;
    private final Pattern<Length> length;

    LengthRules(Lexicon lexicon, Numbers numbers, CalendarDates calendar, RelativeDates relative) {
        this.lexicon = lexicon;
        this.numbers = numbers;
        this.calendar = calendar;
        this.relative = relative;
        Pattern<?> age = any(
                HYPHEN.then(word("old", "olds")),
                word("of").then(word("age")),
                word("-").then(word("earlier", "ago")));
        Pattern<?> dayLong = word("a", "an").then(relative.unit).and(phrase("- long"));
        length = not(dayLong).then(relative.length).and(not(age)).and(maybe(phrase("- long")));
    }

    /** The rules of this kind. */
    List<Rule> rules() {
        Pattern<Expression> plain = THE.then(length).as(l -> new Duration(l.timex(), null));
        Pattern<Length> some = any(
                length,
                Lengths.FORTNIGHT,
                relative.plural.as(u -> new Length(null, u)),
                relative.unit.where(u -> u.compareTo(Unit.DECADE) >= 0).as(u -> new Length(BigDecimal.ONE, u)));
        Pattern<Integer> reach = any(
                word("past", "last", "previous").as(w -> -1),
                word("next", "coming", "upcoming").as(w -> 1));
        Pattern<Integer> reachOfMany = any(reach, word("recent").as(w -> -1));
        Pattern<Expression> past = any(
                THE.then(reach).with(some, (sign, l) -> new Window(l, sign)).and(maybe(phrase("or so"))),
                THE.then(reachOfMany).with(relative.plural, (sign, u) -> new Window(new Length(null, u), sign)),
                THE.then(numbers.amount)
                        .with(reach, Reach::new)
                        .with(relative.plural, (r, u) -> new Window(Length.of(r.amount(), u), r.sign())),
                THE.then(word("first", "following", "preceding", "final", "recent", "early", "initial"))
                        .then(some)
                        .as(l -> new Duration(l.timex(), null)));
        Pattern<JointLength> joint = JointLength.pattern(length);
        Pattern<Expression> about = any(
                lexicon.any(WordClass.ABOUT)
                        .and(maybe(word("the")))
                        .with(length, (mod, l) -> new Duration(l.timex(), mod)),
                lexicon.any(WordClass.ABOUT).with(joint, (mod, j) -> new Duration(j.timex(), mod)));
        Pattern<Expression> compound = joint.as(j -> new Duration(j.timex(), null));
        Pattern<Expression> ahead = behind(word("in"))
                .then(length)
                .and(maybe(any(phrase("' time"), phrase("' s time"))))
                .as(LengthRules::ahead);
        Pattern<Expression> within =
                behind(word("within")).then(length).as(l -> new ByDirection(new Window(l, 1), plain(l)));
        Pattern<Expression> oneDay = notBehind(word(
                        "for", "in", "of", "by", "within", "after", "before", "about", "around", "than", "least",
                        "only", "just", "over", "under", "last", "first", "a", "the", "this", "that", "per", "every",
                        "to"))
                .then(phrase("one day"))
                .and(not(word("of", "after", "before", "later", "earlier", "ago", "in", "from", "or", "-")))
                .as(w -> new ByDirection(Expression.vague("FUTURE_REF"), new Duration("P1D", null)));
        return List.of(
                Rule.of(
                        "length in which something is done",
                        any(ahead, within),
                        "in [two weeks] = P2W",
                        "within [nine months] = P9M",
                        "within [three business days] = P3D"),
                Rule.of("some day", oneDay, "[one day] = P1D"),
                Rule.of(
                        "length in several units",
                        compound,
                        "two years and three months = P2Y3M",
                        "1 hour 30 minutes = PT1H30M",
                        "192 days, 19 hours and 2 minutes = P192DT19H2M",
                        "a day and a half = P1.5D"),
                Rule.of(
                        "length",
                        plain,
                        "for [three months] = P3M",
                        "two and a half years = P2.5Y",
                        "a [two-day] visit = P2D",
                        "several years = PXY",
                        "[several months] earlier = PXM",
                        "half an hour = PT30M",
                        "a decade = P10Y",
                        "a year and a half = P1.5Y",
                        "the four days = P4D",
                        "44 years old = -",
                        "a 44-year-old man = -",
                        "a second group = -",
                        "a quarter of the flights = -",
                        "more than a quarter = -",
                        "for [three quarters] of growth = P3Q",
                        "three-quarters of them = -"),
                Rule.of(
                        "length up to now or from now",
                        past,
                        "over [the past two years] = P2Y",
                        "the next few months = PXM",
                        "in [recent days] = PXD",
                        "in [the coming weeks] = PXW",
                        "the five previous weeks = P5W",
                        "over [the next two years or so] = P2Y",
                        "the past decade = P10Y",
                        "over [the past fortnight] = P2W"),
                Rule.of(
                        "rough length",
                        about,
                        "about two weeks = P2W:APPROX",
                        "more than two hours and ten minutes = PT2H10M:MORE_THAN",
                        "more than 40 years = P40Y:MORE_THAN"),
                Rule.of(
                        "bare units",
                        bare(),
                        "for [years] = PXY",
                        "after [months] of talks = PXM",
                        "busy [all week] = P1W",
                        "within [weeks] = PXW",
                        "the [decades-long] feud = PXY",
                        "a [day-long] meeting = P1D"));
    }

    private static Duration plain(Length length) {
        return new Duration(length.timex(), null);
    }

    /** The date, where the clause looks ahead and the length is one that a calendar counts. */
    private static Expression ahead(Length length) {
        Length counted = length.counted();
        Integer n = counted.whole();
        return n == null || n <= 0 || counted.unit().belowDay()
                ? plain(length)
                : new ByDirection(Expression.date(new FromToday(counted.unit(), n)), plain(length));
    }

    private Pattern<Expression> bare() {
        Pattern<Expression> some = behind(word(
                        "for",
                        "within",
                        "in",
                        "over",
                        "after",
                        "last",
                        "take",
                        "took",
                        "lasted",
                        "spent",
                        "spend",
                        "despite",
                        "through",
                        "following",
                        "follows",
                        "followed",
                        "amid"))
                .then(maybe(phrase("the")).then(relative.plural.where(u -> u.compareTo(Unit.MINUTE) >= 0)))
                .and(not(word("after", "before")))
                .as(u -> new Duration(new Length(null, u).timex(), null));
        Pattern<Expression> itsLength = any(
                        relative.plural.as(u -> new Length(null, u)),
                        relative.unit.as(u -> new Length(BigDecimal.ONE, u)))
                .and(phrase("- long"))
                .as(l -> new Duration(l.timex(), null));
        Pattern<Expression> all = word("all")
                .then(relative.unit.where(u -> u.compareTo(Unit.YEAR) <= 0))
                .and(maybe(word("long")))
                .as(u -> new Duration(new Length(BigDecimal.ONE, u).timex(), null));
        return any(some, itsLength, all);
    }
}
