package org.dateline.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.cli.Options;
import org.dateline.query.CannedQuery;
import org.dateline.query.Catalogue;
import org.dateline.query.Parameter;

/** {@code queries}: lists the questions that can be asked. */
final class QueriesCommand implements Command {
    @Override
    public String name() {
        return "queries";
    }

    @Override
    public String summary() {
        return "list the questions that can be asked";
    }

    @Override
    public String operands() {
        return "[NAME]";
    }

    @Override
    public String description() {
        return "Lists the questions of the catalogue with their parameters; those in brackets may be left out. With NAME, shows one question in full "
                + "with its SPARQL.";
    }

    @Override
    public List<String> examples() {
        return List.of("dateline queries", "dateline queries timeline");
    }

    @Override
    public Options options(List<String> arguments) {
        return new Options();
    }

    @Override
    public int run(Invocation call) {
        Catalogue catalogue = Catalogue.load();
        PrintStream out = call.console().out();
        if (call.operands().isEmpty()) {
            catalogue.listQueries().forEach(q -> list(q, out));
        } else {
            show(QueryCommand.named(call.onlyOperand("name"), catalogue), out);
        }
        return 0;
    }

    private static void list(CannedQuery query, PrintStream out) {
        String parameters = query.parameters().stream().map(p -> " " + usage(p)).collect(Collectors.joining());
        out.println(query.name() + parameters);
        out.println("    " + query.header().summary());
    }

    /** {@code --actor IRI}, in brackets when it may be left out. */
    static String usage(Parameter p) {
        String option = "--" + p.name() + " " + p.type().name();
        return p.required() ? option : "[" + option + "]";
    }

    private static void show(CannedQuery query, PrintStream out) {
        list(query, out);
        out.println();
        out.println(query.header().description());
        out.println();
        for (Parameter p : query.parameters()) {
            out.println("  --" + p.name() + "  " + p.type().description()
                    + (p.fallback() == null ? "" : "; default " + p.fallback())
                    + (p.example() == null ? "" : "; for example " + p.example()));
        }
        out.println();
        out.print(query.source());
    }
}
