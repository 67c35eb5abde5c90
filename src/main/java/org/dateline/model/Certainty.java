package org.dateline.model;

/** How sure the holder of a claim is, by the words used. */
public enum Certainty {
    /** Stated without reserve. */
    CERTAIN,
    /** Likely, expected, believed. */
    PROBABLE,
    /** May, might, could. */
    POSSIBLE,
    /** The words leave it open: no evidence, a question, a condition. */
    UNKNOWN
}
