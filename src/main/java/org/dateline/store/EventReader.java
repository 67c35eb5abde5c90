package org.dateline.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.model.Role;
import org.dateline.rdf.External;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Vocabulary;

/** Reads the events of a store back as records. */
final class EventReader {
    private static final Comparator<EventRecord.Part> PARTS =
            Comparator.comparing(EventRecord.Part::role).thenComparing(EventRecord.Part::iri);

    private final DatasetGraph data;

    EventReader(DatasetGraph data) {
        this.data = data;
    }

    /** All events, sorted by IRI. */
    List<EventRecord> listEvents() {
        List<EventRecord> events = new ArrayList<>();
        for (String article : new ArticleReader(data).listIds()) {
            Graph graph = Quads.copy(data, Iris.articleGraph(article));
            Quads.events(graph).forEach(event -> events.add(event(article, graph, event)));
        }
        events.sort(Comparator.comparing(EventRecord::iri));
        return events;
    }

    private static EventRecord event(String article, Graph graph, Node event) {
        Node type = required(graph, event, RDF.type.asNode());
        return new EventRecord(
                event.getURI(),
                article,
                Quads.date(Quads.findObject(graph, Iris.article(article), External.DATE_PUBLISHED)),
                type.getURI().substring(Iris.ONTOLOGY.length()),
                required(graph, event, Vocabulary.LEMMA).getLiteralLexicalForm(),
                required(graph, event, RDFS.label.asNode()).getLiteralLexicalForm(),
                parts(graph, event),
                Quads.date(Quads.findObject(graph, event, Vocabulary.NOT_BEFORE)),
                Quads.date(Quads.findObject(graph, event, Vocabulary.NOT_AFTER)));
    }

    private static List<EventRecord.Part> parts(Graph graph, Node event) {
        List<EventRecord.Part> parts = new ArrayList<>();
        for (Role role : Role.values()) {
            graph.find(event, Vocabulary.of(role), Node.ANY).forEach(t -> parts.add(part(graph, role, t.getObject())));
        }
        parts.sort(PARTS);
        return parts;
    }

    private static EventRecord.Part part(Graph graph, Role role, Node target) {
        String name = required(graph, target, RDFS.label.asNode()).getLiteralLexicalForm();
        return new EventRecord.Part(role, target.getURI(), Iris.isSharedActor(target), name, wholes(graph, target));
    }

    /** The shapes allow no circle. */
    private static List<String> wholes(Graph graph, Node part) {
        List<String> wholes = new ArrayList<>();
        Optional<Node> whole = Quads.findObject(graph, part, Vocabulary.PART_OF);
        while (whole.isPresent()) {
            wholes.add(whole.get().getURI());
            whole = Quads.findObject(graph, whole.get(), Vocabulary.PART_OF);
        }
        return wholes;
    }

    /** The shapes see to it that it is there. */
    private static Node required(Graph graph, Node subject, Node predicate) {
        return Quads.findObject(graph, subject, predicate)
                .orElseThrow(() -> new IllegalStateException(subject + " has no " + predicate));
    }
}
