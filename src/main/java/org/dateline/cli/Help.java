package org.dateline.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** Prints what the commands are and how each is used. */
final class Help {
    private static final int WIDTH = 100;

    private final List<Command> commands;
    private final PrintStream out;

    Help(List<Command> commands, PrintStream out) {
        this.commands = commands;
        this.out = out;
    }

    /** The list of commands. */
    void overview() {
        out.println("Reads news articles and writes a knowledge graph: who did what, when, and who says so.");
        out.println();
        out.println("usage: dateline COMMAND [OPTION…] [OPERAND…]");
        out.println();
        for (Command c : commands) {
            out.printf("  %-9s %s%n", c.name(), c.summary());
        }
        out.println();
        out.println("dateline COMMAND --help    how to use a command, with examples");
        out.println("dateline help errors       what each error means and what to do");
        out.println("dateline --version         the version");
        out.println();
        out.println("Exit codes: 0 done, 1 something failed, 2 wrong usage.");
        out.println("New here? Try: dateline demo");
    }

    /** A command, or the list of errors. */
    void topic(List<String> topics) {
        if (topics.isEmpty()) {
            overview();
        } else if (topics.get(0).equals("errors")) {
            errors();
        } else {
            command(named(topics.get(0)), topics.subList(1, topics.size()));
        }
    }

    /** How to use one command. */
    void command(Command command, List<String> arguments) {
        out.println("usage: dateline " + command.name() + " [OPTION…]"
                + (command.operands().isEmpty() ? "" : " " + command.operands()));
        out.println();
        wrap(command.description(), WIDTH).forEach(out::println);
        out.println();
        out.println("Options:");
        options(listed(command.options(arguments)));
        out.println();
        out.println("Examples:");
        command.examples().forEach(e -> out.println("  " + e));
    }

    private void options(List<Option> options) {
        int left = options.stream().mapToInt(o -> written(o).length()).max().orElse(0);
        for (Option o : options) {
            String lead = "  " + written(o) + " ".repeat(left - written(o).length() + 3);
            for (String line : wrap(o.getDescription(), WIDTH - lead.length())) {
                out.println(lead + line);
                lead = " ".repeat(lead.length());
            }
        }
    }

    /** {@code -o, --output FILE}. */
    private static String written(Option o) {
        return (o.getOpt() == null ? "" : "-" + o.getOpt() + ", ") + "--" + o.getLongOpt()
                + (o.hasArg() ? " " + o.getArgName() : "");
    }

    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<Option> listed(Options options) {
        List<Option> listed = new ArrayList<>(options.getOptions());
        listed.add(Option.builder("h").longOpt("help").desc("print this").get());
        listed.add(Option.builder()
                .longOpt("debug")
                .desc("print the stack trace of an error")
                .get());
        return listed;
    }

    private Command named(String name) {
        List<String> known =
                new ArrayList<>(commands.stream().map(Command::name).toList());
        known.add("errors");
        return commands.stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow(() -> UsageException.unknown("topic", name, known, "See: dateline --help"));
    }

    private void errors() {
        for (ErrorGuide.Entry e : ErrorGuide.load()) {
            out.println(e.id());
            out.println("    " + e.meaning());
            out.println("    " + e.wayOut());
        }
    }
}
