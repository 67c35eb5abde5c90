package org.dateline.time;

import static org.dateline.time.Patterns.COMMA;
import static org.dateline.time.Patterns.THE;
import static org.dateline.time.Patterns.any;
import static org.dateline.time.Patterns.behind;
import static org.dateline.time.Patterns.maybe;
import static org.dateline.time.Patterns.not;
import static org.dateline.time.Patterns.phrase;
import static org.dateline.time.Patterns.placed;
import static org.dateline.time.Patterns.word;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.dateline.time.Cycle.DayOfYear;
import org.dateline.time.Meaning.Following;
import org.dateline.time.Meaning.Nearest;
import org.dateline.time.Meaning.Nth;
import org.dateline.time.Meaning.Within;
import org.dateline.time.Rule.Part;

/** The rules for two dates of which one completes the other: "8 to 13 October", "June and July 2024". Each is an expression of its own. */
final class RangeRules {
    private static final Pattern<?> TO =
            any(word("-", "/", "to", "and", "through", "until", "till", "or"), phrase("- -"), phrase("up to"));

    private record Dated<T>(T value, Optional<Integer> year) {}

    private final CalendarDates calendar;

    /** "next Monday". */
    private final Pattern<Meaning> named;

    RangeRules(CalendarDates calendar, Pattern<Meaning> named) {
        this.named = named;
        this.calendar = calendar;
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
                        "from [next Monday] to [Friday] = 2024-10-21 2024-10-25"));
    }

    /** Two phrases with a word between that make two dates of each other. */
    static <A, B> Pattern<List<Part>> range(
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

    private static Meaning in(Cycle cycle, int year) {
        return new Within(cycle, CalendarDates.yearOf(year));
    }
}
