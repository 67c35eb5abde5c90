package org.dateline.model;

/** Types of the things that take part in events. */
public enum ActorType {
    /** A human being. */
    PERSON,
    /** An organisation, company, agency, party, outlet. */
    ORGANIZATION,
    /** A state, as territory and as the one who acts. */
    STATE,
    /** A place that does not act. */
    PLACE,
    /** An unnamed group of people. */
    GROUP,
    /** An army, a unit, soldiers. */
    ARMED_FORCE,
    /** Anything else: a treaty, shells, a report. */
    THING
}
