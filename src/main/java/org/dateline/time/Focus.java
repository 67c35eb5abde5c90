package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import org.dateline.time.Point.Period;

/** The dates that an article spoke of last, which "the next day" and "that year" point back to. */
final class Focus {
    /** Enough to find the last day behind a few months and years. */
    private static final int MEMORY = 6;

    /** A date counts for so many sentences as the time of the story. */
    private static final int REACH = 6;

    /** So many dates make a story. */
    private static final int STORY = 2;

    private final List<Period> recent = new ArrayList<>();
    private int sentence;

    /** The article spoke of a date. */
    void move(Period date, int inSentence) {
        sentence = inSentence;
        recent.add(0, date);
        if (recent.size() > MEMORY) {
            recent.remove(MEMORY);
        }
    }

    /** The last dates, latest first. */
    List<Period> recent() {
        return List.copyOf(recent);
    }

    /** The last dates that are near enough to a sentence to be the time of its story: all of the last few, none longer than a year; else none. */
    List<Period> story(int inSentence) {
        boolean near = recent.size() >= STORY && inSentence - sentence <= REACH;
        boolean fine =
                near && recent.stream().limit(STORY).allMatch(p -> p.unit().compareTo(Unit.YEAR) <= 0);
        return fine ? List.copyOf(recent.subList(0, STORY)) : List.of();
    }
}
