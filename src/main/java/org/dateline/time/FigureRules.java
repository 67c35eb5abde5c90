package org.dateline.time;

import static org.dateline.time.Patterns.ahead;
import static org.dateline.time.Patterns.any;
import static org.dateline.time.Patterns.behind;
import static org.dateline.time.Patterns.joined;
import static org.dateline.time.Patterns.maybe;
import static org.dateline.time.Patterns.not;
import static org.dateline.time.Patterns.notBehind;
import static org.dateline.time.Patterns.placed;
import static org.dateline.time.Patterns.word;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Upos;
import org.dateline.time.Meaning.EitherDay;
import org.dateline.time.Meaning.Fixed;
import org.dateline.time.Meaning.Nearest;
import org.dateline.time.Pattern.Match;
import org.dateline.time.Patterns.Placed;
import org.dateline.time.Point.Period;
import org.dateline.time.Rule.Part;
import org.jspecify.annotations.Nullable;

/** The rules for dates in figures: "2024-10-08", "10/8/24", "2024-06", "the 8th". */
final class FigureRules {
    /** Takes nothing, and fails before a noun or adjective. */
    static final Pattern<String> NO_NOUN = FigureRules::noNoun;

    private final Lexicon lexicon;
    private final Numbers numbers;
    private final CalendarDates calendar;

    FigureRules(Lexicon lexicon, Numbers numbers, CalendarDates calendar) {
        this.lexicon = lexicon;
        this.numbers = numbers;
        this.calendar = calendar;
    }

    /** The rules of this kind. */
    List<Rule> rules() {
        Pattern<Meaning> named = lexicon.any(WordClass.NAMED_DAY)
                .and(not(joined(any(word("/", "-"), numbers.figures))))
                .as(d -> new Fixed(Period.of(Unit.DAY, LocalDate.parse(d))));
        return List.of(
                Rule.date("day with a name of its own", named, "since [9/11] = 2001-09-11", "9/11/2024 = 2024-11-09"),
                Rule.date(
                        "day in figures",
                        calendar.numeric,
                        "2024-10-08 = 2024-10-08",
                        "10/8/24 = 2024-10-08",
                        "8.10.2024 = 2024-10-08",
                        "20241008 = 2024-10-08",
                        "2020/Sep/23 = 2020-09-23",
                        "2019-aug-1 = 2019-08-01",
                        "[10/1/2018]-[10/7/2018] = 2018-10-01 2018-10-07",
                        "25/12/2023 = 2023-12-25",
                        "8,000 soldiers = -",
                        "version 3.10.24 = -",
                        "+86 138-2010-2015 = -"),
                Rule.date(
                        "day and month in figures",
                        slashed(),
                        "on [22/04] = 2024-04-22",
                        "on [10/8] = 2024-10-08",
                        "scored 10/8 = -"),
                Rule.parts(
                        "two days and months in figures",
                        slashedRange(),
                        "between [10/1]-[11/7] = 2024-10-01 2024-11-07",
                        "from [5/1] to [5/7, 2020] = 2020-05-01 2020-05-07",
                        "from [5/1]-[5/7/2020] = 2020-05-01 2020-05-07"),
                Rule.date(
                        "day of the month",
                        dayOfMonth(),
                        "on [the 8th] = 2024-10-08",
                        "by [the 25th] = 2024-09-25",
                        "on [the 17] from [2 p.m.] to [4 p.m.] = 2024-10-17 2024-10-17T14:00 2024-10-17T16:00",
                        "on the 4th/ADJ floor/NOUN = -"),
                Rule.date(
                        "month in figures",
                        month(),
                        "2024-06 = 2024-06",
                        "12/2015 = 2015-12",
                        "Dec/2015 = 2015-12",
                        "[2010]-[11] = 2010 2011"));
    }

    private Pattern<EitherDay> slashedPair() {
        Pattern<Integer> second = joined(word("/")).then(joined(numbers.figures));
        return numbers.figures.with(second, EitherDay::new).where(EitherDay::exists);
    }

    private Pattern<Meaning> slashed() {
        Pattern<?> before = any(word("on", "from", "to", "until", "since", "by", "between"), calendar.weekday);
        return behind(before).then(slashedPair()).and(not(joined(word("/")))).as(e -> e);
    }

    private Pattern<List<Part>> slashedRange() {
        Pattern<Placed<EitherDay>> day = placed(slashedPair());
        Pattern<Optional<Integer>> year =
                maybe(any(word(","), joined(word("/"))).then(calendar.year));
        Pattern<Placed<Optional<Integer>>> last = placed(year);
        return behind(word("from", "between"))
                .then(day)
                .and(word("-", "to", "and", "until", "till", "through"))
                .with(day, List::of)
                .and(not(word("of")))
                .with(
                        last,
                        (two, y) -> List.of(
                                part(two.get(0), two.get(0).end(), y.value()), part(two.get(1), y.end(), y.value())));
    }

    private static Part part(Placed<EitherDay> day, int end, Optional<Integer> year) {
        return new Part(
                day.begin(),
                end,
                Expression.date(year.<Meaning>map(day.value()::in).orElse(day.value())));
    }

    private static @Nullable Match<String> noNoun(Atoms atoms, int from) {
        boolean noun = atoms.has(from)
                && atoms.get(from).letters()
                && (atoms.upos(from) == Upos.NOUN || atoms.upos(from) == Upos.PROPN || atoms.upos(from) == Upos.ADJ);
        return noun || atoms.glued(from) && atoms.key(from).equals("-") ? null : new Match<>(from, "");
    }

    private Pattern<Meaning> dayOfMonth() {
        return behind(word("on", "by", "until", "since", "from", "to"))
                .then(word("the"))
                .then(any(
                        numbers.figureOrdinal.where(d -> d <= 31).and(NO_NOUN),
                        numbers.figures.where(d -> d > 0 && d <= 31).and(ahead(word("from", "between", "at")))))
                .as(d -> new Nearest(new Cycle.DayOfMonth(d)));
    }

    /** A year with a higher number behind it is two years: "2010-11". */
    private Pattern<Meaning> month() {
        Pattern<Integer> yearFirst = calendar.year
                .and(joined(word("-")))
                .with(joined(numbers.figures.where(m -> m < 100)), (y, m) -> m <= y % 100 ? y * 100 + m : 0);
        Pattern<Integer> monthFirst = numbers.figures
                .where(m -> m < 13)
                .and(joined(word("/", "-")))
                .with(joined(calendar.year), (m, y) -> y * 100 + m);
        Pattern<?> sign = word("/", "-", ".");
        return notBehind(sign)
                .then(any(yearFirst, monthFirst))
                .where(ym -> ym % 100 > 0 && ym % 100 < 13)
                .as(ym -> new Fixed(Period.of(Unit.MONTH, LocalDate.of(ym / 100, ym % 100, 1))));
    }
}
