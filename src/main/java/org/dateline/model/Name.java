package org.dateline.model;

/**
 * A name inside a sentence. Names do not overlap.
 *
 * @param tokens the tokens it covers
 * @param type its type
 */
public record Name(TokenSpan tokens, NameType type) {}
