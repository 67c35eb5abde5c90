package org.dateline.time;

import static org.dateline.time.Patterns.HYPHEN;
import static org.dateline.time.Patterns.THE;
import static org.dateline.time.Patterns.ahead;
import static org.dateline.time.Patterns.any;
import static org.dateline.time.Patterns.joined;
import static org.dateline.time.Patterns.maybe;
import static org.dateline.time.Patterns.notBehind;
import static org.dateline.time.Patterns.phrase;
import static org.dateline.time.Patterns.word;

import java.util.List;
import org.dateline.time.Counted.FromFocus;
import org.dateline.time.Counted.FromToday;
import org.dateline.time.Counted.Ordinal;
import org.dateline.time.Expression.Date;
import org.dateline.time.Expression.Stretch;
import org.dateline.time.Meaning.Nearest;
import org.dateline.time.Meaning.Within;

/** The rules for a part of a longer stretch: "the first week of October", "mid-2011", "the end of the year". */
final class PartRules {
    private record Nth<T>(int nth, T what) {}

    private record Edge(Length length, int sign) {}

    private final Lexicon lexicon;
    private final CalendarDates calendar;
    private final Pattern<Meaning> quarter;
    private final Pattern<Meaning> era;
    private final Pattern<Meaning> part;
    private final Pattern<Meaning> week;
    private final Pattern<Meaning> whole;
    private final Pattern<Expression> stretch;
    private final Pattern<Expression> endOf;

    PartRules(
            Lexicon lexicon,
            Numbers numbers,
            CalendarDates calendar,
            RelativeDates relative,
            DateRules dates,
            Pattern<Meaning> quarter,
            Pattern<Meaning> era) {
        this.lexicon = lexicon;
        this.calendar = calendar;
        this.quarter = quarter;
        this.era = era;
        Pattern<Meaning> bareMonth = calendar.month.as(Nearest::new);
        Pattern<Meaning> year = calendar.year.as(CalendarDates::yearOf);
        Pattern<Meaning> theUnit = word("the")
                .then(relative.unit.where(u -> u.compareTo(Unit.WEEK) >= 0))
                .as(Counted.TheUnit::new);
        Pattern<Meaning> container = any(
                calendar.dated,
                bareMonth,
                THE.then(year),
                relative.thisUnit,
                relative.thisNamed,
                relative.focusUnit,
                theUnit,
                quarter);
        Pattern<Integer> count =
                any(numbers.ordinal.where(n -> n < 54), word("last", "final").as(w -> -1));
        Pattern<Unit> unit = relative.unit.where(u -> u.compareTo(Unit.HALF) < 0);
        Pattern<Meaning> units = THE.then(count.with(unit, Nth::new))
                .and(word("of", "in"))
                .with(container, (n, c) -> new Ordinal(n.what(), n.nth(), c));
        Pattern<Meaning> weekdays = THE.then(count.with(calendar.weekday, Nth::new))
                .and(word("of", "in"))
                .with(container, (n, c) -> new Counted.NthWeekday(((Cycle.Weekday) n.what()).day(), n.nth(), c));
        Pattern<Meaning> month = any(
                relative.thisUnit.where(m -> m instanceof FromToday t && t.unit() == Unit.MONTH),
                any(theUnit, relative.focusUnit)
                        .where(m -> m instanceof FromFocus f && f.unit() == Unit.MONTH
                                || m instanceof Counted.TheUnit t && t.unit() == Unit.MONTH));
        Pattern<Meaning> days = THE.then(numbers.figureOrdinal.where(d -> d <= 31))
                .and(maybe(word("of")))
                .with(month, (d, m) -> new Within(new Cycle.DayOfMonth(d), m));
        part = any(units, weekdays, days);
        Pattern<Integer> edge = any(
                word("first", "opening").as(w -> 1),
                word("last", "final", "closing").as(w -> -1));
        Pattern<Length> length = numbers.cardinal.with(relative.plural, (n, u) -> Length.of(String.valueOf(n), u));
        stretch = THE.then(edge)
                .with(length, (sign, l) -> new Edge(l, sign))
                .and(word("of", "in"))
                .with(container, (e, c) -> new Stretch(e.length(), e.sign(), c));
        Pattern<Meaning> feast = any(calendar.dated, relative.thisNamed, calendar.feast.as(Nearest::new));
        Pattern<Meaning> the8th = word("the")
                .then(numbers.figureOrdinal.where(d -> d <= 31))
                .as(d -> new Nearest(new Cycle.DayOfMonth(d)));
        week = any(
                THE.then(word("week"))
                        .then(word("of", "beginning", "starting", "commencing", "ending", "ended"))
                        .and(maybe(word("on")))
                        .with(any(dates.day, the8th), (w, d) -> new Counted.From(d, Unit.WEEK, 0)),
                THE.then(phrase("weekend of")).with(dates.day, (w, d) -> new Counted.WeekendOf(d)),
                ahead(any(calendar.feast, THE.then(word("last", "next"))))
                        .then(feast)
                        .and(word("weekend"))
                        .as(Counted.WeekendOf::new),
                calendar.feast.as(Nearest::new).and(word("week")).as(d -> new Counted.From(d, Unit.WEEK, 0)),
                THE.then(word("week"))
                        .then(numbers.figures.where(n -> n > 0 && n < 54))
                        .and(any(word("of"), word(",")))
                        .with(container, (n, c) -> new Ordinal(Unit.WEEK, n, c)));
        endOf = phrase("end of")
                .then(relative.unit.where(u -> u.compareTo(Unit.MONTH) >= 0 && u.compareTo(Unit.YEAR) <= 0))
                .as(u -> new Date(new Counted.TheUnit(u), "END"));
        whole = any(dates.any, quarter, theUnit, relative.focusUnit);
    }

