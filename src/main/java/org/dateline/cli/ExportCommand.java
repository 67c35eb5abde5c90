package org.dateline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.dateline.store.ExportFormat;
import org.dateline.store.ExportOptions;
import org.dateline.store.Store;

/** {@code export}: writes a store out as RDF. */
final class ExportCommand implements Command {
    private static final Map<String, ExportFormat> FORMATS = new LinkedHashMap<>();

    static {
        FORMATS.put("trig", ExportFormat.TRIG);
        FORMATS.put("turtle", ExportFormat.TURTLE);
        FORMATS.put("nquads", ExportFormat.N_QUADS);
        FORMATS.put("jsonld", ExportFormat.JSON_LD);
        FORMATS.put("void", ExportFormat.VOID);
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String summary() {
        return "write the store as RDF";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public String description() {
        return "Writes all that the store says, sorted: the same articles give the same bytes. Turtle merges the named graphs into one; void describes the "
                + "store instead of writing it. The run times of the catalog are left out unless --provenance asks for them.";
    }

    @Override
    public List<String> examples() {
        return List.of("dateline export -o news.trig", "dateline export --format nquads --no-text | gzip > news.nq.gz");
    }

    @Override
    public Options options(List<String> arguments) {
        return new Options()
                .addOption(Commands.store())
                .addOption(Commands.valued(
                        "format",
                        "FORMAT",
                        String.join(", ", FORMATS.keySet()) + "; default by the ending of FILE, else trig"))
                .addOption(Commands.flag("no-text", "leave the texts of the articles out, to share the rest freely"))
                .addOption(Commands.flag("provenance", "with the catalog: which run made what, and when"))
                .addOption(Option.builder("o")
                        .longOpt("output")
                        .hasArg()
                        .argName("FILE")
                        .desc("where to write; default standard output")
                        .get());
    }

    @Override
    public int run(Invocation call) {
        call.noOperands();
        Optional<Path> file = call.find("output").map(Path::of);
        String format = call.choice("format", byEnding(file), new ArrayList<>(FORMATS.keySet()));
        ExportOptions options = new ExportOptions(
                FORMATS.getOrDefault(format, ExportFormat.TRIG), !call.has("no-text"), call.has("provenance"));
        try (Store store = Store.openExisting(call.store())) {
            if (file.isPresent()) {
                store.export(options, file.get());
            } else {
                store.export(options, call.console().out());
            }
        }
        return 0;
    }

    private static String byEnding(Optional<Path> file) {
        String name = file.map(Path::toString).orElse("");
        return FORMATS.entrySet().stream()
                .filter(f -> name.endsWith("." + f.getValue().extension()))
                .map(Map.Entry::getKey)
                .reduce((shorter, longer) -> longer)
                .orElse("trig");
    }
}
