package org.dateline.time;

import static org.dateline.time.Patterns.COMMA;
import static org.dateline.time.Patterns.HYPHEN;
import static org.dateline.time.Patterns.THE;
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
import org.dateline.time.Cycle.DayOfYear;
import org.dateline.time.Meaning.Fixed;
import org.dateline.time.Meaning.FromFocus;
import org.dateline.time.Meaning.FromToday;
import org.dateline.time.Meaning.Nearest;
import org.dateline.time.Meaning.Within;
import org.dateline.time.Pattern.Match;
import org.dateline.time.Point.Period;

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
        Pattern<Integer> twoDigits = word("'").then(joined(yearDigits(2))).as(y -> y < 50 ? 2000 + y : 1900 + y);
        Pattern<Integer> spoken = word("nineteen")
                .as(w -> 1900)
                .and(HYPHEN)
                .with(numbers.words.where(n -> n > 9 && n < 100), Integer::sum);
        year = any(yearDigits(4).where(y -> y >= 1000 && y < 2200), twoDigits, spoken);
        monthNumber = lexicon.number(WordClass.MONTH);
        month = monthNumber.as(Cycle.Month::new);
        weekday = lexicon.number(WordClass.WEEKDAY).as(d -> new Cycle.Weekday(DayOfWeek.of(d)));
        season = lexicon.any(WordClass.SEASON).as(Cycle.Season::valueOf);
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
                monthNumber.and(any(THE, word("-"))).with(dayNumber, (m, d) -> (Cycle) new DayOfYear(m, d)),
                THE.then(dayNumber).and(maybe(word("of", "-"))).with(monthNumber, (d, m) -> new DayOfYear(m, d))));
        Pattern<Meaning> fixedYear = year.as(CalendarDates::yearOf);
        Pattern<Meaning> yearAfter = any(
                any(COMMA, word("-", "of")).then(fixedYear),
                maybe(word("of", "in", ",")).then(whichYear));
        numeric = figures();
        Pattern<?> ofWeek = maybe(maybe(any(phrase("this coming"), word("this", "next", "last")))
                .then(weekday)
                .and(any(COMMA, word("the"), phrase(", the"))));
        Pattern<Meaning> written = monthDay.with(maybe(yearAfter), CalendarDates::in);
        Pattern<Meaning> weekdayThe8th = weekday.and(any(phrase(", the"), word("the", ","), COMMA))
                .then(numbers.figureOrdinal.where(d -> d <= 31))
                .as(Cycle.DayOfMonth::new)
                .as(Nearest::new);
        day = shared(any(ofWeek.then(any(written, numeric)), weekdayThe8th));
        Pattern<Cycle> named = any(month, season, feast);
        Pattern<Meaning> of = any(
                maybe(word("of", ",", "in")).then(any(fixedYear, whichYear)),
                joined(word("-", "'")).then(joined(fixedYear)));
        dated = shared(THE.then(named.with(of, Within::new)));
    }

    static Meaning yearOf(int year) {
        return new Fixed(Period.of(Unit.YEAR, LocalDate.of(year, 1, 1)));
    }

    private static Meaning in(Cycle cycle, Optional<Meaning> year) {
        return year.<Meaning>map(y -> new Within(cycle, y)).orElseGet(() -> new Nearest(cycle));
    }

    /** Exactly so many figures, standing alone. */
    private static Pattern<Integer> yearDigits(int length) {
        return (atoms, from) -> {
            String key = atoms.key(from);
            boolean alone = key.length() == length
                    && atoms.get(from).digits()
                    && !atoms.isOpaque(from)
                    && !(atoms.glued(from + 1)
                            && atoms.get(from + 1).letters()
                            && !atoms.key(from + 1).equals("s"))
                    && !(atoms.glued(from + 1)
                            && atoms.key(from + 1).matches("[.,:%°]")
                            && atoms.glued(from + 2)
                            && atoms.get(from + 2).digits())
                    && !(atoms.glued(from) && atoms.key(from - 1).matches("[$€£¥#.:+]"));
            return alone ? new Match<>(from + 1, Integer.valueOf(key)) : null;
        };
    }

    /** "2024-10-08", "10/8/24", "8.10.2024". */
    private static Pattern<Meaning> figures() {
        return (atoms, from) -> {
            if (!atoms.has(from + 4)
                    || !atoms.get(from).digits()
                    || atoms.isOpaque(from)
                    || atoms.glued(from) && !atoms.key(from - 1).equals("(")) {
                return null;
            }
            String sign = atoms.key(from + 1);
            boolean chain = sign.matches("[-/.]")
                    && atoms.key(from + 3).equals(sign)
                    && atoms.get(from + 2).digits()
                    && atoms.get(from + 4).digits()
                    && atoms.glued(from + 1)
                    && atoms.glued(from + 2)
                    && atoms.glued(from + 3)
                    && atoms.glued(from + 4);
            boolean ends = !atoms.glued(from + 6) || !atoms.key(from + 5).equals(sign);
            return chain && ends
                    ? NumericDate.read(atoms.key(from), atoms.key(from + 2), atoms.key(from + 4), sign)
                            .map(m -> new Match<>(from + 5, m))
                            .orElse(null)
                    : null;
        };
    }
}