    /** The rules of this kind. */
    List<Rule> rules() {
        Pattern<Expression> modified = lexicon.any(WordClass.PART)
                .and(HYPHEN)
                .and(maybe(any(word("on", "in"), phrase("in"))))
                .with(any(whole, part), (mod, m) -> new Date(m, mod));
        Pattern<Expression> theModified = word("the")
                .then(any(
                        word("early").as(w -> "START"),
                        word("mid").as(w -> "MID"),
                        word("late").as(w -> "END")))
                .and(HYPHEN)
                .with(whole, (mod, m) -> new Date(m, mod));
        Pattern<Expression> around = any(
                        word("post").as(w -> "AFTER"), word("pre").as(w -> "BEFORE"))
                .and(joined(word("-")))
                .with(calendar.year, (mod, y) -> new Date(CalendarDates.yearOf(y), mod));
        Pattern<Expression> about = notBehind(word("how", "what"))
                .then(any(word("about", "around", "circa"), phrase("sometime in"), phrase("c .")))
                .then(any(
                        calendar.year.where(y -> y % 100 != 0).as(CalendarDates::yearOf),
                        calendar.day,
                        calendar.dated,
                        quarter,
                        era))
                .as(m -> new Date(m, "APPROX"));
        return List.of(
                Rule.date(
                        "part counted in a longer stretch",
                        part,
                        "the first week of October = 2024-W40",
                        "the last day of October 2024 = 2024-10-31",
                        "the last Friday of May 2024 = 2024-05-31",
                        "the first Monday in September 2023 = 2023-09-04",
                        "the second week of next month = 2024-W46",
                        "the 15th of next month = 2024-11-15"),
                Rule.of(
                        "units at the edge of a longer stretch",
                        stretch,
                        "the last four months of 2021 = P4M",
                        "the first ten days of October = P10D"),
                Rule.date(
                        "week of a day",
                        week,
                        "the week of October 8 = 2024-W41",
                        "the week starting on October 8 = 2024-W41",
                        "the week of the 8th = 2024-W41",
                        "Labor Day weekend = 2024-W35-WE",
                        "week 27 of 2023 = 2023-W27"),
                Rule.of(
                        "early, mid, late",
                        any(modified, theModified, endOf),
                        "early 2024 = 2024:START",
                        "mid-October = 2024-10:MID",
                        "mid-2011 = 2011:MID",
                        "by [end of year] = 2024:END",
                        "late last week = 2024-W41:END",
                        "earlier this year = 2024:START",
                        "the end of 2024 = 2024:END",
                        "late yesterday = 2024-10-17:END",
                        "the late 1970s = 197:END",
                        "the beginning of the year = 2024:START"),
                Rule.of(
                        "before or after a year",
                        around,
                        "[post-1959] politics = 1959:AFTER",
                        "[pre-2014] borders = 2014:BEFORE"),
                Rule.of(
                        "rough date",
                        about,
                        "around 2010 = 2010:APPROX",
                        "c. 1230 BC = BC1230:APPROX",
                        "about 2023-Q1 = 2023-Q1:APPROX"));
    }
}
