package org.dateline.validate;

import java.util.List;

/**
 * What is wrong in a graph.
 *
 * @param violations sorted by node, shape and value; empty when the graph conforms
 */
public record Report(List<Violation> violations) {
    public Report {
        violations = List.copyOf(violations);
    }

    public boolean conforms() {
        return violations.isEmpty();
    }

    /** One line a violation. */
    @Override
    public String toString() {
        return String.join("\n", violations.stream().map(Violation::toString).toList());
    }
}
