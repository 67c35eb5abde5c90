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
import static org.dateline.time.Patterns.shared;
import static org.dateline.time.Patterns.word;

import java.util.List;
import org.dateline.time.Counted.Compared;
import org.dateline.time.Counted.FromFocus;
import org.dateline.time.Counted.FromToday;
import org.dateline.time.Counted.Reported;
import org.dateline.time.Meaning.Aside;
import org.dateline.time.Meaning.Nearest;
import org.dateline.time.Meaning.Within;

/** The rules for the periods that reports and budgets speak of: quarters, halves, fiscal years, and the comparison with those of a year before. */
final class ReportRules {
    private final Numbers numbers;
    private final CalendarDates calendar;

    /** "the third quarter", "Q3 2024", "the first half of the year". */
    final Pattern<Meaning> quarter;

    ReportRules(Numbers numbers, CalendarDates calendar) {
        this.numbers = numbers;
        this.calendar = calendar;
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
        Pattern<Meaning> theYear = any(phrase("the year"), phrase("that year")).as(w -> new FromFocus(Unit.YEAR, 0));
        Pattern<Meaning> of = any(
                any(COMMA, word("of", "in", "-")).then(calendar.year.as(CalendarDates::yearOf)),
                maybe(word("of", "in")).then(calendar.whichYear),
                word("of").then(theYear));
        quarter = shared(THE.then(any(
                named.with(
                        maybe(of),
                        (q, y) -> y.<Meaning>map(m -> new Within(q, m)).orElseGet(() -> new Nearest(q))),
                calendar.year.as(CalendarDates::yearOf).and(HYPHEN).with(named, (y, q) -> new Within(q, y)))));
    }

    /** The rules of this kind. */
    List<Rule> rules() {
        Pattern<Meaning> yearAgo = THE.then(maybe(word("comparable", "corresponding", "same")))
                .then(any(
                        phrase("year - ago"),
                        phrase("year - earlier"),
                        phrase("prior - year"),
                        phrase("year ago"),
                        phrase("year earlier")))
                .and(maybe(any(
                        word("quarter", "period"),
                        numbers.ordinal.where(n -> n < 5).and(word("quarter")))))
                .as(w -> new Aside(new Compared(1, new FromToday(Unit.YEAR, -1))));
        Pattern<Meaning> latest = any(
                THE.then(word("latest", "most recent"))
                        .then(word("quarter", "period"))
                        .as(w -> new Reported(Unit.QUARTER)),
                phrase("the quarter").and(not(word("of", "-"))).as(w -> new Reported(Unit.QUARTER)));
        Pattern<Meaning> theYear = behind(word("for", "of", "in", "during", "throughout", "by", "through", "over"))
                .then(word("the"))
                .then(maybe(any(word("full", "fiscal", "financial", "whole", "entire"), phrase("current fiscal"))))
                .then(word("year"))
                .and(not(word("of", "when", "before", "after", "since", "that", "ago", "earlier", "-")))
                .as(w -> new FromFocus(Unit.YEAR, 0));
        Pattern<Meaning> fiscal = any(
                        any(
                                        phrase("the fiscal year"),
                                        phrase("fiscal year"),
                                        word("fiscal"),
                                        phrase("financial year"),
                                        phrase("the financial year"),
                                        word("fy"))
                                .then(any(
                                        calendar.year,
                                        numbers.figures
                                                .where(n -> n > 9 && n < 100)
                                                .as(n -> 2000 + n))),
                        THE.then(calendar.year.and(any(phrase("fiscal year"), phrase("financial year")))))
                .as(Meaning.FiscalYear::new);
        return List.of(
                Rule.date(
                        "quarter or half",
                        quarter,
                        "the third quarter of 1990 = 1990-Q3",
                        "Q3 2024 = 2024-Q3",
                        "third-quarter = 2024-Q3",
                        "the first half of 2024 = 2024-H1",
                        "the second quarter of last year = 2023-Q2"),
                Rule.date(
                        "the period of a year before",
                        yearAgo,
                        "[third-quarter] sales rose from [the year-ago quarter] = 2024-Q3 2023-Q3",
                        "year-earlier = 2023"),
                Rule.date(
                        "the period reported on",
                        latest,
                        "the latest quarter = 2024-Q3",
                        "in [the second quarter], with [the quarter] better = 2024-Q2 2024-Q2"),
                Rule.date("the year spoken of", theYear, "[August 2019] , and all of [the year] = 2019-08 2019"),
                Rule.date("fiscal year", fiscal, "fiscal 2008 = 2008", "the 2008 fiscal year = 2008", "FY2008 = 2008"));
    }
}
