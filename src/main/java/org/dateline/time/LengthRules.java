package org.dateline.time;

import static org.dateline.time.Patterns.HYPHEN;
import static org.dateline.time.Patterns.THE;
import static org.dateline.time.Patterns.any;
import static org.dateline.time.Patterns.maybe;
import static org.dateline.time.Patterns.not;
import static org.dateline.time.Patterns.word;

import java.util.List;
import org.dateline.time.Expression.Duration;
import org.dateline.time.Expression.Repeat;

/** The rules for how long and how often. */
final class LengthRules {
    private final Lexicon lexicon;
    private final Numbers numbers;
    private final CalendarDates calendar;
    private final RelativeDates relative;

    LengthRules(Lexicon lexicon, Numbers numbers, CalendarDates calendar, RelativeDates relative) {
        this.lexicon = lexicon;
        this.numbers = numbers;
        this.calendar = calendar;
        this.relative = relative;
    }

    /** The rules of this kind. */
    List<Rule> rules() {
        Pattern<Expression> plain = relative.length.and(not(age())).as(l -> new Duration(l, null));
        Pattern<Expression> past = THE.then(any(
                        word("past", "last", "next", "coming", "previous", "first", "following", "preceding", "final")))
                .then(any(relative.length, relative.anyUnit.as(u -> new Length(null, u)))
                        .and(not(age())))
                .as(l -> new Duration(l, null));
        Pattern<Expression> about = lexicon.any(WordClass.ABOUT)
                .and(maybe(word("a", "the")))
                .with(relative.length.and(not(age())), (mod, l) -> new Duration(l, mod));
        return List.of(
                Rule.of(
                        "length",
                        plain,
                        "for [three months] = P3M",
                        "two and a half years = P2.5Y",
                        "a [two-day] visit = P2D",
                        "several years = PXY",
                        "half an hour = PT30M",
                        "a decade = P10Y",
                        "44 years old = -",
                        "a 44-year-old man = -"),
                Rule.of(
                        "length up to now or from now",
                        past,
                        "over [the past two years] = P2Y",
                        "the next few months = PXM"),
                Rule.of("rough length", about, "about two weeks = P2W:APPROX", "more than 40 years = P40Y:MORE_THAN"),
                Rule.of("bare units", bare(), "for [years] = PXY", "within [weeks] = PXW"),
                Rule.of(
                        "how often",
                        often(),
                        "every day = P1D",
                        "daily = P1D",
                        "every Friday = XXXX-WXX-5",
                        "twice [a year] = P1Y",
                        "each month = P1M",
                        "every two weeks = P2W"));
    }

    private Pattern<?> age() {
        return any(HYPHEN.then(word("old", "olds")), word("of").then(word("age")));
    }

    private Pattern<Expression> bare() {
        Pattern<Unit> plural =
                lexicon.any(WordClass.UNITS).where(u -> !u.startsWith("2")).as(Unit::of);
        return Patterns.behind(word("for", "within", "in", "over", "after", "last", "take", "took", "lasted"))
                .then(plural.where(u -> u.compareTo(Unit.MINUTE) >= 0))
                .as(u -> new Duration(new Length(null, u), null));
    }

    private Pattern<Expression> often() {
        Pattern<String> every = word("every", "each")
                .then(any(
                        relative.anyUnit.as(u -> new Length(java.math.BigDecimal.ONE, u).timex()),
                        relative.length.as(Length::timex),
                        any(calendar.weekday, calendar.month, calendar.season, calendar.feast)
                                .as(Cycle::open)));
        Pattern<String> rate = Patterns.behind(word("once", "twice", "times", "per", "million", "billion"))
                .then(maybe(word("a", "an", "per")))
                .then(relative.anyUnit.as(u -> new Length(java.math.BigDecimal.ONE, u).timex()));
        Pattern<String> weekdays = lexicon.number(WordClass.WEEKDAYS).as(d -> "XXXX-WXX-" + d);
        return any(every, rate, weekdays, lexicon.any(WordClass.OFTEN)).as(v -> new Repeat(v, null));
    }
}
