package org.dateline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where the program begins, and the only place that ends it.
 *
 * <p>The launcher says by the system property {@code dateline.terminal} which of {@code out} and {@code err} are terminals, since Java cannot tell
 * them apart; by {@code dateline.width} how wide the terminal is, and by {@code dateline.home} where the sample articles lie.
 */
public final class Main {
    /** Columns of a table where nobody knows the terminal. */
    private static final int WIDTH = 100;

    private Main() {}

    public static void main(String[] args) {
        String terminals = System.getProperty("dateline.terminal", "");
        Console console = new Console(
                System.in,
                results(new FileOutputStream(FileDescriptor.out)),
                messages(new FileOutputStream(FileDescriptor.err)),
                terminals.contains("out") && System.getenv("NO_COLOR") == null,
                terminals.contains("err"),
                Integer.getInteger("dateline.width", WIDTH),
                false);
        System.exit(run(List.of(args), console));
    }

    /**
     * Runs one command line without ending the program.
     *
     * @return 0 when done, 1 when something failed, 2 when the command line is wrong
     */
    public static int run(List<String> args, Console console) {
        boolean debug = args.contains("--debug");
        List<String> rest = args.stream().filter(a -> !a.equals("--debug")).toList();
        return new Dispatcher(Commands.all(), debug ? console.debugging() : console).run(rest);
    }

    /** For tests and embedding: as from a pipe, without colours or progress. */
    public static int run(List<String> args, InputStream in, OutputStream out, OutputStream err) {
        return run(args, new Console(in, results(out), messages(err), false, false, WIDTH, false));
    }

    private static PrintStream results(OutputStream out) {
        return new PrintStream(new FailFastOutput(out), false, StandardCharsets.UTF_8);
    }

    /** Messages are seen at once, and are no reason to fail: there would be no way to tell. */
    private static PrintStream messages(OutputStream err) {
        return new PrintStream(err, true, StandardCharsets.UTF_8);
    }
}
