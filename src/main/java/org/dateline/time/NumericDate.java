package org.dateline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.dateline.time.Meaning.Fixed;
import org.dateline.time.Pattern.Match;
import org.dateline.time.Point.Period;
import org.jspecify.annotations.Nullable;

/** Dates in figures alone. */
final class NumericDate {
    /** A date in three groups of figures. */
    static final Pattern<Meaning> PATTERN = NumericDate::at;

    /** "20241008": a day of our times in eight figures. */
    static final Pattern<Meaning> COMPACT = NumericDate::compact;

    private NumericDate() {}

    private static @Nullable Match<Meaning> compact(Atoms atoms, int from) {
        String key = atoms.key(from);
        boolean fits = key.length() == 8
                && atoms.get(from).digits()
                && !atoms.isOpaque(from)
                && !atoms.glued(from)
                && key.compareTo("1950") > 0
                && key.compareTo("2050") < 0
                && !(atoms.glued(from + 1) && (atoms.get(from + 1).letters() || atoms.glued(from + 2)));
        return fits
                ? date(key.substring(0, 4), key.substring(4, 6), key.substring(6))
                        .map(d -> new Match<>(from + 1, fixed(d)))
                        .orElse(null)
                : null;
    }

    private static @Nullable Match<Meaning> at(Atoms atoms, int from) {
        boolean starts = atoms.has(from + 4) && atoms.get(from).digits() && !atoms.isOpaque(from);
        if (!starts || atoms.glued(from) && !mayStand(atoms.key(from - 1), atoms.key(from + 1))) {
            return null;
        }
        String sign = atoms.key(from + 1);
        boolean signs = (sign.equals("-") || sign.equals("/") || sign.equals("."))
                && atoms.key(from + 3).equals(sign);
        boolean chain =
                signs && atoms.get(from + 2).digits() && atoms.get(from + 4).digits();
        for (int i = from + 1; chain && i < from + 5; i++) {
            chain = atoms.glued(i);
        }
        boolean ends = !atoms.glued(from + 6) || !atoms.key(from + 5).equals(sign);
        return chain && ends
                ? read(atoms.key(from), atoms.key(from + 2), atoms.key(from + 4), sign)
                        .map(m -> new Match<>(from + 5, m))
                        .orElse(null)
                : null;
    }

    /** Right behind a bracket, or a hyphen when it has none itself: "10/1/2018-10/7/2018". */
    private static boolean mayStand(String before, String sign) {
        return before.equals("(") || before.equals("-") && !sign.equals("-");
    }

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
