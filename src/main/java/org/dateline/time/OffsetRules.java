package org.dateline.time;

import static org.dateline.time.Patterns.THE;
import static org.dateline.time.Patterns.any;
import static org.dateline.time.Patterns.maybe;
import static org.dateline.time.Patterns.not;
import static org.dateline.time.Patterns.notBehind;
import static org.dateline.time.Patterns.phrase;
import static org.dateline.time.Patterns.word;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.time.Counted.Compared;
import org.dateline.time.Counted.From;
import org.dateline.time.Counted.FromFocus;
import org.dateline.time.Counted.FromToday;
import org.dateline.time.Expression.Date;
import org.dateline.time.Expression.Duration;
import org.dateline.time.Meaning.Aside;
import org.dateline.time.Pattern.Match;
import org.jspecify.annotations.Nullable;

/** The rules for dates that lie a length of time off: "three weeks ago", "two days later", "the day before Christmas". */
final class OffsetRules {
    /** "two days", "a year or so", with whether that is rough. */
    private record Off(Length length, Optional<String> about) {}

    /** "two weeks and two days". */
    private record Both(Length longer, Length shorter) {
        Expression from(Meaning day, int sign) {
            return Expression.date(away(shorter, sign, away(longer, sign, day)));
        }
    }

    private final Set<String> money;
    private final RelativeDates relative;
    private final DateRules dates;
    private final Pattern<Off> off;

    OffsetRules(Lexicon lexicon, RelativeDates relative, DateRules dates) {
        money = lexicon.words(WordClass.MONEY);
        this.relative = relative;
        this.dates = dates;
        Pattern<Optional<String>> orSo =
                maybe(any(phrase("or so"), phrase("or more"))).as(o -> o.map(w -> "APPROX"));
        Pattern<Off> plain = relative.length.with(orSo, Off::new);
        off = any(
                plain,
                lexicon.any(WordClass.ABOUT)
                        .with(relative.length, (m, l) -> new Off(l, Optional.of(m)))
                        .and(orSo));
    }

    /** The rules of this kind. */
    List<Rule> rules() {
        return List.of(ago(), later(), fromDate());
    }

    private Rule ago() {
        Pattern<Expression> past = off.and(any(word("ago"), phrase("back"), phrase("earlier today")))
                .as(o -> fromToday(o, -1));
        Pattern<Expression> ahead = off.and(any(phrase("from now"), word("hence"), phrase("from today")))
                .as(o -> fromToday(o, 1));
        Pattern<Meaning> anchor = any(
                relative.deicticDay,
                relative.thisUnit.where(
                        m -> m instanceof FromToday t && t.unit().compareTo(Unit.YEAR) < 0));
        Pattern<Expression> anniversary = off.where(o -> o.length().whole() != null)
                .and(word("ago"))
                .with(anchor, (o, m) -> new Date(away(o.length(), -1, m), mod(o, -1)));
        Pattern<Expression> two = joint().and(word("ago")).as(j -> j.from(new FromToday(Unit.DAY, 0), -1));
        Pattern<Expression> figures = yearAgo(word("ago"), new FromToday(Unit.YEAR, -1));
        return Rule.of(
                "length before or after now",
                any(figures, past, ahead, anniversary, two),
                "three weeks ago = 2024-W39",
                "two years ago = 2022",
                "10 days ago = 2024-10-08",
                "five months ago = 2024-05",
                "several years ago = PAST_REF",
                "a decade ago = 2014",
                "six and a half months ago = 2024-04",
                "two and a half years ago = 2022-04",
                "nearly four years ago = 2020:APPROX",
                "more than a decade ago = 2014:BEFORE",
                "a week or so ago = 2024-W41:APPROX",
                "two weeks from now = 2024-W44",
                "three years ago tomorrow = 2021-10-19",
                "ten years ago this month = 2014-10",
                "two weeks and two days ago = 2024-10-02",
                "six business days ago = 2024-10-10",
                "[third-quarter] sales rose 5% from [a year ago] = 2024-Q3 2023-Q3");
    }

