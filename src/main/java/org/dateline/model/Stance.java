package org.dateline.model;

/** What the holder of a claim does with its content. Polarity is folded in: a claim that something did not happen denies it. */
public enum Stance {
    /** Says that it is, was or will be so. */
    AFFIRMS,
    /** Says that it is not so. */
    DENIES,
    /** Sees no evidence, questions it, calls it unlikely. */
    DOUBTS
}
