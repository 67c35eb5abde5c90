package org.dateline.rdf;

import java.net.URI;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.model.Link;
import org.dateline.model.Span;

/**
 * Where the IRIs of the graph come from: all of them here, all from stable keys, so that two runs name the same thing alike.
 *
 * <pre>{@code
 * Iris.actor("north-korea")     // https://w3id.org/dateline/id/entity/north-korea
 * Iris.inArticle("a1", "e3")    // https://w3id.org/dateline/id/article/a1#e3
 * Iris.articleGraph("a1")       // https://w3id.org/dateline/graph/article-a1
 * }</pre>
 */
public final class Iris {
    public static final String BASE = "https://w3id.org/dateline/";
    /** Namespace of the vocabulary, prefix {@code dl}. */
    public static final String ONTOLOGY = BASE + "ontology#";

    public static final String ARTICLE = BASE + "id/article/";
    public static final String ENTITY = BASE + "id/entity/";
    public static final String INCIDENT = BASE + "id/incident/";
    public static final String RUN = BASE + "id/run/";
    public static final String SOFTWARE = BASE + "id/software/";
    public static final String MODEL = BASE + "id/model/";
    public static final String GRAPH = BASE + "graph/";

    private static final String ARTICLE_GRAPH = GRAPH + "article-";
    private static final String LINK_GRAPH = GRAPH + "links-";

    /** The texts of all articles, apart from what was read in them. */
    public static final Node TEXT_GRAPH = iri(GRAPH + "text");
    /** One display name for each actor that several articles may speak of. */
    public static final Node ACTORS_GRAPH = iri(GRAPH + "actors");
    /** Which run made which graph from what. */
    public static final Node CATALOG_GRAPH = iri(GRAPH + "catalog");
    /** Events of several articles that are about the same. */
    public static final Node INCIDENTS_GRAPH = iri(GRAPH + "links-incidents");
    /** The vocabulary itself, so that queries can print labels. */
    public static final Node ONTOLOGY_GRAPH = iri(GRAPH + "ontology");

    private Iris() {}

    /** A term of the vocabulary by its local name. */
    public static Node term(String localName) {
        return iri(ONTOLOGY + localName);
    }

    /** An article. */
    public static Node article(String id) {
        return iri(ARTICLE + Segments.own(id));
    }

    /**
     * The id of an article, as it stands in its IRI.
     *
     * @throws IllegalArgumentException if the node is not an article
     */
    public static String articleId(Node article) {
        if (!article.isURI() || !article.getURI().startsWith(ARTICLE)) {
            throw new IllegalArgumentException(article + " is not an article");
        }
        return Segments.decode(article.getURI().substring(ARTICLE.length()));
    }

    /** The named graph of an article. */
    public static Node articleGraph(String id) {
        return iri(ARTICLE_GRAPH + Segments.own(id));
    }

    /** Whether a graph is that of an article. */
    public static boolean isArticleGraph(Node graph) {
        return graph.isURI() && graph.getURI().startsWith(ARTICLE_GRAPH);
    }

    /** What the IRIs of all that an article alone speaks of begin with. */
    public static String inArticlePrefix(String articleId) {
        return ARTICLE + Segments.own(articleId) + "#";
    }

    /** Whether a node is an article or something that an article alone speaks of. */
    public static boolean isInArticle(Node node) {
        return node.isURI() && node.getURI().startsWith(ARTICLE);
    }

    /** What an article alone speaks of: event {@code e3}, claim {@code c1}, an actor without a key … */
    public static Node inArticle(String articleId, String localId) {
        return iri(inArticlePrefix(articleId) + Segments.own(localId));
    }

    /** A sentence by its index from 0; IRIs count from 1. */
    public static Node sentence(String articleId, int index) {
        return inArticle(articleId, "s" + (index + 1));
    }

    /** A stretch of an article's text in code points, by RFC 5147. */
    public static Node stretch(String articleId, Span span) {
        return iri(inArticlePrefix(articleId) + "char=" + span.begin() + "," + span.end());
    }

    /** An actor that every article may speak of, by its key. */
    public static Node actor(String key) {
        return iri(ENTITY + Segments.own(key));
    }

    /** Whether a node is an actor that every article may speak of. */
    public static boolean isSharedActor(Node node) {
        return node.isURI() && node.getURI().startsWith(ENTITY);
    }

    /** An incident. */
    public static Node incident(String id) {
        return iri(INCIDENT + Segments.own(id));
    }

    /** A run of the software. */
    public static Node run(String id) {
        return iri(RUN + Segments.own(id));
    }

    /** A version of the software. */
    public static Node software(String version) {
        return iri(SOFTWARE + Segments.own(version));
    }

    /** A version of the model that annotates. */
    public static Node annotationModel(String version) {
        return iri(MODEL + Segments.own(version));
    }

    /** The graph of links to an authority: {@code graph/links-iso-3166}. */
    public static Node linkGraph(Link.Authority authority) {
        return iri(LINK_GRAPH + authority.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The IRI that the authority itself gives. */
    public static Node external(Link link) {
        return iri(prefix(link.authority())
                + Segments.foreign(link.id())
                + (link.authority() == Link.Authority.GEONAMES ? "/" : ""));
    }

    /** What the IRIs of an authority begin with. */
    public static String prefix(Link.Authority authority) {
        return switch (authority) {
            case WIKIDATA -> "http://www.wikidata.org/entity/";
            case DBPEDIA -> "http://dbpedia.org/resource/";
            case GEONAMES -> "https://sws.geonames.org/";
            case ISO_3166 -> "https://www.iso.org/obp/ui/#iso:code:3166:";
        };
    }

    /** A page on the web, without the characters that only browsers accept. */
    public static Node page(URI url) {
        return iri(url.toASCIIString());
    }

    private static Node iri(String value) {
        return NodeFactory.createURI(value);
    }
}
