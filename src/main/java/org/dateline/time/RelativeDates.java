package org.dateline.time;

import static org.dateline.time.Patterns.THE;
import static org.dateline.time.Patterns.any;
import static org.dateline.time.Patterns.not;
import static org.dateline.time.Patterns.phrase;
import static org.dateline.time.Patterns.shared;
import static org.dateline.time.Patterns.word;

import java.util.List;
import org.dateline.model.Upos;
import org.dateline.time.Counted.FromFocus;
import org.dateline.time.Counted.FromToday;
import org.dateline.time.Meaning.Nth;
import org.dateline.time.Meaning.Within;
import org.dateline.time.Pattern.Match;
import org.jspecify.annotations.Nullable;

/** Dates that are counted in whole units from the day of writing or from the date in focus. */
final class RelativeDates {
    /** "day", "week", "quarter" …: the units that a calendar counts. */
    final Pattern<Unit> unit;

    /** Any unit, in the plural too. */
    final Pattern<Unit> anyUnit;

    final Pattern<Unit> plural;

    /** "this week", "last year". */
    final Pattern<Meaning> thisUnit;

    /** "last October", "next Friday", "this summer". */
    final Pattern<Meaning> thisNamed;

    /** "yesterday". */
    final Pattern<Meaning> deicticDay;

    /** "that day", "the next year". */
    final Pattern<Meaning> focusUnit;

    /** "that day". */
    final Pattern<Meaning> focusDay;

    /** "three weeks", "a two-year": how many of a unit. */
    final Pattern<Length> length;

    RelativeDates(Lexicon lexicon, Numbers numbers, CalendarDates calendar) {
        Pattern<Unit> singular = lexicon.any(WordClass.UNIT).as(Unit::of);
        unit = singular.where(u -> !u.belowDay());
        plural = lexicon.any(WordClass.UNITS).as(Unit::of);
        anyUnit = any(singular, plural);
        thisUnit = shared(thisUnit(lexicon.any(WordClass.YEAR_KIND)));
        thisNamed = shared(thisNamed(calendar));
        deicticDay = any(
                lexicon.number(WordClass.DAY).as(n -> new FromToday(Unit.DAY, n)),
                any(phrase("this day"), phrase("this very day"))
                        .and(not(word("in", "of", "and", "each", "every", "forward", "when")))
                        .as(w -> new FromToday(Unit.DAY, 0)));
        focusUnit = shared(focus(unit));
        focusDay = focus(unit.where(u -> u == Unit.DAY));
        length = new Lengths(numbers, unit, anyUnit).any;
    }

    private Pattern<Meaning> thisUnit(Pattern<?> kind) {
        Pattern<Integer> step = any(
                any(word("last"), THE.then(word("last", "previous", "past"))).as(w -> -1),
                any(word("this"), THE.then(word("current", "present"))).as(w -> 0),
                any(word("next"), THE.then(word("next", "coming", "upcoming"))).as(w -> 1));
        Pattern<Unit> countable = unit.where(u -> u != Unit.DAY && u != Unit.WORKDAY && u != Unit.HALF);
        // "the next working day" is counted from the date in focus, as "the next day"
        Pattern<Meaning> workday = any(word("last").as(w -> -1), word("next").as(w -> 1))
                .with(unit.where(u -> u == Unit.WORKDAY), (n, u) -> new FromToday(u, n));
        Pattern<Meaning> sure = step.with(countable, (n, u) -> new FromToday(u, n))
                .where(m -> m.step() >= 0 || m.unit().compareTo(Unit.DECADE) < 0)
                .as(m -> m);
        Pattern<Meaning> kindOfYear = step.and(kind).and(word("year")).as(n -> new FromToday(Unit.YEAR, n));
        Pattern<Meaning> afterNext = THE.then(unit)
                .with(any(phrase("after next").as(w -> 2), phrase("before last").as(w -> -2)), FromToday::new);
        // a slip of the pen for "this year's"
        Pattern<Meaning> thisYears = phrase("this years")
                .and((atoms, from) -> atoms.has(from) && atoms.upos(from) == Upos.NOUN ? new Match<>(from, "") : null)
                .as(w -> new FromToday(Unit.YEAR, 0));
        return any(
                sure,
                thisYears,
                workday,
                kindOfYear,
                afterNext,
                THE.then(phrase("weekend")).as(w -> new Counted.TheWeekend()));
    }

