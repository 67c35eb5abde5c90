package org.dateline.cli;

import java.io.IOException;
import java.util.List;
import org.apache.commons.cli.Options;

/** One command: what it is called, what it takes, and what it does. It parses and delegates; the work is done elsewhere. */
interface Command {
    String name();

    /** One line for the list of commands. */
    String summary();

    /** What follows the name in the usage line: {@code INPUT…}. */
    String operands();

    /** A paragraph for {@code --help}. */
    String description();

    /** Command lines that work as they stand, at least one. */
    List<String> examples();

    /** The options that it takes beside {@code --help} and {@code --debug}; some depend on what else was given. */
    Options options(List<String> arguments);

    /**
     * Does it.
     *
     * @return an exit code: 0 or 1
     * @throws UsageException when the command line is wrong
     */
    int run(Invocation call) throws IOException;
}
