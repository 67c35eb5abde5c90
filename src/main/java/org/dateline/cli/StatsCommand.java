package org.dateline.cli;

import java.io.PrintStream;
import java.util.List;
import org.apache.commons.cli.Options;
import org.dateline.store.Store;
import org.dateline.store.StoreStats;

/** {@code stats}: counts what is in a store. */
final class StatsCommand implements Command {
    @Override
    public String name() {
        return "stats";
    }

    @Override
    public String summary() {
        return "count what is in the store";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public String description() {
        return "Counts articles, events, claims and all else in the store.";
    }

    @Override
    public List<String> examples() {
        return List.of("dateline stats", "dateline stats --store news");
    }

    @Override
    public Options options(List<String> arguments) {
        return new Options().addOption(Commands.store());
    }

    @Override
    public int run(Invocation call) {
        call.noOperands();
        try (Store store = Store.openExisting(call.store())) {
            print(store.stats(), call.console().out());
        }
        return 0;
    }

    private static void print(StoreStats stats, PrintStream out) {
        line("articles", stats.articles(), out);
        stats.articlesByPublisher().forEach((publisher, n) -> line("  " + publisher, n, out));
        if (stats.firstPublished() != null) {
            out.printf("%-30s %s to %s%n", "published", stats.firstPublished(), stats.lastPublished());
        }
        line("sentences", stats.sentences(), out);
        line("events", stats.events(), out);
        line("claims", stats.claims(), out);
        line("numbers reported", stats.quantities(), out);
        line("ties between actors", stats.relations(), out);
        line("actors in several articles", stats.actors(), out);
        line("incidents", stats.incidents(), out);
        line("triples", stats.triples(), out);
    }

    private static void line(String what, long number, PrintStream out) {
        out.printf("%-30s %10d%n", what, number);
    }
}
