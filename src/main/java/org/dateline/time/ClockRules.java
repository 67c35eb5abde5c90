package org.dateline.time;

import static org.dateline.time.Patterns.COMMA;
import static org.dateline.time.Patterns.HYPHEN;
import static org.dateline.time.Patterns.THE;
import static org.dateline.time.Patterns.any;
import static org.dateline.time.Patterns.behind;
import static org.dateline.time.Patterns.maybe;
import static org.dateline.time.Patterns.not;
import static org.dateline.time.Patterns.notBehind;
import static org.dateline.time.Patterns.phrase;
import static org.dateline.time.Patterns.placed;
import static org.dateline.time.Patterns.word;

import java.util.List;
import java.util.Optional;
import org.dateline.time.Counted.FromFocus;
import org.dateline.time.Counted.FromToday;
import org.dateline.time.Expression.Date;
import org.dateline.time.Meaning.At;
import org.dateline.time.Patterns.Placed;
import org.dateline.time.Rule.Part;

/** The rules for times inside a day. */
final class ClockRules {
    private final Lexicon lexicon;
    private final Clock clock;
    private final Pattern<Meaning> day;

    ClockRules(Lexicon lexicon, Numbers numbers, Pattern<Meaning> day) {
        this.lexicon = lexicon;
        this.day = day;
        clock = new Clock(lexicon, numbers);
    }

    /** The rules of this kind. */
    List<Rule> rules() {
        Pattern<Meaning> timeThenDay =
                clock.time.and(any(COMMA, word("on", "of"), phrase(", on"))).with(day, (t, d) -> new At(d, t));
        Pattern<Meaning> dayThenTime = day.and(any(COMMA, word("at", "around", "about", "by"), phrase(", at")))
                .with(clock.time, At::new);
        Pattern<Meaning> alone = notBehind(word("/"))
                .then(clock.time)
                .and(not(word("/", "%")))
                .as(t -> new At(new FromFocus(Unit.DAY, 0), t));
        Pattern<Meaning> dayPart = any(
                day.and(HYPHEN).with(clock.part, At::new),
                maybe(any(phrase("the early"), phrase("the late"), word("the")))
                        .then(clock.part)
                        .and(word("of"))
                        .with(day, (p, d) -> new At(d, p)),
                clock.part.and(maybe(word("of", "on"))).with(day, (p, d) -> new At(d, p)));
        Pattern<Meaning> deictic = any(
                word("this").then(clock.part).as(p -> new At(new FromToday(Unit.DAY, 0), p)),
                lexicon.number(WordClass.NIGHT).as(n -> new At(new FromToday(Unit.DAY, n), "TNI")),
                word("that").then(clock.part).as(p -> new At(new FromFocus(Unit.DAY, 0), p)),
                THE.then(word("next", "following")).then(clock.part).as(p -> new At(new FromFocus(Unit.DAY, 1), p)),
                THE.then(word("previous")).then(clock.part).as(p -> new At(new FromFocus(Unit.DAY, -1), p)),
                behind(word("in", "during", "by", "through", "throughout"))
                        .then(phrase("the"))
                        .then(clock.part)
                        .as(p -> new At(new FromFocus(Unit.DAY, 0), p)));
        Pattern<Meaning> anyPart = any(dayPart, deictic);
        Pattern<Expression> vaguePart = behind(word("in", "the", "during", "by"))
                .then(any(word("early").as(w -> "START"), word("late").as(w -> "END")))
                .and(HYPHEN)
                .with(clock.part, (m, p) -> new Date(new At(new FromFocus(Unit.DAY, 0), p), m));
        Pattern<Expression> mod = lexicon.any(WordClass.PART).and(HYPHEN).with(anyPart, (m, d) -> new Date(d, m));
        return List.of(
                Rule.date(
                        "time and day",
                        any(timeThenDay, dayThenTime),
                        "9 a.m. Tuesday = 2024-10-15T09:00",
                        "at [3:30 p.m. on October 8] = 2024-10-08T15:30",
                        "noon Thursday = 2024-10-17T12:00",
                        "5 p.m. EST, October 8 = 2024-10-08T17:00",
                        "tomorrow at 10:00 GMT = 2024-10-19T10:00Z",
                        "Friday, 18:00 UTC = 2024-10-18T18:00Z"),
                Rule.date(
                        "time",
                        alone,
                        "[October 8], just after [7:15 p.m.] = 2024-10-08 2024-10-08T19:15",
                        "at [half past three in the afternoon] = 2024-10-18T15:30",
                        "a 3:2 win = -",
                        "at [10 o'clock] = 2024-10-18T10:00",
                        "1500 men = -",
                        "at [1500 GMT] = 2024-10-18T15:00Z"),
                Rule.of(
                        "rough time",
                        any(word("about", "around", "approximately", "nearly", "shortly")
                                        .then(any(timeThenDay, dayThenTime, alone)))
                                .as(m -> new Date(m, "APPROX")),
                        "around 7:15 p.m. = 2024-10-18T19:15:APPROX"),
                Rule.parts(
                        "times of one half of the day",
                        clock.range.with(
                                maybe(any(COMMA, word("on"), phrase(", on")).then(placed(day))), ClockRules::range),
                        "[5] to [6 p.m.] = 2024-10-18T17:00 2024-10-18T18:00",
                        "[11]-[1 p.m.] = 2024-10-18T11:00 2024-10-18T13:00",
                        "between [5] and [6 in the afternoon] = 2024-10-18T17:00 2024-10-18T18:00",
                        "[5] to [6 p.m. on October 8] = 2024-10-08T17:00 2024-10-08T18:00"),
                Rule.date(
                        "part of a day",
                        anyPart,
                        "this morning = 2024-10-18TMO",
                        "Friday night = 2024-10-18TNI",
                        "last night = 2024-10-17TNI",
                        "tomorrow evening = 2024-10-19TEV",
                        "the morning of October 8 = 2024-10-08TMO",
                        "[August 5, 2019] and [the next morning] = 2019-08-05 2019-08-06TMO"),
                Rule.of(
                        "early or late in a part of a day",
                        any(mod, vaguePart),
                        "in [early morning] = 2024-10-18TMO:START",
                        "early Friday morning = 2024-10-18TMO:START",
                        "later this afternoon = 2024-10-18TAF:END"));
    }

    /** Two times of one day; a day behind them belongs to the second, as in "to 6 p.m. on Friday". */
    private static List<Part> range(List<Placed<String>> times, Optional<Placed<Meaning>> day) {
        Meaning of = day.map(Placed::value).orElseGet(() -> new FromFocus(Unit.DAY, 0));
        Placed<String> a = times.get(0);
        Placed<String> b = times.get(1);
        return List.of(
                new Part(a.begin(), a.end(), Expression.date(new At(of, a.value()))),
                new Part(b.begin(), day.map(Placed::end).orElse(b.end()), Expression.date(new At(of, b.value()))));
    }
}
