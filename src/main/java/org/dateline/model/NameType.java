package org.dateline.model;

/** Types of name. The shipped encoder gives the first three; other finders may give more. */
public enum NameType {
    PERSON("PER"),
    LOCATION("LOC"),
    ORGANIZATION("ORG"),
    NORP("NORP"),
    EVENT("EVENT"),
    PRODUCT("PRODUCT"),
    WORK("WORK"),
    LAW("LAW"),
    MISC("MISC");

    private final String label;

    NameType(String label) {
        this.label = label;
    }

    /** The label of the mention layer. */
    public String label() {
        return label;
    }
}
