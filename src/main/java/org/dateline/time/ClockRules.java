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
import static org.dateline.time.Patterns.shared;
import static org.dateline.time.Patterns.word;

import java.util.List;
import org.dateline.time.Counted.FromFocus;
import org.dateline.time.Counted.FromToday;
import org.dateline.time.Expression.Date;
import org.dateline.time.Meaning.At;

/** The rules for times inside a day. */
final class ClockRules {
    private final Lexicon lexicon;
    private final Clock clock;
    private final Pattern<Meaning> day;

    /** "Friday night", "this morning". */
    final Pattern<At> part;

    ClockRules(Lexicon lexicon, Clock clock, Pattern<Meaning> day) {
        this.lexicon = lexicon;
        this.clock = clock;
        this.day = day;
        part = shared(any(ofDay(), deictic()));
    }

    /** The rules of this kind. */
    List<Rule> rules() {
        Pattern<Meaning> timeThenDay = clock.besideDay
                .and(any(COMMA, word("on", "of"), phrase(", on")))
                .with(day, (t, d) -> new At(d, t));
        Pattern<Meaning> dayThenTime = day.and(any(COMMA, word("at", "around", "about", "by", "@"), phrase(", at")))
                .with(clock.besideDay, At::new);
        Pattern<Meaning> alone = notBehind(word("/"))
                .then(clock.time)
                .and(not(word("/", "%")))
                .as(t -> new At(new FromFocus(Unit.DAY, 0), t));
        Pattern<Meaning> heading = (atoms, from) -> {
            Pattern.Match<String> m = from == 0 ? clock.time.at(atoms, from) : null;
            return m == null || m.end() < atoms.size()
                    ? null
                    : new Pattern.Match<>(m.end(), new At(new FromToday(Unit.DAY, 0), m.value()));
        };
        Pattern<Meaning> inPart = any(
                part.and(any(COMMA, word("at", "around", "by")))
                        .with(clock.reading.where(r -> r.sure()), ClockRules::in),
                part.and(word("at"))
                        .with(clock.reading.and(not(any(word("-", "/", "%", "."), clock.part))), ClockRules::in),
                clock.reading.where(r -> r.sure()).and(any(COMMA, word("on"))).with(part, (r, p) -> in(p, r)));
        Pattern<Expression> vaguePart = behind(word("in", "the", "during", "by"))
                .then(any(word("early").as(w -> "START"), word("late").as(w -> "END")))
                .and(HYPHEN)
                .with(clock.part, (m, p) -> new Date(new At(new FromFocus(Unit.DAY, 0), p), m));
        Pattern<Expression> mod = lexicon.any(WordClass.PART).and(HYPHEN).with(part, (m, d) -> new Date(d, m));
        return List.of(
                Rule.date(
                        "time and day",
                        any(timeThenDay, dayThenTime, inPart),
                        "9 a.m. Tuesday = 2024-10-15T09:00",
                        "at [3:30 p.m. on October 8] = 2024-10-08T15:30",
                        "noon Thursday = 2024-10-17T12:00",
                        "5 p.m. EST, October 8 = 2024-10-08T17:00",
                        "tomorrow at 10:00 GMT = 2024-10-19T10:00Z",
                        "Friday, 18:00 UTC = 2024-10-18T18:00Z",
                        "10/8/2024 17:49:19 = 2024-10-08T17:49",
                        "October 8 nine thirty = 2024-10-08T09:30",
                        "tomorrow at seven twenty-seven = 2024-10-19T07:27",
                        "Friday night at 8:30 = 2024-10-18T20:30",
                        "five-thirty tomorrow evening = 2024-10-19T17:30",
                        "tonight at 7 = 2024-10-18T19:00"),
                Rule.date(
                        "time",
                        any(heading, alone),
                        "[October 8], just after [7:15 p.m.] = 2024-10-08 2024-10-08T19:15",
                        "at [half past three in the afternoon] = 2024-10-18T15:30",
                        "a 3:2 win = -",
                        "at [17:59 p.m.] = 2024-10-18T17:59",
                        "[30 minutes] to [5 hours] = PT30M PT5H",
                        "at [10 o'clock] = 2024-10-18T10:00",
                        "[15 past seven o'clock] = 2024-10-18T07:15",
                        "1500 men = -",
                        "at [1500 GMT] = 2024-10-18T15:00Z",
                        "at [1140 a.m.] = 2024-10-18T11:40"),
                Rule.of(
                        "rough time",
                        any(word("about", "around", "approximately", "nearly", "shortly")
                                        .then(any(timeThenDay, dayThenTime, alone)))
                                .as(m -> new Date(m, "APPROX")),
                        "around 7:15 p.m. = 2024-10-18T19:15:APPROX"),
                Rule.date(
                        "part of a day",
                        part.as(p -> p),
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

    private Pattern<At> ofDay() {
        return any(
                day.and(HYPHEN).with(clock.part, At::new),
                maybe(any(phrase("the early"), phrase("the late"), word("the")))
                        .then(clock.part)
                        .and(word("of"))
                        .with(day, (p, d) -> new At(d, p)),
                clock.part.and(maybe(word("of", "on"))).with(day, (p, d) -> new At(d, p)));
    }

    private Pattern<At> deictic() {
        return any(
                word("this").then(clock.part).as(p -> new At(new FromToday(Unit.DAY, 0), p)),
                lexicon.number(WordClass.NIGHT).as(n -> new At(new FromToday(Unit.DAY, n), "TNI")),
                word("that").then(clock.part).as(p -> new At(new FromFocus(Unit.DAY, 0), p)),
                THE.then(word("next", "following")).then(clock.part).as(p -> new At(new FromFocus(Unit.DAY, 1), p)),
                THE.then(word("previous")).then(clock.part).as(p -> new At(new FromFocus(Unit.DAY, -1), p)),
                behind(word("in", "during", "by", "through", "throughout"))
                        .then(phrase("the"))
                        .then(clock.part)
                        .as(p -> new At(new FromFocus(Unit.DAY, 0), p)));
    }

    /** "tonight at 7": the part of the day tells the half. */
    private static Meaning in(At part, ClockReading reading) {
        return new At(part.day(), reading.in(part.clock()).minute(null).toString());
    }
}
