package org.dateline.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a clock shows, where the half of the day may be missing.
 *
 * @param time what it shows
 * @param afternoon the half of the day, null when it is not said
 * @param sure whether it can be nothing but a time: "10:30", "five thirty", "5 p.m.", but not "5"
 */
record ClockReading(Minute time, @Nullable Boolean afternoon, boolean sure) {
    private static final int DINNER = 5;

    /** A reading of more than twelve hours needs no half. */
    private boolean isOpen() {
        return afternoon == null && time.hour() <= 12;
    }

    /** In a half of the day that is said elsewhere. */
    Minute minute(@Nullable Boolean half) {
        Boolean told = afternoon == null ? half : afternoon;
        return told == null || time.hour() > 12 ? time : time.half(told);
    }

    /** In a part of the day: 7 in the evening, but 2 of the night is before dawn. */
    ClockReading in(String part) {
        boolean small = part.equals("TNI") && time.hour() < DINNER;
        return isOpen() ? new ClockReading(time, !part.equals("TMO") && !small, true) : this;
    }

    /** The two ends of a stretch; one that does not say its half has the other's, and "11 to 1 p.m." begins in the morning. */
    static List<Minute> stretch(ClockReading from, ClockReading to) {
        boolean later = from.time().half(false).compareTo(to.time().half(false)) > 0;
        Boolean first =
                from.isOpen() && to.afternoon() != null ? (Boolean) (to.afternoon() != later) : from.afternoon();
        Boolean second =
                to.isOpen() && from.afternoon() != null ? (Boolean) (from.afternoon() != later) : to.afternoon();
        return List.of(from.minute(first), to.minute(second));
    }
}
