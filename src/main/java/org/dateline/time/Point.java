package org.dateline.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.dateline.model.TimeValue;
import org.jspecify.annotations.Nullable;

/** What a date turned out to be. */
sealed interface Point {
    /** As the model has it. */
    TimeValue value();

    /** Whether it lies inside a day. */
    default boolean belowDay() {
        return timex().contains("T") && Character.isDigit(timex().charAt(0)) || timex().startsWith("XXXX-XX-XXT");
    }

    /** The TIMEX3 value. */
    String timex();

    /** "now", "recently", "the future": near or far, but no date. */
    record Vague(String timex) implements Point {
        @Override
        public TimeValue value() {
            return new TimeValue(timex, null, null, null);
        }
    }

    /**
     * A date with a name of its own and loose ends.
     *
     * @param timex TIMEX3 value
     * @param edtf in EDTF, null when that has no way to write it
     * @param notBefore first day that it may cover
     * @param notAfter last day that it may cover
     */
    record Loose(String timex, @Nullable String edtf, LocalDate notBefore, LocalDate notAfter) implements Point {
        @Override
        public TimeValue value() {
            return new TimeValue(timex, edtf, notBefore, notAfter);
        }
    }

    /**
     * A date of which something is missing, with {@code X} for it.
     *
     * @param timex as in {@code XXXX-10-08}
     */
    record Open(String timex) implements Point {
        @Override
        public TimeValue value() {
            return new TimeValue(timex, null, null, null);
        }

        Open at(String clock) {
            return new Open((timex.length() == 10 ? timex : "XXXX-XX-XX") + clock);
        }
    }

    /**
     * A known stretch of the calendar.
     *
     * @param unit how long it is
     * @param begin its first day
     * @param clock TIMEX3 time of the day, {@code T15:00} or {@code TNI}; null for the whole stretch
     */
    record Period(Unit unit, LocalDate begin, @Nullable String clock) implements Point {
        /** The stretch of a unit that a day lies in. */
        static Period of(Unit unit, LocalDate day) {
            return new Period(unit == Unit.WORKDAY ? Unit.DAY : unit, unit.begin(day), null);
        }

        Period at(String time) {
            return new Period(unit, begin, time);
        }

        Period plus(int n) {
            return of(unit, unit.plus(begin, n));
        }

        LocalDate last() {
            return unit.last(begin);
        }

        /** Whether it is a day within a week of another. */
        boolean isNear(@Nullable LocalDate day) {
            return day != null && unit == Unit.DAY && Math.abs(ChronoUnit.DAYS.between(begin, day)) <= 7;
        }

        boolean contains(LocalDate day) {
            return !day.isBefore(begin) && !day.isAfter(last());
        }

        @Override
        public TimeValue value() {
            return new TimeValue(timex(), edtf(), begin, last());
        }

        @Override
        public String timex() {
            int year = begin.getYear();
            return switch (unit) {
                case SECOND, MINUTE, HOUR, DAY, WORKDAY -> begin + (clock == null ? "" : clock);
                case WEEK -> week();
                case WEEKEND -> week() + "-WE";
                case MONTH -> begin.toString().substring(0, 7);
                case QUARTER -> "%04d-Q%d".formatted(year, (begin.getMonthValue() + 2) / 3);
                case HALF -> "%04d-H%d".formatted(year, (begin.getMonthValue() + 5) / 6);
                case SEASON -> "%04d-%s".formatted(year, Season.at(begin).timex());
                case YEAR -> "%04d".formatted(year);
                case DECADE -> "%03d".formatted(year / 10);
                case CENTURY -> "%02d".formatted(year / 100);
            };
        }

        private String week() {
            return "%04d-W%02d"
                    .formatted(begin.get(IsoFields.WEEK_BASED_YEAR), begin.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }

        /** In EDTF: seasons, quarters and halves have codes of their own (ISO 8601-2, 4.8), weeks are intervals, full clock times are written out. */
        private String edtf() {
            int year = begin.getYear();
            return switch (unit) {
                case SECOND, MINUTE, HOUR, DAY, WORKDAY -> begin + time();
                case WEEK, WEEKEND -> begin + "/" + last();
                case QUARTER -> "%04d-%d".formatted(year, 32 + (begin.getMonthValue() + 2) / 3);
                case HALF -> "%04d-%d".formatted(year, 39 + (begin.getMonthValue() + 5) / 6);
                case SEASON -> "%04d-%d".formatted(year, 21 + Season.at(begin).ordinal());
                case DECADE -> timex() + "X";
                case CENTURY -> timex() + "XX";
                default -> timex();
            };
        }

        private String time() {
            if (clock == null || !clock.matches("T[0-2]\\d(:\\d\\d){0,2}Z?") || clock.startsWith("T24")) {
                return "";
            }
            String digits = clock.replace("Z", "");
            return (digits + ":00:00".substring(digits.length() - 3)).toUpperCase(Locale.ROOT)
                    + (clock.endsWith("Z") ? "Z" : "");
        }
    }
}
