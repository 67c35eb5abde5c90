package org.dateline.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.cli.Options;
import org.dateline.model.DatelineException;
import org.dateline.store.Store;
import org.dateline.validate.DatasetCheck;
import org.dateline.validate.Report;
import org.dateline.validate.Shapes;

/** {@code validate}: checks files or a store against the shapes. */
final class ValidateCommand implements Command {
    @Override
    public String name() {
        return "validate";
    }

    @Override
    public String summary() {
        return "check RDF files or the store against the shapes";
    }

    @Override
    public String operands() {
        return "[FILE…]";
    }

    @Override
    public String description() {
        return "Checks every graph of RDF files (.ttl .trig .nt .nq .jsonld .rdf), or of the store when no file is given, against the SHACL shapes in "
                + "ontology/shapes.ttl. Exit code 1 when one does not conform.";
    }

    @Override
    public List<String> examples() {
        return List.of("dateline validate --store news", "dateline validate ontology/examples/valid/example.trig");
    }

    @Override
    public Options options(List<String> arguments) {
        return new Options().addOption(Commands.store());
    }

    @Override
    public int run(Invocation call) {
        DatasetCheck check = new DatasetCheck(Shapes.load());
        int bad = 0;
        if (call.operands().isEmpty()) {
            try (Store store = Store.openExisting(call.store())) {
                bad += print(
                        call.store().toString(),
                        check.check(store.dataset()),
                        call.console().out());
            }
        } else if (call.has("store")) {
            throw new UsageException("give files or --store, not both.");
        }
        for (String file : call.operands()) {
            bad += file(file, check, call.console());
        }
        return bad == 0 ? 0 : 1;
    }

    /** One file; a bad one does not stop the others. */
    private static int file(String file, DatasetCheck check, Console console) {
        try {
            return print(file, check.check(Path.of(file)), console.out());
        } catch (DatelineException e) {
            new ErrorReport(console).tell("dateline: ", e);
            return 1;
        }
    }

    private static int print(String what, Map<String, Report> reports, PrintStream out) {
        List<Map.Entry<String, Report>> bad = reports.entrySet().stream()
                .filter(e -> !e.getValue().conforms())
                .toList();
        if (bad.isEmpty()) {
            out.println(what + ": " + IngestCommand.count(reports.size(), "graph")
                    + (reports.size() == 1 ? " conforms" : " conform"));
            return 0;
        }
        for (Map.Entry<String, Report> graph : bad) {
            out.println(what + ": " + graph.getKey() + " does not conform:");
            graph.getValue().violations().forEach(v -> out.println("  " + v));
        }
        return 1;
    }
}
