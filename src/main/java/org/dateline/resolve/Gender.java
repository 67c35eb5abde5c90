package org.dateline.resolve;

/** Grammatical gender of English pronouns. */
enum Gender {
    MALE,
    FEMALE,
    /** Not a person. */
    NEUTER,
    UNKNOWN;

    boolean agreesWith(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
