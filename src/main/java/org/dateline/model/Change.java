package org.dateline.model;

import java.util.List;

/**
 * That a quantity went up or down in an event, and by how much, to which level, from which level, as far as the text says. What changed is the theme of
 * the event. Kinds of measures after the frame Change_position_on_a_scale of FrameNet (difference, final value, initial value) and the quantity roles of
 * ESO.
 *
 * @param direction which way
 * @param measures what is told of it, in the order of the text, at least one
 */
public record Change(Direction direction, List<Measure> measures) {
    public Change {
        measures = List.copyOf(measures);
        if (measures.isEmpty()) {
            throw new IllegalArgumentException("a change without a measure");
        }
    }

    /** Which way a quantity goes. */
    public enum Direction {
        /** It gets more. */
        UP,
        /** It gets less. */
        DOWN
    }

    /** What a number is to a change. */
    public enum Kind {
        /** The amount of the change: "by 5 %". */
        BY,
        /** The level reached: "to 2.1 million". */
        TO,
        /** The level left: "from 2 million". */
        FROM
    }

    /**
     * A number with what it is to the change.
     *
     * @param kind what it is
     * @param quantity id of a quantity ({@code q…}); an amount in per cent is relative to the level left, one with the unit {@code factor} multiplies it
     */
    public record Measure(Kind kind, String quantity) {}

    /** Ids of the quantities that are this to the change. */
    public List<String> quantities(Kind kind) {
        return measures.stream()
                .filter(m -> m.kind() == kind)
                .map(Measure::quantity)
                .toList();
    }
}
