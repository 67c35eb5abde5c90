package org.dateline.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.rdf.External;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Vocabulary;

/** Counts what a store holds. */
final class Counter {
    private final DatasetGraph data;

    Counter(DatasetGraph data) {
        this.data = data;
    }

    StoreStats count() {
        List<StoredArticle> articles = new ArticleReader(data).list();
        List<LocalDate> days = articles.stream()
                .map(StoredArticle::published)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new StoreStats(
                articles.size(),
                ofType(External.SENTENCE),
                Quads.count(data.findNG(Node.ANY, Node.ANY, Vocabulary.LEMMA, Node.ANY)),
                ofType(Vocabulary.CLAIM),
                ofType(Vocabulary.QUANTITY_CLASS),
                ofType(Vocabulary.RELATION),
                in(Iris.ACTORS_GRAPH),
                ofType(Vocabulary.INCIDENT_CLASS),
                Quads.count(data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)) - in(Iris.ONTOLOGY_GRAPH),
                articles.stream().collect(Collectors.groupingBy(StoredArticle::publisher, Collectors.counting())),
                days.isEmpty() ? null : days.get(0),
                days.isEmpty() ? null : days.get(days.size() - 1));
    }

    private long ofType(Node type) {
        return Quads.count(Quads.ofType(data, type));
    }

    private long in(Node graph) {
        return Quads.count(data.find(graph, Node.ANY, Node.ANY, Node.ANY));
    }
}
