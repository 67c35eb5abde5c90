package org.dateline.time;

import static org.dateline.time.Patterns.any;
import static org.dateline.time.Patterns.behind;
import static org.dateline.time.Patterns.joined;
import static org.dateline.time.Patterns.not;
import static org.dateline.time.Patterns.notBehind;
import static org.dateline.time.Patterns.phrase;
import static org.dateline.time.Patterns.word;

import java.time.LocalDate;
import java.util.List;
import org.dateline.model.Upos;
import org.dateline.time.Meaning.EitherDay;
import org.dateline.time.Meaning.Fixed;
import org.dateline.time.Meaning.Nearest;
import org.dateline.time.Pattern.Match;
import org.dateline.time.Point.Open;
import org.dateline.time.Point.Period;

/** The rules for dates in figures: "2024-10-08", "10/8/24", "2024-06", "500 BC", "the 8th". */
final class FigureRules {
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
                Rule.date(
                        "day of the month",
                        dayOfMonth(),
                        "on [the 8th] = 2024-10-08",
                        "by [the 25th] = 2024-09-25",
                        "on the 4th/ADJ floor/NOUN = -"),
                Rule.date(
                        "month in figures",
                        month(),
                        "2024-06 = 2024-06",
                        "12/2015 = 2015-12",
                        "[2010]-[11] = 2010 2011"),
                Rule.date("year of an era", era(), "500 BC = BC0500", "AD 842 = 0842", "900 CE = 0900"));
    }

    private Pattern<Meaning> slashed() {
        Pattern<?> before = any(word("on", "from", "to", "until", "since", "by", "between"), calendar.weekday);
        Pattern<Integer> second = joined(word("/")).then(joined(numbers.figures));
        return behind(before)
                .then(numbers.figures)
                .with(second, (a, b) -> new EitherDay(a, b))
                .and(not(joined(word("/"))))
                .where(EitherDay::exists)
                .as(e -> e);
    }

    private Pattern<Meaning> dayOfMonth() {
        Pattern<String> noNoun = (atoms, from) -> {
            boolean noun = atoms.has(from)
                    && atoms.get(from).letters()
                    && (atoms.upos(from) == Upos.NOUN
                            || atoms.upos(from) == Upos.PROPN
                            || atoms.upos(from) == Upos.ADJ);
            return noun || atoms.glued(from) && atoms.key(from).equals("-") ? null : new Match<>(from, "");
        };
        return behind(word("on", "by", "until", "since", "from", "to"))
                .then(word("the"))
                .then(numbers.figureOrdinal.where(d -> d <= 31))
                .and(noNoun)
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

    private Pattern<Meaning> era() {
        Pattern<Integer> anyYear = any(numbers.figures.where(n -> n > 0), calendar.year);
        Pattern<Meaning> before = anyYear.and(any(word("bc", "bce"), phrase("b . c ."), phrase("b . c")))
                .as(y -> new Fixed(new Open("BC%04d".formatted(y))));
        Pattern<Integer> after = any(
                anyYear.and(any(word("ad", "ce"), phrase("a . d ."))).and(not(joined(word("-")))),
                word("ad").then(anyYear));
        return any(before, after.as(CalendarDates::yearOf));
    }
}
