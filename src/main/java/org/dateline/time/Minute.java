package org.dateline.time;

import java.util.Locale;

/** A minute of the day. */
record Minute(int hour, int minute) implements Comparable<Minute> {
    private static final int DAY = 24 * 60;

    Minute plus(int minutes) {
        int all = (hour * 60 + minute + minutes + DAY) % DAY;
        return new Minute(all / 60, all % 60);
    }

    /** Made of a twelve-hour reading and the half of the day. */
    Minute half(boolean afternoon) {
        return new Minute(hour % 12 + (afternoon ? 12 : 0), minute);
    }

    @Override
    public int compareTo(Minute other) {
        return (hour * 60 + minute) - (other.hour * 60 + other.minute);
    }

    /** As TIMEX3 writes it: {@code T15:30}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
    }
}
