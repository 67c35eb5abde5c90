package org.dateline.validate;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong in a graph.
 *
 * @param node the node that is not as it should be
 * @param shape local name of the broken constraint in {@code ontology/shapes.ttl}: {@code Claim-holder}
 * @param path the property concerned, short: {@code dl:holder}; null when it is the node as such
 * @param value the value that is wrong, null when one is missing
 * @param message what would be right
 */
public record Violation(
        String node,
        String shape,
        @Nullable String path,
        @Nullable String value,
        String message) {
    /** One line for people: node, shape, message, and the value where there is one. */
    @Override
    public String toString() {
        String found = value == null ? "" : " (found: " + value + ")";
        return node + " [" + shape + "] " + message + found;
    }
}
