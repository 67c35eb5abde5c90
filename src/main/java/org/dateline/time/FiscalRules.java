package org.dateline.time;

import static org.dateline.time.Patterns.COMMA;
import static org.dateline.time.Patterns.HYPHEN;
import static org.dateline.time.Patterns.THE;
import static org.dateline.time.Patterns.any;
import static org.dateline.time.Patterns.joined;
import static org.dateline.time.Patterns.maybe;
import static org.dateline.time.Patterns.phrase;
import static org.dateline.time.Patterns.word;

import java.util.List;
import org.dateline.time.Fiscal.Part;
import org.dateline.time.Fiscal.Year;

/** The rules for the years of accounts and their quarters. */
final class FiscalRules {
    private final CalendarDates calendar;
    private final Numbers numbers;
    private final Pattern<Cycle> named;

    FiscalRules(CalendarDates calendar, Numbers numbers, Pattern<Cycle> named) {
        this.calendar = calendar;
        this.numbers = numbers;
        this.named = named;
    }

    /** The rules of this kind. */
    List<Rule> rules() {
        Pattern<Year> year = any(before(), behind());
        Pattern<?> of = any(COMMA, word("of", "in", "for"), word("-"));
        Pattern<Meaning> part = any(
                THE.then(named).and(of).with(year, (q, y) -> new Part((Cycle.YearPart) q, y)),
                year.and(maybe(any(joined(word("'")).then(joined(word("s"))), word("-", ","))))
                        .with(named, (y, q) -> new Part((Cycle.YearPart) q, y)));
        return List.of(
                Rule.date(
                        "fiscal year",
                        year.as(y -> y),
                        "fiscal 2008 = 2008",
                        "the 2008 fiscal year = 2008",
                        "FY2008 = 2008",
                        "FY 08 = 2008",
                        "fiscal year 2007-08 = 2008",
                        "the 2007/08 financial year = 2008",
                        "the federal fiscal year 2008 = 2008",
                        "U.S. government fiscal 2008 = 2008"),
                Rule.date(
                        "part of a fiscal year",
                        part,
                        "the third quarter of fiscal 2008 = 2008-Q3",
                        "fiscal 2008's first half = 2008-H1",
                        "Q2 FY2008 = 2008-Q2"));
    }

    /** "fiscal 2008", "FY08", "financial year 2007/08". */
    private Pattern<Year> before() {
        Pattern<Boolean> kind = THE.then(any(
                any(phrase("fiscal year"), word("fiscal"), phrase("financial year"), word("fy"))
                        .as(w -> false),
                maybe(phrase("u . s ."))
                        .then(word("federal", "government"))
                        .then(any(phrase("fiscal year"), word("fiscal")))
                        .as(w -> true)));
        Pattern<Integer> twoFigures =
                (atoms, from) -> atoms.key(from).length() == 2 ? numbers.figures.at(atoms, from) : null;
        Pattern<Integer> brief = twoFigures.as(n -> n < 50 ? 2000 + n : 1900 + n);
        return any(
                kind.and(HYPHEN).with(any(calendar.year, brief), (f, y) -> Year.ending(y, f)),
                kind.with(twoYears(), (f, y) -> Year.over(y)));
    }

    /** "the 2008 fiscal year", "the 2007-08 financial year". */
    private Pattern<Year> behind() {
        Pattern<?> kind = any(phrase("fiscal year"), phrase("financial year"), phrase("budget year"));
        return THE.then(any(
                calendar.year.and(kind).as(y -> Year.ending(y, false)),
                twoYears().and(kind).as(Year::over)));
    }

    /** The second of "2007-08" or "2007/2008". */
    private Pattern<Integer> twoYears() {
        return calendar.year
                .and(joined(word("-", "/")))
                .with(
                        joined(any(calendar.year, numbers.figures.where(n -> n < 100))),
                        (a, b) -> a + 1 == (b < 100 ? a / 100 * 100 + b : b) ? a + 1 : 0)
                .where(y -> y > 0);
    }
}
