package org.dateline.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.time.Point.Period;

/** The dates that an article spoke of last, which "the next day" and "that year" point back to. */
final class Focus {
    /** Enough to find the last day behind a few months and years. */
    private static final int MEMORY = 6;

    /** A date counts for so many sentences as the time of the story. */
    private static final int REACH = 10;

    /** As far as it counts in news, which has spoken of its own days. */
    private static final int REACH_IN_NEWS = 2;

    /** So many dates make a story. */
    private static final int STORY = 2;

    private static final int EARLY = 1000;

    private final List<Period> recent = new ArrayList<>();
    private final List<Period> told = new ArrayList<>();
    private int sentence;
    private boolean news;
    private int quarterIn = -1;
    private int monthsIn = -1;
    private boolean early;

    /** Quarters that were told of as past. */
    private final Set<Period> accounts = new HashSet<>();

    /**
     * The article spoke of a date.
     *
     * @param fromNow whether by its distance from the day of writing: "ten years ago" looks back from now, and ends a story of other years
     */
    void move(Period date, int inSentence, boolean fromNow) {
        remember(recent, date);
        early |= date.begin().getYear() < EARLY;
        if (date.unit() == Unit.QUARTER) {
            quarterIn = inSentence;
            monthsIn = -1;
        }
        if (fromNow) {
            told.clear();
        } else {
            sentence = inSentence;
            remember(told, date);
        }
    }

    /** Whether the article has spoken of the years of three figures. */
    boolean tellsEarlyYears() {
        return early;
    }

    /** A quarter was told of as past: it is over, if perhaps in the accounts of a firm only. */
    void account(Period quarter) {
        accounts.add(quarter);
    }

    /** The quarters that were told of as past. */
    Set<Period> accounts() {
        return Set.copyOf(accounts);
    }

    /** The article speaks of the days about its own: it tells news. */
    void seeToday() {
        news = true;
    }

    /** A report has spoken of some months: what it compares them with is no quarter. */
    void reportMonths(int inSentence) {
        monthsIn = inSentence;
    }

    /** What a sentence has reported on last. */
    Report report(int inSentence) {
        return monthsIn == inSentence ? Report.MONTHS : quarterIn == inSentence ? Report.QUARTER : Report.NONE;
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

    /**
     * The last dates that are near enough to a sentence to be the time of its story: all of the last few, none longer than a year; one is enough
     * when it is a day in the same sentence.
     */
    Story story(int inSentence) {
        boolean near = !told.isEmpty() && inSentence - sentence <= (news ? REACH_IN_NEWS : REACH);
        int dates = near && inSentence == sentence && told.get(0).unit() == Unit.DAY ? 1 : STORY;
        boolean fine = near
                && told.size() >= dates
                && told.stream().limit(dates).allMatch(p -> p.unit().compareTo(Unit.YEAR) <= 0);
        return fine ? new Story(List.copyOf(told.subList(0, dates)), news) : Story.NONE;
    }
}
