package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.dateline.extract.ConfidenceFloor;
import org.dateline.ingest.Input;
import org.dateline.ingest.Inputs;
import org.dateline.query.Rewrite;
import org.dateline.rdf.NaturalOrder;
import org.dateline.rdf.Prefixes;
import org.dateline.rdf.TurtleStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each sample article gives the graph that lies beside it, {@code NAME.ttl}. What fails prints the triples that are missing and those that are too many.
 * {@code ./mvnw verify -Dit.test=GoldenGraphsIT -Ddateline.rewrite=true} writes the graphs anew: read what has changed against the article before you
 * commit it. The graphs say what the program makes of the articles, and where that is wrong, a comment on top says so.
 */
class GoldenGraphsIT {
    private static Pipeline pipeline;

    @BeforeAll
    static void load() {
        pipeline = Pipeline.load(2);
    }

    @AfterAll
    static void close() {
        pipeline.close();
    }

    @TestFactory
    Stream<DynamicTest> graphs() {
        List<Input> articles = Inputs.expand(List.of("data/articles"), InputStream.nullInputStream());
        return articles.stream().map(a -> DynamicTest.dynamicTest(a.name(), () -> compare(a)));
    }

    private static void compare(Input article) throws IOException {
        Path golden = Path.of(article.name().replaceFirst("\\.\\w+$", ".ttl"));
        Graph graph = pipeline.write(pipeline.resolve(ConfidenceFloor.DEFAULT.apply(
                        pipeline.extract(pipeline.read(article).article()))))
                .graph();
        if (Rewrite.isAsked()) {
            Files.writeString(golden, comments(golden) + turtle(graph));
        }
        Graph expected = RDFParser.source(golden).toGraph();
        assertThat(without(expected, graph)).as("missing").isEmpty();
        assertThat(without(graph, expected)).as("surplus").isEmpty();
        assertThat(graph.isIsomorphicWith(expected)).isTrue();
    }

    /** Graphs without blank nodes can be compared triple by triple. */
    private static String without(Graph graph, Graph other) {
        Set<Triple> left = new HashSet<>(graph.stream().toList());
        other.stream().forEach(left::remove);
        StringBuilder lines = new StringBuilder();
        NaturalOrder.sort(left.iterator()).forEach(t -> lines.append(t).append('\n'));
        return lines.toString();
    }

    private static String turtle(Graph graph) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TurtleStream sink = new TurtleStream(out);
        sink.start();
        Prefixes.ALL.forEach(sink::prefix);
        sink.prefix("", own(graph));
        NaturalOrder.sort(graph.find()).forEach(sink::triple);
        sink.finish();
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Namespace of what is in the article: that of its first sentence. */
    private static String own(Graph graph) {
        return graph.stream()
                .map(t -> t.getSubject().getURI())
                .filter(s -> s.contains("#"))
                .map(s -> s.substring(0, s.indexOf('#') + 1))
                .findFirst()
                .orElseThrow();
    }

    /** The comments on top of a file, which outlive a rewriting. */
    private static String comments(Path golden) {
        try (Stream<String> lines = Files.exists(golden) ? Files.lines(golden) : Stream.empty()) {
            StringBuilder top = new StringBuilder();
            lines.takeWhile(l -> l.startsWith("#")).forEach(l -> top.append(l).append('\n'));
            return top.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
