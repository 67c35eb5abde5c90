package org.dateline.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** New and full moons, new ones to some minutes in the centuries around ours: J. Meeus, Astronomical Algorithms (2nd ed., 1998), chapter 49, its larger terms. */
final class Moon {
    /** The new moon of 6 January 2000, as a Julian day, and the mean time from one to the next. */
    private static final double FIRST = 2451550.09766;

    private static final double MONTH = 29.530588861;
    private static final double JULIAN_DAY_OF_1970 = 2440587.5;
    private static final long SECONDS_A_DAY = 86_400;

    private Moon() {}

    /** The last new moon on a day or before, both as days of a zone. */
    static Instant onOrBefore(LocalDate day, ZoneOffset zone) {
        Instant end = day.plusDays(1).atStartOfDay().toInstant(zone);
        double julian = end.getEpochSecond() / (double) SECONDS_A_DAY + JULIAN_DAY_OF_1970;
        long k = (long) Math.ceil((julian - FIRST) / MONTH) + 1;
        Instant moon = newMoon(k);
        while (!moon.isBefore(end)) {
            moon = newMoon(--k);
        }
        return moon;
    }

    /** The day of that new moon. */
    static LocalDate day(LocalDate on, ZoneOffset zone) {
        return onOrBefore(on, zone).atOffset(zone).toLocalDate();
    }

    /** The first full moon on a day or after, as a day of a zone; to a quarter of an hour, by the terms of the new moon. */
    static Instant fullOnOrAfter(LocalDate day, ZoneOffset zone) {
        Instant begin = day.atStartOfDay().toInstant(zone);
        double julian = begin.getEpochSecond() / (double) SECONDS_A_DAY + JULIAN_DAY_OF_1970;
        double k = Math.floor((julian - FIRST) / MONTH) - 0.5;
        while (phase(k).isBefore(begin)) {
            k++;
        }
        return phase(k);
    }

    private static Instant newMoon(long k) {
        return phase(k);
    }

    /** New moons by their number from the first of 2000; half a number more is a full moon. */
    private static Instant phase(double k) {
        double t = k / 1236.85;
        double sun = Math.toRadians(2.5534 + 29.10535670 * k - 0.0000014 * t * t);
        double moon = Math.toRadians(201.5643 + 385.81693528 * k + 0.0107582 * t * t);
        double latitude = Math.toRadians(160.7108 + 390.67050284 * k - 0.0016118 * t * t);
        double node = Math.toRadians(124.7746 - 1.56375588 * k + 0.0020672 * t * t);
        double e = 1 - 0.002516 * t - 0.0000074 * t * t;
        double julian = FIRST
                + MONTH * k
                + 0.00015437 * t * t
                - 0.40720 * Math.sin(moon)
                + 0.17241 * e * Math.sin(sun)
                + 0.01608 * Math.sin(2 * moon)
                + 0.01039 * Math.sin(2 * latitude)
                + 0.00739 * e * Math.sin(moon - sun)
                - 0.00514 * e * Math.sin(moon + sun)
                + 0.00208 * e * e * Math.sin(2 * sun)
                - 0.00111 * Math.sin(moon - 2 * latitude)
                - 0.00057 * Math.sin(moon + 2 * latitude)
                + 0.00056 * e * Math.sin(2 * moon + sun)
                - 0.00042 * Math.sin(3 * moon)
                + 0.00042 * e * Math.sin(sun + 2 * latitude)
                + 0.00038 * e * Math.sin(sun - 2 * latitude)
                - 0.00024 * e * Math.sin(2 * moon - sun)
                - 0.00017 * Math.sin(node);
        return Instant.ofEpochSecond(Math.round((julian - JULIAN_DAY_OF_1970) * SECONDS_A_DAY));
    }
}
