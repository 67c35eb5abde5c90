package org.dateline.model;

/** What kind of saying a cue of attribution is. */
public enum SpeechAct {
    /** Neutral: say, report, according to. */
    SAY,
    /** Deny, reject, dismiss. */
    DENY,
    /** Confirm, verify. */
    CONFIRM,
    /** Admit, concede. */
    ADMIT,
    /** Warn. */
    WARN,
    /** Threaten. */
    THREATEN,
    /** Promise, pledge, vow. */
    PROMISE,
    /** Demand, urge, call for. */
    DEMAND,
    /** Accuse, blame. */
    ACCUSE,
    /** Ask, question. */
    ASK,
    /** Doubt, see no evidence. */
    DOUBT,
    /** Believe, expect, assess. */
    THINK
}
