package org.dateline.ingest;

import org.dateline.model.Block;

/**
 * A block of an article before its place in the text is known.
 *
 * @param text one line, without white space at its ends, never empty
 * @param kind what it is
 */
record Piece(String text, Block.Kind kind) {}
