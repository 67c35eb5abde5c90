package org.dateline.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.commons.cli.Options;
import org.dateline.annotate.NameModel;
import org.dateline.extract.ConfidenceFloor;
import org.dateline.ingest.Input;
import org.dateline.ingest.Inputs;
import org.dateline.pipeline.IngestRun;
import org.dateline.pipeline.Pipeline;
import org.dateline.pipeline.RunReport;
import org.dateline.store.Provenance;
import org.dateline.store.Store;

/** {@code ingest}: takes articles into a store. */
final class IngestCommand implements Command {
    @Override
    public String name() {
        return "ingest";
    }

    @Override
    public String summary() {
        return "read articles into the store";
    }

    @Override
    public String operands() {
        return "INPUT…";
    }

    @Override
    public String description() {
        return "Reads articles, plain text or HTML, and stores what they say. INPUT is a file, a folder (all its .txt, .text, .html, .htm and .xhtml files), a glob in quotes, or - for standard input. An "
                + "article that is there already is replaced when it has changed. What cannot be read is reported and left out, and the exit code is "
                + "then 1. Ended in the middle, the run leaves whole articles behind; run again, it does the rest.";
    }

    @Override
    public List<String> examples() {
        return List.of(
                "dateline ingest data/articles/",
                "dateline ingest --store news 'pages/**/*.html'",
                "dateline ingest --min-confidence 0.8 data/articles/");
    }

    @Override
    public Options options(List<String> arguments) {
        return new Options()
                .addOption(Commands.store())
                .addOption(Commands.names())
                .addOption(Commands.valued(
                        "min-confidence",
                        "P",
                        "leave out claims less probable than this, and circumstances in others that are doubtful, 0 to 1; default "
                                + ConfidenceFloor.DEFAULT.least() + ", 0 writes all"))
                .addOption(Commands.threads());
    }

    @Override
    public int run(Invocation call) {
        List<Input> inputs =
                Inputs.expand(call.someOperands("input"), call.console().in());
        ConfidenceFloor floor = new ConfidenceFloor(call.share("min-confidence", ConfidenceFloor.DEFAULT.least()));
        RunReport report = ingest(inputs, call.store(), call.threads(), call.names(), floor, call.console());
        print(report, call.console());
        return report.rejected() == 0 ? 0 : 1;
    }

    /** Opens the store first, so that a locked one is told before any work. */
    static RunReport ingest(
            List<Input> inputs, Path folder, int threads, NameModel names, ConfidenceFloor floor, Console console) {
        try (Store store = Store.open(folder);
                Pipeline pipeline = Pipeline.load(threads, names);
                ConsoleJournal journal = new ConsoleJournal(console)) {
            Provenance provenance = new Provenance(Instant.now(), Version.OURS, reader(names, floor));
            return new IngestRun(pipeline, floor, store, provenance, journal, threads).ingest(inputs);
        }
    }

    /** What reads the articles, with the settings that change what it finds: articles that something else has read are read anew. */
    private static String reader(NameModel names, ConfidenceFloor floor) {
        return floor.equals(ConfidenceFloor.DEFAULT) ? names.version() : names.version() + "-from-" + floor.least();
    }

    static void print(RunReport report, Console console) {
        console.out()
                .printf(
                        "%s in %.1f s (%.1f a second): %d stored, %d replaced, %d unchanged, %d rejected%n",
                        count(report.articles(), "article"),
                        report.took().toMillis() / 1000.0,
                        report.articlesPerSecond(),
                        report.added(),
                        report.replaced(),
                        report.unchanged(),
                        report.rejected());
        console.out()
                .printf(
                        "%s and %s written, %s left out, %s in the store%n",
                        count(report.events(), "event"),
                        count(report.claims(), "claim"),
                        count(report.doubtful(), "doubtful claim"),
                        count(report.incidents(), "incident"));
    }

    /** {@code 1 event}, {@code 12 events}. */
    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
