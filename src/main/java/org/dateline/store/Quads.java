package org.dateline.store;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.dateline.rdf.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Short ways to ask graphs and datasets. Callers are inside a transaction. */
final class Quads {
    private Quads() {}

    /** A copy in memory of a named graph. */
    static Graph copy(DatasetGraph data, Node graph) {
        Graph copy = GraphFactory.createDefaultGraph();
        triples(data, graph).forEachRemaining(copy::add);
        return copy;
    }

    /** The triples of a named graph, straight from the store. */
    static Iterator<Triple> triples(DatasetGraph data, Node graph) {
        return Iter.map(data.find(graph, Node.ANY, Node.ANY, Node.ANY), Quad::asTriple);
    }

    /** Subjects of a type, in every named graph. */
    static Iterator<Quad> ofType(DatasetGraph data, Node type) {
        return data.findNG(Node.ANY, Node.ANY, RDF.type.asNode(), type);
    }

    static long count(Iterator<?> found) {
        return Iter.count(found);
    }

    /** Subjects of the events of an article's graph. */
    static List<Node> events(Graph graph) {
        return graph.find(Node.ANY, Vocabulary.LEMMA, Node.ANY)
                .mapWith(Triple::getSubject)
                .toList();
    }

    static Optional<Node> findObject(Graph graph, Node subject, Node predicate) {
        return graph.find(subject, predicate, Node.ANY)
                .mapWith(Triple::getObject)
                .nextOptional();
    }

    static Optional<Node> findObject(DatasetGraph data, Node graph, Node subject, Node predicate) {
        Iterator<Quad> found = data.find(graph, subject, predicate, Node.ANY);
        return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
    }

    /** The text of a literal. */
    static @Nullable String text(Optional<Node> literal) {
        return literal.map(Node::getLiteralLexicalForm).orElse(null);
    }

    static @Nullable LocalDate date(Optional<Node> literal) {
        return literal.map(n -> LocalDate.parse(n.getLiteralLexicalForm())).orElse(null);
    }
}
