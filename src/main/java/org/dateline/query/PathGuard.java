package org.dateline.query;

import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;

/**
 * Refuses property paths that would not stop when their time is up. A path is followed from one node to its end without a look at the clock, so that
 * must take no more than about one reading of the graph: {@code a*}, {@code (a|^b)+}, {@code (a/b)?}, but not {@code (a/b)*} or {@code (a/b/c)?}.
 * Sequences at the top, {@code a/b/c*}, are no paths any more when this sees them, but joins.
 */
final class PathGuard {
    private static final int MOST_STEPS = 2;

    private PathGuard() {}

    /** @throws QueryException when the path could run past any time limit */
    static void check(Path path) {
        if (steps(path) > MOST_STEPS) {
            throw refused(path);
        }
    }

    /** How many steps deep a walk along the path branches; a repetition counts as two. */
    private static int steps(Path path) {
        if (path instanceof P_Path0 || path instanceof P_NegPropSet) {
            return 1;
        }
        if (path instanceof P_Inverse inverse) {
            return steps(inverse.getSubPath());
        }
        if (path instanceof P_Alt alternatives) {
            return Math.max(steps(alternatives.getLeft()), steps(alternatives.getRight()));
        }
        if (path instanceof P_Seq sequence) {
            return steps(sequence.getLeft()) + steps(sequence.getRight());
        }
        if (path instanceof P_ZeroOrOne optional) {
            return steps(optional.getSubPath());
        }
        return repetition(path);
    }

    private static int repetition(Path path) {
        boolean single = path instanceof P_ZeroOrMore1 star && steps(star.getSubPath()) == 1
                || path instanceof P_OneOrMore1 plus && steps(plus.getSubPath()) == 1;
        if (!single) {
            throw refused(path);
        }
        return MOST_STEPS;
    }

    private static QueryException refused(Path path) {
        return new QueryException(
                QueryException.Kind.REFUSED,
                "the path " + path
                        + " is not allowed, since it could run past any time limit: repeat single steps only (a*, not (a/b)*) and make"
                        + " two steps at most optional");
    }
}
