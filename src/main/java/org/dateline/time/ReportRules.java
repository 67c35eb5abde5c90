package org.dateline.time;

import static org.dateline.time.Patterns.COMMA;
import static org.dateline.time.Patterns.HYPHEN;
import static org.dateline.time.Patterns.THE;
import static org.dateline.time.Patterns.any;
import static org.dateline.time.Patterns.behind;
import static org.dateline.time.Patterns.joined;
import static org.dateline.time.Patterns.maybe;
import static org.dateline.time.Patterns.not;
import static org.dateline.time.Patterns.phrase;
import static org.dateline.time.Patterns.placed;
import static org.dateline.time.Patterns.shared;
import static org.dateline.time.Patterns.word;

import java.util.List;
import java.util.Set;
import org.dateline.time.Counted.Around;
import org.dateline.time.Counted.Compared;
import org.dateline.time.Counted.Corresponding;
import org.dateline.time.Counted.FromFocus;
import org.dateline.time.Counted.FromToday;
import org.dateline.time.Counted.Reported;
import org.dateline.time.Meaning.Aside;
import org.dateline.time.Meaning.Nearest;
import org.dateline.time.Meaning.Within;
import org.dateline.time.Patterns.Placed;
import org.dateline.time.Rule.Part;

/** The rules for the periods that reports speak of: quarters, halves, and the comparison with those of a year before. */
final class ReportRules {
    /** "Player of the Year". */
    private static final Pattern<String> CAPITAL =
            (atoms, from) -> atoms.has(from) && atoms.get(from).capital() ? new Pattern.Match<>(from, "") : null;

    private static final Pattern<?> POSSESSIVE = joined(word("'")).then(joined(word("s")));

    private final Numbers numbers;
    private final CalendarDates calendar;
    private final Pattern<Integer> nth;

    /** "third quarter", "Q3", "first half". */
    final Pattern<Cycle> named;

    /** "the third quarter", "Q3 2024", "this year's first half". */
    final Pattern<Meaning> quarter;

    ReportRules(Lexicon lexicon, Numbers numbers, CalendarDates calendar) {
        this.numbers = numbers;
        this.calendar = calendar;
        nth = numbers.ordinal.where(n -> n < 5);
        named = any(
                maybe(word("fiscal"))
                        .and(HYPHEN)
                        .then(nth)
                        .and(HYPHEN)
                        .and(word("quarter"))
                        .as(n -> new Cycle.YearPart(Unit.QUARTER, n)),
                brief("q", Unit.QUARTER, 4),
                numbers.ordinal
                        .where(n -> n < 3)
                        .and(HYPHEN)
                        .and(word("half"))
                        .as(n -> new Cycle.YearPart(Unit.HALF, n)));
        Pattern<Meaning> theYear = any(phrase("the year"), phrase("that year")).as(w -> new FromFocus(Unit.YEAR, 0));
        Pattern<Meaning> year = calendar.year.as(CalendarDates::yearOf);
        Pattern<Meaning> of = any(
                any(COMMA, word("of", "in", "-")).then(year),
                maybe(word("of", "in")).then(calendar.whichYear),
                word("of").then(theYear));
        quarter = shared(THE.then(any(
                named.and(notInGame(lexicon.words(WordClass.GAME))).as(Nearest::new),
                named.with(of, Within::new),
                any(calendar.whichYear, year).and(POSSESSIVE).with(named, (y, q) -> new Within(q, y)),
                year.and(HYPHEN).with(any(named, brief("h", Unit.HALF, 2)), (y, q) -> new Within(q, y)))));
    }

    /** A match has halves and quarters too. */
    private static Pattern<String> notInGame(Set<String> game) {
        return (atoms, from) -> atoms.hasAny(game) ? null : new Pattern.Match<>(from, "");
    }

    /** "Q3", "H1". */
    private Pattern<Cycle> brief(String letter, Unit unit, int most) {
        return word(letter)
                .then(joined(numbers.figures.where(n -> n > 0 && n <= most)))
                .as(n -> new Cycle.YearPart(unit, n));
    }

