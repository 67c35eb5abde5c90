package org.dateline.time;

import static org.dateline.time.Patterns.ahead;
import static org.dateline.time.Patterns.any;
import static org.dateline.time.Patterns.behind;
import static org.dateline.time.Patterns.joined;
import static org.dateline.time.Patterns.maybe;
import static org.dateline.time.Patterns.not;
import static org.dateline.time.Patterns.phrase;
import static org.dateline.time.Patterns.placed;
import static org.dateline.time.Patterns.shared;
import static org.dateline.time.Patterns.word;

import java.util.List;
import org.dateline.time.Pattern.Match;
import org.dateline.time.Patterns.Placed;

/** Times of the day, as TIMEX3 writes them: {@code T15:30}, {@code T18:00Z}, {@code TNI}. */
final class Clock {
    private record Minute(int hour, int minute) {
        Minute plus(int minutes) {
            int all = (hour * 60 + minute + minutes + 24 * 60) % (24 * 60);
            return new Minute(all / 60, all % 60);
        }

        /** Made of a twelve-hour reading and the half of the day. */
        Minute half(boolean afternoon) {
            return new Minute(hour % 12 + (afternoon ? 12 : 0), minute);
        }

        @Override
        public String toString() {
            return "T%02d:%02d".formatted(hour, minute);
        }
    }

    private record HalfDay(Minute time, boolean afternoon) {}

    /** "3 p.m.", "15:30 GMT", "noon", "half past three": a minute of the day. */
    final Pattern<String> time;

    /** "5 to 6 p.m.": the first gets the half of the day from the second. */
    final Pattern<List<Placed<String>>> range;

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
        Pattern<Minute> colons = any(colon, colon.and(joined(word(":"))).and(joined(digits(2, 2, 60))));
        Pattern<Minute> hour =
                any(digits(1, 2, 23), numbers.words.where(n -> n < 13)).as(h -> new Minute(h, 0));
        Pattern<Boolean> half =
                any(phrase("a . m ."), phrase("a . m"), word("am")).as(w -> false);
        Pattern<Boolean> afternoon =
                any(phrase("p . m ."), phrase("p . m"), word("pm")).as(w -> true);
        Pattern<Boolean> partHalf =
                phrase("in the").then(part).where(p -> !p.equals("TNI")).as(p -> !p.equals("TMO"));
        Pattern<Boolean> halves = any(half, afternoon);
        Pattern<Minute> twelve = any(colons, hour).where(m -> m.hour() <= 12).with(halves, Minute::half);
        Pattern<Minute> oclock = hour.and(any(phrase("o ' clock"), word("oclock")))
                .with(maybe(any(halves, partHalf)), (m, h) -> h.map(m::half).orElse(m));
        Pattern<Integer> past = any(
                word("half").as(w -> 30),
                phrase("a quarter").as(w -> 15),
                word("quarter").as(w -> 15),
                numbers.cardinal.where(n -> n < 60).and(word("minutes", "minute", "min")));
        Pattern<Integer> fives = numbers.cardinal.where(n -> n < 60 && n % 5 == 0);
        Pattern<Minute> spoken = any(
                        any(past, fives).and(word("past")).with(hour, (p, h) -> h.plus(p)),
                        past.and(word("to")).with(hour, (p, h) -> h.plus(-p)))
                .and(maybe(any(phrase("o ' clock"), word("oclock"))));
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
                        oclock,
                        withHalf,
                        behind(before).then(hour.with(partHalf, Minute::half)),
                        any(behind(before), ahead(word("half", "quarter"))).then(spoken))
                .with(maybe(zone), (m, z) -> zoned(m, z.orElse("-")));
        Pattern<Minute> first = any(colons, hour).where(m -> m.hour() <= 12);
        range = placed(first)
                .and(word("-", "to", "and", "until"))
                .with(placed(first.with(any(halves, partHalf), HalfDay::new)).and(maybe(zone)), Clock::range);
        time = shared(any(plain, zoned, any(bare), lexicon.any(WordClass.POINT)));
    }

    /** "11 to 1 p.m." begins in the morning. */
    private static List<Placed<String>> range(Placed<Minute> a, Placed<HalfDay> b) {
        boolean turns = a.value().hour() % 12 > b.value().time().hour() % 12;
        Minute from = a.value().half(b.value().afternoon() != turns);
        return List.of(
                new Placed<>(a.begin(), a.end(), from.toString()),
                new Placed<>(
                        b.begin(),
                        b.end(),
                        b.value().time().half(b.value().afternoon()).toString()));
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
