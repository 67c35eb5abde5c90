package org.dateline.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * The streams that a command talks through.
 *
 * @param in standard input
 * @param out results, and nothing else
 * @param err messages and progress
 * @param colours whether results may be coloured: they go to a terminal and nobody asked for none
 * @param progress whether messages go to a terminal, where a progress bar can be drawn
 * @param width columns of the terminal, for tables
 * @param debug whether errors come with their stack traces
 */
public record Console(
        InputStream in, PrintStream out, PrintStream err, boolean colours, boolean progress, int width, boolean debug) {
    Console debugging() {
        return new Console(in, out, err, colours, progress, width, true);
    }
}
