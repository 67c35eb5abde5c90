package org.dateline.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.time.Point.Period;

/** Something that comes round again in each stretch of a longer unit: Friday in each week, October in each year. */
sealed interface Cycle
        permits Cycle.Weekday,
                Cycle.Month,
                Cycle.DayOfYear,
                Cycle.DayOfMonth,
                Cycle.DatedWeekday,
                Cycle.YearPart,
                Cycle.Feast,
                Season {
    /** The unit in each stretch of which it comes once. */
    Unit container();

    /** It, in one such stretch; empty where there is none (29 February). */
    Optional<Period> in(LocalDate begin);

    /** TIMEX3 with {@code X} for what is not known. */
    String open();

    /** The last one that began on a day or before. */
    default Optional<Period> onOrBefore(LocalDate day) {
        return search(day, -1, p -> !p.begin().isAfter(day));
    }

    /** The next one that ends on a day or after. */
    default Optional<Period> onOrAfter(LocalDate day) {
        return search(day, 1, p -> !p.last().isBefore(day));
    }

    /** Leap days are up to eight years apart, Fridays that are the 31st up to two. */
    private Optional<Period> search(LocalDate day, int step, Predicate<Period> fits) {
        LocalDate begin = container().begin(container().plus(day, -step));
        for (int i = 0; i < 30; i++, begin = container().plus(begin, step)) {
            Optional<Period> found = in(begin).filter(fits);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** "Friday". */
    record Weekday(DayOfWeek day) implements Cycle {
        @Override
        public Unit container() {
            return Unit.WEEK;
        }

        @Override
        public Optional<Period> in(LocalDate begin) {
            return Optional.of(Period.of(Unit.DAY, begin.with(TemporalAdjusters.nextOrSame(day))));
        }

        @Override
        public String open() {
            return "XXXX-WXX-" + day.getValue();
        }
    }

    /** "October". */
    record Month(int month) implements Cycle {
        @Override
        public Unit container() {
            return Unit.YEAR;
        }

        @Override
        public Optional<Period> in(LocalDate begin) {
            return Optional.of(Period.of(Unit.MONTH, begin.withMonth(month)));
        }

        @Override
        public String open() {
            return "XXXX-%02d".formatted(month);
        }
    }

    /** "October 8". */
    record DayOfYear(int month, int day) implements Cycle {
        @Override
        public Unit container() {
            return Unit.YEAR;
        }

        @Override
        public Optional<Period> in(LocalDate begin) {
            try {
                return Optional.of(Period.of(Unit.DAY, LocalDate.of(begin.getYear(), month, day)));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        @Override
        public String open() {
            return "XXXX-%02d-%02d".formatted(month, day);
        }
    }

    /** "the 8th". */
    record DayOfMonth(int day) implements Cycle {
        @Override
        public Unit container() {
            return Unit.MONTH;
        }

        @Override
        public Optional<Period> in(LocalDate begin) {
            return new DayOfYear(begin.getMonthValue(), day).in(begin);
        }

        @Override
        public String open() {
            return "XXXX-XX-%02d".formatted(day);
        }
    }

    /** "Friday the 13th": not in every month. */
    record DatedWeekday(DayOfWeek weekday, int day) implements Cycle {
        @Override
        public Unit container() {
            return Unit.MONTH;
        }

        @Override
        public Optional<Period> in(LocalDate begin) {
            return new DayOfMonth(day).in(begin).filter(p -> p.begin().getDayOfWeek() == weekday);
        }

        @Override
        public String open() {
            return new DayOfMonth(day).open();
        }
    }

    /** The n-th month group of a year: a quarter or a half. */
    record YearPart(Unit unit, int n) implements Cycle {
        @Override
        public Unit container() {
            return Unit.YEAR;
        }

        @Override
        public Optional<Period> in(LocalDate begin) {
            return Optional.of(Period.of(unit, unit.plus(begin, n - 1)));
        }

        @Override
        public String open() {
            return "XXXX-" + unit.letters() + n;
        }
    }

    /** A holiday. */
    record Feast(FeastDay feast) implements Cycle {
        @Override
        public Unit container() {
            return Unit.YEAR;
        }

        @Override
        public Optional<Period> in(LocalDate begin) {
            try {
                return Optional.of(Period.of(Unit.DAY, feast.in(begin.getYear())));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        @Override
        public String open() {
            return feast.fixed().map(f -> "XXXX-" + f).orElse("XXXX-XX-XX");
        }
    }
}
