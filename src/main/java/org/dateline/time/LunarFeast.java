package org.dateline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.chrono.HijrahDate;

/**
 * Holidays of other calendars, in the notation of the lexicon: {@code O+1} a day after Orthodox Easter, {@code H10-1} the first day of the tenth month
 * of the Islamic year, {@code J+9} nine days after Rosh Hashanah, {@code P+0} Passover, {@code K+0} Hanukkah, {@code C+0} the Chinese New Year,
 * {@code S+14} and {@code A+14} days of the lunar month in which the summer solstice and the autumn equinox lie, {@code D+0} Diwali,
 * {@code G+0} Holi, {@code V+0} Vesak, {@code N+0} Nowruz.
 */
sealed interface LunarFeast extends FeastDay {
    /** The clock of India. */
    ZoneOffset INDIA = ZoneOffset.ofHoursMinutes(5, 30);

    /** The holiday that a rule of the lexicon names. */
    static LunarFeast of(String rule) {
        if (rule.startsWith("H")) {
            String[] part = rule.substring(1).split("-");
            return new Islamic(Integer.parseInt(part[0]), Integer.parseInt(part[1]));
        }
        int days = Integer.parseInt(rule.substring(1));
        return switch (rule.charAt(0)) {
            case 'O' -> new Orthodox(days);
            case 'J', 'P', 'K' -> new Jewish(rule.charAt(0), days);
            case 'C', 'S', 'A' -> new Chinese(rule.charAt(0), days);
            case 'D' -> new Diwali(days);
            case 'G' -> new Holi(days);
            case 'V' -> new Vesak(days);
            case 'N' -> new Nowruz(days);
            default -> throw new IllegalArgumentException("not the rule of a holiday: " + rule);
        };
    }

    /** Easter by the Julian calendar: Meeus, Astronomical Algorithms, chapter 8. */
    record Orthodox(int days) implements LunarFeast {
        @Override
        public LocalDate in(int year) {
            int d = (19 * (year % 19) + 15) % 30;
            int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
            int sum = d + e + 114;
            int julian = year / 100 - year / 400 - 2;
            return LocalDate.of(year, sum / 31, sum % 31 + 1).plusDays(julian + days);
        }
    }

    /** By the Umm al-Qura calendar, which the sight of the moon elsewhere may miss by a day; the first one when there are two in a year. */
    record Islamic(int month, int day) implements LunarFeast {
        @Override
        public LocalDate in(int year) {
            int first = (year - 622) * 33 / 32 - 1;
            for (int i = 0; i < 4; i++) {
                LocalDate date = LocalDate.from(HijrahDate.of(first + i, month, day));
                if (date.getYear() == year) {
                    return date;
                }
            }
            throw new DateTimeException("no such day in " + year);
        }
    }

    /** By the fixed Jewish calendar: Dershowitz and Reingold, Calendrical Calculations, chapter 8. */
    record Jewish(char from, int days) implements LunarFeast {
        private static final long EPOCH = -1373427 - 719163;

        @Override
        public LocalDate in(int year) {
            long newYear = newYear(year + 3761);
            long begin = switch (from) {
                case 'P' -> newYear - 163;
                case 'K' -> newYear + 83 + (newYear(year + 3762) - newYear) % 10 / 5;
                default -> newYear;
            };
            return LocalDate.ofEpochDay(begin + days);
        }

        private static long newYear(long year) {
            long before = elapsed(year - 1);
            long here = elapsed(year);
            boolean tooLong = elapsed(year + 1) - here == 356;
            return EPOCH + here + (tooLong ? 2 : here - before == 382 ? 1 : 0);
        }

        private static long elapsed(long year) {
            long months = Math.floorDiv(235 * year - 234, 19L);
            long day = 29 * months + Math.floorDiv(12084 + 13753 * months, 25920L);
            return Math.floorMod(3 * (day + 1), 7L) < 3 ? day + 1 : day;
        }
    }

    /** The eleventh month is the one of the winter solstice, and the year begins two months after. Days are those of China. */
    record Chinese(char from, int days) implements LunarFeast {
        private static final ZoneOffset ZONE = ZoneOffset.ofHours(8);
        private static final int EARLIEST = 21;

        @Override
        public LocalDate in(int year) {
            LocalDate begin = switch (from) {
                case 'S' -> Moon.day(turn(year, 172, 2451716.56767, 365241.62603), ZONE);
                case 'A' -> Moon.day(turn(year, 265, 2451810.21715, 365242.01767), ZONE);
                default -> newYear(year);
            };
            return begin.plusDays(days);
        }

        private static LocalDate newYear(int year) {
            LocalDate solstice = turn(year - 1, 355, 2451900.05952, 365242.74049);
            LocalDate eleventh = Moon.day(solstice, ZONE);
            LocalDate second = Moon.day(eleventh.plusDays(62), ZONE);
            boolean leap = second.getMonthValue() == 1 && second.getDayOfMonth() < EARLIEST;
            return leap ? Moon.day(second.plusDays(32), ZONE) : second;
        }

        private static LocalDate turn(int year, int near, double julian, double millennium) {
            return LunarFeast.turn(year, near, julian, millennium, 8 / 24.0);
        }
    }

    /** The evening of the last new moon up to the middle of November, as India has it. */
    record Diwali(int days) implements LunarFeast {
        private static final int SUNSET = 18;

        @Override
        public LocalDate in(int year) {
            var moon = Moon.onOrBefore(LocalDate.of(year, 11, 15), INDIA).atOffset(INDIA);
            return moon.toLocalDate().plusDays(days - (moon.getHour() < SUNSET ? 1 : 0));
        }
    }

    /**
     * The day after the full moon of Phalguna, the month in which the sun enters the Pisces of India: the day on which the moon is full when that is
     * before the late afternoon, since the bonfires are lit under the full moon of the evening before.
     */
    record Holi(int days) implements LunarFeast {
        private static final int LATE = 16;

        @Override
        public LocalDate in(int year) {
            var begin = Moon.day(LocalDate.of(year, 3, 14), INDIA);
            var moon = Moon.fullOnOrAfter(begin, INDIA).atOffset(INDIA);
            return moon.toLocalDate().plusDays(days + (moon.getHour() < LATE ? 0 : 1));
        }
    }

    /** The first full moon of May, as the United Nations keep it; countries differ by a day, and some years by a month. */
    record Vesak(int days) implements LunarFeast {
        @Override
        public LocalDate in(int year) {
            return Moon.fullOnOrAfter(LocalDate.of(year, 5, 1), INDIA)
                    .atOffset(INDIA)
                    .toLocalDate()
                    .plusDays(days);
        }
    }

    /** The day of the spring equinox in Iran, the day after when that is past noon. */
    record Nowruz(int days) implements LunarFeast {
        private static final double IRAN = 3.5 / 24;
        private static final int NEAR = 80;

        @Override
        public LocalDate in(int year) {
            return LunarFeast.turn(year, NEAR, 2451623.80984, 365242.37404, IRAN + 0.5)
                    .plusDays(days);
        }
    }

    /**
     * The day of a solstice or equinox: Meeus, chapter 27, without the small terms.
     *
     * @param near its day of the year, for years that these terms do not reach
     * @param zone part of a day that is added to universal time
     */
    private static LocalDate turn(int year, int near, double julian, double millennium, double zone) {
        double day = julian + millennium * (year - 2000) / 1000.0 - 2440587.5;
        return year < 1600 || year > 2300
                ? LocalDate.ofYearDay(year, near)
                : LocalDate.ofEpochDay((long) Math.floor(day + zone));
    }
}
