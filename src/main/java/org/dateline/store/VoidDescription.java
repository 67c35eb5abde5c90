package org.dateline.store;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.dateline.model.Link;
import org.dateline.rdf.External;
import org.dateline.rdf.Iris;
import org.dateline.rdf.NaturalOrder;
import org.dateline.rdf.Prefixes;
import org.dateline.rdf.Vocabulary;

/** Describes a store in VoID: how much there is of what, and how many links go where. Without dates of its own: the same contents, the same description. */
final class VoidDescription {
    private static final String DATASET = Iris.BASE + "dataset#";
    private static final Node SELF = NodeFactory.createURI(DATASET + "all");
    private static final List<Node> CLASSES = List.of(
            External.NEWS_ARTICLE,
            External.SENTENCE,
            Vocabulary.CLAIM,
            Vocabulary.QUANTITY_CLASS,
            Vocabulary.RELATION,
            Vocabulary.INCIDENT_CLASS);

    private final DatasetGraph data;
    private final Graph out = GraphFactory.createDefaultGraph();

    VoidDescription(DatasetGraph data) {
        this.data = data;
    }

    void write(StreamRDF sink) {
        dataset();
        CLASSES.forEach(type -> partition(type, Quads.count(Quads.ofType(data, type))));
        // The type of an event is a class below this one.
        partition(Vocabulary.EVENT, Quads.count(data.findNG(Node.ANY, Node.ANY, Vocabulary.LEMMA, Node.ANY)));
        for (Link.Authority authority : Link.Authority.values()) {
            long links = in(Iris.linkGraph(authority));
            if (links > 0) {
                linkset(authority, links);
            }
        }
        sink.prefix("ds", DATASET);
        sink.prefix("void", VOID.NS);
        sink.prefix("dct", DCTerms.NS);
        Prefixes.ALL.forEach(sink::prefix);
        NaturalOrder.sort(out.find()).forEach(sink::triple);
    }

    private void dataset() {
        StoreStats stats = new Counter(data).count();
        add(SELF, RDF.type.asNode(), VOID.Dataset.asNode());
        add(SELF, DCTerms.title.asNode(), NodeFactory.createLiteralLang("News events and claims", "en"));
        add(SELF, VOID.uriSpace.asNode(), NodeFactory.createLiteralString(Iris.BASE + "id/"));
        add(SELF, VOID.documents.asNode(), number(stats.articles()));
        add(SELF, VOID.triples.asNode(), number(exported()));
        for (String vocabulary : List.of(Iris.ONTOLOGY, External.SCHEMA, External.NIF, External.PROV, SKOS.uri)) {
            add(SELF, VOID.vocabulary.asNode(), NodeFactory.createURI(vocabulary));
        }
        if (stats.firstPublished() != null) {
            String coverage = stats.firstPublished() + "/" + stats.lastPublished();
            add(SELF, External.schema("temporalCoverage"), NodeFactory.createLiteralString(coverage));
        }
    }

    /** All but the vocabulary and the catalog, which is about runs. */
    private long exported() {
        long all = Quads.count(data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
        return all - in(Iris.ONTOLOGY_GRAPH) - in(Iris.CATALOG_GRAPH);
    }

    private void partition(Node type, long entities) {
        String iri = type.getURI();
        Node part = NodeFactory.createURI(
                DATASET + "class-" + iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1));
        add(SELF, VOID.classPartition.asNode(), part);
        add(part, VOID._class.asNode(), type);
        add(part, VOID.entities.asNode(), number(entities));
    }

    private void linkset(Link.Authority authority, long links) {
        String graph = Iris.linkGraph(authority).getURI();
        Node linkset = NodeFactory.createURI(DATASET + graph.substring(Iris.GRAPH.length()));
        Node target = NodeFactory.createURI(linkset.getURI() + "-target");
        add(SELF, VOID.subset.asNode(), linkset);
        add(linkset, RDF.type.asNode(), VOID.Linkset.asNode());
        add(linkset, VOID.linkPredicate.asNode(), SKOS.exactMatch.asNode());
        add(linkset, VOID.subjectsTarget.asNode(), SELF);
        add(linkset, VOID.objectsTarget.asNode(), target);
        add(linkset, VOID.triples.asNode(), number(links));
        add(target, RDF.type.asNode(), VOID.Dataset.asNode());
        add(target, VOID.uriSpace.asNode(), NodeFactory.createLiteralString(Iris.prefix(authority)));
    }

    private long in(Node graph) {
        return Quads.count(data.find(graph, Node.ANY, Node.ANY, Node.ANY));
    }

    private void add(Node subject, Node predicate, Node object) {
        out.add(Triple.create(subject, predicate, object));
    }

    private static Node number(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
    }
}
