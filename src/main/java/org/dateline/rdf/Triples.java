package org.dateline.rdf;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/** Collects triples in a graph; what is null is not written. */
final class Triples {
    private final Graph graph = GraphFactory.createDefaultGraph();

    Graph graph() {
        return graph;
    }

    Triples add(Node subject, Node predicate, @Nullable Node object) {
        if (object != null) {
            graph.add(Triple.create(subject, predicate, object));
        }
        return this;
    }

    Triples type(Node subject, Node type) {
        return add(subject, RDF.type.asNode(), type);
    }

    Triples text(Node subject, Node predicate, @Nullable String value) {
        return value == null ? this : add(subject, predicate, Literals.string(value));
    }

    /** Where a stretch of text begins and ends. */
    Triples span(Node subject, Span span) {
        add(subject, External.BEGIN_INDEX, Literals.integer(span.begin()));
        return add(subject, External.END_INDEX, Literals.integer(span.end()));
    }
}
