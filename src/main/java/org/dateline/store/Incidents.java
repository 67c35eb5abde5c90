package org.dateline.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Vocabulary;

/** The graph that ties events of several articles to incidents. It can be made anew at any time. */
final class Incidents {
    private static final String LABEL_LANGUAGE = "en";

    private final DatasetGraph data;

    Incidents(DatasetGraph data) {
        this.data = data;
    }

    /**
     * Puts these incidents in place of all that were there.
     *
     * @throws IllegalArgumentException if one holds an event that the store does not have
     */
    void replaceAll(List<IncidentRecord> incidents) {
        data.removeGraph(Iris.INCIDENTS_GRAPH);
        for (IncidentRecord incident : incidents) {
            Node node = Iris.incident(incident.id());
            add(node, RDF.type.asNode(), Vocabulary.INCIDENT_CLASS);
            add(node, RDFS.label.asNode(), NodeFactory.createLiteralLang(incident.label(), LABEL_LANGUAGE));
            for (String event : incident.events()) {
                Node member = NodeFactory.createURI(event);
                if (!data.findNG(Node.ANY, member, Vocabulary.LEMMA, Node.ANY).hasNext()) {
                    throw new IllegalArgumentException(event + " is not an event of the store");
                }
                add(member, Vocabulary.INCIDENT, node);
            }
        }
    }

    /** Takes the events of an article out of their incidents, and the incidents that are empty then. */
    void forget(Graph article) {
        Set<Node> touched = new HashSet<>();
        for (Node event : Quads.events(article)) {
            data.find(Iris.INCIDENTS_GRAPH, event, Vocabulary.INCIDENT, Node.ANY)
                    .forEachRemaining(q -> touched.add(q.getObject()));
            data.deleteAny(Iris.INCIDENTS_GRAPH, event, Node.ANY, Node.ANY);
        }
        for (Node incident : touched) {
            if (!data.contains(Iris.INCIDENTS_GRAPH, Node.ANY, Vocabulary.INCIDENT, incident)) {
                data.deleteAny(Iris.INCIDENTS_GRAPH, incident, Node.ANY, Node.ANY);
            }
        }
    }

    private void add(Node subject, Node predicate, Node object) {
        data.add(Iris.INCIDENTS_GRAPH, subject, predicate, object);
    }
}
