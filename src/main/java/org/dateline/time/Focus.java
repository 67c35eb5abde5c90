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
    private final List<Period> told = new ArrayList<>();
    private int sentence;

    /**
     * The article spoke of a date.
     *
     * @param fromNow whether by its distance from the day of writing: "ten years ago" looks back from now, and ends a story of other years
     */
    void move(Period date, int inSentence, boolean fromNow) {
        remember(recent, date);
        if (fromNow) {
            told.clear();
        } else {
            sentence = inSentence;
            remember(told, date);
        }
    }

    private static void remember(List<Period> dates, Period date) {
        dates.add(0, date);
        if (dates.size() > MEMORY) {
            dates.remove(MEMORY);
        }
    }

    /** The last dates, latest first. */
    List<Period> recent() {
        return List.copyOf(recent);
    }

    /** The last dates that are near enough to a sentence to be the time of its story: all of the last few, none longer than a year; else none. */
    List<Period> story(int inSentence) {
        boolean near = told.size() >= STORY && inSentence - sentence <= REACH;
        boolean fine = near && told.stream().limit(STORY).allMatch(p -> p.unit().compareTo(Unit.YEAR) <= 0);
        return fine ? List.copyOf(told.subList(0, STORY)) : List.of();
    }
}
