package org.dateline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples beside the ontology: the valid ones conform, each invalid one breaks the constraint it is named after, and no other. */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("ontology/examples");
    private static final String SHACL = "http://www.w3.org/ns/shacl#";
    private static final Shapes SHAPES = Shapes.load();

    static Set<Path> invalid() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES.resolve("invalid"))) {
            return files.collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void breaksOneConstraint(Path file) {
        Report report = SHAPES.validate(RDFDataMgr.loadGraph(file.toString()));
        assertThat(report.conforms()).isFalse();
        assertThat(report.violations())
                .as(report.toString())
                .extracting(Violation::shape)
                .containsOnly(name(file));
        assertThat(report.violations()).allSatisfy(v -> assertThat(v.message()).isEqualTo(messageOf(name(file))));
    }

    @Test
    void hasAnExampleForEveryConstraint() throws IOException {
        Graph shapes = Ontology.shapes();
        Set<String> constraints = new TreeSet<>();
        shapes.find(Node.ANY, shacl("message"), Node.ANY)
                .forEach(t -> constraints.add(localName(shapes, t.getSubject())));
        assertThat(invalid().stream().map(ExamplesTest::name)).containsExactlyInAnyOrderElementsOf(constraints);
    }

    @Test
    void acceptsTheValidExample() {
        DatasetGraph data = RDFDataMgr.loadDatasetGraph(
                EXAMPLES.resolve("valid/example.trig").toString());
        int articles = 0;
        for (Node graph : (Iterable<Node>) data::listGraphNodes) {
            if (Iris.isArticleGraph(graph)) {
                articles++;
                assertThat(SHAPES.validate(data.getGraph(graph)).violations())
                        .as(graph.getURI())
                        .isEmpty();
            }
        }
        assertThat(articles).isEqualTo(3);
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".ttl", "");
    }

    /** The message of a constraint, or of the SPARQL that it holds. */
    private static String messageOf(String constraint) {
        Graph shapes = Ontology.shapes();
        Node shape = NodeFactory.createURI(Iris.BASE + "shapes#" + constraint);
        return shapes.find(Node.ANY, shacl("message"), Node.ANY)
                .filterKeep(
                        t -> t.getSubject().equals(shape) || shapes.contains(shape, shacl("sparql"), t.getSubject()))
                .next()
                .getObject()
                .getLiteralLexicalForm();
    }

    private static String localName(Graph shapes, Node constraint) {
        Node named = constraint.isURI()
                ? constraint
                : shapes.find(Node.ANY, shacl("sparql"), constraint).next().getSubject();
        return named.getURI().substring(named.getURI().indexOf('#') + 1);
    }

    private static Node shacl(String name) {
        return NodeFactory.createURI(SHACL + name);
    }
}
