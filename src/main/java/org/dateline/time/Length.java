package org.dateline.time;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number of units of time.
 *
 * @param amount how many, null when only "several" is said
 * @param unit of what
 */
record Length(@Nullable BigDecimal amount, Unit unit) {
    /** From a number, or {@code X} for "several". */
    static Length of(String amount, Unit unit) {
        return new Length(amount.equals("X") ? null : new BigDecimal(amount), unit);
    }

    /** TIMEX3 value: {@code P3M}, {@code PT30M}, {@code PXY}; decades and centuries are written as years, half a unit as its parts where they are whole. */
    String timex() {
        return (unit.belowDay() ? "PT" : "P") + part();
    }

    /** As {@link #timex} without the {@code P}, to be joined to a longer unit. */
    String part() {
        return switch (unit) {
            case DECADE -> times(10, "Y");
            case CENTURY -> times(100, "Y");
            case HALF -> times(6, "M");
            case SEASON -> times(3, "M");
            case HOUR -> hours();
            case MINUTE -> times(1, "M");
            case SECOND -> times(1, "S");
            case WORKDAY -> times(1, "D");
            case YEAR -> finer(12, "Y", "M");
            default -> times(1, unit.letters());
        };
    }

    /** "half an hour" is 30 minutes, "two and a half years" stays 2.5 years. */
    private String finer(int parts, String letter, String finerLetter) {
        boolean fraction = amount != null && amount.compareTo(BigDecimal.ONE) < 0;
        return fraction ? times(parts, finerLetter) : times(1, letter);
    }

    /** "two and a half hours" are 2 hours and 30 minutes: a clock has no fractions of an hour. */
    private String hours() {
        if (amount == null || amount.stripTrailingZeros().scale() <= 0 || amount.compareTo(BigDecimal.ONE) < 0) {
            return finer(60, "H", "M");
        }
        BigDecimal[] parts = amount.divideAndRemainder(BigDecimal.ONE);
        return new Length(parts[0], unit).part() + new Length(parts[1], unit).part();
    }

    private String times(int factor, String letter) {
        return (amount == null
                        ? "X"
                        : amount.multiply(BigDecimal.valueOf(factor))
                                .stripTrailingZeros()
                                .toPlainString())
                + letter;
    }

    /** So many times as long. */
    Length times(int factor) {
        return new Length(amount == null ? null : amount.multiply(BigDecimal.valueOf(factor)), unit);
    }

    /** In the units that a calendar counts off: decades and centuries as years, fractions of a year as months; other fractions are dropped. */
    Length counted() {
        Length years = switch (unit) {
            case DECADE -> new Length(times(10).amount, Unit.YEAR);
            case CENTURY -> new Length(times(100).amount, Unit.YEAR);
            default -> this;
        };
        boolean fraction =
                years.amount != null && years.amount.stripTrailingZeros().scale() > 0;
        return fraction && years.unit == Unit.YEAR ? new Length(years.times(12).amount, Unit.MONTH) : years;
    }

    /** The amount as a count of whole units, fractions dropped; null when it is unknown or beyond any calendar. */
    @Nullable
    Integer whole() {
        return amount == null || amount.abs().compareTo(BigDecimal.valueOf(100_000)) > 0 ? null : amount.intValue();
    }
}
