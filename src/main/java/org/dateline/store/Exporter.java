package org.dateline.store;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.model.Link;
import org.dateline.rdf.Iris;
import org.dateline.rdf.JsonLdStream;
import org.dateline.rdf.NaturalOrder;
import org.dateline.rdf.Prefixes;
import org.dateline.rdf.TurtleStream;

/** Writes a store out, sorted, an article at a time: memory is bounded by the graphs that articles share. */
final class Exporter {
    private final DatasetGraph data;
    private final ExportOptions options;
    private final StreamRDF sink;

    Exporter(DatasetGraph data, ExportOptions options, OutputStream out) {
        this.data = data;
        this.options = options;
        sink = switch (options.format()) {
            case TURTLE, TRIG, VOID -> new TurtleStream(out);
            case N_QUADS -> StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
            case JSON_LD -> new JsonLdStream(out);
        };
    }

    void write() {
        sink.start();
        switch (options.format()) {
            case TURTLE -> merged();
            case VOID -> new VoidDescription(data).write(sink);
            case TRIG, N_QUADS, JSON_LD -> graphs();
        }
        sink.finish();
    }

    private void graphs() {
        Prefixes.ALL.forEach(sink::prefix);
        for (String article : new ArticleReader(data).listIds()) {
            localPrefix(article);
            Node graph = Iris.articleGraph(article);
            send(graph, Quads.triples(data, graph));
            if (options.text()) {
                send(Iris.TEXT_GRAPH, text(article));
            }
        }
        endLocalPrefix();
        for (Node graph : shared()) {
            send(graph, Quads.triples(data, graph));
        }
    }

    /** Each article with what it alone speaks of, then actor by actor what articles have in common: so each triple is written once. */
    private void merged() {
        Prefixes.ALL.forEach(sink::prefix);
        for (String article : new ArticleReader(data).listIds()) {
            localPrefix(article);
            Set<Node> own = new HashSet<>();
            Quads.triples(data, Iris.articleGraph(article)).forEachRemaining(t -> own.add(t.getSubject()));
            own.removeIf(s -> !isOf(article, s));
            NaturalOrder.sortNodes(own.iterator()).forEach(this::everythingOf);
        }
        endLocalPrefix();
        Set<Node> common = new HashSet<>();
        for (Node graph : shared()) {
            Quads.triples(data, graph).forEachRemaining(t -> common.add(t.getSubject()));
        }
        common.removeIf(Iris::isInArticle);
        NaturalOrder.sortNodes(common.iterator()).forEach(this::everythingOf);
    }

    /** What all graphs that are exported say of one thing. */
    private void everythingOf(Node subject) {
        List<Triple> found = new ArrayList<>();
        data.findNG(Node.ANY, subject, Node.ANY, Node.ANY).forEachRemaining(q -> {
            if (isExported(q.getGraph())) {
                found.add(q.asTriple());
            }
        });
        NaturalOrder.sort(found.iterator()).forEach(sink::triple);
    }

    private boolean isExported(Node graph) {
        return !graph.equals(Iris.ONTOLOGY_GRAPH)
                && (options.text() || !graph.equals(Iris.TEXT_GRAPH))
                && (options.provenance() || !graph.equals(Iris.CATALOG_GRAPH));
    }

    private List<Node> shared() {
        List<Node> graphs = new ArrayList<>(List.of(Iris.ACTORS_GRAPH));
        for (Link.Authority authority : Link.Authority.values()) {
            graphs.add(Iris.linkGraph(authority));
        }
        graphs.add(Iris.INCIDENTS_GRAPH);
        if (options.provenance()) {
            graphs.add(Iris.CATALOG_GRAPH);
        }
        return graphs;
    }

    /** The text of an article and of its sentences. */
    private Iterator<Triple> text(String article) {
        List<Triple> found = new ArrayList<>();
        Quads.triples(data, Iris.articleGraph(article)).forEachRemaining(t -> {
            if (isOf(article, t.getSubject())) {
                data.find(Iris.TEXT_GRAPH, t.getSubject(), Node.ANY, Node.ANY)
                        .forEachRemaining(q -> found.add(q.asTriple()));
            }
        });
        return found.iterator();
    }

    private static boolean isOf(String article, Node subject) {
        return subject.equals(Iris.article(article)) || subject.getURI().startsWith(Iris.inArticlePrefix(article));
    }

    /** Makes {@code :e1} of what an article alone speaks of. Formats without prefixes pay no heed. */
    private void localPrefix(String article) {
        sink.prefix("", Iris.inArticlePrefix(article));
    }

    /** No prefix can be taken back; this one fits nothing that is written. */
    private void endLocalPrefix() {
        sink.prefix("", Iris.BASE + "id/");
    }

    private void send(Node graph, Iterator<Triple> triples) {
        NaturalOrder.sort(triples).forEach(t -> sink.quad(Quad.create(graph, t)));
    }
}
