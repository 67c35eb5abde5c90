package org.dateline.time;

/** Which way a clause looks from the day of writing. */
enum Direction {
    PAST,
    /** "since March": over, however near the next one is. */
    LONG_PAST,
    FUTURE,
    UNKNOWN
}
