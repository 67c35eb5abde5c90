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

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Upos;
import org.dateline.time.Expression.Repeat;
import org.dateline.time.Patterns.Placed;
import org.dateline.time.Rule.Part;

/** The rules for how often. */
final class SetRules {
    private static final String EACH_DAY = "XXXX-XX-XX";

    private final Lexicon lexicon;
    private final Numbers numbers;
    private final CalendarDates calendar;
    private final RelativeDates relative;
    private final Clock clock;

    SetRules(Lexicon lexicon, Numbers numbers, CalendarDates calendar, RelativeDates relative, Clock clock) {
        this.lexicon = lexicon;
        this.numbers = numbers;
        this.calendar = calendar;
        this.relative = relative;
        this.clock = clock;
    }

    /** The rules of this kind. */
    List<Rule> rules() {
        Pattern<String> returning = any(every(), plurals(), adverbs());
        return List.of(
                Rule.of(
                        "how often",
                        any(returning, rate(), dayOfMonth()).as(SetRules::repeat),
                        "every day = P1D",
                        "every working day = P1D",
                        "daily = P1D",
                        "every Friday = XXXX-WXX-5",
                        "twice [a year] = P1Y",
                        "each month = P1M",
                        "every night = XXXX-XX-XXTNI",
                        "every two weeks = P2W",
                        "every other day = P2D",
                        "$33 million [a year] = P1Y",
                        "at 15 [a year] = P1Y",
                        "on [Fridays] = XXXX-WXX-5",
                        "[Friday mornings] = XXXX-WXX-5TMO",
                        "in [the evenings] = XXXX-XX-XXTEV",
                        "every other Friday = XXXX-WXX-5",
                        "every weekend = XXXX-WXX-WE",
                        "on [weekends] = XXXX-WXX-WE",
                        "an everyday matter = -",
                        "the 19th of every month = XXXX-XX-19"),
                Rule.of(
                        "time of day on days that return",
                        atTime(returning),
                        "every Friday at 5 p.m. = XXXX-WXX-5T17:00",
                        "Tuesdays at 9:30 = XXXX-WXX-2T09:30",
                        "6 a.m. every day = XXXX-XX-XXT06:00",
                        "daily at noon = XXXX-XX-XXT12:00",
                        "[every month] at [noon] = P1M 2024-10-18T12:00"),
                Rule.parts(
                        "several weekdays that return",
                        weekdays(),
                        "[every Tuesday] and [Thursday] = XXXX-WXX-2 XXXX-WXX-4",
                        "[every Monday] , [Wednesday] and [Friday] = XXXX-WXX-1 XXXX-WXX-3 XXXX-WXX-5"));
    }

    private Pattern<String> every() {
        Pattern<Unit> unit = relative.unit;
        return word("every", "each")
                .then(any(
                        lexicon.any(WordClass.DAYPART).as(p -> EACH_DAY + p),
                        word("weekend").as(w -> "XXXX-WXX-WE"),
                        maybe(word("single"))
                                .then(relative.anyUnit)
                                .as(u -> Length.of("1", u).timex()),
                        word("other", "second")
                                .then(unit)
                                .as(u -> Length.of("2", u).timex()),
                        word("other").then(calendar.weekday).as(Cycle::open),
                        relative.length.as(Length::timex),
                        any(calendar.weekday, calendar.month, calendar.season, calendar.feast)
                                .as(Cycle::open)));
    }

    /** "twice a year", "$3 million per year". */
    private Pattern<String> rate() {
        Set<String> rated = lexicon.words(WordClass.RATED);
        Pattern<String> number =
                (atoms, from) -> atoms.has(from) && (atoms.get(from).digits() || rated.contains(atoms.key(from)))
                        ? new Pattern.Match<>(from + 1, "")
                        : null;
        return behind(number)
                .then(any(word("a", "an"), maybe(word("per"))))
                .then(relative.unit)
                .and(not(word("ago", "earlier", "later", "before", "after", "and", "or", "-")))
                .as(u -> new Length(BigDecimal.ONE, u).timex());
    }

    private Pattern<String> plurals() {
        return any(
                lexicon.number(WordClass.WEEKDAYS).as(d -> "XXXX-WXX-" + d),
                calendar.weekday.as(Cycle::open).with(lexicon.any(WordClass.DAYPARTS), String::concat),
                any(behind(word("on", "during", "at")), word("all", "most"))
                        .then(word("weekends"))
                        .as(w -> "XXXX-WXX-WE"),
                word("any").then(word("weekend")).as(w -> "XXXX-WXX-WE"),
                behind(word("in", "on", "during"))
                        .then(THE)
                        .then(lexicon.any(WordClass.DAYPARTS))
                        .as(p -> EACH_DAY + p));
    }

    /** "everyday" before a noun only says that something is common. */
    private Pattern<String> adverbs() {
        Pattern<String> everyday = (atoms, from) ->
                atoms.key(from).equals("everyday") && !(atoms.has(from + 1) && atoms.upos(from + 1) == Upos.NOUN)
                        ? new Pattern.Match<>(from + 1, "P1D")
                        : null;
        return any(lexicon.any(WordClass.OFTEN), everyday);
    }

    private Pattern<String> dayOfMonth() {
        return THE.then(numbers.ordinal.where(d -> d > 0 && d < 32))
                .and(maybe(word("day")))
                .and(any(phrase("of every month"), phrase("of each month")))
                .as(d -> String.format(Locale.ROOT, "XXXX-XX-%02d", d));
    }

    private Pattern<Expression> atTime(Pattern<String> returning) {
        Pattern<String> dayThenTime =
                returning.and(any(COMMA, word("at", "around", "by"))).with(clock.besideDay, SetRules::at);
        Pattern<String> timeThenDay =
                clock.besideDay.and(any(COMMA, word("on"))).with(returning, (t, d) -> at(d, t));
        return any(dayThenTime, timeThenDay).where(v -> !v.isEmpty()).as(SetRules::repeat);
    }

    /** Empty for what returns more seldom than days. */
    private static String at(String day, String time) {
        boolean dated = day.matches("XXXX-(WXX-\\d|XX-XX|\\d\\d-\\d\\d)");
        return day.equals("P1D") ? EACH_DAY + time : dated ? day + time : "";
    }

    private Pattern<List<Part>> weekdays() {
        Pattern<Placed<Cycle>> first = placed(any(word("every"), word("each")).then(calendar.weekday));
        Pattern<Placed<Cycle>> next = placed(calendar.weekday);
        return first.with(maybe(word(",").then(next)), SetRules::list)
                .and(any(word("and", "or"), phrase(", and")))
                .with(next, SetRules::list)
                .as(all -> all.stream()
                        .map(p -> new Part(p.begin(), p.end(), repeat(p.value().open())))
                        .toList());
    }

    private static List<Placed<Cycle>> list(Placed<Cycle> first, Optional<Placed<Cycle>> second) {
        List<Placed<Cycle>> all = new ArrayList<>(List.of(first));
        second.ifPresent(all::add);
        return all;
    }

    private static List<Placed<Cycle>> list(List<Placed<Cycle>> some, Placed<Cycle> last) {
        List<Placed<Cycle>> all = new ArrayList<>(some);
        all.add(last);
        return all;
    }

    private static Expression repeat(String timex) {
        return new Repeat(timex, null);
    }
}
