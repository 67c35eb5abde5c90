package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import org.dateline.time.Point.Period;

/** The dates that an article spoke of last, which "the next day" and "that year" point back to. */
final class Focus {
    /** Enough to find the last day behind a few months and years. */
    private static final int MEMORY = 6;

    private final List<Period> recent = new ArrayList<>();

    /** The article spoke of a date. */
    void move(Period date) {
        recent.add(0, date);
        if (recent.size() > MEMORY) {
            recent.remove(MEMORY);
        }
    }

    /** The last dates, latest first. */
    List<Period> recent() {
        return List.copyOf(recent);
    }
}
