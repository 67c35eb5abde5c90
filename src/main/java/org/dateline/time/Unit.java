package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** Units of time, from short to long. */
enum Unit {
    SECOND("TS"),
    MINUTE("TM"),
    HOUR("TH"),
    DAY("D"),
    /** A day from Monday to Friday; holidays are not known. */
    WORKDAY("BD"),
    WEEKEND("WE"),
    WEEK("W"),
    MONTH("M"),
    QUARTER("Q"),
    SEASON("S"),
    HALF("H"),
    YEAR("Y"),
    DECADE("DE"),
    CENTURY("CE");

    private static final int WORKDAYS = 5;

    private final String letters;

    Unit(String letters) {
        this.letters = letters;
    }

    /** The letters that stand for it in the lexicon, which are those of TIMEX3, a {@code T} before the ones under a day. */
    String letters() {
        return letters;
    }

    static Unit of(String letters) {
        for (Unit u : values()) {
            if (u.letters.equals(letters)) {
                return u;
            }
        }
        throw new IllegalArgumentException("not a unit of time: " + letters);
    }

    boolean belowDay() {
        return compareTo(DAY) < 0;
    }

    /** First day of the stretch of this unit that a day lies in. */
    LocalDate begin(LocalDate day) {
        return switch (this) {
            case SECOND, MINUTE, HOUR, DAY, WORKDAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
            case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
            case HALF -> day.withDayOfMonth(1).withMonth(day.getMonthValue() < 7 ? 1 : 7);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
            case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
        };
    }

    /** A day moved by a number of these units. */
    LocalDate plus(LocalDate day, int n) {
        return switch (this) {
            case SECOND, MINUTE, HOUR -> day;
            case DAY -> day.plusDays(n);
            case WORKDAY -> plusWorkdays(day, n);
            case WEEK, WEEKEND -> day.plusWeeks(n);
            case MONTH -> day.plusMonths(n);
            case QUARTER, SEASON -> day.plusMonths(3L * n);
            case HALF -> day.plusMonths(6L * n);
            case YEAR -> day.plusYears(n);
            case DECADE -> day.plus(n, ChronoUnit.DECADES);
            case CENTURY -> day.plus(n, ChronoUnit.CENTURIES);
        };
    }

    /** From a weekend one counts as from the Friday before, or back as from the Monday after. */
    private static LocalDate plusWorkdays(LocalDate day, int n) {
        if (n == 0) {
            return day;
        }
        LocalDate at = day;
        while (isWeekend(at)) {
            at = at.plusDays(n > 0 ? -1 : 1);
        }
        at = at.plusWeeks(n / WORKDAYS);
        for (int left = Math.abs(n % WORKDAYS); left > 0; left--) {
            do {
                at = at.plusDays(Integer.signum(n));
            } while (isWeekend(at));
        }
        return at;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    /** Last day of the stretch that begins on a day. A season ends with the equinox or solstice, since its use by calendar and by sky differs. */
    LocalDate last(LocalDate begin) {
        return switch (this) {
            case WEEKEND -> begin.plusDays(1);
            case SEASON -> plus(begin, 1).plusDays(20);
            case SECOND, MINUTE, HOUR, WORKDAY -> begin;
            default -> plus(begin, 1).minusDays(1);
        };
    }
}
