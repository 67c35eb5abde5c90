package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The commands in README.md do what it shows. With {@code -Dreadme.update=true} what they print is written into it instead, to be looked through and
 * committed by a person.
 */
class ReadmeIT {
    private static final Path README = Path.of("README.md");
    private static final Pattern TIMES = Pattern.compile("\\d+\\.\\d s \\(\\d+\\.\\d a second\\)");
    private static final Pattern BLANKS = Pattern.compile("[ \r]+\n");

    @Test
    void commandsPrintWhatIsShown() throws Exception {
        delete(Path.of("target/readme"));
        delete(Path.of("target/demo-store"));
        String before = Files.readString(README);
        String after = run(before);
        if (Boolean.getBoolean("readme.update")) {
            Files.writeString(README, after);
        } else {
            assertThat(comparable(after)).isEqualTo(comparable(before));
        }
    }

    @Test
    void theParagraphGivesTheTriplesBesideIt(@TempDir Path folder) throws Exception {
        String readme = Files.readString(README);
        String text = readme.replaceAll("(?s).*<!-- paragraph -->\n(.*?)\n<!-- /paragraph -->.*", "$1");
        String article =
                "title: Pact on the lake\ndate: 2024-03-05\nsource: Lakeside Courier\nurl: https://lakeside.example/pact\n\n";
        String store = folder.resolve("store").toString();
        assertThat(Run.withInput(article + text, "ingest", "--store", store, "-")
                        .code())
                .isZero();
        String written =
                Run.of("export", "--store", store, "--format", "turtle").out();

        String own = written.replaceAll("(?s).*?(https://w3id.org/dateline/id/article/\\w+#).*", "$1");
        String prefixes = written.lines()
                .filter(l -> l.startsWith("PREFIX") && !l.startsWith("PREFIX :"))
                .reduce("PREFIX : <" + own + ">\n", (a, b) -> a + b + "\n");
        String shown = readme.replaceAll("(?s).*?```turtle\n(.*?)```.*", "$1");
        assertThat(graph(written).stream().toList())
                .containsAll(graph(prefixes + shown).stream().toList());
    }

    private static Graph graph(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.create().source(new StringReader(turtle)).lang(Lang.TURTLE).parse(graph);
        return graph;
    }

    /** The text with what its commands print now. */
    private static String run(String text) throws IOException, InterruptedException {
        StringBuilder out = new StringBuilder();
        boolean console = false;
        for (String line : text.lines().toList()) {
            boolean fence = line.startsWith("```");
            if (!console || fence || line.startsWith("$ ")) {
                out.append(line).append('\n');
            }
            if (console && line.startsWith("$ ")) {
                out.append(output(line.substring(2)));
            }
            console = fence ? line.equals("```console") : console;
        }
        return out.toString();
    }

    private static String output(String command) throws IOException, InterruptedException {
        List<String> shell = new ArrayList<>(List.of("sh", "-c", command));
        Process process = new ProcessBuilder(shell).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(command + "\n" + printed).isZero();
        return BLANKS.matcher(printed).replaceAll("\n").stripTrailing() + "\n";
    }

    private static String comparable(String text) {
        return TIMES.matcher(text).replaceAll("0.0 s (0.0 a second)");
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
