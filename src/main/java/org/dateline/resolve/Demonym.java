package org.dateline.resolve;

/**
 * A word for the people or things of a state or territory.
 *
 * @param word as written: {@code North Korean}
 * @param key key of the state or territory
 * @param form how the word is used
 */
public record Demonym(String word, String key, Form form) {
    /** Uses of a demonym. */
    public enum Form {
        /** "North Korean soldiers". */
        ADJECTIVE,
        /** "a Briton". */
        PERSON,
        /** "the Britons". */
        PEOPLE
    }
}
