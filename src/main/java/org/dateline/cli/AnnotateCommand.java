package org.dateline.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Options;
import org.dateline.extract.EventCodes;
import org.dateline.ingest.Input;
import org.dateline.ingest.Inputs;
import org.dateline.model.Article;
import org.dateline.pipeline.Attempt;
import org.dateline.pipeline.InOrder;
import org.dateline.pipeline.Pipeline;
import org.jspecify.annotations.Nullable;

/** {@code annotate}: prints the mention layer. */
final class AnnotateCommand implements Command {
    @Override
    public String name() {
        return "annotate";
    }

    @Override
    public String summary() {
        return "print what is found in articles, place by place, as JSON";
    }

    @Override
    public String operands() {
        return "FILE…";
    }

    @Override
    public String description() {
        return "Prints one JSON object a line for each article: sentences, tokens, names, times, quantities, actors and events, with offsets in code "
                + "points. Nothing is stored. FILE is a file, a folder, a glob in quotes, or - for standard input.";
    }

    @Override
    public List<String> examples() {
        return List.of(
                "dateline annotate data/articles/",
                "echo 'Kenya and Uganda signed a treaty on Friday.' | dateline annotate - --date 2024-10-18");
    }

    @Override
    public Options options(List<String> arguments) {
        return new Options()
                .addOption(Commands.valued("date", "YYYY-MM-DD", "day of publication of articles that state none"))
                .addOption(Commands.valued("format", "FORMAT", "json, the only one so far"))
                .addOption(Commands.names())
                .addOption(Commands.threads());
    }

    @Override
    public int run(Invocation call) {
        call.choice("format", "json", List.of("json"));
        Optional<LocalDate> date = date(call);
        int threads = call.threads();
        List<Input> inputs =
                Inputs.expand(call.someOperands("file"), call.console().in());
        EventCodes codes = EventCodes.load();
        int[] failures = {0};
        try (Pipeline pipeline = Pipeline.load(threads, call.names())) {
            InOrder.forEach(
                    inputs,
                    threads,
                    input -> Attempt.at(input.name(), () -> line(pipeline, codes, input, date.orElse(null))),
                    attempt -> failures[0] += print(attempt, call.console()));
        }
        return failures[0] == 0 ? 0 : 1;
    }

    private static String line(Pipeline pipeline, EventCodes codes, Input input, @Nullable LocalDate date) {
        Article article = pipeline.read(input).article();
        return MentionLayer.line(pipeline.understand(dated(article, date)), codes::findPlover);
    }

    private static int print(Attempt<String> attempt, Console console) {
        if (attempt instanceof Attempt.Failure<String> f) {
            new ErrorReport(console).tell("rejected: ", f.why());
            return 1;
        }
        if (attempt instanceof Attempt.Success<String> s) {
            console.out().println(s.value());
        }
        return 0;
    }

    private static Article dated(Article a, @Nullable LocalDate date) {
        return a.published() != null || date == null
                ? a
                : new Article(
                        a.id(),
                        a.url(),
                        a.title(),
                        date,
                        a.publisher(),
                        a.authors(),
                        a.language(),
                        a.text(),
                        a.blocks(),
                        a.origin());
    }

    private static Optional<LocalDate> date(Invocation call) {
        return call.find("date").map(given -> {
            try {
                return LocalDate.parse(given);
            } catch (DateTimeParseException e) {
                throw new UsageException("--date takes a day such as 2024-10-18, not \"" + given + "\".");
            }
        });
    }
}
