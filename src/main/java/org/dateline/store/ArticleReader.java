package org.dateline.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.rdf.External;
import org.dateline.rdf.Iris;
import org.dateline.rdf.NaturalOrder;

/** Lists what articles a store holds. */
final class ArticleReader {
    private final DatasetGraph data;

    ArticleReader(DatasetGraph data) {
        this.data = data;
    }

    /** Ids of all articles in natural order. */
    List<String> listIds() {
        List<String> ids = new ArrayList<>();
        Quads.ofType(data, External.NEWS_ARTICLE).forEachRemaining(q -> ids.add(Iris.articleId(q.getSubject())));
        ids.sort(NaturalOrder.STRINGS);
        return ids;
    }

    boolean contains(String id) {
        return data.containsGraph(Iris.articleGraph(id));
    }

    /** All articles, sorted. */
    List<StoredArticle> list() {
        return listIds().stream().map(this::get).sorted().toList();
    }

    Optional<StoredArticle> find(String id) {
        return contains(id) ? Optional.of(get(id)) : Optional.empty();
    }

    private StoredArticle get(String id) {
        LocalDate published = Quads.date(property(id, External.DATE_PUBLISHED));
        String url = property(id, External.URL).map(Node::getURI).orElse(null);
        return new StoredArticle(id, Quads.text(property(id, External.HEADLINE)), published, publisher(id), url);
    }

    private String publisher(String id) {
        return property(id, External.PUBLISHER)
                .flatMap(p -> Quads.findObject(data, Iris.articleGraph(id), p, RDFS.label.asNode()))
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    private Optional<Node> property(String id, Node property) {
        return Quads.findObject(data, Iris.articleGraph(id), Iris.article(id), property);
    }
}
