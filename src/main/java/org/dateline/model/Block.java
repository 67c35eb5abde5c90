package org.dateline.model;

/**
 * A stretch of text that no sentence crosses.
 *
 * @param span its place in the article's text
 * @param kind what it is
 */
public record Block(Span span, Kind kind) {
    /** Kinds of block. */
    public enum Kind {
        /** The headline of the article. */
        TITLE,
        /** A section heading, a caption: a line of its own without a full stop. */
        HEADING,
        /** Running text. */
        PARAGRAPH
    }
}