    /** The rules of this kind. */
    List<Rule> rules() {
        return List.of(
                Rule.date(
                        "quarter or half",
                        quarter,
                        "the third quarter of 1990 = 1990-Q3",
                        "Q3 2024 = 2024-Q3",
                        "2023-H2 = 2023-H2",
                        "third-quarter = 2024-Q3",
                        "he scored in the second half = -",
                        "the first half of 2024 = 2024-H1",
                        "the second quarter of last year = 2023-Q2",
                        "next year's first quarter = 2025-Q1"),
                Rule.date(
                        "the period of a year before",
                        any(yearAgo(), corresponding()),
                        "[third-quarter] sales rose from [the year-ago quarter] = 2024-Q3 2023-Q3",
                        "year-earlier = 2023",
                        "[third-quarter] sales , and [the quarter a year ago] = 2024-Q3 2023-Q3",
                        "[third-quarter] sales , and in [the 2022 period] = 2024-Q3 2022-Q3",
                        "[third-quarter] sales , and in [the same period last year] = 2024-Q3 2023-Q3"),
                Rule.date(
                        "the period reported on",
                        latest(),
                        "the latest quarter = 2024-Q3",
                        "in [the second quarter], with [the quarter] better = 2024-Q2 2024-Q2",
                        "in [the first quarter of 2025] , in [the latest quarter] = 2025-Q1 2024-Q3"),
                Rule.parts(
                        "the period that ended on a day",
                        ended(),
                        "in [the quarter] ended [June 30] = 2024-Q2 2024-06-30",
                        "in [the year] ending [March 31] = P1Y 2024-03-31"),
                Rule.date(
                        "the year spoken of",
                        theYear(),
                        "[August 2019] , and all of [the year] = 2019-08 2019",
                        "Player of the Year = -"),
                Rule.of(
                        "end of the year",
                        any(phrase("year end"), phrase("year - end"), phrase("year ' s end"), phrase("years ' end"))
                                .as(w -> new Expression.Date(new FromToday(Unit.YEAR, 0), "END")),
                        "by [year-end] = 2024:END",
                        "by [year 's end] = 2024:END"));
    }

    private Pattern<Meaning> yearAgo() {
        Pattern<?> ago = any(
                phrase("year - ago"),
                phrase("year - earlier"),
                phrase("prior - year"),
                phrase("year ago"),
                phrase("year earlier"));
        Pattern<?> stretch = any(word("quarter", "period"), nth.and(word("quarter")));
        return any(
                        THE.then(maybe(word("comparable", "corresponding", "same")))
                                .then(ago)
                                .and(maybe(stretch)),
                        THE.then(maybe(word("comparable", "corresponding", "same")))
                                .then(stretch)
                                .and(any(phrase("a year ago"), phrase("a year earlier"), phrase("of a year ago"))))
                .as(w -> new Aside(new Compared(1, true, new FromToday(Unit.YEAR, -1))));
    }

    /** "the 1988 quarter", "the same period last year", "last year's quarter". */
    private Pattern<Meaning> corresponding() {
        Pattern<Meaning> year = calendar.year.as(CalendarDates::yearOf);
        Pattern<?> stretch = word("quarter", "period");
        Pattern<?> same = THE.then(word("comparable", "corresponding", "same", "like"));
        return any(
                        THE.then(year).and(stretch),
                        calendar.whichYear.and(POSSESSIVE).and(stretch),
                        same.then(stretch).and(maybe(word("of", "in"))).then(any(calendar.whichYear, year)))
                .as(y -> new Aside(new Corresponding(y)));
    }

    private static Pattern<Meaning> latest() {
        return any(
                THE.then(any(word("latest"), phrase("most recent")))
                        .then(word("quarter", "period"))
                        .as(w -> new Reported(Unit.QUARTER)),
                phrase("the quarter").and(not(word("of", "-", "to", "past"))).as(w -> new Reported(Unit.QUARTER)));
    }

    /** The year of an account is a year long, but none of the calendar. */
    private Pattern<List<Part>> ended() {
        Pattern<Placed<Unit>> period = placed(THE.then(any(
                any(word("year"), phrase("fiscal year"), phrase("financial year"))
                        .as(w -> Unit.YEAR),
                word("quarter").as(w -> Unit.QUARTER))));
        return period.and(word("ended", "ending", "to", "through"))
                .with(
                        placed(any(calendar.day, calendar.dated)),
                        (p, d) -> List.of(
                                new Part(
                                        p.begin(),
                                        p.end(),
                                        p.value() == Unit.YEAR
                                                ? new Expression.Duration("P1Y", null)
                                                : Expression.date(new Around(p.value(), d.value()))),
                                new Part(d.begin(), d.end(), Expression.date(d.value()))));
    }

    private static Pattern<Meaning> theYear() {
        return behind(word("for", "of", "in", "during", "throughout", "by", "through", "over"))
                .then(word("the"))
                .then(maybe(any(word("full", "fiscal", "financial", "whole", "entire"), phrase("current fiscal"))))
                .then(not(CAPITAL).then(word("year")))
                .and(not(word("of", "when", "before", "after", "since", "that", "ago", "earlier", "-")))
                .as(w -> new Counted.TheUnit(Unit.YEAR));
    }
}
