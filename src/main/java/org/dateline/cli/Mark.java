package org.dateline.cli;

import org.dateline.model.Span;

/**
 * A part of a sentence with what it is.
 *
 * @param span its code points in the sentence
 * @param label what is written beneath
 * @param kind what it is, for the colour
 */
record Mark(Span span, String label, Kind kind) {
    /** Kinds of parts, each with its colour as an ANSI code (ECMA-48, Select Graphic Rendition). */
    enum Kind {
        EVENT("1;33"),
        ROLE("36"),
        TIME("34"),
        NUMBER("35"),
        SOURCE("32"),
        CUE("1;32");

        private final String colour;

        Kind(String colour) {
            this.colour = colour;
        }

        String paint(String text) {
            return "\u001b[" + colour + "m" + text + "\u001b[0m";
        }
    }
}
