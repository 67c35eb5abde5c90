package org.dateline.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.rdf.ArticleGraph;
import org.dateline.rdf.External;
import org.dateline.rdf.Iris;

/** The catalog graph: which run made which article graph, from what source, with which software and model; and what was retracted. In PROV-O. */
final class Catalog {
    private static final Node GENERATED_BY = External.prov("wasGeneratedBy");
    private static final Node DERIVED_FROM = External.prov("wasDerivedFrom");
    private static final Node ASSOCIATED_WITH = External.prov("wasAssociatedWith");
    private static final Node USED = External.prov("used");
    private static final Node STARTED = External.prov("startedAtTime");
    private static final Node INVALIDATED = External.prov("invalidatedAtTime");

    private final DatasetGraph data;

    Catalog(DatasetGraph data) {
        this.data = data;
    }

    /** Whether the store has this version of an article, made by this software and model. */
    boolean isCurrent(String article, String sourceHash, Provenance run) {
        Node graph = Iris.articleGraph(article);
        if (!has(graph, External.SHA256, NodeFactory.createLiteralString(sourceHash)) || isRetracted(graph)) {
            return false;
        }
        return Quads.findObject(data, Iris.CATALOG_GRAPH, graph, GENERATED_BY)
                .filter(by -> has(by, ASSOCIATED_WITH, run.software()) && has(by, USED, run.model()))
                .isPresent();
    }

    /** Records a run; again for the same run changes nothing. */
    void run(Provenance run) {
        add(run.run(), RDF.type.asNode(), External.prov("Activity"));
        add(run.run(), STARTED, time(run.started()));
        add(run.run(), ASSOCIATED_WITH, run.software());
        add(run.run(), USED, run.model());
        add(run.software(), RDF.type.asNode(), External.prov("SoftwareAgent"));
        add(run.software(), RDFS.label.asNode(), string("Dateline " + run.softwareVersion()));
        add(run.software(), External.SOFTWARE_VERSION, string(run.softwareVersion()));
        add(run.model(), RDF.type.asNode(), External.prov("Entity"));
        add(run.model(), RDFS.label.asNode(), string("annotation model " + run.modelVersion()));
    }

    /** Records where an article's graph comes from, in place of what was recorded before. */
    void made(ArticleGraph article, Provenance run) {
        Node graph = article.iri();
        data.deleteAny(Iris.CATALOG_GRAPH, graph, Node.ANY, Node.ANY);
        add(graph, RDF.type.asNode(), External.prov("Entity"));
        add(graph, GENERATED_BY, run.run());
        add(graph, DERIVED_FROM, Iris.article(article.article()));
        add(graph, External.SHA256, string(article.sourceHash()));
    }

    /** Notes that an article was taken out. */
    void retracted(String article, Instant when) {
        add(Iris.articleGraph(article), INVALIDATED, time(when.truncatedTo(ChronoUnit.SECONDS)));
    }

    private boolean isRetracted(Node graph) {
        return data.contains(Iris.CATALOG_GRAPH, graph, INVALIDATED, Node.ANY);
    }

    private boolean has(Node subject, Node predicate, Node object) {
        return data.contains(Iris.CATALOG_GRAPH, subject, predicate, object);
    }

    private void add(Node subject, Node predicate, Node object) {
        data.add(Iris.CATALOG_GRAPH, subject, predicate, object);
    }

    private static Node string(String value) {
        return NodeFactory.createLiteralString(value);
    }

    private static Node time(Instant instant) {
        return NodeFactory.createLiteralDT(instant.toString(), XSDDatatype.XSDdateTime);
    }
}
