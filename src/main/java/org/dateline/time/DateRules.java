package org.dateline.time;

import static org.dateline.time.Patterns.COMMA;
import static org.dateline.time.Patterns.HYPHEN;
import static org.dateline.time.Patterns.THE;
import static org.dateline.time.Patterns.any;
import static org.dateline.time.Patterns.joined;
import static org.dateline.time.Patterns.maybe;
import static org.dateline.time.Patterns.not;
import static org.dateline.time.Patterns.phrase;
import static org.dateline.time.Patterns.word;

import java.time.LocalDate;
import java.util.List;
import org.dateline.time.Expression.Date;
import org.dateline.time.Meaning.Fixed;
import org.dateline.time.Meaning.Nearest;
import org.dateline.time.Meaning.Ordinal;
import org.dateline.time.Meaning.Within;
import org.dateline.time.Point.Period;

/** The rules for dates of the calendar, from the day to the century, and for their parts. */
final class DateRules {
    private final Lexicon lexicon;
    private final Numbers numbers;
    private final CalendarDates calendar;
    private final RelativeDates relative;
    private final LooseWords loose;

    /** "Friday", "Friday of last week". */
    private final Pattern<Meaning> weekday;

    /** "1990s", "the nineties". */
    private final Pattern<Meaning> decade;

    private final Pattern<Meaning> century;
    private final Pattern<Meaning> quarter;

    /** Any date of a day. */
    final Pattern<Meaning> day;

    /** Any date at all. */
    final Pattern<Meaning> any;

    DateRules(Lexicon lexicon, Numbers numbers, CalendarDates calendar, RelativeDates relative) {
        this.lexicon = lexicon;
        this.numbers = numbers;
        this.calendar = calendar;
        this.relative = relative;
        loose = new LooseWords(calendar);
        weekday = calendar.weekday.with(
                maybe(maybe(word("of")).then(relative.thisUnit)),
                (w, week) -> week.<Meaning>map(m -> new Within(w, m)).orElseGet(() -> new Nearest(w)));
        decade = decades();
        century = THE.then(numbers.ordinal.where(n -> n < 23))
                .and(HYPHEN)
                .and(word("century"))
                .as(n -> new Fixed(Period.of(Unit.CENTURY, LocalDate.of((n - 1) * 100, 1, 1))));
        Pattern<Meaning> container = any(
                calendar.dated,
                bareMonth(),
                THE.then(calendar.year).as(CalendarDates::yearOf),
                relative.thisUnit,
                relative.thisNamed,
                relative.focusUnit,
                THE.then(relative.unit).as(u -> new Meaning.FromFocus(u, 0)));
        quarter = quarters(container);
        day = any(
                calendar.day,
                weekday,
                relative.deicticDay,
                relative.thisNamed,
                relative.focusUnit,
                calendar.feast.as(Nearest::new),
                calendar.dated);
        Pattern<Meaning> nth = nth(container);
        any = any(day, calendar.dated, loose.month, relative.thisUnit, quarter, nth, decade, century, loose.year);
    }

    private Pattern<Meaning> bareMonth() {
        return calendar.month.as(Nearest::new);
    }

    private Pattern<Meaning> decades() {
        Pattern<Integer> written =
                calendar.year.where(y -> y % 10 == 0).and(maybe(word("'"))).and(joined(word("s")));
        Pattern<Integer> short2 = word("'")
                .then(joined(numbers.figures.where(n -> n % 10 == 0 && n < 100)))
                .and(joined(word("s")))
                .as(n -> n + (n < 30 ? 2000 : 1900));
        Pattern<Integer> spelt = lexicon.number(WordClass.DECADES).as(n -> 1900 + n);
        return THE.then(any(written, short2, spelt)).as(y -> new Fixed(Period.of(Unit.DECADE, LocalDate.of(y, 1, 1))));
    }

    private Pattern<Meaning> quarters(Pattern<Meaning> container) {
        Pattern<Cycle> named = any(
                maybe(word("fiscal"))
                        .then(numbers.ordinal.where(n -> n < 5))
                        .and(HYPHEN)
                        .and(word("quarter"))
                        .as(n -> new Cycle.YearPart(Unit.QUARTER, n)),
                word("q")
                        .then(joined(numbers.figures.where(n -> n > 0 && n < 5)))
                        .as(n -> new Cycle.YearPart(Unit.QUARTER, n)),
                numbers.ordinal
                        .where(n -> n < 3)
                        .and(HYPHEN)
                        .and(word("half"))
                        .as(n -> new Cycle.YearPart(Unit.HALF, n)));
        Pattern<Meaning> of = any(
                maybe(any(word("of", "in"), COMMA)).then(calendar.year.as(CalendarDates::yearOf)),
                maybe(word("of", "in"))
                        .then(any(
                                calendar.whichYear, phrase("the year").as(w -> new Meaning.FromFocus(Unit.YEAR, 0)))));
        return THE.then(named.with(
                maybe(of), (q, y) -> y.<Meaning>map(m -> new Within(q, m)).orElseGet(() -> new Nearest(q))));
    }

