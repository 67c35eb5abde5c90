package org.dateline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.cli.Options;
import org.dateline.model.DatelineException;
import org.dateline.query.AnswerFormat;
import org.dateline.query.BoundQuery;
import org.dateline.query.CannedQuery;
import org.dateline.query.Catalogue;
import org.dateline.query.Parameter;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;

/** {@code query}: asks the store. The parameters of a question are options of the command. */
final class QueryCommand implements Command {
    private static final List<String> FORMATS = List.of("table", "csv", "json");

    private @Nullable Catalogue catalogue;

    @Override
    public String name() {
        return "query";
    }

    @Override
    public String summary() {
        return "ask the store a question of the catalogue, or in SPARQL";
    }

    @Override
    public String operands() {
        return "NAME";
    }

    @Override
    public String description() {
        return "Asks the question NAME of the catalogue; its parameters are options, as \"dateline queries\" lists them. Or asks what a file holds in "
                + "SPARQL, - being standard input.";
    }

    @Override
    public List<String> examples() {
        return List.of(
                "dateline query timeline --actor 'North Korea'",
                "dateline query timeline --actor north-korea --from 2024-10-01 --format csv",
                "dateline query --sparql my-question.rq");
    }

    @Override
    public Options options(List<String> arguments) {
        Options options = new Options()
                .addOption(Commands.store())
                .addOption(Commands.valued("format", "FORMAT", "table (default), csv or json"))
                .addOption(Commands.valued("sparql", "FILE", "ask this query instead"));
        Optional<CannedQuery> query = arguments.stream()
                .flatMap(a -> catalogue().findQuery(a).stream())
                .findFirst();
        if (query.isEmpty() && !arguments.isEmpty() && !arguments.get(0).startsWith("-")) {
            // Before its parameters are taken for unknown options.
            named(arguments.get(0), catalogue());
        }
        query.ifPresent(q -> q.parameters().forEach(p -> options.addOption(option(p))));
        return options;
    }

    private static org.apache.commons.cli.Option option(Parameter p) {
        String fallback = p.fallback() == null ? "" : "; default " + p.fallback();
        return Commands.valued(
                p.name(), p.type().name(), p.type().description() + fallback + (p.required() ? " (needed)" : ""));
    }

    @Override
    public int run(Invocation call) throws IOException {
        AnswerFormat format =
                AnswerFormat.valueOf(call.choice("format", "table", FORMATS).toUpperCase(Locale.ROOT));
        BoundQuery query = query(call);
        try (Store store = Store.openExisting(call.store())) {
            format.write(
                    query.run(store.dataset()),
                    call.console().out(),
                    call.console().width());
        }
        return 0;
    }

    private BoundQuery query(Invocation call) throws IOException {
        Optional<String> file = call.find("sparql");
        if (file.isPresent()) {
            call.noOperands();
            return BoundQuery.parse(text(file.get(), call), file.get());
        }
        CannedQuery query = named(call.onlyOperand("name of a question"), catalogue());
        Map<String, String> values = new LinkedHashMap<>();
        query.parameters().forEach(p -> call.find(p.name()).ifPresent(v -> values.put(p.name(), v)));
        try {
            return query.bind(values);
        } catch (DatelineException e) {
            throw new UsageException(e.id(), e.getMessage() + ". See: dateline queries " + query.name());
        }
    }

    private static String text(String file, Invocation call) throws IOException {
        return file.equals("-")
                ? new String(call.console().in().readAllBytes(), StandardCharsets.UTF_8)
                : Files.readString(Path.of(file));
    }

    private Catalogue catalogue() {
        if (catalogue == null) {
            catalogue = Catalogue.load();
        }
        return catalogue;
    }

    /** The question with this name. */
    static CannedQuery named(String name, Catalogue catalogue) {
        return catalogue.findQuery(name).orElseThrow(() -> {
            List<String> known = catalogue.listQueries().stream()
                    .map(CannedQuery::name)
                    .map(n -> name.contains("/") ? n : n.substring(n.indexOf('/') + 1))
                    .toList();
            String message = UsageException.unknown("question", name, known, "See: dateline queries")
                    .getMessage();
            return new UsageException("DL-QUERY-UNKNOWN", String.valueOf(message));
        });
    }
}
