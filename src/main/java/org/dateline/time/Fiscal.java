package org.dateline.time;

import java.time.LocalDate;
import java.util.Locale;
import org.dateline.time.Point.Loose;

/** Meanings of the years of accounts, which begin and end at other times than those of the calendar, and of their quarters. */
final class Fiscal {
    private Fiscal() {}

    /**
     * "fiscal 2008": named after the year in which it ends, or in which it begins.
     *
     * @param year its name
     * @param from the first day that it may begin on
     * @param to the last day that it may end on
     * @param sharp whether these are its own days
     */
    record Year(int year, LocalDate from, LocalDate to, boolean sharp) implements Meaning {
        /** By the name; that of the government of the United States runs from October to September (31 U.S.C. 1102). */
        static Year ending(int year, boolean federal) {
            return federal
                    ? new Year(year, LocalDate.of(year - 1, 10, 1), LocalDate.of(year, 9, 30), true)
                    : new Year(year, LocalDate.of(year - 1, 4, 1), LocalDate.of(year + 1, 3, 31), false);
        }

        /** "2007-08": from some day in the first to some day in the second. */
        static Year over(int last) {
            return new Year(last, LocalDate.of(last - 1, 1, 1), LocalDate.of(last, 12, 31), false);
        }

        @Override
        public Point in(Scene scene) {
            return loose(name(), this, from, to);
        }

        private String name() {
            return String.format(Locale.ROOT, "%04d", year);
        }
    }

    /** "the third quarter of fiscal 2008". */
    record Part(Cycle.YearPart part, Year year) implements Meaning {
        @Override
        public Point in(Scene scene) {
            LocalDate begin = part.unit().plus(year.from(), part.n() - 1);
            LocalDate last = part.unit().plus(begin, 1).minusDays(1);
            String name = year.name() + "-" + part.unit().letters() + part.n();
            return year.sharp() ? loose(name, year, begin, last) : loose(name, year, year.from(), year.to());
        }
    }

    private static Loose loose(String name, Year year, LocalDate from, LocalDate to) {
        boolean plain = name.length() == 4;
        return new Loose(name, year.sharp() ? from + "/" + to : plain ? name + "~" : null, from, to);
    }
}
