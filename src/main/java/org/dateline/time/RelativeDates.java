package org.dateline.time;

import static org.dateline.time.Patterns.HYPHEN;
import static org.dateline.time.Patterns.THE;
import static org.dateline.time.Patterns.any;
import static org.dateline.time.Patterns.not;
import static org.dateline.time.Patterns.phrase;
import static org.dateline.time.Patterns.word;

import java.util.List;
import org.dateline.time.Meaning.From;
import org.dateline.time.Meaning.FromFocus;
import org.dateline.time.Meaning.FromToday;
import org.dateline.time.Meaning.Nth;

/** Dates that are counted from the day of writing, from the date in focus, or from another date. */
final class RelativeDates {
    /** "day", "week", "quarter" …: the units that a calendar counts. */
    final Pattern<Unit> unit;

    /** Singular or plural. */
    final Pattern<Unit> anyUnit;

    /** "last" -1, "this" 0, "next" +1. */
    final Pattern<Integer> step;

    /** "this week", "last year". */
    final Pattern<Meaning> thisUnit;

    /** "last October", "next Friday", "this summer". */
    final Pattern<Meaning> thisNamed;

    /** "yesterday". */
    final Pattern<Meaning> deicticDay;

    /** "that day", "the next year", "the month". */
    final Pattern<Meaning> focusUnit;

    /** "three weeks": a length that can be counted off. */
    final Pattern<Length> length;

    RelativeDates(Lexicon lexicon, Numbers numbers, CalendarDates calendar) {
        Pattern<Unit> singular =
                lexicon.any(WordClass.UNIT).where(u -> !u.startsWith("2")).as(Unit::of);
        unit = singular.where(u -> !u.belowDay());
        anyUnit = any(
                singular,
                lexicon.any(WordClass.UNITS).where(u -> !u.startsWith("2")).as(Unit::of));
        step = any(
                any(word("last"), THE.then(word("previous", "past"))).as(w -> -1),
                any(word("this"), THE.then(word("current"))).as(w -> 0),
                any(word("next"), THE.then(word("coming", "upcoming"))).as(w -> 1));
        thisUnit = any(
                step.with(unit.where(u -> u != Unit.DAY && u != Unit.HALF), (n, u) -> new FromToday(u, n)),
                THE.then(phrase("weekend")).as(w -> new FromToday(Unit.WEEKEND, -1)));
        Pattern<Cycle> named = any(calendar.month, calendar.weekday, calendar.season, calendar.feast);
        Pattern<Integer> namedStep = any(
                THE.then(word("last", "past", "previous")).as(w -> -1),
                any(word("this"), phrase("the current")).as(w -> 0),
                any(phrase("this coming"), phrase("this past")).as(w -> w.endsWith("past") ? -1 : 1),
                THE.then(word("next", "coming", "upcoming")).as(w -> 1));
        thisNamed = namedStep.with(named, (n, c) -> new Nth(c, n));
        deicticDay = lexicon.number(WordClass.DAY).as(n -> new FromToday(Unit.DAY, n));
        Pattern<Integer> focusStep = any(
                word("that").as(w -> 0),
                THE.then(phrase("same")).as(w -> 0),
                phrase("that same").as(w -> 0),
                any(phrase("the next"), THE.then(word("following", "subsequent")), phrase("the very next"))
                        .as(w -> 1),
                any(phrase("the previous"), THE.then(word("preceding", "prior")))
                        .as(w -> -1));
        focusUnit = any(
                focusStep.with(unit, (n, u) -> new FromFocus(u, n)),
                THE.then(unit.and(word("before", "earlier")).and(not(nextThing(lexicon))))
                        .as(u -> new FromFocus(u, -1)),
                word("the")
                        .then(unit.and(word("after")).and(not(nextThing(lexicon))))
                        .as(u -> new FromFocus(u, 1)));
        Pattern<Length> fortnight =
                numbers.amount.and(any(word("fortnight"), word("fortnights"))).as(n -> twice(n));
        length = any(numbers.amount.and(HYPHEN).with(anyUnit, Length::of), fortnight);
    }

