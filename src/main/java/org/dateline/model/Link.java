package org.dateline.model;

/**
 * An identifier that another authority gives to the same thing.
 *
 * @param authority who gives it
 * @param id as the authority writes it: {@code Q884}, {@code 1835841}, {@code KR}
 */
public record Link(Authority authority, String id) {
    /** Authorities, each with a link graph of its own. */
    public enum Authority {
        WIKIDATA,
        DBPEDIA,
        GEONAMES,
        ISO_3166
    }
}
