package org.dateline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.dateline.time.Meaning.Fixed;
import org.dateline.time.Point.Period;

/** Dates in figures alone. */
final class NumericDate {
    private NumericDate() {}

    /** Reads three groups of figures; empty where they are no date. */
    static Optional<Meaning> read(String a, String b, String c, String sign) {
        if (a.length() == 4 && b.length() <= 2 && c.length() <= 2) {
            return date(a, b, c).map(d -> fixed(d));
        }
        boolean shape = a.length() <= 2 && b.length() <= 2 && (c.length() == 4 || c.length() == 2 && sign.equals("/"));
        if (!shape) {
            return Optional.empty();
        }
        Optional<LocalDate> monthFirst = sign.equals(".") ? Optional.empty() : date(century(c), a, b);
        Optional<LocalDate> dayFirst = date(century(c), b, a);
        if (monthFirst.isPresent() && dayFirst.isPresent()) {
            return Optional.of(new Meaning.EitherOrder(monthFirst.get(), dayFirst.get()));
        }
        return monthFirst.or(() -> dayFirst).map(NumericDate::fixed);
    }

    private static Meaning fixed(LocalDate day) {
        return new Fixed(Period.of(Unit.DAY, day));
    }

    private static String century(String year) {
        return year.length() == 4 ? year : (year.compareTo("50") < 0 ? "20" : "19") + year;
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            int y = Integer.parseInt(year);
            return y < 1000 || y > 2199
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
