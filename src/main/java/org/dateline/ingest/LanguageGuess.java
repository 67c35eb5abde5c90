package org.dateline.ingest;

/** Tells the language of a text. */
@FunctionalInterface
public interface LanguageGuess {
    /**
     * The most likely language.
     *
     * @param text running text, of any length and in any script
     * @return ISO 639-1 code, such as {@code en}
     */
    String guess(String text);
}
