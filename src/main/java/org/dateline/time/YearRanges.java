package org.dateline.time;

import static org.dateline.time.Patterns.ahead;
import static org.dateline.time.Patterns.any;
import static org.dateline.time.Patterns.behind;
import static org.dateline.time.Patterns.joined;
import static org.dateline.time.Patterns.phrase;
import static org.dateline.time.Patterns.placed;
import static org.dateline.time.Patterns.word;
import static org.dateline.time.RangeRules.range;

import java.util.List;
import org.dateline.model.Upos;
import org.dateline.time.Patterns.Placed;
import org.dateline.time.Rule.Part;
import org.jspecify.annotations.Nullable;

/** The rules for two years of which the second may be cut short: "1995-98". Each is an expression of its own. */
final class YearRanges {
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

    private final CalendarDates calendar;
    private final Numbers numbers;

    YearRanges(CalendarDates calendar, Numbers numbers) {
        this.calendar = calendar;
        this.numbers = numbers;
    }

    /** The rules of this kind. */
    List<Rule> rules() {
        Pattern<Integer> lastYear = any(calendar.year, numbers.figures.where(n -> n > 9 && n < 100));
        return List.of(Rule.parts(
                "two years",
                any(
                        range(calendar.year, joined(word("-", "/")), joined(lastYear), YearRanges::years),
                        range(calendar.year, word("-"), lastYear, YearRanges::years),
                        behind(word("from"))
                                .then(range(calendar.year, word("to"), lastYear.and(ahead(END)), YearRanges::years)),
                        roughYears(lastYear)),
                "[1995]-[98] = 1995 1998",
                "from [1938] to [40] at/ADP = 1938 1940",
                "[2019]-[2020] = 2019 2020",
                "([c. 1871] – [72]) = 1871:APPROX 1872",
                "([347] – [420]) = 0347 0420",
                "([c. 314] – [368]) = 0314:APPROX 0368",
                "([1704] – [1787]) = 1704 1787"));
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
}
