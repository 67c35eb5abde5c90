package org.dateline.time;

import static org.dateline.time.Patterns.COMMA;
import static org.dateline.time.Patterns.THE;
import static org.dateline.time.Patterns.ahead;
import static org.dateline.time.Patterns.any;
import static org.dateline.time.Patterns.joined;
import static org.dateline.time.Patterns.maybe;
import static org.dateline.time.Patterns.not;
import static org.dateline.time.Patterns.phrase;
import static org.dateline.time.Patterns.shared;
import static org.dateline.time.Patterns.word;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Upos;
import org.dateline.time.Counted.FromFocus;
import org.dateline.time.Counted.FromToday;
import org.dateline.time.Cycle.DayOfYear;
import org.dateline.time.Meaning.Fixed;
import org.dateline.time.Meaning.Nearest;
import org.dateline.time.Meaning.Within;
import org.dateline.time.Pattern.Match;
import org.dateline.time.Point.Period;
import org.jspecify.annotations.Nullable;

/** The names of the calendar: days, months, weekdays, seasons, holidays, years. The building blocks of the rules. */
final class CalendarDates {
    /** "2024", "'98". Loose: only for use beside other words of time. */
    final Pattern<Integer> year;

    final Pattern<Cycle> month;
    final Pattern<Integer> monthNumber;
    final Pattern<Cycle> weekday;
    final Pattern<Cycle> season;
    final Pattern<Cycle> feast;
    final Pattern<Integer> dayNumber;

    /** "this", "last", "next year", as what follows a month or day: "in July last year". */
    final Pattern<Meaning> whichYear;

    /** "October 8", "8 October", "the 8th of October": month and day. */
    final Pattern<Cycle> monthDay;

    /** Days written with their month, with or without year and weekday. */
    final Pattern<Meaning> day;

    /** "2024-10-08", "10/8/24", "8.10.2024". */
    final Pattern<Meaning> numeric;

    /** Months, seasons and holidays with their year. */
    final Pattern<Meaning> dated;

