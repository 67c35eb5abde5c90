package org.dateline.time;

/** The classes of the lexicon; their names in small letters are its first column. */
enum WordClass {
    /** "october". */
    MONTH,
    /** "friday". */
    WEEKDAY,
    /** "fridays". */
    WEEKDAYS,
    /** "five". */
    NUMBER,
    /** "twenty". */
    TENS,
    /** "hundred". */
    HUNDRED,
    /** "fifth". */
    ORDINAL,
    /** "several". */
    AMOUNT,
    /** "week". */
    UNIT,
    /** "weeks". */
    UNITS,
    /** "summer". */
    SEASON,
    /** "morning". */
    DAYPART,
    /** "mornings". */
    DAYPARTS,
    /** "noon". */
    POINT,
    /** "yesterday". */
    DAY,
    /** "tonight". */
    NIGHT,
    /** "recently". */
    VAGUE,
    /** After "at": "the moment". */
    VAGUE_AT,
    /** "daily". */
    OFTEN,
    /** "about". */
    ABOUT,
    /** "early". */
    PART,
    /** "gmt". */
    ZONE,
    /** "nineties". */
    DECADES,
    /** "christmas". */
    FEAST,
    /** "9/11". */
    NAMED_DAY,
    /** Other words that an expression begins with: "the", "last". */
    OPENER,
    /** "will". */
    MODAL,
    /** "was". */
    PAST_HELPER,
    /** "plan", "expect". */
    PROSPECTIVE,
    /** "say". */
    REPORTING,
    /** Words after which a number may be a year. */
    PREPOSITION,
    /** What is counted: "soldiers", "km". */
    COUNTED,
    /** Signs of money and shares. */
    MONEY,
    /** Words after which "a year" means each year: "twice". */
    RATED,
    /** Verbs of putting off: "until Friday" behind them is still to come. */
    DEFERRING,
    /** Verbs of fixing a time: "scheduled a meeting Thursday" is still to come. */
    SCHEDULING,
    /** Words between a number and its unit: "three consecutive days". */
    FILLER,
    /** Kinds of year: "fiscal". */
    YEAR_KIND,
    /** Words before an older year: "the 1836 assault". */
    POINTER,
    /** What has a number behind it that is no year: "Resolution 1929". */
    NUMBERED,
    /** Words of a match, which has halves and quarters of its own. */
    GAME,
    /** Country domains of outlets that write the day before the month. */
    DAY_FIRST;

    /** Whether an expression may begin with a word of this class. */
    boolean opens() {
        return compareTo(OPENER) <= 0;
    }
}
