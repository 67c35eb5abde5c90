package org.dateline.rdf;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * JSON-LD 1.1 as it comes: the context of {@code ontology/context.jsonld}, then a named graph after the other, one node a line. Quads of one graph and
 * of one subject must come together. Jena's own writer holds the whole dataset in memory.
 */
public final class JsonLdStream implements StreamRDF {
    private final Writer out;
    private final JsonLdTerms terms = new JsonLdTerms(Ontology.context());
    private final List<Triple> node = new ArrayList<>();
    private @Nullable Node graph;
    private boolean firstNode = true;

    public JsonLdStream(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void start() {
        print("{\"@context\": " + terms.context() + ",\n\"@graph\": [");
    }

    /** Triples have no named graph; the export gives quads only. */
    @Override
    public void triple(Triple triple) {
        throw new UnsupportedOperationException("this writer takes quads");
    }

    @Override
    public void quad(Quad quad) {
        if (!quad.getGraph().equals(graph)) {
            endGraph();
            print((graph == null ? "" : ",") + "\n{\"@id\": "
                    + JsonLdTerms.quote(terms.compact(quad.getGraph().getURI())) + ", \"@graph\": [");
            graph = quad.getGraph();
            firstNode = true;
        } else if (!node.isEmpty() && !node.get(0).getSubject().equals(quad.getSubject())) {
            endNode();
        }
        node.add(quad.asTriple());
    }

    @Override
    public void finish() {
        endGraph();
        print("\n]}\n");
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void endGraph() {
        endNode();
        if (graph != null) {
            print("\n]}");
        }
    }

    private void endNode() {
        if (!node.isEmpty()) {
            print((firstNode ? "\n" : ",\n") + JSON.toStringFlat(terms.node(node)));
            firstNode = false;
            node.clear();
        }
    }

    private void print(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void base(String base) {}

    /** The context has all prefixes. */
    @Override
    public void prefix(String prefix, String iri) {}

    @Override
    public void version(String version) {}
}
