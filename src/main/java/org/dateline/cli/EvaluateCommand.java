package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Options;
import org.dateline.evaluate.Corpora;
import org.dateline.evaluate.Evaluation;
import org.dateline.evaluate.Peers;
import org.dateline.model.DatelineException;
import org.dateline.pipeline.Pipeline;

/** {@code evaluate}: measures Dateline against a gold corpus. */
final class EvaluateCommand implements Command {
    private static final int MOST_ERRORS = 1000;

    @Override
    public String name() {
        return "evaluate";
    }

    @Override
    public String summary() {
        return "measure how well it does on a corpus with gold annotation";
    }

    @Override
    public String operands() {
        return "CORPUS PATH";
    }

    @Override
    public String description() {
        return "Runs the pipeline over a corpus and prints the figures, with those of other systems beside them. CORPUS is one of "
                + String.join(", ", Corpora.names())
                + "; PATH is a file or a folder in that corpus's own format. For propbank, the treebank that has the words lies in the same folder, or in a "
                + "folder ud-ewt beside it. No corpus comes with Dateline. A file that cannot be read is told and left out, and the exit code is "
                + "then 1.";
    }

    @Override
    public List<String> examples() {
        return List.of(
                "dateline evaluate meantime corpora/meantime --errors 10",
                "dateline evaluate ud en_ewt-ud-dev.conllu --json");
    }

    @Override
    public Options options(List<String> arguments) {
        return new Options()
                .addOption(Commands.flag("json", "print one JSON object, figures as fractions"))
                .addOption(
                        Commands.valued("errors", "N", "list the N most frequent errors of each kind, with examples"))
                .addOption(Commands.names())
                .addOption(Commands.threads());
    }

    @Override
    public int run(Invocation call) {
        List<String> operands = call.operands();
        if (operands.size() != 2) {
            throw new UsageException("give a corpus and a path: dateline evaluate CORPUS PATH.");
        }
        String corpus = operands.get(0);
        if (!Corpora.names().contains(corpus)) {
            throw UsageException.unknown("corpus", corpus, Corpora.names(), "See: dateline evaluate --help");
        }
        int errors = call.number("errors", 0, 0, MOST_ERRORS);
        Evaluation.Result result = measure(corpus, Path.of(operands.get(1)), call);
        EvaluationReport report =
                new EvaluationReport(result, Peers.load(), call.console().out());
        if (call.has("json")) {
            report.json();
        } else {
            report.table();
            report.errors(errors);
        }
        return result.failed() == 0 ? 0 : 1;
    }

    private static Evaluation.Result measure(String corpus, Path path, Invocation call) {
        int threads = call.threads();
        try (Pipeline pipeline = Pipeline.load(threads, call.names());
                ConsoleJournal journal = new ConsoleJournal(call.console(), "evaluate", "documents")) {
            return Evaluation.of(corpus, path, pipeline).run(threads, listener(journal));
        }
    }

    private static Evaluation.Listener listener(ConsoleJournal journal) {
        return new Evaluation.Listener() {
            @Override
            public void begin(int documents) {
                journal.begin(documents);
            }

            @Override
            public void advance() {
                journal.advance(1);
            }

            @Override
            public void fail(DatelineException why) {
                journal.reject(why);
            }
        };
    }
}
