package org.dateline.validate;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.lib.ShLib;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathWriter;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.rdf.Ontology;

/**
 * The shapes of {@code ontology/shapes.ttl}, ready to check graphs of articles. Thread-safe.
 *
 * <pre>{@code
 * Report report = Shapes.load().validate(DossierGraph.write(dossier).graph());
 * }</pre>
 */
public final class Shapes {
    private static final Comparator<Violation> ORDER = Comparator.comparing(Violation::node)
            .thenComparing(Violation::shape)
            .thenComparing(v -> Objects.toString(v.value(), ""));

    private final org.apache.jena.shacl.Shapes shapes;
    private final PrefixMapping prefixes;
    private final NodeFormatter formatter;
    /** The tree of classes, without which nothing is an instance of a superclass. */
    private final Graph classes = GraphFactory.createDefaultGraph();

    private Shapes(Graph shapesGraph, Graph vocabulary) {
        shapes = org.apache.jena.shacl.Shapes.parse(shapesGraph);
        prefixes = shapesGraph.getPrefixMapping();
        formatter = ShLib.nodeFormatter(shapes);
        GraphUtil.add(classes, vocabulary.find(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY));
    }

    /** The shapes on the class path. */
    public static Shapes load() {
        return new Shapes(Ontology.shapes(), Ontology.vocabulary());
    }

    /** Checks the graph of one article. The graph is not changed. */
    public Report validate(Graph graph) {
        Graph data = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(data, graph);
        GraphUtil.addInto(data, classes);
        List<Violation> found = ShaclValidator.get().validate(shapes, data).getEntries().stream()
                .map(this::violation)
                .distinct()
                .sorted(ORDER)
                .toList();
        return new Report(found);
    }

    private Violation violation(ReportEntry entry) {
        Path path = entry.resultPath();
        return new Violation(
                display(entry.focusNode()),
                localName(entry),
                path == null ? null : PathWriter.asString(path, new Prologue(prefixes)),
                entry.value() == null ? null : display(entry.value()),
                entry.message());
    }

    private String display(Node node) {
        return ShLib.displayStr(node, formatter);
    }

    private static String localName(ReportEntry entry) {
        Node shape = entry.source();
        return shape.isURI() ? shape.getURI().substring(shape.getURI().indexOf('#') + 1) : shape.toString();
    }
}
