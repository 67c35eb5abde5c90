package org.dateline.time;

import static org.dateline.time.Patterns.COMMA;
import static org.dateline.time.Patterns.THE;
import static org.dateline.time.Patterns.ahead;
import static org.dateline.time.Patterns.any;
import static org.dateline.time.Patterns.behind;
import static org.dateline.time.Patterns.joined;
import static org.dateline.time.Patterns.maybe;
import static org.dateline.time.Patterns.not;
import static org.dateline.time.Patterns.phrase;
import static org.dateline.time.Patterns.placed;
import static org.dateline.time.Patterns.word;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.dateline.model.Upos;
import org.dateline.time.Cycle.DayOfYear;
import org.dateline.time.Meaning.Following;
import org.dateline.time.Meaning.Nearest;
import org.dateline.time.Meaning.Nth;
import org.dateline.time.Meaning.Within;
import org.dateline.time.Patterns.Placed;
import org.dateline.time.Rule.Part;
import org.jspecify.annotations.Nullable;

/** The rules for two dates of which one completes the other: "8 to 13 October", "June and July 2024". Each is an expression of its own. */
final class RangeRules {
    private static final Pattern<?> TO =
            any(word("-", "/", "to", "and", "through", "until", "till", "or"), phrase("- -"), phrase("up to"));

    /** What may follow a year of which only two figures are written. */
    private static final Pattern<?> END = (atoms, from) -> !atoms.has(from)
                    || atoms.upos(from) == Upos.ADP
                    || atoms.upos(from) == Upos.PUNCT
                            && !atoms.glued(from + 1)
                            && !atoms.key(from).equals("%")
            ? new Pattern.Match<>(from, "")
            : null;

    /** Two years further apart are no range of years. */
    private static final int LIFETIME = 120;

    private record Dated<T>(T value, Optional<Integer> year) {}

    private final CalendarDates calendar;
    private final Numbers numbers;

    /** "next Monday". */
    private final Pattern<Meaning> named;

    RangeRules(CalendarDates calendar, Numbers numbers, Pattern<Meaning> named) {
        this.named = named;
        this.calendar = calendar;
        this.numbers = numbers;
    }

    /** The rules of this kind. */
    List<Rule> rules() {
        Pattern<Optional<Integer>> year = maybe(any(COMMA, word("of", "in")).then(calendar.year));
        Pattern<DayOfYear> monthDay = calendar.monthNumber.and(THE).with(calendar.dayNumber, DayOfYear::new);
        Pattern<DayOfYear> dayMonth = THE.then(calendar.dayNumber)
                .and(maybe(word("of")))
                .with(calendar.monthNumber, (d, m) -> new DayOfYear(m, d));
        Pattern<Dated<Integer>> lastDay =
                THE.then(calendar.dayNumber).and(not(calendar.month)).with(year, Dated::new);
        Pattern<Dated<DayOfYear>> lastDayMonth = any(dayMonth, monthDay).with(year, Dated::new);
        Pattern<Dated<Cycle>> lastMonth = calendar.month.with(
                maybe(word("of", ",", "in")).then(calendar.year), (m, y) -> new Dated<>(m, Optional.of(y)));
        Pattern<Integer> lastYear = any(calendar.year, numbers.figures.where(n -> n > 9 && n < 100));
        return List.of(
                Rule.parts(
                        "days of one month, month first",
                        range(monthDay, TO, lastDay, (a, b) -> days(a, new DayOfYear(a.month(), b.value()), b.year())),
                        "[October 8]-[13] = 2024-10-08 2024-10-13",
                        "from [October the eighth] until [the thirteenth] = 2024-10-08 2024-10-13",
                        "[Oct. 8] to [13, 2023] = 2023-10-08 2023-10-13"),
                Rule.parts(
                        "days of one month, month last",
                        range(
                                THE.then(calendar.dayNumber),
                                TO,
                                lastDayMonth,
                                (a, b) -> days(new DayOfYear(b.value().month(), a), b.value(), b.year())),
                        "between [8] and [13 October] = 2024-10-08 2024-10-13",
                        "[8]-[13 October 2023] = 2023-10-08 2023-10-13"),
                Rule.parts(
                        "two days of one year",
                        range(
                                any(monthDay, dayMonth),
                                TO,
                                lastDayMonth.where(d -> d.year().isPresent()),
                                (a, b) -> days(a, b.value(), b.year())),
                        "[October 8] to [November 3, 2023] = 2023-10-08 2023-11-03",
                        "[December 28] to [January 3, 2024] = 2023-12-28 2024-01-03"),
                Rule.parts(
                        "two months of one year",
                        range(
                                calendar.month,
                                TO,
                                lastMonth,
                                (a, b) -> months(
                                        (Cycle.Month) a,
                                        (Cycle.Month) b.value(),
                                        b.year().orElseThrow())),
                        "[June] and [July 2023] = 2023-06 2023-07",
                        "from [June] to [July in 2023] = 2023-06 2023-07",
                        "[December] to [March 2023] = 2022-12 2023-03"),
                Rule.parts(
                        "two months or weekdays that follow each other",
                        behind(word("from", "between"))
                                .then(any(
                                        range(calendar.month, TO, calendar.month, RangeRules::following),
                                        range(calendar.weekday, TO, calendar.weekday, RangeRules::following),
                                        range(
                                                named.where(Nth.class::isInstance),
                                                TO,
                                                calendar.weekday,
                                                (a, b) -> List.of(a, new Following(a, b))))),
                        "from [June] to [August] = 2024-06 2024-08",
                        "between [Monday] and [Wednesday] = 2024-10-14 2024-10-16",
                        "from [next Monday] to [Friday] = 2024-10-21 2024-10-25"),
                Rule.parts(
                        "two years",
                        any(
                                range(calendar.year, joined(word("-", "/")), joined(lastYear), RangeRules::years),
                                range(calendar.year, word("-"), lastYear, RangeRules::years),
                                behind(word("from"))
                                        .then(range(
                                                calendar.year,
                                                word("to"),
                                                lastYear.and(ahead(END)),
                                                RangeRules::years)),
                                roughYears(lastYear)),
                        "[1995]-[98] = 1995 1998",
                        "from [1938] to [40] at/ADP = 1938 1940",
                        "[2019]-[2020] = 2019 2020",
                        "([c. 1871] – [72]) = 1871:APPROX 1872",
                        "([347] – [420]) = 0347 0420",
                        "([c. 314] – [368]) = 0314:APPROX 0368",
                        "([1704] – [1787]) = 1704 1787"));
    }

