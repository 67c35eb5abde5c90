package org.dateline.resolve;

/**
 * The state or territory that a phrase hangs on: "North Korean" in "North Korean soldiers", "Russia" in "Russia's army".
 *
 * @param key key of the state or territory
 * @param begin index of its first token in the sentence
 * @param end index after its last token
 * @param kind how it is tied to the head
 */
record Anchor(String key, int begin, int end, Kind kind) {
    /** Ways to tie a state to a noun. */
    enum Kind {
        /** "Russian soldiers". */
        ADJECTIVE,
        /** "Russia's soldiers", "the Russia sanctions". */
        NAME,
        /** "the president of Russia", "soldiers from Russia". */
        OF,
        /** By its capital: "the government in Moscow", "Moscow's envoy". */
        SEAT
    }

    boolean covers(int token) {
        return begin <= token && token < end;
    }
}
