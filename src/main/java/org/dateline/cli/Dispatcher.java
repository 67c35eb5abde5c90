package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/** Finds the command that a command line names, parses the rest for it and runs it. */
final class Dispatcher {
    private final List<Command> commands;
    private final Console console;

    Dispatcher(List<Command> commands, Console console) {
        this.commands = commands;
        this.console = console;
    }

    /** Runs a command line. Errors come back as exit codes, told on {@code err}. */
    int run(List<String> args) {
        ErrorReport report = new ErrorReport(console);
        try {
            int code = dispatch(args);
            console.out().flush();
            return code;
        } catch (FailFastOutput.ReaderLeft e) {
            return 0;
        } catch (Exception | OutOfMemoryError | StackOverflowError e) {
            flushResults();
            return report.tell(e);
        }
    }

    /** What was written before the failure comes before its message. */
    private void flushResults() {
        try {
            console.out().flush();
        } catch (RuntimeException e) {
            // The output itself is what failed, and that is being told.
        }
    }

    private int dispatch(List<String> args) throws Exception {
        Help help = new Help(commands, console.out());
        if (args.isEmpty()) {
            new Help(commands, console.err()).overview();
            return 2;
        }
        String first = args.get(0);
        List<String> rest = args.subList(1, args.size());
        switch (first) {
            case "--help", "-h" -> help.overview();
            case "help" -> help.topic(rest);
            case "--version" -> console.out().println("dateline " + Version.OURS);
            default -> {
                return run(find(first), rest);
            }
        }
        return 0;
    }

    private Command find(String name) {
        return commands.stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow(() -> UsageException.unknown(
                        name.startsWith("-") ? "option" : "command",
                        name,
                        commands.stream().map(Command::name).toList(),
                        "See: dateline --help"));
    }

    private int run(Command command, List<String> args) throws Exception {
        if (args.contains("--help") || args.contains("-h")) {
            new Help(commands, console.out()).command(command, args);
            return 0;
        }
        return command.run(new Invocation(command.name(), parse(command, args), console));
    }

    private static CommandLine parse(Command command, List<String> args) {
        Options options = command.options(args);
        String seeAlso = "See: dateline " + command.name() + " --help";
        try {
            return DefaultParser.builder()
                    .setAllowPartialMatching(false)
                    .setStripLeadingAndTrailingQuotes(false)
                    .get()
                    .parse(options, args.toArray(String[]::new));
        } catch (UnrecognizedOptionException e) {
            throw UsageException.unknown("option", e.getOption(), names(options), seeAlso);
        } catch (MissingArgumentException e) {
            throw new UsageException("--" + e.getOption().getLongOpt() + " needs a value. " + seeAlso);
        } catch (ParseException e) {
            throw new UsageException(e.getMessage() + ". " + seeAlso);
        }
    }

    private static List<String> names(Options options) {
        List<String> names = new ArrayList<>();
        for (Option option : options.getOptions()) {
            names.add("--" + option.getLongOpt());
        }
        return names;
    }
}