    private static <A, B> Pattern<List<Part>> range(
            Pattern<A> first, Pattern<?> joint, Pattern<B> second, BiFunction<A, B, List<Meaning>> meanings) {
        return placed(first)
                .and(joint)
                .with(placed(second), (a, b) -> {
                    List<Meaning> two = meanings.apply(a.value(), b.value());
                    return two.isEmpty()
                            ? List.<Part>of()
                            : List.of(
                                    new Part(a.begin(), a.end(), Expression.date(two.get(0))),
                                    new Part(b.begin(), b.end(), Expression.date(two.get(1))));
                })
                .where(parts -> !parts.isEmpty());
    }

    /** "c. 1871 – 72", and years of three figures in brackets: "(347 – 420)". */
    private Pattern<List<Part>> roughYears(Pattern<Integer> lastYear) {
        Pattern<?> circa = any(phrase("c ."), word("circa", "about", "around"));
        Pattern<Integer> old = numbers.figures.where(y -> y > 99 && y < 1000);
        Pattern<Placed<Integer>> rough = placed(circa.then(any(calendar.year, old)));
        Pattern<Placed<Integer>> exact = behind(word("(")).then(placed(old));
        return any(rough.with(ahead(word("-")), (y, w) -> new Begin(y, "APPROX")), exact.as(y -> new Begin(y, null)))
                .and(word("-"))
                .with(placed(any(lastYear, old)), Begin::until)
                .where(parts -> !parts.isEmpty());
    }

    /** The first of two years, with its modifier. */
    private record Begin(Placed<Integer> year, @Nullable String mod) {
        List<Part> until(Placed<Integer> last) {
            List<Meaning> two = years(year.value(), last.value());
            return two.isEmpty()
                    ? List.of()
                    : List.of(
                            new Part(year.begin(), year.end(), new Expression.Date(two.get(0), mod)),
                            new Part(last.begin(), last.end(), Expression.date(two.get(1))));
        }
    }

    private static List<Meaning> days(DayOfYear a, DayOfYear b, Optional<Integer> year) {
        boolean turn = a.month() > b.month();
        return year.<List<Meaning>>map(y -> List.of(in(a, turn ? y - 1 : y), in(b, y)))
                .orElseGet(() -> following(a, b));
    }

    private static List<Meaning> following(Cycle a, Cycle b) {
        Meaning first = new Nearest(a);
        return List.of(first, new Following(first, b));
    }

    private static List<Meaning> months(Cycle.Month a, Cycle.Month b, int year) {
        return List.of(in(a, a.month() > b.month() ? year - 1 : year), in(b, year));
    }

    /** The second year comes after the first, in full or in its last two figures. */
    private static int full(int a, int b) {
        return b < 100 ? a / 100 * 100 + b : b;
    }

    /** Empty where they are no range. */
    private static List<Meaning> years(int a, int b) {
        return full(a, b) > a && full(a, b) < a + LIFETIME
                ? List.of(CalendarDates.yearOf(a), CalendarDates.yearOf(full(a, b)))
                : List.of();
    }

    private static Meaning in(Cycle cycle, int year) {
        return new Within(cycle, CalendarDates.yearOf(year));
    }
}
