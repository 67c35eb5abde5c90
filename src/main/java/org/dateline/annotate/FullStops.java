package org.dateline.annotate;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.tables.Table;

/** Tells the full stop that ends a sentence from the one of an abbreviation. */
final class FullStops {
    private static final Pattern WORD =
            Pattern.compile("[\"'(\\[ –—-]{0,5}(?<first>\\p{L}{0,40})(?:[ ,]+(?<second>\\p{L}{1,40}))?");
    private static final Set<String> DAYS_AND_MONTHS = Stream.concat(
                    Arrays.stream(DayOfWeek.values())
                            .flatMap(d -> Stream.of(TextStyle.FULL, TextStyle.SHORT)
                                    .map(s -> d.getDisplayName(s, Locale.ENGLISH))),
                    Arrays.stream(Month.values())
                            .flatMap(m -> Stream.of(TextStyle.FULL, TextStyle.SHORT)
                                    .map(s -> m.getDisplayName(s, Locale.ENGLISH))))
            .collect(Collectors.toUnmodifiableSet());

    private final Abbreviations abbreviations;
    private final Set<String> starters;

    private FullStops(Abbreviations abbreviations, Set<String> starters) {
        this.abbreviations = abbreviations;
        this.starters = starters;
    }

    static FullStops load(Abbreviations abbreviations) {
        return new FullStops(abbreviations, Table.words(FullStops.class, "sentence-starters.tsv"));
    }

    /** Whether a word before a full stop is an abbreviation. */
    boolean isAbbreviation(String word) {
        return Abbreviations.isInitial(word) || abbreviations.find(word).isPresent();
    }

    /**
     * Whether a sentence ends at the full stop after a word.
     *
     * @param word the word, without the stop
     * @param text the text
     * @param next where the next word begins, which is none in small letters
     * @param running whether it is running text
     */
    boolean endSentence(String word, String text, int next, boolean running) {
        Matcher follows = WORD.matcher(text).region(next, text.length());
        String first = follows.lookingAt() ? follows.group("first") : "";
        boolean starter = running && starters.contains(first.toLowerCase(Locale.ROOT));
        if (Abbreviations.isInitial(word)) {
            return starter;
        }
        return abbreviations
                .find(word)
                .map(kind -> switch (kind) {
                    case BEFORE_NAME -> starter && !Character.isUpperCase(word.charAt(0));
                    case BEFORE_NUMBER -> running && !Character.isDigit(text.charAt(next));
                    case INSIDE -> false;
                    case TIME_OF_DAY -> running && !isTime(first, follows);
                    case ANYWHERE -> starter || running && text.charAt(next) == '"';
                })
                .orElse(true);
    }

    /** What may follow "5 p.m.": a day, a zone. */
    private static boolean isTime(String first, Matcher follows) {
        String second = follows.group("second");
        return DAYS_AND_MONTHS.contains(first)
                || first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT))
                || second != null && second.equalsIgnoreCase("time");
    }
}
