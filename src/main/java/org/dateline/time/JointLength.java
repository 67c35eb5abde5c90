package org.dateline.time;

import static org.dateline.time.Patterns.any;
import static org.dateline.time.Patterns.maybe;
import static org.dateline.time.Patterns.phrase;
import static org.dateline.time.Patterns.word;

import java.util.List;
import java.util.stream.Stream;

/**
 * A length in two or three units: "two years and three months", "192 days, 19 hours and 2 minutes".
 *
 * @param parts from the longest unit to the shortest
 */
record JointLength(List<Length> parts) {
    /** The pattern of such lengths, from that of a length in one unit. */
    static Pattern<JointLength> pattern(Pattern<Length> length) {
        Pattern<?> and = maybe(any(word("and", ","), phrase(", and")));
        Pattern<JointLength> two = length.and(and).with(length, (a, b) -> new JointLength(List.of(a, b)));
        Pattern<JointLength> three = two.and(and).with(length, JointLength::with);
        return any(two.where(JointLength::falls), three.where(JointLength::falls));
    }

    private JointLength with(Length last) {
        return new JointLength(Stream.concat(parts.stream(), Stream.of(last)).toList());
    }

    private boolean falls() {
        for (int i = 0; i < parts.size(); i++) {
            Length part = parts.get(i);
            boolean shorter =
                    i == 0 || part.unit().compareTo(parts.get(i - 1).unit()) < 0 && part.unit() != Unit.QUARTER;
            if (!shorter || part.amount() == null) {
                return false;
            }
        }
        return true;
    }

    /** As TIMEX3 writes it: {@code P192DT19H2M}. */
    String timex() {
        StringBuilder timex = new StringBuilder(parts.get(0).timex());
        boolean inDay = parts.get(0).unit().belowDay();
        for (Length part : parts.subList(1, parts.size())) {
            timex.append(part.unit().belowDay() && !inDay ? "T" : "").append(part.part());
            inDay |= part.unit().belowDay();
        }
        return timex.toString();
    }
}
