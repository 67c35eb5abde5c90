package org.dateline.time;

/** Which way a clause looks from the day of writing. */
enum Direction {
    PAST,
    FUTURE,
    UNKNOWN
}
