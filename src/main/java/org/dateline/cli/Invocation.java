package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.dateline.annotate.NameModel;

/**
 * A command line that was parsed, with the streams to answer through.
 *
 * @param command the name of the command
 * @param line the options and operands given
 * @param console the streams
 */
record Invocation(String command, CommandLine line, Console console) {
    /** The store used when none is named: a folder below the current one. */
    static final String DEFAULT_STORE = "dateline-store";

    private static final int MOST_THREADS = 256;

    List<String> operands() {
        return line.getArgList();
    }

    /** The operands, of which there must be at least one. */
    List<String> someOperands(String what) {
        if (operands().isEmpty()) {
            throw wrong("no " + what + " given.");
        }
        return operands();
    }

    /** The only operand. */
    String onlyOperand(String what) {
        if (someOperands(what).size() > 1) {
            throw wrong("give one " + what + ", not " + operands().size() + ".");
        }
        return operands().get(0);
    }

    void noOperands() {
        if (!operands().isEmpty()) {
            throw wrong("\"" + operands().get(0) + "\" is too much: this command takes options only.");
        }
    }

    private UsageException wrong(String message) {
        return new UsageException(message + " See: dateline " + command + " --help");
    }

    boolean has(String option) {
        return line.hasOption(option);
    }

    Optional<String> find(String option) {
        return Optional.ofNullable(line.getOptionValue(option));
    }

    Path store() {
        return Path.of(find("store").orElse(DEFAULT_STORE));
    }

    NameModel names() {
        return find("names")
                .map(given -> NameModel.find(given)
                        .orElseThrow(() -> new UsageException(
                                "--names takes opennlp:FILE.bin or onnx:FOLDER, not \"" + given + "\".")))
                .orElse(NameModel.BUILT_IN);
    }

    int threads() {
        return number("threads", Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
    }

    /** A whole number within bounds. */
    int number(String option, int otherwise, int min, int max) {
        String given = find(option).orElse(Integer.toString(otherwise));
        try {
            int value = Integer.parseInt(given);
            if (min <= value && value <= max) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below, as for a number out of bounds
        }
        throw new UsageException(
                "--" + option + " takes a whole number from " + min + " to " + max + ", not \"" + given + "\".");
    }

    /** A share, from 0 to 1. */
    double share(String option, double otherwise) {
        String given = find(option).orElse(Double.toString(otherwise));
        try {
            double value = Double.parseDouble(given);
            if (value >= 0 && value <= 1) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below, as for a number out of bounds
        }
        throw new UsageException("--" + option + " takes a number from 0 to 1, not \"" + given + "\".");
    }

    /** One of a few words. */
    String choice(String option, String otherwise, List<String> choices) {
        String given = find(option).orElse(otherwise);
        if (!choices.contains(given)) {
            throw UsageException.unknown("--" + option, given, choices, "It takes " + String.join(", ", choices) + ".");
        }
        return given;
    }
}
