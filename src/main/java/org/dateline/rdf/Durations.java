package org.dateline.rdf;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lengths of time in TIMEX3 as {@code xsd:duration}, which has no weeks and quarters, no fractions but of seconds, and no unknown amounts: {@code P2W}
 * becomes {@code P14D}, {@code P2.5Y} becomes {@code P30M}, and {@code PXM} has no value.
 */
final class Durations {
    private static final int MONTHS_OF_YEAR = 12;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int DAYS_OF_WEEK = 7;
    private static final int DAYS_OF_WEEKEND = 2;
    private static final int MINUTES_OF_HOUR = 60;
    private static final int HOURS_OF_DAY = 24;

    private static final String AMOUNT = "(?:(\\d+(?:\\.\\d+)?)%s)?";
    private static final Pattern TIMEX = Pattern.compile("P" + part("Y") + part("Q") + part("M") + part("WE")
            + part("W") + part("D") + "(?:T" + part("H") + part("M") + part("S") + ")?");

    private Durations() {}

    private static String part(String unit) {
        return AMOUNT.formatted(unit);
    }

    /** The {@code xsd:duration} of a TIMEX3 duration; empty where an amount is unknown or would need a fraction of a month or minute. */
    static Optional<String> find(String timex) {
        Matcher m = TIMEX.matcher(timex);
        if (!m.matches() || timex.length() < 3) {
            return Optional.empty();
        }
        BigDecimal months = amount(m, 1)
                .multiply(BigDecimal.valueOf(MONTHS_OF_YEAR))
                .add(amount(m, 2).multiply(BigDecimal.valueOf(MONTHS_OF_QUARTER)))
                .add(amount(m, 3));
        BigDecimal days = amount(m, 4)
                .multiply(BigDecimal.valueOf(DAYS_OF_WEEKEND))
                .add(amount(m, 5).multiply(BigDecimal.valueOf(DAYS_OF_WEEK)))
                .add(amount(m, 6));
        BigDecimal wholeDays = BigDecimal.valueOf(days.longValue());
        BigDecimal hours = days.subtract(wholeDays).multiply(BigDecimal.valueOf(HOURS_OF_DAY));
        BigDecimal minutes = amount(m, 7)
                .add(hours)
                .multiply(BigDecimal.valueOf(MINUTES_OF_HOUR))
                .add(amount(m, 8));
        return isWhole(months) && isWhole(minutes) && isWhole(amount(m, 9))
                ? written(
                        months.longValue(),
                        wholeDays.longValue(),
                        minutes.longValue(),
                        amount(m, 9).longValue())
                : Optional.empty();
    }

    /** Canonical: years and months, days, hours, minutes and seconds, the parts that are zero left out. */
    private static Optional<String> written(long months, long days, long minutes, long seconds) {
        String date = unit(months / MONTHS_OF_YEAR, "Y") + unit(months % MONTHS_OF_YEAR, "M") + unit(days, "D");
        String time = unit(minutes / MINUTES_OF_HOUR, "H") + unit(minutes % MINUTES_OF_HOUR, "M") + unit(seconds, "S");
        return date.isEmpty() && time.isEmpty()
                ? Optional.empty()
                : Optional.of("P" + date + (time.isEmpty() ? "" : "T" + time));
    }

    private static String unit(long n, String letter) {
        return n == 0 ? "" : n + letter;
    }

    private static BigDecimal amount(Matcher m, int group) {
        return m.group(group) == null ? BigDecimal.ZERO : new BigDecimal(m.group(group));
    }

    private static boolean isWhole(BigDecimal n) {
        return n.stripTrailingZeros().scale() <= 0;
    }
}