    CalendarDates(Lexicon lexicon, Numbers numbers) {
        year = Years.pattern(numbers);
        monthNumber = lexicon.number(WordClass.MONTH);
        month = monthNumber.as(Cycle.Month::new);
        weekday = lexicon.number(WordClass.WEEKDAY).as(d -> new Cycle.Weekday(DayOfWeek.of(d)));
        season = lexicon.any(WordClass.SEASON).as(Season::valueOf);
        feast = lexicon.any(WordClass.FEAST).as(f -> new Cycle.Feast(FeastDay.parse(f)));
        dayNumber = any(
                        numbers.ordinal,
                        numbers.figures.and(
                                not(joined(word("-", "/").then(joined(word("year", "day", "month", "hour")))))),
                        numbers.words)
                .where(d -> d >= 1 && d <= 31);
        whichYear = any(
                any(phrase("the same year"), phrase("that year"), phrase("that same year"))
                        .as(w -> new FromFocus(Unit.YEAR, 0)),
                phrase("this year").as(w -> new FromToday(Unit.YEAR, 0)),
                phrase("last year").as(w -> new FromToday(Unit.YEAR, -1)),
                phrase("next year").as(w -> new FromToday(Unit.YEAR, 1)));
        monthDay = shared(any(
                monthNumber.and(any(THE, joined(word("-", "/")))).with(dayNumber, (m, d) ->
                        (Cycle) new DayOfYear(m, d)),
                monthNumber.and(word(",")).with(numbers.figureOrdinal.where(d -> d <= 31), DayOfYear::new),
                THE.then(dayNumber)
                        .and(maybe(word("day")))
                        .and(maybe(any(word("of"), joined(word("-", "/")))))
                        .with(monthNumber, (d, m) -> new DayOfYear(m, d))));
        Pattern<Meaning> fixedYear = year.as(CalendarDates::yearOf);
        Pattern<Meaning> shortYear =
                word("of").then(numbers.figures.where(y -> y > 31 && y < 100)).as(y -> yearOf(1900 + y));
        Pattern<Meaning> oldYear =
                numbers.figures.where(y -> y > 99 && y < 1000).as(CalendarDates::yearOf);
        Pattern<Meaning> yearAfter = any(
                any(COMMA, word("of", "in"), joined(word("-", "/"))).then(fixedYear),
                maybe(word("of", "in", ",")).then(whichYear),
                shortYear,
                oldYear.and(ahead(word(")", ",", ";", "."))));
        Pattern<Integer> anyMonth = lexicon.anyCase(WordClass.MONTH).as(Integer::valueOf);
        Pattern<Meaning> yearFirst = year.and(joined(word("-", "/")))
                .with(joined(anyMonth), (y, m) -> LocalDate.of(y, m, 1))
                .and(joined(word("-", "/")))
                .with(
                        joined(numbers.figures.where(d -> d > 0 && d < 32)),
                        (first, d) -> new Within(new DayOfYear(first.getMonthValue(), d), yearOf(first.getYear())));
        numeric = any(NumericDate.PATTERN, NumericDate.COMPACT, yearFirst);
        Pattern<?> ofWeek = maybe(maybe(any(phrase("this coming"), word("this", "next", "last")))
                .then(weekday)
                .and(any(COMMA, word("the"), phrase(", the"))));
        Pattern<Meaning> written = monthDay.with(maybe(yearAfter), CalendarDates::in);
        Pattern<Meaning> ofLetters = any(
                monthDay.and(word("last", "ultimo"))
                        .and(notBefore(Upos.NOUN, Upos.PROPN, Upos.NUM))
                        .as(c -> new Meaning.Preceding(new FromFocus(Unit.DAY, 0), c)),
                monthDay.and(word("next"))
                        .and(notBefore(Upos.NOUN, Upos.PROPN, Upos.NUM))
                        .as(c -> new Meaning.Following(new FromFocus(Unit.DAY, 0), c)));
        Pattern<Meaning> weekdayThe8th = weekday.and(any(phrase(", the"), word("the", ","), COMMA))
                .with(
                        any(
                                        numbers.figureOrdinal,
                                        numbers.ordinal.and(notBefore(Upos.NOUN, Upos.PROPN, Upos.ADJ)),
                                        numbers.figures
                                                .and(not(joined(word("-", "/"))))
                                                .and(ahead(any(
                                                        word("between", "from", "at", ".", ",", "!", "?", ")"),
                                                        CalendarDates::end))))
                                .where(d -> d <= 31),
                        (w, d) -> new Cycle.DatedWeekday(((Cycle.Weekday) w).day(), d))
                .as(Nearest::new);
        day = shared(any(ofWeek.then(any(written, numeric, ofLetters)), weekdayThe8th));
        Pattern<Cycle> named = any(month, season, feast);
        Pattern<Meaning> of = any(
                maybe(word("of", ",", "in")).then(any(fixedYear, whichYear)),
                shortYear,
                word("of").then(oldYear),
                joined(word("-", "'", "/")).then(joined(fixedYear)));
        dated = shared(THE.then(named.with(of, Within::new)));
    }

    static Meaning yearOf(int year) {
        return new Fixed(Period.of(Unit.YEAR, LocalDate.of(year, 1, 1)));
    }

    private static Meaning in(Cycle cycle, Optional<Meaning> year) {
        return year.<Meaning>map(y -> new Within(cycle, y)).orElseGet(() -> new Nearest(cycle));
    }

    private static @Nullable Match<String> end(Atoms atoms, int from) {
        return atoms.has(from) ? null : new Match<>(from, "");
    }

    /** Takes nothing, and fails before a word of one of these kinds. */
    private static Pattern<String> notBefore(Upos... kinds) {
        Set<Upos> all = Set.of(kinds);
        return (atoms, from) -> atoms.has(from) && all.contains(atoms.upos(from)) ? null : new Match<>(from, "");
    }
}
