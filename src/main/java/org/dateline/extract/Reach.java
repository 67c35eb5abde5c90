package org.dateline.extract;

/**
 * What the words above a predicate say of it.
 *
 * @param hedge how they bend it
 * @param negated whether they say that it did not happen
 */
record Reach(Hedge hedge, boolean negated) {
    static final Reach NONE = new Reach(Hedge.NONE, false);

    Reach with(Hedge other) {
        return new Reach(hedge.and(other), negated);
    }

    Reach negatedIf(boolean condition) {
        return new Reach(hedge, negated ^ condition);
    }
}
