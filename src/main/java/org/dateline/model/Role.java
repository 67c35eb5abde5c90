package org.dateline.model;

import java.util.Locale;

/** The parts that an argument can play in an event. Each is a property of the ontology under {@code dl:participant}. */
public enum Role {
    AGENT,
    THEME,
    RECIPIENT,
    CO_PARTICIPANT,
    BENEFICIARY,
    LOCATION,
    ORIGIN,
    DESTINATION,
    INSTRUMENT,
    PURPOSE,
    CAUSE,
    TOPIC,
    /** What another participant is said to be or called, or how it is ranked or measured: VerbNet's Attribute and Value. */
    ATTRIBUTE,
    /** What another participant becomes, or what comes of the event: VerbNet's Result and Product. */
    RESULT;

    /** Local name of the property: {@code coParticipant}. */
    public String property() {
        String label = label();
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    /** The label of the mention layer: {@code CoParticipant}. */
    public String label() {
        StringBuilder out = new StringBuilder();
        for (String part : name().split("_")) {
            out.append(part.charAt(0)).append(part.substring(1).toLowerCase(Locale.ROOT));
        }
        return out.toString();
    }
}
