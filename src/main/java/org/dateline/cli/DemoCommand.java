package org.dateline.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.cli.Options;
import org.dateline.annotate.NameModel;
import org.dateline.extract.ConfidenceFloor;
import org.dateline.ingest.Inputs;
import org.dateline.model.DatelineException;
import org.dateline.pipeline.RunReport;
import org.dateline.query.Answer;
import org.dateline.query.CannedQuery;
import org.dateline.query.Catalogue;
import org.dateline.store.Store;

/** {@code demo}: from articles to answers in one command. */
final class DemoCommand implements Command {
    /**
     * A question of the tour.
     *
     * @param asks in words
     * @param name its name in the catalogue
     * @param values of its parameters
     * @param columns those to show
     */
    private record Question(String asks, String name, Map<String, String> values, List<String> columns) {
        /** What to type for it. */
        String command(String store) {
            StringBuilder line = new StringBuilder("./dateline query " + name);
            values.forEach((k, v) -> line.append(" --").append(k).append(' ').append(v));
            return line + " --store " + store;
        }
    }

    private static final List<Question> TOUR = List.of(
            new Question(
                    "Which agreements do the articles tell of, and who says so?",
                    "agreements/parties",
                    Map.of(),
                    List.of("date", "parties", "what", "said")),
            new Question(
                    "What does Russia deny or doubt, and who affirms the same?",
                    "claims/denials",
                    Map.of("actor", "russia"),
                    List.of("published", "source", "stance", "what", "affirmed")),
            new Question(
                    "Which numbers are given, by whom?",
                    "numbers/over-time",
                    Map.of("actor", "north-korea"),
                    List.of("published", "source", "words", "counted", "what")),
            new Question(
                    "How did the position of the United States change?",
                    "claims/position-over-time",
                    Map.of("source", "united-states"),
                    List.of("published", "who", "stance", "certainty", "what")),
            new Question(
                    "Of what do several articles tell?",
                    "events/incidents",
                    Map.of("least", "2"),
                    List.of("what", "articles", "sources", "first", "last")));

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public String summary() {
        return "read the sample articles and answer five questions across them";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public String description() {
        return "Reads the articles in data/articles into target/demo-store and answers five questions that no single article answers.";
    }

    @Override
    public List<String> examples() {
        return List.of("dateline demo");
    }

    @Override
    public Options options(List<String> arguments) {
        return new Options().addOption(Commands.threads());
    }

    @Override
    public int run(Invocation call) {
        call.noOperands();
        Path home = Path.of(System.getProperty("dateline.home", ""));
        Path articles = home.resolve("data/articles");
        if (!Files.isDirectory(articles)) {
            throw new DatelineException(
                    "DL-DEMO-DATA",
                    "the sample articles are not at " + articles
                            + ". Run the demo by ./dateline from the source folder.",
                    null);
        }
        Path folder = relative(home.resolve("target/demo-store"));
        RunReport report = IngestCommand.ingest(
                Inputs.expand(List.of(articles.toString()), call.console().in()),
                folder,
                call.threads(),
                NameModel.BUILT_IN,
                ConfidenceFloor.DEFAULT,
                call.console());
        IngestCommand.print(report, call.console());
        try (Store store = Store.openExisting(folder)) {
            TOUR.forEach(q -> answer(q, store, folder, call.console()));
        }
        next(folder, call.console().out());
        return report.rejected() == 0 ? 0 : 1;
    }

    /** As somebody in the current folder would write it. */
    private static Path relative(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.toAbsolutePath().startsWith(here) ? here.relativize(path.toAbsolutePath()) : path;
    }

    private static void answer(Question question, Store store, Path folder, Console console) {
        PrintStream out = console.out();
        out.println();
        out.println(question.asks());
        out.println("> " + question.command(folder.toString()));
        CannedQuery query = Catalogue.load().getQuery(question.name());
        if (query.bind(question.values()).run(store.dataset()) instanceof Answer.Rows rows) {
            ShortTable.print(rows.texts(), question.columns(), out);
        }
    }

    private static void next(Path folder, PrintStream out) {
        out.println();
        out.println("Try next:");
        out.println("  ./dateline queries                                        all questions");
        out.println("  ./dateline show north-korea --store " + folder + "     an actor with its sentences");
        out.println("  ./dateline serve --store " + folder + "                SPARQL and pages in a browser");
        out.println("  ./dateline ingest --store news ARTICLE…                   your own articles, text or HTML");
    }
}
