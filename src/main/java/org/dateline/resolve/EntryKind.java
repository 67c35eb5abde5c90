package org.dateline.resolve;

import org.dateline.model.ActorType;

/** Kinds of entries of the knowledge base, with how likely a name of several kinds means this one. */
public enum EntryKind {
    STATE(ActorType.STATE, 1.0),
    CONTINENT(ActorType.PLACE, 0.95),
    TERRITORY(ActorType.PLACE, 0.9),
    CAPITAL(ActorType.PLACE, 0.85),
    /** A building or street that stands for the government in it. */
    SEAT(ActorType.PLACE, 0.85),
    ORGANIZATION(ActorType.ORGANIZATION, 0.8),
    /** A city; small ones are less likely, see {@link Entry#prior}. */
    CITY(ActorType.PLACE, 0.6),
    /** A first-level division of a state. */
    REGION(ActorType.PLACE, 0.5),
    PERSON(ActorType.PERSON, 0.9);

    private final ActorType type;
    private final double prior;

    EntryKind(ActorType type, double prior) {
        this.type = type;
        this.prior = prior;
    }

    /** The type of actor that such an entry is. */
    public ActorType type() {
        return type;
    }

    double prior() {
        return prior;
    }

    /** Whether it is somewhere on the map, states included. */
    public boolean isPlace() {
        return this != PERSON && this != ORGANIZATION;
    }
}
