package org.dateline.ingest;

/**
 * Something about an accepted article that its reader should know.
 *
 * @param kind what it is about
 * @param message for people: what was wrong, and what was done about it
 */
public record Warning(Kind kind, String message) {
    /** Kinds of warning. */
    public enum Kind {
        /** The article has no date of publication: relative dates in it stay open. */
        UNDATED,
        /** A date of publication was given but cannot be read. */
        MALFORMED_DATE,
        /** A URL was given that cannot identify the article. */
        MALFORMED_URL,
        /** Characters that are no text were taken out. */
        CONTROL_CHARACTERS,
        /** The text is too short to tell its language; it was taken for English. */
        LANGUAGE_UNSURE
    }
}
