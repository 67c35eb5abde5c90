package org.dateline.cli;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.dateline.serve.Server;
import org.dateline.serve.ServerOptions;
import org.dateline.store.Store;

/** {@code serve}: a store over HTTP, to be read. */
final class ServeCommand implements Command {
    private static final int LAST_PORT = 65535;
    private static final int LONGEST_SECONDS = 3600;
    private static final int SECONDS_TO_CLOSE = 5;

    @Override
    public String name() {
        return "serve";
    }

    @Override
    public String summary() {
        return "serve the store over HTTP: SPARQL, the questions, pages";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public String description() {
        return "Serves the store read-only until it is stopped (Ctrl-C): a start page at /, SPARQL at /kg/sparql, the questions of the catalogue at /q. Only "
                + "this machine can reach it unless --host says otherwise.";
    }

    @Override
    public List<String> examples() {
        return List.of(
                "dateline serve --store news", "curl 'http://127.0.0.1:3330/q/actors/timeline?actor=north-korea'");
    }

    @Override
    public Options options(List<String> arguments) {
        return new Options()
                .addOption(Commands.store())
                .addOption(Commands.valued(
                        "port", "N", "default " + ServerOptions.DEFAULT_PORT + "; 0 for any that is free"))
                .addOption(Commands.valued(
                        "host",
                        "ADDRESS",
                        "address to listen on; default " + ServerOptions.LOOPBACK + ", this machine alone"))
                .addOption(Commands.valued(
                        "timeout",
                        "SECONDS",
                        "longest time of a query; default " + ServerOptions.DEFAULT_TIMEOUT.toSeconds()))
                .addOption(Option.builder()
                        .longOpt("name")
                        .hasArgs()
                        .argName("HOST")
                        .desc("a host name by which others reach this server; may be given several times")
                        .get());
    }

    @Override
    public int run(Invocation call) {
        call.noOperands();
        String[] names = call.line().getOptionValues("name");
        ServerOptions options = new ServerOptions(
                call.find("host").orElse(ServerOptions.LOOPBACK),
                call.number("port", ServerOptions.DEFAULT_PORT, 0, LAST_PORT),
                Duration.ofSeconds(
                        call.number("timeout", (int) ServerOptions.DEFAULT_TIMEOUT.toSeconds(), 1, LONGEST_SECONDS)),
                names == null ? List.of() : List.of(names));
        CountDownLatch closed = new CountDownLatch(1);
        try (Store store = Store.openExisting(call.store());
                Server server = Server.start(store, options)) {
            closeAtExit(server, closed);
            call.console()
                    .out()
                    .println("serving " + call.store() + " at " + server.address() + "  (stop with Ctrl-C)");
            call.console().out().flush();
            server.join();
        }
        closed.countDown();
        return 0;
    }

    /** Ctrl-C ends the program only after the requests under way are done and the store is closed. */
    private static void closeAtExit(Server server, CountDownLatch closed) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            try {
                if (!closed.await(SECONDS_TO_CLOSE, TimeUnit.SECONDS)) {
                    return;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
    }
}
