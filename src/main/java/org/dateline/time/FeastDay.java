package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * The day on which a holiday falls, in the notation of the lexicon: {@code 12-25} a fixed day, {@code 11:4:4} the fourth Thursday of November,
 * {@code 5:-1:1} the last Monday of May, {@code 11:4:4+1} the day after Thanksgiving, {@code E+1} a day after Easter Sunday; for those of other
 * calendars see {@link LunarFeast}.
 */
sealed interface FeastDay permits FeastDay.Fixed, FeastDay.Nth, FeastDay.Easter, LunarFeast {
    /**
     * Its day in a year.
     *
     * @throws java.time.DateTimeException where the calendar of the holiday does not reach
     */
    LocalDate in(int year);

    /** Month and day, for one that does not move. */
    default Optional<String> fixed() {
        return Optional.empty();
    }

    static FeastDay parse(String rule) {
        if (rule.startsWith("E")) {
            return new Easter(Integer.parseInt(rule.substring(1)));
        }
        if (Character.isLetter(rule.charAt(0))) {
            return LunarFeast.of(rule);
        }
        String[] part = rule.split("[:+]|(?<!:)-");
        if (part.length == 2) {
            return new Fixed(Integer.parseInt(part[0]), Integer.parseInt(part[1]));
        }
        int later = part.length == 4 ? Integer.parseInt(part[3]) : 0;
        return new Nth(
                Integer.parseInt(part[0]), Integer.parseInt(part[1]), DayOfWeek.of(Integer.parseInt(part[2])), later);
    }

    /** Christmas. */
    record Fixed(int month, int day) implements FeastDay {
        @Override
        public LocalDate in(int year) {
            return LocalDate.of(year, month, day);
        }

        @Override
        public Optional<String> fixed() {
            return Optional.of("%02d-%02d".formatted(month, day));
        }
    }

    /** Thanksgiving. */
    record Nth(int month, int nth, DayOfWeek weekday, int later) implements FeastDay {
        @Override
        public LocalDate in(int year) {
            return LocalDate.of(year, month, 1)
                    .with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday))
                    .plusDays(later);
        }
    }

    /** Good Friday. The date of Easter is by the Gregorian computus of J. M. Oudin (1940). */
    record Easter(int days) implements FeastDay {
        @Override
        public LocalDate in(int year) {
            int c = year / 100;
            int n = year % 19;
            int i = (c - c / 4 - (c - (c - 17) / 25) / 3 + 19 * n + 15) % 30;
            i = i - i / 28 * (1 - i / 28 * (29 / (i + 1)) * ((21 - n) / 11));
            int j = (year + year / 4 + i + 2 - c + c / 4) % 7;
            int l = i - j;
            int month = 3 + (l + 40) / 44;
            return LocalDate.of(year, month, l + 28 - 31 * (month / 4)).plusDays(days);
        }
    }
}
