package org.dateline.extract;

import java.util.Optional;
import org.dateline.model.Certainty;

/**
 * How words bend a statement.
 *
 * @param certainty how sure it is
 * @param doubt whether it is doubted
 */
record Hedge(Certainty certainty, boolean doubt) {
    static final Hedge NONE = new Hedge(Certainty.CERTAIN, false);
    static final Hedge POSSIBLE = new Hedge(Certainty.POSSIBLE, false);
    static final Hedge OPEN = new Hedge(Certainty.UNKNOWN, false);

    static final Hedge DOUBT = new Hedge(Certainty.UNKNOWN, true);

    /** Both hedges together: the less sure of the two, doubted if either is. */
    Hedge and(Hedge other) {
        return new Hedge(certainty.compareTo(other.certainty) >= 0 ? certainty : other.certainty, doubt || other.doubt);
    }

    Hedge and(Optional<Hedge> other) {
        return other.map(this::and).orElse(this);
    }
}
