package org.dateline.model;

/** When an event lies, seen from the publication date. */
public enum Tense {
    /** Over, or begun. */
    PAST,
    /** Going on, or a lasting state. */
    ONGOING,
    /** Still to come, intended, ordered. */
    PLANNED
}
