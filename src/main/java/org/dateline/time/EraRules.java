package org.dateline.time;

import static org.dateline.time.Patterns.any;
import static org.dateline.time.Patterns.behind;
import static org.dateline.time.Patterns.joined;
import static org.dateline.time.Patterns.maybe;
import static org.dateline.time.Patterns.not;
import static org.dateline.time.Patterns.phrase;
import static org.dateline.time.Patterns.placed;
import static org.dateline.time.Patterns.word;

import java.util.List;
import org.dateline.time.Meaning.Fixed;
import org.dateline.time.Patterns.Placed;
import org.dateline.time.Point.Open;
import org.dateline.time.Rule.Part;

/** The rules for early years: "500 BC", "AD 842", "in 348". */
final class EraRules {
    private static final Pattern<?> BEFORE_OUR_ERA = any(word("bc", "bce"), phrase("b . c ."), phrase("b . c"));

    private static final Pattern<?> ABOUT = word("about", "around", "roughly", "circa");

    private final Numbers numbers;
    private final CalendarDates calendar;

    /** "500 BC". */
    final Pattern<Meaning> era;

    EraRules(Numbers numbers, CalendarDates calendar) {
        this.numbers = numbers;
        this.calendar = calendar;
        era = ofEra();
    }

    /** The rules of this kind. */
    List<Rule> rules() {
        return List.of(
                Rule.date("year of an era", era, "500 BC = BC0500", "AD 842 = 0842", "900 CE = 0900"),
                Rule.of(
                        "year of three figures",
                        earlyYear(),
                        "on [30 September 420] , and in [348] he/PRON died = 0420-09-30 0348",
                        "in 348 he died = -",
                        "[30 September 420] , in 348 cases/NOUN = 0420-09-30"),
                Rule.parts(
                        "two years before our era",
                        eraRange(),
                        "from about [1200] to [about 400 BCE] = BC1200 BC0400",
                        "[753]-[509 BC] = BC0753 BC0509"));
    }

    private Pattern<Expression> earlyYear() {
        return behind(word("in", "by", "until", "since", "after", "before", "from", "around", "about", "circa"))
                .then(numbers.figures.where(y -> y > 99 && y < 1000))
                .and(FigureRules.NO_NOUN)
                .as(y -> new Expression.EarlyYear(CalendarDates.yearOf(y)));
    }

    /** The era that is told once holds for both. */
    private Pattern<List<Part>> eraRange() {
        Pattern<Integer> year = numbers.figures.where(n -> n > 0);
        Pattern<?> to = word("-", "to", "and", "until", "through", "or");
        Pattern<Integer> last = maybe(ABOUT).then(year).and(BEFORE_OUR_ERA);
        return placed(year)
                .and(to)
                .with(placed(last), List::of)
                .where(two -> two.get(0).value() > two.get(1).value())
                .as(two -> two.stream().map(EraRules::beforeOurEra).toList());
    }

    private static Part beforeOurEra(Placed<Integer> year) {
        return new Part(year.begin(), year.end(), Expression.date(beforeOurEra(year.value())));
    }

    private static Meaning beforeOurEra(int year) {
        return new Fixed(new Open("BC%04d".formatted(year)));
    }

    private Pattern<Meaning> ofEra() {
        Pattern<Integer> anyYear = any(numbers.figures.where(n -> n > 0), calendar.year);
        Pattern<Meaning> before = anyYear.and(BEFORE_OUR_ERA).as(EraRules::beforeOurEra);
        Pattern<Integer> after = any(
                anyYear.and(any(word("ad", "ce"), phrase("a . d ."))).and(not(joined(word("-")))),
                word("ad").then(anyYear));
        return any(before, after.as(CalendarDates::yearOf));
    }
}
