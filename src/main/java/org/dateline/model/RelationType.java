package org.dateline.model;

/** Ties between actors. Each is a property of the ontology. */
public enum RelationType {
    /** A person holds an office at an organisation or state. */
    HOLDS_OFFICE_AT,
    /** A person, group or state belongs to an organisation. */
    MEMBER_OF,
    /** A part of a whole: soldiers of a state, a place in a place. */
    PART_OF,
    /** An organisation has its seat in a place. */
    LOCATED_IN,
    /** Two names of the same actor, an acronym and its long form. */
    ALIAS_OF
}
