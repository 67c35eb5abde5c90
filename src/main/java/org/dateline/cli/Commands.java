package org.dateline.cli;

import java.util.List;
import org.apache.commons.cli.Option;

/** The commands, and the options that several of them share. */
final class Commands {
    private Commands() {}

    /** In the order in which they are listed. */
    static List<Command> all() {
        return List.of(
                new IngestCommand(),
                new QueryCommand(),
                new QueriesCommand(),
                new AnnotateCommand(),
                new ShowCommand(),
                new RetractCommand(),
                new ExportCommand(),
                new ValidateCommand(),
                new StatsCommand(),
                new ServeCommand(),
                new EvaluateCommand(),
                new DemoCommand());
    }

    static Option store() {
        return valued("store", "DIR", "the store; default " + Invocation.DEFAULT_STORE);
    }

    static Option threads() {
        return valued("threads", "N", "articles worked on at once; default one for each processor");
    }

    static Option names() {
        return valued("names", "MODEL", "find names with a model of your own: opennlp:FILE.bin or onnx:FOLDER");
    }

    static Option flag(String name, String description) {
        return Option.builder().longOpt(name).desc(description).get();
    }

    static Option valued(String name, String value, String description) {
        return Option.builder()
                .longOpt(name)
                .hasArg()
                .argName(value)
                .desc(description)
                .get();
    }
}
