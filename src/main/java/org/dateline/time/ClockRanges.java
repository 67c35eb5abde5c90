package org.dateline.time;

import static org.dateline.time.Patterns.COMMA;
import static org.dateline.time.Patterns.any;
import static org.dateline.time.Patterns.behind;
import static org.dateline.time.Patterns.maybe;
import static org.dateline.time.Patterns.phrase;
import static org.dateline.time.Patterns.placed;
import static org.dateline.time.Patterns.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.time.Counted.FromFocus;
import org.dateline.time.Meaning.At;
import org.dateline.time.Patterns.Placed;
import org.dateline.time.Rule.Part;

/** The rules for two times of one day: "5 to 6 p.m.", "between 10 and 11:30 on Friday". Each is an expression of its own. */
final class ClockRanges {
    private record Two(Placed<ClockReading> from, Placed<ClockReading> to) {
        boolean halved() {
            return from.value().afternoon() != null || to.value().afternoon() != null;
        }

        boolean sure() {
            return from.value().sure() && to.value().sure();
        }

        boolean likely() {
            return from.value().sure() || to.value().sure();
        }

        Two in(String part) {
            return new Two(in(from, part), in(to, part));
        }

        private static Placed<ClockReading> in(Placed<ClockReading> time, String part) {
            return new Placed<>(time.begin(), time.end(), time.value().in(part));
        }
    }

    private final Clock clock;
    private final Pattern<Meaning> day;
    private final Pattern<At> part;

    ClockRanges(Clock clock, Pattern<Meaning> day, Pattern<At> part) {
        this.clock = clock;
        this.day = day;
        this.part = part;
    }

    /** The rules of this kind. */
    List<Rule> rules() {
        Pattern<Two> pair = placed(clock.reading)
                .and(word("-", "to", "and", "until", "till", "through"))
                .with(placed(clock.reading), Two::new);
        Pattern<Two> two = any(
                pair.where(t -> t.halved() || t.sure()),
                behind(word("from", "between")).then(pair.where(Two::likely)));
        Pattern<?> on = any(COMMA, word("on", "of"), phrase(", on"));
        Pattern<Meaning> dayOrPart = any(part, day);
        return List.of(
                Rule.parts(
                        "two times of one day",
                        two.with(maybe(on.then(placed(dayOrPart))), ClockRanges::parts),
                        "[5] to [6 p.m.] = 2024-10-18T17:00 2024-10-18T18:00",
                        "[11]-[1 p.m.] = 2024-10-18T11:00 2024-10-18T13:00",
                        "[5] to [6 p.m. on October 8] = 2024-10-08T17:00 2024-10-08T18:00",
                        "[10 a.m.] to [noon Monday] = 2024-10-14T10:00 2024-10-14T12:00",
                        "between [10] and [11:30 on October 8] = 2024-10-08T10:00 2024-10-08T11:30",
                        "between [7] and [9:30 last night] = 2024-10-17T19:00 2024-10-17T21:30",
                        "from [three thirty] to [four thirty] = 2024-10-18T03:30 2024-10-18T04:30",
                        "from 5 to 7 men = -"),
                Rule.parts(
                        "two times of one day, behind it",
                        placed(day)
                                .and(any(COMMA, word("at")))
                                .with(pair.where(t -> t.halved() || t.sure()), ClockRanges::behindDay),
                        "[Tuesday at 2:00] - [2:30 p.m.] = 2024-10-15T14:00 2024-10-15T14:30"),
                Rule.parts(
                        "two times in a part of a day",
                        placed(part).and(word("from", "between", ",")).with(two, (p, t) -> {
                            List<Part> all =
                                    new ArrayList<>(List.of(new Part(p.begin(), p.end(), Expression.date(p.value()))));
                            all.addAll(times(t.in(p.value().clock()), p.value().day(), t.to().end()));
                            return all;
                        }),
                        "[tonight] from [7] to [7:30] = 2024-10-18TNI 2024-10-18T19:00 2024-10-18T19:30"));
    }

    /** A day or part of a day behind the times belongs to both; its words to the second, as in "to 6 p.m. on Friday". */
    private static List<Part> parts(Two two, Optional<Placed<Meaning>> day) {
        Meaning of = day.map(Placed::value).orElseGet(() -> new FromFocus(Unit.DAY, 0));
        int end = day.map(Placed::end).orElse(two.to().end());
        return of instanceof At at ? times(two.in(at.clock()), at.day(), end) : times(two, of, end);
    }

    /** "Tuesday at 2:00 - 2:30 p.m.": the words of the day belong to the first time. */
    private static List<Part> behindDay(Placed<Meaning> day, Two two) {
        List<Part> times = times(two, day.value(), two.to().end());
        Part first = times.get(0);
        return List.of(new Part(day.begin(), first.end(), first.expression()), times.get(1));
    }

    private static List<Part> times(Two two, Meaning day, int end) {
        List<Minute> minutes = ClockReading.stretch(two.from().value(), two.to().value());
        return List.of(
                new Part(
                        two.from().begin(),
                        two.from().end(),
                        Expression.date(new At(day, minutes.get(0).toString()))),
                new Part(
                        two.to().begin(),
                        end,
                        Expression.date(new At(day, minutes.get(1).toString()))));
    }
}
