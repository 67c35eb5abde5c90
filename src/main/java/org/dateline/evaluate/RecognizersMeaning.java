package org.dateline.evaluate;

import java.time.LocalDate;
import java.util.List;
import org.dateline.model.TimeMention;
import org.dateline.model.TimeValue;
import org.jspecify.annotations.Nullable;

/**
 * Whether expressions of ours mean what a case of Recognizers-Text says. The two write values in different ways, so that the same TIMEX value counts, the
 * same day or time, or the same days from first to last; a range may be one expression of ours or two.
 */
final class RecognizersMeaning {
    private static final int DAY = "2024-10-18".length();

    private RecognizersMeaning() {}

    /** Whether any reading is what these mentions, which lie on the expression, say; there is at least one of them. */
    static boolean agrees(RecognizersCase.Expression gold, List<TimeMention> found) {
        return gold.readings().stream().anyMatch(r -> agrees(r, found));
    }

    private static boolean agrees(RecognizersCase.Reading gold, List<TimeMention> found) {
        TimeValue first = found.get(0).value();
        TimeValue last = found.get(found.size() - 1).value();
        return found.stream().anyMatch(m -> sameValue(gold, m.value().timex()))
                || sameDays(gold, first, last)
                || sameClock(gold.start(), first.timex()) && sameClock(gold.end(), last.timex());
    }

    private static boolean sameValue(RecognizersCase.Reading gold, String timex) {
        String ours = plain(timex);
        String clock = gold.timex().startsWith("T") && ours.contains("T") ? ours.substring(ours.indexOf('T')) : "";
        return ours.equals(plain(gold.timex()))
                || !gold.value().isEmpty() && ours.equals(plain(gold.value()))
                || !clock.isEmpty() && clock.equals(plain(gold.timex()));
    }

    /** The same time of day, on the same day where the gold names one: {@code 17:00:00} and {@code 2016-11-07T17:00}. */
    private static boolean sameClock(String gold, String timex) {
        String ours = plain(timex);
        if (!gold.contains(":") || !ours.contains("T")) {
            return false;
        }
        return gold.contains(" ")
                ? ours.equals(plain(gold))
                : ours.substring(ours.indexOf('T')).equals(plain("T" + gold));
    }

    /** Without zone and without minutes and seconds that are 0: {@code T15} for {@code T15:00:00Z}. */
    private static String plain(String value) {
        return value.replace(' ', 'T')
                .replaceFirst("Z$", "")
                .replaceFirst("(T\\d\\d)(:00){1,2}$", "$1")
                .replaceFirst("(T\\d\\d:\\d\\d):00$", "$1");
    }

    private static boolean sameDays(RecognizersCase.Reading gold, TimeValue first, TimeValue last) {
        if (isDay(gold.value())) {
            return gold.value().equals(day(first.notBefore())) && gold.value().equals(day(last.notAfter()));
        }
        boolean from = isDay(gold.start());
        boolean to = isDay(gold.end());
        if (from && to) {
            return gold.start().equals(day(first.notBefore()))
                    && (gold.end().equals(after(last.notAfter())) || gold.end().equals(day(last.notBefore())));
        }
        boolean since = from && gold.end().isEmpty();
        boolean until = to && gold.start().isEmpty();
        return since
                        && (gold.start().equals(day(first.notBefore()))
                                || gold.start().equals(after(first.notAfter())))
                || until
                        && (gold.end().equals(day(first.notBefore()))
                                || gold.end().equals(after(first.notAfter())));
    }

    private static boolean isDay(String value) {
        return value.length() == DAY && Character.isDigit(value.charAt(0));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String after(@Nullable LocalDate day) {
        return day == null ? "" : day.plusDays(1).toString();
    }
}
