package org.dateline.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;

/** The files of {@code ontology/}, as they lie on the class path. */
public final class Ontology {
    private static final String FOLDER = "/org/dateline/ontology/";

    private Ontology() {}

    /** The vocabulary: classes, properties and concepts with their labels. */
    public static Graph vocabulary() {
        return read("dateline.ttl");
    }

    /** How the vocabulary meets others. */
    public static Graph alignments() {
        return read("alignments.ttl");
    }

    /** The SHACL shapes of an article's graph. */
    public static Graph shapes() {
        return read("shapes.ttl");
    }

    /** The JSON-LD context, as JSON. */
    public static String context() {
        try (InputStream in = open("context.jsonld")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("context.jsonld cannot be read", e);
        }
    }

    private static Graph read(String file) {
        Graph graph = GraphFactory.createDefaultGraph();
        try (InputStream in = open(file)) {
            RDFDataMgr.read(graph, in, Lang.TURTLE);
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
        return graph;
    }

    private static InputStream open(String file) {
        InputStream in = Ontology.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException(FOLDER + file + " is missing from the class path: the build is broken");
        }
        return in;
    }
}
