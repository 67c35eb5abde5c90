package org.dateline.model;

/** Ties between actors, each read from the subject to the object. Each is a property of the ontology. */
public enum RelationType {
    /** A person holds an office at an organisation or state. */
    HOLDS_OFFICE_AT,
    /** A person works for an organisation or for a person, in no office. */
    EMPLOYED_BY,
    /** A person, group, state or organisation belongs to an organisation. */
    MEMBER_OF,
    /** A person is of an organisation, and the text does not tell as what. */
    AFFILIATED_WITH,
    /** A person studies or studied at an organisation. */
    EDUCATED_AT,
    /** A person has the nationality of a state. */
    CITIZEN_OF,
    /** A part of a whole: a place in a place, a branch of an organisation. */
    PART_OF,
    /** An organisation has its seat in a place, a person a home. */
    LOCATED_IN,
    /** A thing or organisation belongs to an owner, in whole or in part. */
    OWNED_BY,
    /** An organisation was founded by a person or organisation. */
    FOUNDED_BY,
    /** Two are allies or close partners; holds both ways. */
    ALLY_OF,
    /** Two are married; holds both ways. */
    SPOUSE_OF,
    /** The subject is the son or daughter, the object the father or mother. */
    CHILD_OF,
    /** Two are brothers or sisters; holds both ways. */
    SIBLING_OF,
    /** Two are of one family in another way; holds both ways. */
    RELATIVE_OF,
    /** Two names of the same actor, an acronym and its long form. */
    ALIAS_OF
}
