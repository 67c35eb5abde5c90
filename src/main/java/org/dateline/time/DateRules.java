package org.dateline.time;

import static org.dateline.time.Patterns.HYPHEN;
import static org.dateline.time.Patterns.THE;
import static org.dateline.time.Patterns.any;
import static org.dateline.time.Patterns.behind;
import static org.dateline.time.Patterns.joined;
import static org.dateline.time.Patterns.maybe;
import static org.dateline.time.Patterns.not;
import static org.dateline.time.Patterns.notBehind;
import static org.dateline.time.Patterns.phrase;
import static org.dateline.time.Patterns.shared;
import static org.dateline.time.Patterns.word;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dateline.time.Counted.FromFocus;
import org.dateline.time.Counted.FromToday;
import org.dateline.time.Meaning.Fixed;
import org.dateline.time.Meaning.Nearest;
import org.dateline.time.Meaning.Within;
import org.dateline.time.Point.Period;

/** The rules for dates of the calendar, from the day to the century. */
final class DateRules {
    private static final Set<String> PART_OF_DECADE = Set.of("early", "mid", "late", "-", "to", "or", "and");

    private static final Set<String> OWNERS = Set.of("my", "your", "his", "her", "its", "our", "their", "whose");

    private final Lexicon lexicon;
    private final Numbers numbers;
    private final CalendarDates calendar;
    private final LooseWords loose;
    private final Pattern<Meaning> decade;
    private final Pattern<Meaning> century;
    private final Pattern<Meaning> weekdayOf;

    /** Any date of a day. */
    final Pattern<Meaning> day;

    /** A date of the calendar of any size. */
    final Pattern<Meaning> any;

    DateRules(Lexicon lexicon, Numbers numbers, CalendarDates calendar, RelativeDates relative) {
        this.lexicon = lexicon;
        this.numbers = numbers;
        this.calendar = calendar;
        loose = new LooseWords(lexicon, calendar);
        Pattern<Meaning> thisWeek = relative.thisUnit.where(m -> m instanceof FromToday f && f.unit() == Unit.WEEK);
        weekdayOf = any(
                calendar.weekday.and(maybe(word("of"))).with(thisWeek, Within::new),
                calendar.weekday
                        .and(word("of"))
                        .with(
                                relative.focusUnit.where(m -> m instanceof FromFocus f && f.unit() == Unit.WEEK),
                                Within::new),
                thisWeek.and(maybe(any(word(",", "on"), phrase(", on"))))
                        .with(calendar.weekday, (week, w) -> new Within(w, week)));
        decade = decades();
        century = THE.then(numbers.ordinal.where(n -> n < 23))
                .and(HYPHEN)
                .and(word("century"))
                .as(n -> new Fixed(Period.of(Unit.CENTURY, LocalDate.of((n - 1) * 100, 1, 1))));
        Pattern<Meaning> dayFeast = calendar.feast.as(Nearest::new);
        day = shared(any(
                calendar.day,
                loose.weekday,
                weekdayOf,
                relative.deicticDay,
                relative.thisNamed,
                relative.focusDay,
                dayFeast,
                calendar.dated));
        any = shared(any(
                day,
                loose.month,
                relative.thisUnit,
                decade,
                century,
                calendar.year.as(CalendarDates::yearOf),
                calendar.season.as(Nearest::new)));
    }

    private Pattern<Meaning> decades() {
        Pattern<Integer> written =
                calendar.year.where(y -> y % 10 == 0).and(maybe(word("'"))).and(joined(word("s")));
        Pattern<Integer> twoFigures = any(word("'"), behind(word("the", "early", "mid", "late", "-")))
                .then(numbers.figures.where(n -> n % 10 == 0 && n > 10 && n < 100))
                .and(maybe(word("'")))
                .and(joined(word("s")))
                .as(n -> n + (n < 30 ? 2000 : 1900));
        Pattern<Integer> spelt =
                maybe(word("nineteen")).then(lexicon.number(WordClass.DECADES)).as(n -> 1900 + n);
        Pattern<Integer> notAge = (atoms, from) -> isAge(atoms, from)
                ? null
                : Patterns.<Integer>any(twoFigures, spelt).at(atoms, from);
        return THE.then(any(written, notAge)).as(y -> new Fixed(Period.of(Unit.DECADE, LocalDate.of(y, 1, 1))));
    }

