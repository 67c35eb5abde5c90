package org.dateline.extract;

import org.dateline.model.EventMention;

/** A first estimate of how likely a claim is right, from what usually goes wrong: events of no class, without participants, nested sources. */
final class Confidence {
    private Confidence() {}

    /** Of a claim whose content is what somebody said before: the guess may be wrong. */
    static double ofBackward() {
        return 0.6;
    }

    static double of(EventMention event, boolean quoted, boolean nested) {
        double p = 0.92;
        p *= event.eventClass().equals(EventLexicon.ANY) ? 0.85 : 1;
        p *= event.arguments().isEmpty() ? 0.7 : 1;
        p *= quoted ? 0.95 : 1;
        p *= nested ? 0.9 : 1;
        return Math.round(p * 100) / 100.0;
    }
}