    private Rule later() {
        Pattern<?> event = word("the", "a", "an", "than", "his", "its", "their", "her", "that", "this");
        Pattern<Integer> sign = any(
                        word("later", "afterwards").as(w -> 1),
                        any(word("earlier", "previously"), word("before").and(not(word("-"))))
                                .as(w -> -1))
                .and(not(event));
        Pattern<Expression> counted = off.where(o -> o.length().whole() != null).with(sign, (o, n) -> {
            if (o.length().unit().belowDay()) {
                return new Duration(o.length().timex(), o.about().orElse(null));
            }
            Meaning meaning = away(o.length(), n, null);
            return new Date(n < 0 ? new Aside(meaning) : meaning, mod(o, n));
        });
        return Rule.of(
                "length before or after the focus",
                any(
                        yearAgo(word("earlier", "before"), new FromFocus(Unit.YEAR, -1)),
                        counted,
                        joint().with(sign, (j, n) -> j.from(new FromFocus(Unit.DAY, 0), n))),
                "[August 5, 2019] and [two days later] = 2019-08-05 2019-08-07",
                "in [August 2019] but [a year earlier] = 2019-08 2018",
                "[August 5, 2019] and [two months and three days later] = 2019-08-05 2019-10-08",
                "30 minutes later = PT30M",
                "[August 5, 1915] , [August 2009] and [two weeks later] = 1915-08-05 2009-08 XXXX-WXX",
                "[third-quarter] sales rose 5% from [a year earlier] and [a year earlier] = 2024-Q3 2023-Q3 2023-Q3");
    }

    /** "two years and three months", of lengths that a calendar counts. */
    private Pattern<Both> joint() {
        Pattern<Length> whole =
                relative.length.where(l -> l.whole() != null && !l.unit().belowDay());
        return whole.and(maybe(any(word("and", ","), phrase(", and"))))
                .with(whole, Both::new)
                .where(b -> b.shorter().unit().compareTo(b.longer().unit()) < 0);
    }

    private Rule fromDate() {
        Pattern<Off> theUnit =
                THE.then(relative.unit).as(u -> new Off(new Length(BigDecimal.ONE, u), Optional.empty()));
        Pattern<Integer> sign = any(
                word("after", "following", "from").as(w -> 1), word("before").as(w -> -1));
        Pattern<Expression> from = notBehind(word("per", "a", "an", "each", "every"))
                .then(any(off, theUnit))
                .where(o -> o.length().whole() != null)
                .with(sign, (o, n) -> new Off(signed(o.length(), n), o.about()))
                .with(dates.any, (o, anchor) -> new Date(away(o.length(), 1, anchor), mod(o, 1)));
        return Rule.of(
                "length before or after a date",
                from,
                "the day before last Tuesday = 2024-10-14",
                "100 cases per day before [October 8] = 2024-10-08",
                "two days after Christmas 2023 = 2023-12-27",
                "three days before October 8 = 2024-10-05",
                "two weeks after October 8 = 2024-10-22",
                "two years after October 2019 = 2021-10",
                "two working days after October 11 = 2024-10-15");
    }

    /** "a year ago" beside figures: compared with the quarter reported on. */
    private Pattern<Expression> yearAgo(Pattern<String> word, Meaning otherwise) {
        Pattern<Boolean> figures = (atoms, from) -> new Match<>(from, atoms.hasAny(money));
        return word("a", "one")
                .then(word("year"))
                .and(word)
                .then(figures)
                .as(f -> new Date(new Aside(new Compared(1, f, otherwise)), null));
    }

    private static Length signed(Length length, int sign) {
        return new Length(
                length.amount() == null ? null : length.amount().multiply(BigDecimal.valueOf(sign)), length.unit());
    }

    private static Expression fromToday(Off off, int sign) {
        if (off.length().whole() == null) {
            return Expression.vague(sign < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        Length years = off.length().counted();
        return new Date(new FromToday(years.unit(), sign * wholeOf(years)), mod(off, sign));
    }

    private static Meaning away(Length length, int sign, @Nullable Meaning anchor) {
        Length years = length.counted();
        int steps = sign * wholeOf(years);
        return anchor == null ? new Counted.CountedOff(years.unit(), steps) : new From(anchor, years.unit(), steps);
    }

    private static int wholeOf(Length length) {
        Integer n = length.whole();
        return n == null ? 0 : n;
    }

    /** "more than a year ago" is before that, "nearly a year ago" about then. */
    private static @Nullable String mod(Off off, int sign) {
        return off.about()
                .map(m -> switch (m) {
                    case "MORE_THAN" -> sign < 0 ? "BEFORE" : "AFTER";
                    case "EQUAL_OR_MORE" -> sign < 0 ? "ON_OR_BEFORE" : "ON_OR_AFTER";
                    default -> "APPROX";
                })
                .orElse(null);
    }
}
