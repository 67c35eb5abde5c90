package org.dateline.time;

import static org.dateline.time.Patterns.HYPHEN;
import static org.dateline.time.Patterns.THE;
import static org.dateline.time.Patterns.any;
import static org.dateline.time.Patterns.behind;
import static org.dateline.time.Patterns.maybe;
import static org.dateline.time.Patterns.not;
import static org.dateline.time.Patterns.phrase;
import static org.dateline.time.Patterns.word;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.dateline.time.Expression.Ahead;
import org.dateline.time.Expression.Duration;
import org.dateline.time.Expression.Repeat;
import org.dateline.time.Expression.Window;

/** The rules for how long and how often. */
final class LengthRules {
    /** "two years and three months". */
    private record Joint(Length longer, Length shorter) {
        boolean falls() {
            return shorter.unit().compareTo(longer.unit()) < 0 && shorter.amount() != null && longer.amount() != null;
        }

        String timex() {
            boolean time = shorter.unit().belowDay() && !longer.unit().belowDay();
            return longer.timex() + (time ? "T" : "") + shorter.part();
        }
    }

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
                HYPHEN.then(word("old", "olds")), word("of").then(word("age")), HYPHEN.then(word("earlier", "ago")));
        Pattern<?> dayLong = word("a", "an").then(relative.unit).and(phrase("- long"));
        length = not(dayLong).then(relative.length).and(not(age)).and(maybe(phrase("- long")));
    }

    /** The rules of this kind. */
    List<Rule> rules() {
        Pattern<Expression> plain = THE.then(length).as(l -> new Duration(l.timex(), null));
        Pattern<Length> some = any(
                length,
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
        Pattern<Expression> about = lexicon.any(WordClass.ABOUT)
                .and(maybe(word("the")))
                .with(length, (mod, l) -> new Duration(l.timex(), mod));
        Pattern<Expression> compound = length.and(maybe(any(word("and", ","), phrase(", and"))))
                .with(length, Joint::new)
                .where(Joint::falls)
                .as(j -> new Duration(j.timex(), null));
        Pattern<Expression> ahead = behind(word("in"))
                .then(length)
                .and(maybe(any(phrase("' time"), phrase("' s time"))))
                .as(Ahead::new);
        return List.of(
                Rule.of("length in which something is done", ahead, "in [two weeks] = P2W"),
                Rule.of(
                        "length in two units",
                        compound,
                        "two years and three months = P2Y3M",
                        "1 hour 30 minutes = PT1H30M",
                        "a day and a half = P1.5D"),
                Rule.of(
                        "length",
                        plain,
                        "for [three months] = P3M",
                        "two and a half years = P2.5Y",
                        "a [two-day] visit = P2D",
                        "several years = PXY",
                        "half an hour = PT30M",
                        "a decade = P10Y",
                        "a year and a half = P1.5Y",
                        "the four days = P4D",
                        "44 years old = -",
                        "a 44-year-old man = -",
                        "a second group = -",
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
                        "the past decade = P10Y"),
                Rule.of("rough length", about, "about two weeks = P2W:APPROX", "more than 40 years = P40Y:MORE_THAN"),
                Rule.of(
                        "bare units",
                        bare(),
                        "for [years] = PXY",
                        "busy [all week] = P1W",
                        "within [weeks] = PXW",
                        "the [decades-long] feud = PXY",
                        "a [day-long] meeting = P1D"),
                Rule.of(
                        "how often",
                        often(),
                        "every day = P1D",
                        "daily = P1D",
                        "every Friday = XXXX-WXX-5",
                        "twice [a year] = P1Y",
                        "each month = P1M",
                        "every night = XXXX-XX-XXTNI",
                        "every two weeks = P2W",
                        "every other day = P2D",
                        "$33 million [a year] = P1Y",
                        "at 15 [a year] = P1Y",
                        "on [Fridays] = XXXX-WXX-5",
                        "[Friday mornings] = XXXX-WXX-5TMO",
                        "in [the evenings] = XXXX-XX-XXTEV",
                        "every other Friday = XXXX-WXX-5",
                        "every weekend = XXXX-WXX-WE"));
    }

    private Pattern<Expression> bare() {
        Pattern<Expression> some = behind(word(
                        "for", "within", "in", "over", "after", "last", "take", "took", "lasted", "spent", "spend"))
                .then(maybe(phrase("the")).then(relative.plural.where(u -> u.compareTo(Unit.MINUTE) >= 0)))
                .and(not(word("of", "after", "before")))
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

    private Pattern<Expression> often() {
        Pattern<String> every = word("every", "each")
                .then(any(
                        lexicon.any(WordClass.DAYPART).as(p -> "XXXX-XX-XX" + p),
                        word("weekend").as(w -> "XXXX-WXX-WE"),
                        maybe(word("single"))
                                .then(relative.anyUnit)
                                .as(u -> Length.of("1", u).timex()),
                        word("other", "second")
                                .then(relative.unit)
                                .as(u -> Length.of("2", u).timex()),
                        word("other").then(calendar.weekday).as(Cycle::open),
                        relative.length.as(Length::timex),
                        any(calendar.weekday, calendar.month, calendar.season, calendar.feast)
                                .as(Cycle::open)));
        Set<String> rated = lexicon.words(WordClass.RATED);
        Pattern<String> number =
                (atoms, from) -> atoms.has(from) && (atoms.get(from).digits() || rated.contains(atoms.key(from)))
                        ? new Pattern.Match<>(from + 1, "")
                        : null;
        Pattern<String> rate = behind(number)
                .then(any(word("a", "an"), maybe(word("per"))))
                .then(relative.unit)
                .and(not(word("ago", "earlier", "later", "before", "after", "and", "or", "-")))
                .as(u -> new Length(BigDecimal.ONE, u).timex());
        Pattern<String> weekdays = any(
                lexicon.number(WordClass.WEEKDAYS).as(d -> "XXXX-WXX-" + d),
                calendar.weekday.as(Cycle::open).with(lexicon.any(WordClass.DAYPARTS), String::concat),
                behind(word("in", "on", "during"))
                        .then(THE)
                        .then(lexicon.any(WordClass.DAYPARTS))
                        .as(p -> "XXXX-XX-XX" + p));
        return any(every, rate, weekdays, lexicon.any(WordClass.OFTEN)).as(v -> new Repeat(v, null));
    }
}
