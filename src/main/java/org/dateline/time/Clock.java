package org.dateline.time;

import static org.dateline.time.Patterns.HYPHEN;
import static org.dateline.time.Patterns.ahead;
import static org.dateline.time.Patterns.any;
import static org.dateline.time.Patterns.behind;
import static org.dateline.time.Patterns.joined;
import static org.dateline.time.Patterns.maybe;
import static org.dateline.time.Patterns.not;
import static org.dateline.time.Patterns.phrase;
import static org.dateline.time.Patterns.shared;
import static org.dateline.time.Patterns.word;

import org.dateline.time.Pattern.Match;

/** Times of the day, as TIMEX3 writes them: {@code T15:30}, {@code T18:00Z}, {@code TNI}. */
final class Clock {
    private static final Pattern<?> OCLOCK = any(phrase("o ' clock"), word("oclock"));

    /** "3 p.m.", "15:30 GMT", "noon", "half past three": a minute of the day. */
    final Pattern<String> time;

    /** "10:30", "5": what a clock shows, with or without the half of the day. */
    final Pattern<ClockReading> reading;

    /** As {@link #time}, and "10:30" without more, which is a time only beside a day. */
    final Pattern<String> besideDay;

    /** "morning", "night". */
    final Pattern<String> part;

    Clock(Lexicon lexicon, Numbers numbers) {
        part = lexicon.any(WordClass.DAYPART);
        Pattern<String> zone = any(
                lexicon.any(WordClass.ZONE),
                word("(").then(lexicon.any(WordClass.ZONE)).and(word(")")),
                word("(")
                        .then(lexicon.any(WordClass.ZONE))
                        .and(word("+", "-"))
                        .and(numbers.figures)
                        .and(word(")"))
                        .as(z -> "-"));
        Pattern<Minute> colon =
                digits(1, 2, 23).and(joined(word(":", "."))).with(joined(digits(2, 2, 59)), Minute::new);
        Pattern<?> seconds = joined(word(":")).and(joined(digits(2, 2, 60)));
        Pattern<Minute> colons = any(colon, colon.and(seconds));
        Pattern<Minute> pure = digits(1, 2, 23)
                .and(joined(word(":")))
                .with(joined(digits(2, 2, 59)), Minute::new)
                .and(maybe(seconds));
        Pattern<Minute> hour =
                any(digits(1, 2, 23), numbers.words.where(n -> n < 13)).as(h -> new Minute(h, 0));
        Pattern<Boolean> half = any(phrase("a . m ."), phrase("a . m"), phrase("a m"), word("am"))
                .as(w -> false);
        Pattern<Boolean> afternoon = any(phrase("p . m ."), phrase("p . m"), phrase("p m"), word("pm"))
                .as(w -> true);
        Pattern<Boolean> partHalf =
                phrase("in the").then(part).where(p -> !p.equals("TNI")).as(p -> !p.equals("TMO"));
        Pattern<Boolean> halves = any(half, afternoon);
        Pattern<Boolean> anyHalf = any(half, afternoon, partHalf);
        Pattern<Minute> told = numbers.words
                .where(n -> n > 0 && n < 13)
                .and(HYPHEN)
                .with(numbers.words.where(n -> n > 9 && n < 60), Minute::new);
        Pattern<Minute> twelve =
                any(colons, hour, told, military()).where(m -> m.hour() <= 12).with(halves, Minute::half);
        Pattern<Minute> twentyFour = colons.where(m -> m.hour() > 12).and(afternoon);
        Pattern<Minute> oclock = hour.and(OCLOCK)
                .with(maybe(any(halves, partHalf)), (m, h) -> h.map(m::half).orElse(m));
        Pattern<Integer> past = any(
                word("half").as(w -> 30),
                phrase("a quarter").as(w -> 15),
                word("quarter").as(w -> 15),
                numbers.cardinal.where(n -> n < 60).and(word("minutes", "minute", "min")));
        Pattern<?> unit = any(lexicon.any(WordClass.UNIT), lexicon.any(WordClass.UNITS));
        Pattern<Integer> fives = numbers.cardinal.where(n -> n < 60 && n % 5 == 0);
        Pattern<Minute> spoken = any(
                        any(past, fives).and(word("past")).with(hour, (p, h) -> h.plus(p)),
                        past.and(word("to")).with(hour.and(not(unit)), (p, h) -> h.plus(-p)))
                .and(maybe(OCLOCK));
        Pattern<Minute> spokenInFull = any(past, fives)
                .and(word("past"))
                .with(hour, (p, h) -> h.plus(p))
                .and(OCLOCK);
        Pattern<Minute> withHalf = spoken.with(any(halves, partHalf), Minute::half);
        Pattern<String> zoned = any(colons, military()).with(zone, Clock::zoned);
        Pattern<?> before = word(
                "at", "around", "about", "by", "until", "till", "from", "to", "since", "after", "before", "between",
                "and", "@", ",", "-");
        Pattern<String> bare = behind(before)
                .then(digits(1, 2, 23))
                .and(joined(word(":")))
                .with(joined(digits(2, 2, 59)), Minute::new)
                .and(not(joined(word(":", ".", "-"))))
                .as(Minute::toString);
        Pattern<String> plain = any(
                        twelve,
                        twentyFour,
                        oclock,
                        withHalf,
                        any(behind(before), behind(word("circa"))).then(hour.with(partHalf, Minute::half)),
                        behind(word("at", "until", "till", "by")).then(told),
                        any(behind(before), ahead(word("half", "quarter"))).then(spoken),
                        spokenInFull)
                .with(maybe(zone), (m, z) -> zoned(m, z.orElse("-")));
        time = shared(any(plain, zoned, any(bare), lexicon.any(WordClass.POINT)));
        besideDay = shared(any(time, any(pure, told).with(maybe(zone), (m, z) -> zoned(m, z.orElse("-")))));
        Pattern<Minute> early = military().where(m -> m.hour() < 10);
        Pattern<Minute> full = hour.and(OCLOCK);
        Pattern<Minute> dotted = any(colon, military());
        reading = shared(any(
                        any(pure, told, early, full)
                                .with(maybe(anyHalf), (m, h) -> new ClockReading(m, h.orElse(null), true)),
                        hour.with(maybe(anyHalf), (m, h) -> new ClockReading(m, h.orElse(null), h.isPresent())),
                        lexicon.any(WordClass.POINT)
                                .where(p -> p.equals("T12:00"))
                                .as(p -> new ClockReading(new Minute(12, 0), true, true)),
                        dotted.with(halves, (m, h) -> new ClockReading(m, h, true)))
                .and(maybe(zone)));
    }

    private static String zoned(Minute time, String zone) {
        return time + (zone.equals("Z") ? "Z" : "");
    }

    /** "0735 GMT". */
    private static Pattern<Minute> military() {
        return (atoms, from) -> {
            String key = atoms.key(from);
            if (key.length() != 4 || !atoms.get(from).digits()) {
                return null;
            }
            int hour = Integer.parseInt(key.substring(0, 2));
            int minute = Integer.parseInt(key.substring(2));
            return hour < 24 && minute < 60 ? new Match<>(from + 1, new Minute(hour, minute)) : null;
        };
    }

    private static Pattern<Integer> digits(int shortest, int longest, int most) {
        return (atoms, from) -> {
            String key = atoms.key(from);
            boolean fits = atoms.has(from)
                    && atoms.get(from).digits()
                    && key.length() >= shortest
                    && key.length() <= longest
                    && Integer.parseInt(key) <= most
                    && !atoms.isOpaque(from);
            return fits ? new Match<>(from + 1, Integer.valueOf(key)) : null;
        };
    }
}