    private Pattern<Meaning> nth(Pattern<Meaning> container) {
        Pattern<Integer> count =
                any(numbers.ordinal.where(n -> n < 54), word("last", "final").as(w -> -1));
        Pattern<Unit> unit = relative.unit.where(u -> u.compareTo(Unit.HALF) < 0 || u == Unit.DECADE);
        Pattern<Unit> day = calendar.weekday.as(w -> Unit.DAY);
        return THE.then(count.with(unit, (n, u) -> java.util.Map.entry(n, u))
                .and(word("of", "in"))
                .with(container, (nu, c) -> new Ordinal(nu.getValue(), nu.getKey(), c)));
    }

    /** The rules of this kind. */
    List<Rule> rules() {
        return List.of(
                Rule.date(
                        "day of the calendar",
                        calendar.day,
                        "October 8 = 2024-10-08",
                        "Oct. 8, 2023 = 2023-10-08",
                        "8 October = 2024-10-08",
                        "the 8th of October, 2021 = 2021-10-08",
                        "Friday, October 11 = 2024-10-11",
                        "2024-10-08 = 2024-10-08",
                        "10/8/24 = 2024-10-08",
                        "8.10.2024 = 2024-10-08",
                        "25/12/2023 = 2023-12-25",
                        "October 8 last year = 2023-10-08",
                        "8,000 soldiers = -"),
                Rule.date(
                        "month, season or holiday with its year",
                        calendar.dated,
                        "October 2023 = 2023-10",
                        "June of 1992 = 1992-06",
                        "June last year = 2023-06",
                        "summer 2023 = 2023-SU",
                        "Easter 2024 = 2024-03-31",
                        "Thanksgiving 2023 = 2023-11-23"),
                Rule.date(
                        "weekday",
                        weekday,
                        "on [Friday] = 2024-10-18",
                        "[Tuesday] 's vote = 2024-10-15",
                        "Tuesday of last week = 2024-10-08"),
                Rule.date(
                        "month alone",
                        loose.month,
                        "As recently as [June] = 2024-06",
                        "in [May] = 2024-05",
                        "they may leave = -",
                        "the march on the capital = -"),
                Rule.date(
                        "holiday",
                        calendar.feast.as(Nearest::new),
                        "on [Christmas Eve] = 2023-12-24",
                        "on [Good Friday] = 2024-03-29"),
                Rule.date(
                        "year alone",
                        loose.year,
                        "in [2019] = 2019",
                        "since [1994] = 1994",
                        "2,019 soldiers = -",
                        "around 2000 soldiers = -",
                        "1500 soldiers = -",
                        "$2010 = -",
                        "the [1996] Olympics = 1996",
                        "a Boeing 747 = -"),
                Rule.date("decade", decade, "the 1990s = 199X", "the nineties = 199X", "the '80s = 198X"),
                Rule.date("century", century, "the 20th century = 19XX", "21st-century = 20XX"),
                Rule.date(
                        "quarter or half",
                        quarter,
                        "the third quarter of 1990 = 1990-Q3",
                        "Q3 2024 = 2024-Q3",
                        "third-quarter = 2024-Q3",
                        "the first half of 2024 = 2024-H1"),
                Rule.date(
                        "part counted in a longer stretch",
                        any(nth(any(
                                calendar.dated,
                                bareMonth(),
                                calendar.year.as(CalendarDates::yearOf),
                                relative.thisUnit))),
                        "the first week of October = 2024-W40",
                        "the last day of October 2024 = 2024-10-31"),
                Rule.of(
                        "early, mid, late",
                        modified(),
                        "early 2024 = 2024:START",
                        "mid-October = 2024-10:MID",
                        "late last week = 2024-W41:END",
                        "earlier this year = 2024:START",
                        "the end of 2024 = 2024:END",
                        "late yesterday = 2024-10-17:END"),
                Rule.of(
                        "now, once, some day",
                        lexicon.any(WordClass.VAGUE).and(not(word("as"))).as(Expression::vague),
                        "now = PRESENT_REF",
                        "recently = PAST_REF",
                        "in [the future] = FUTURE_REF"));
    }

    private Pattern<Expression> modified() {
        Pattern<String> part =
                lexicon.any(WordClass.PART).and(HYPHEN).and(maybe(any(word("on", "in"), phrase("in the"))));
        return part.with(
                any(
                        any,
                        THE.then(relative.unit.where(u -> u.compareTo(Unit.DAY) > 0))
                                .as(u -> (Meaning) new Meaning.FromFocus(u, 0))),
                (mod, m) -> new Date(m, mod));
    }
}
