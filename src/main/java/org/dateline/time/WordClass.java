package org.dateline.time;

/** The classes of the lexicon; their names in small letters are its first column. */
enum WordClass {
    MONTH,
    WEEKDAY,
    WEEKDAYS,
    NUMBER,
    TENS,
    HUNDRED,
    ORDINAL,
    AMOUNT,
    UNIT,
    UNITS,
    SEASON,
    DAYPART,
    POINT,
    DAY,
    NIGHT,
    VAGUE,
    OFTEN,
    ABOUT,
    PART,
    ZONE,
    DECADES,
    FEAST
}
