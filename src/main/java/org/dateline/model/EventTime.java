package org.dateline.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When an event took place and how long it took, as far as the text says.
 *
 * @param value TIMEX3 value of the expression it comes from: the date, else the length
 * @param edtf EDTF, an interval open at one end for "since", "began on": {@code 2024-10-08/..}; null for a length alone
 * @param notBefore first possible day, null when open
 * @param notAfter last possible day, null when open
 * @param text the expression as written
 * @param clock the bounds inside those days; {@link Clock#NONE} where the text gives no time of day
 * @param length TIMEX3 value of how long it took: {@code P3M}, {@code PXW}; null when the text does not say
 */
public record EventTime(
        String value,
        @Nullable String edtf,
        @Nullable LocalDate notBefore,
        @Nullable LocalDate notAfter,
        String text,
        Clock clock,
        @Nullable String length) {
    /**
     * Bounds to the minute, on the clock of the text: without zone, like the days.
     *
     * @param notBefore first possible minute, null when open
     * @param notAfter last possible minute, null when open
     */
    public record Clock(
            @Nullable LocalDateTime notBefore, @Nullable LocalDateTime notAfter) {
        /** No time of day. */
        public static final Clock NONE = new Clock(null, null);

        public Clock {
            if (notBefore != null && notAfter != null && notAfter.isBefore(notBefore)) {
                throw new IllegalArgumentException("ends before it begins: " + notBefore + ", " + notAfter);
            }
        }
    }

    /** A time in whole days. */
    public EventTime(
            String value,
            @Nullable String edtf,
            @Nullable LocalDate notBefore,
            @Nullable LocalDate notAfter,
            String text) {
        this(value, edtf, notBefore, notAfter, text, Clock.NONE, null);
    }

    /** How long an event took, when the text does not say when. */
    public static EventTime lasting(String length, String text) {
        return new EventTime(length, null, null, null, text, Clock.NONE, length);
    }

    /** The same time, and how long the event took. */
    public EventTime lasting(String duration) {
        return new EventTime(value, edtf, notBefore, notAfter, text, clock, duration);
    }
}