    private static Pattern<Meaning> thisNamed(CalendarDates calendar) {
        Pattern<Cycle> named = any(calendar.month, calendar.weekday, calendar.season, calendar.feast);
        Pattern<Integer> step = any(
                THE.then(word("last", "past", "previous")).as(w -> -1),
                any(word("this"), phrase("the current")).as(w -> 0),
                phrase("this past").as(w -> -1),
                phrase("this coming").as(w -> 1),
                THE.then(word("next", "coming", "upcoming")).as(w -> 1));
        return any(
                step.with(any(named, calendar.monthDay), (n, c) -> new Nth(c, n)),
                THE.then(word("following"))
                        .then(any(calendar.weekday, calendar.feast))
                        .as(w -> new Meaning.Following(new FromFocus(Unit.DAY, 0), w)),
                word("that").then(inFull(named)).as(c -> new Within(c, new FromFocus(c.container(), 0))));
    }

    /** Not "that Sun", which may be a firm. */
    private static <T> Pattern<T> inFull(Pattern<T> pattern) {
        return (atoms, from) -> {
            Pattern.Match<T> m = pattern.at(atoms, from);
            return m == null || LooseWords.isShort(atoms, from, m.end()) ? null : m;
        };
    }

    private static Pattern<Meaning> focus(Pattern<Unit> unit) {
        Pattern<Integer> step = any(
                any(word("that"), THE.then(phrase("same")), phrase("that same"), phrase("that very"))
                        .as(w -> 0),
                any(phrase("the next"), phrase("the very next"), THE.then(word("following", "subsequent")))
                        .as(w -> 1),
                THE.then(word("preceding", "prior")).as(w -> -1),
                phrase("the previous").as(w -> -1));
        Pattern<?> event = word(
                "the",
                "a",
                "an",
                "his",
                "her",
                "its",
                "their",
                "he",
                "she",
                "it",
                "they",
                "that",
                "this",
                "last",
                "next",
                "yesterday");
        Pattern<String> named = RelativeDates::isEvent;
        return any(
                step.with(unit, (n, u) -> new FromFocus(u, n)),
                word("the")
                        .then(unit.and(word("before", "earlier"))
                                .and(not(event))
                                .and(not(named)))
                        .as(u -> new FromFocus(u, -1)),
                word("the")
                        .then(unit.and(word("after")).and(not(event)).and(not(named)))
                        .as(u -> new FromFocus(u, 1)));
    }

    /** "the day before returning", "the day after independence": what comes is the event that is counted from. */
    private static @Nullable Match<String> isEvent(Atoms atoms, int from) {
        boolean event = atoms.has(from)
                && atoms.get(from).letters()
                && (atoms.upos(from) == Upos.PROPN
                        || atoms.upos(from) == Upos.PRON
                        || atoms.upos(from) == Upos.VERB && atoms.key(from).endsWith("ing"));
        return event ? new Match<>(from, "") : null;
    }

    /** The rules of this kind. */
    List<Rule> rules() {
        return List.of(
                Rule.date(
                        "day counted from today",
                        deicticDay,
                        "yesterday = 2024-10-17",
                        "Tomorrow = 2024-10-19",
                        "this day = 2024-10-18",
                        "on this day in [1945] = 1945",
                        "the day before yesterday = 2024-10-16"),
                Rule.date(
                        "unit counted from today",
                        thisUnit,
                        "this week = 2024-W42",
                        "last year = 2023",
                        "next month = 2024-11",
                        "[this years] festival/NOUN = 2024",
                        "next business day = 2024-10-21",
                        "since [last week] = 2024-W41",
                        "the current quarter = 2024-Q4",
                        "the past year = 2023",
                        "the coming year = 2025",
                        "this weekend = 2024-W42-WE",
                        "last fiscal year = 2023",
                        "the week after next = 2024-W44",
                        "the year before last = 2022",
                        "over [the weekend] = 2024-W41-WE"),
                Rule.date(
                        "named day or month counted from today",
                        thisNamed,
                        "last October = 2023-10",
                        "last September = 2023-09",
                        "last September 3 = 2024-09-03",
                        "last Friday = 2024-10-11",
                        "next Monday = 2024-10-21",
                        "next Saturday = 2024-10-26",
                        "this summer = 2024-SU",
                        "this past Tuesday = 2024-10-15",
                        "last Christmas = 2023-12-25",
                        "on [October 8, 2019] , and [the following Friday] = 2019-10-08 2019-10-11"),
                Rule.date(
                        "unit counted from the focus",
                        focusUnit,
                        "[August 5, 2019] and [the next day] = 2019-08-05 2019-08-06",
                        "[August 9, 2019] and [the next working day] = 2019-08-09 2019-08-12",
                        "in [2019] but not [the year before] = 2019 2018",
                        "on [August 5, 2019] and in [that year] = 2019-08-05 2019",
                        "the day before the summit = -"));
    }
}