    private static Length twice(String amount) {
        return Length.of(
                amount.equals("X")
                        ? amount
                        : new java.math.BigDecimal(amount)
                                .multiply(java.math.BigDecimal.valueOf(2))
                                .toPlainString(),
                Unit.WEEK);
    }

    /** What makes "the day before" point at an event and not at the date in focus. */
    private static Pattern<?> nextThing(Lexicon lexicon) {
        return any(
                word("the", "a", "an", "his", "her", "its", "their", "he", "she", "it", "they"),
                lexicon.any(WordClass.DAY),
                lexicon.any(WordClass.MONTH));
    }

    /** A length counted off from a date, with the unit of the length. */
    static Meaning away(Length length, int sign, Meaning anchor) {
        Integer n = length.whole();
        return n == null ? new From(anchor, length.unit(), 0) : new From(anchor, length.unit(), sign * n);
    }

    /** The rules of this kind. */
    List<Rule> rules(CalendarDates calendar, Lexicon lexicon) {
        return List.of(
                Rule.date(
                        "day counted from today",
                        deicticDay,
                        "yesterday = 2024-10-17",
                        "Tomorrow = 2024-10-19",
                        "the day before yesterday = 2024-10-16"),
                Rule.date(
                        "unit counted from today",
                        thisUnit,
                        "this week = 2024-W42",
                        "last year = 2023",
                        "next month = 2024-11",
                        "since [last week] = 2024-W41",
                        "the current quarter = 2024-Q4",
                        "the coming year = 2025",
                        "this weekend = 2024-W42-WE"),
                Rule.date(
                        "named day or month counted from today",
                        thisNamed,
                        "last October = 2023-10",
                        "last Friday = 2024-10-11",
                        "next Monday = 2024-10-21",
                        "this summer = 2024-SU",
                        "last Christmas = 2023-12-25"),
                Rule.date(
                        "unit counted from the focus",
                        focusUnit,
                        "[August 5, 2019] and [the next day] = 2019-08-05 2019-08-06"),
                ago(),
                offset());
    }

    private Rule ago() {
        Pattern<Expression> exact = length.and(any(word("ago"), phrase("back"), phrase("earlier than now")))
                .as(l -> ago(l, -1));
        Pattern<Expression> ahead = length.and(any(phrase("from now"), word("hence"), phrase("from today")))
                .as(l -> ago(l, 1));
        return Rule.of(
                "length before or after now",
                any(exact, ahead),
                "three weeks ago = 2024-W39",
                "two years ago = 2022",
                "10 days ago = 2024-10-08",
                "five months ago = 2024-05",
                "several years ago = PAST_REF",
                "a decade ago = 2014",
                "two weeks from now = 2024-W44");
    }

    private static Expression ago(Length length, int sign) {
        Integer n = length.whole();
        if (n == null) {
            return Expression.vague(sign < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        int decades = length.unit() == Unit.DECADE ? 10 : length.unit() == Unit.CENTURY ? 100 : 1;
        return Expression.date(new FromToday(decades > 1 ? Unit.YEAR : length.unit(), sign * n * decades));
    }

    private Rule offset() {
        Pattern<Meaning> later = length.where(l -> l.whole() != null)
                .with(
                        any(word("later", "afterwards"), word("earlier", "before"))
                                .and(not(word("the", "a", "than", "his", "its", "their", "her"))),
                        (l, w) -> new FromFocus(
                                l.unit(), (w.startsWith("later") || w.startsWith("after") ? 1 : -1) * l.whole()));
        return Rule.date(
                "length before or after the focus",
                later,
                "[August 5, 2019] and [two days later] = 2019-08-05 2019-08-07");
    }
}