    /** "in his early 20s", "in her mid-thirties". */
    private static boolean isAge(Atoms atoms, int from) {
        int i = from - 1;
        for (int steps = 0; steps < 5 && PART_OF_DECADE.contains(atoms.key(i)); steps++) {
            i--;
        }
        return OWNERS.contains(atoms.key(i))
                || atoms.key(i).equals("s") && atoms.key(i - 1).equals("'");
    }

    /** The rules of this kind. */
    List<Rule> rules() {
        Pattern<Meaning> theYear = any(
                        word("the").then(word("year")).then(numbers.cardinal.where(n -> n > 9 && n < 2200)),
                        maybe(word("the")).then(word("year")).then(calendar.year))
                .as(CalendarDates::yearOf);
        return List.of(
                Rule.date(
                        "day of the calendar",
                        calendar.day,
                        "October 8 = 2024-10-08",
                        "Oct. 8, 2023 = 2023-10-08",
                        "8 October = 2024-10-08",
                        "the 8th of October, 2021 = 2021-10-08",
                        "Friday, October 11 = 2024-10-11",
                        "October eighth = 2024-10-08",
                        "18-Oct-2023 = 2023-10-18",
                        "Friday the 13th = 2024-09-13",
                        "[March 3, 1860] and [the 12th of October last] = 1860-03-03 1859-10-12",
                        "[March 3, 1860] and [the 1st day of April next] = 1860-03-03 1860-04-01",
                        "on [Friday 13] , = 2024-09-13",
                        "([30 September 420]) = 0420-09-30",
                        "October 8 last year = 2023-10-08",
                        "on [December 30] = 2023-12-30"),
                Rule.date(
                        "month, season or holiday with its year",
                        calendar.dated,
                        "October 2023 = 2023-10",
                        "June of 1992 = 1992-06",
                        "June last year = 2023-06",
                        "summer 2023 = 2023-SU",
                        "April of 87 = 1987-04",
                        "December of 384 = 0384-12",
                        "Easter 2024 = 2024-03-31",
                        "Thanksgiving 2023 = 2023-11-23"),
                Rule.date(
                        "weekday",
                        any(loose.weekday, weekdayOf),
                        "on [Friday] = 2024-10-18",
                        "[Tuesday] 's vote = 2024-10-15",
                        "Tuesday of last week = 2024-10-08",
                        "on [October 8, 2019] , and [Monday of the following week] = 2019-10-08 2019-10-14",
                        "next week on Tuesday = 2024-10-22",
                        "the Sun newspaper = -"),
                Rule.date(
                        "month alone",
                        loose.month,
                        "As recently as [June] = 2024-06",
                        "in [May] = 2024-05",
                        "they may leave = -",
                        "the March of the Mothers = -"),
                Rule.date(
                        "season alone",
                        loose.season,
                        "since the [autumn] = 2024-FA",
                        "the fall of the city = -",
                        "at the Winter Paralympics/PROPN = -"),
                Rule.date(
                        "holiday",
                        notBehind(word("every", "each")).then(calendar.feast).as(Nearest::new),
                        "on [Christmas Eve] = 2023-12-24",
                        "on [Good Friday] = 2024-03-29",
                        "on [Yom Kippur] = 2024-10-12",
                        "before [Lunar New Year] = 2024-02-10",
                        "after [Eid al-Fitr] = 2024-04-10",
                        "[Black Friday] sales = 2024-11-29"),
                Rule.date(
                        "year alone",
                        any(loose.year, theYear),
                        "in [2019] = 2019",
                        "since [1994] = 1994",
                        "by [the year 2030] = 2030",
                        "pupils of Year 11 = -",
                        "2,019 soldiers = -",
                        "around 2000 soldiers = -",
                        "1500 soldiers = -",
                        "$2010 = -",
                        "the [1996] Olympics = 1996",
                        "a Boeing 747 = -",
                        "UN Resolution 1929 = -",
                        "the [1836] assault = 1836"),
                Rule.date(
                        "decade",
                        decade,
                        "the 1990s = 199",
                        "the nineties = 199",
                        "the '80s = 198",
                        "in his early 20s = -",
                        "in her mid-thirties = -"),
                Rule.date("century", century, "the 20th century = 19", "21st-century = 20"),
                Rule.of(
                        "now, recently, one day",
                        loose.vague.and(not(any(word("as"), joined(word("-"))))).as(Expression::vague),
                        "now = PRESENT_REF",
                        "recently = PAST_REF",
                        "in [the future] = FUTURE_REF",
                        "at [the moment] = PRESENT_REF",
                        "up to date = -",
                        "the now-cancelled deal = -"));
    }
}
