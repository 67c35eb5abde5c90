package org.dateline.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Ontology;

/** The vocabulary's own graph: labels, subproperties and alignments, for queries to use. */
final class Vocabularies {
    private final DatasetGraph data;
    private final Graph ours = Ontology.vocabulary();

    Vocabularies(DatasetGraph data) {
        this.data = data;
        Ontology.alignments().find().forEach(ours::add);
    }

    boolean isCurrent() {
        return Quads.copy(data, Iris.ONTOLOGY_GRAPH).isIsomorphicWith(ours);
    }

    /** Puts ours in place of what is there, and returns how many triples it has. */
    int replace() {
        data.deleteAny(Iris.ONTOLOGY_GRAPH, Node.ANY, Node.ANY, Node.ANY);
        ours.find().forEach(t -> data.add(new Quad(Iris.ONTOLOGY_GRAPH, t)));
        return ours.size();
    }
}
