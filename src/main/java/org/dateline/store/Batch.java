package org.dateline.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.ArticleGraph;
import org.dateline.rdf.Iris;
import org.dateline.validate.Report;
import org.dateline.validate.Shapes;

/** Changes to the articles of a store, inside one write transaction. */
final class Batch {
    private final DatasetGraph data;
    private final Supplier<Shapes> shapes;
    private final Catalog catalog;
    private final SharedActors actors;
    private final Incidents incidents;
    private final ArticleReader articles;

    private final List<String> added = new ArrayList<>();
    private final List<String> replaced = new ArrayList<>();
    private final List<String> unchanged = new ArrayList<>();
    private final Map<String, Report> rejected = new LinkedHashMap<>();

    Batch(DatasetGraph data, Supplier<Shapes> shapes) {
        this.data = data;
        this.shapes = shapes;
        catalog = new Catalog(data);
        actors = new SharedActors(data);
        incidents = new Incidents(data);
        articles = new ArticleReader(data);
    }

    /** Stores an article unless it is there already or breaks a shape. */
    void put(ArticleGraph article, Provenance run) {
        String id = article.article();
        if (catalog.isCurrent(id, article.sourceHash(), run)) {
            unchanged.add(id);
            return;
        }
        Report report = shapes.get().validate(article.graph());
        if (!report.conforms()) {
            rejected.put(id, report);
            return;
        }
        (articles.contains(id) ? replaced : added).add(id);
        replace(article.iri(), article.graph());
        add(Iris.TEXT_GRAPH, article.text());
        catalog.run(run);
        catalog.made(article, run);
    }

    /** Takes an article out. Returns whether it was there. */
    boolean retract(String id, Instant when) {
        if (!articles.contains(id)) {
            return false;
        }
        replace(Iris.articleGraph(id), Graph.emptyGraph);
        catalog.retracted(id, when);
        return true;
    }

    PutReport report() {
        return new PutReport(added, replaced, unchanged, rejected);
    }

    /** The old graph goes as a whole, with its text and its place in incidents, before the new one comes. */
    private void replace(Node graph, Graph after) {
        Graph before = Quads.copy(data, graph);
        incidents.forget(before);
        Iterator<Node> subjects =
                before.find().mapWith(Triple::getSubject).toSet().iterator();
        subjects.forEachRemaining(s -> data.deleteAny(Iris.TEXT_GRAPH, s, Node.ANY, Node.ANY));
        data.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
        add(graph, after);
        actors.replaced(before, after);
    }

    private void add(Node graph, Graph triples) {
        triples.find().forEach(t -> data.add(new Quad(graph, t)));
    }
}
