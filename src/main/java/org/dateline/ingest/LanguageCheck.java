package org.dateline.ingest;

import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.ingest.RejectedArticle.Reason;
import org.jspecify.annotations.Nullable;

/** Lets only English pass. What the text shows counts for more than what a page declares, unless the text is too short to show anything. */
final class LanguageCheck {
    private static final String ENGLISH = "en";
    /** Below so many letters a guess by letter statistics is a toss. */
    private static final int ENOUGH_LETTERS = 100;
    /** A guess does not get better with more than this, in UTF-16 units. */
    private static final int SAMPLE = 10_000;

    private final LanguageGuess guess;

    LanguageCheck(LanguageGuess guess) {
        this.guess = guess;
    }

    /** The language of an article, as ISO 639-1. */
    String check(String name, Draft draft) {
        String text = draft.body().stream().map(Piece::text).collect(Collectors.joining("\n"));
        String found = guess.guess(text.substring(0, Math.min(SAMPLE, text.length())));
        if (found.equals(ENGLISH)) {
            return ENGLISH;
        }
        if (isTooShort(text) && isEnglishOrUnknown(draft.language())) {
            if (draft.language() == null) {
                draft.warn(Warning.Kind.LANGUAGE_UNSURE, "too short to tell its language; taken for English.");
            }
            return ENGLISH;
        }
        throw new RejectedArticle(
                Reason.LANGUAGE, name, "is in " + nameOf(found) + ". Only articles in English can be read.");
    }

    private static boolean isEnglishOrUnknown(@Nullable String declared) {
        return declared == null
                || Locale.forLanguageTag(declared.replace('_', '-'))
                        .getLanguage()
                        .equals(ENGLISH);
    }

    /** Short, and in the letters that English is written in. */
    private static boolean isTooShort(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return letters < ENOUGH_LETTERS && latin * 2 >= letters;
    }

    private static String nameOf(String code) {
        String language = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
        return language.isEmpty() ? "an unknown language" : language + " (" + code + ")";
    }
}
