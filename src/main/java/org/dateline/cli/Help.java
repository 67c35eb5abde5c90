package org.dateline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.help.HelpFormatter;
import org.apache.commons.cli.help.TextHelpAppendable;

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
    void topic(List<String> topics) throws IOException {
        if (topics.isEmpty()) {
            overview();
        } else if (topics.get(0).equals("errors")) {
            errors();
        } else {
            command(named(topics.get(0)), topics.subList(1, topics.size()));
        }
    }

    /** How to use one command. */
    void command(Command command, List<String> arguments) throws IOException {
        String usage = "dateline " + command.name() + " [OPTION…]"
                + (command.operands().isEmpty() ? "" : " " + command.operands());
        TextHelpAppendable text = new TextHelpAppendable(out);
        text.setMaxWidth(WIDTH);
        HelpFormatter formatter = HelpFormatter.builder()
                .setShowSince(false)
                .setHelpAppendable(text)
                .get();
        formatter.setSyntaxPrefix("usage:");
        formatter.printHelp(usage, command.description(), listed(command.options(arguments)), "", false);
        out.println("Examples:");
        command.examples().forEach(e -> out.println("  " + e));
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

    private void errors() throws IOException {
        for (ErrorGuide.Entry e : ErrorGuide.load()) {
            out.println(e.id());
            out.println("    " + e.meaning());
            out.println("    " + e.wayOut());
        }
    }
}
