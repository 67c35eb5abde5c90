package org.dateline.rdf;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * What the graph says of one article.
 *
 * @param article id of the article
 * @param sourceHash {@link SourceHash} of the article it was made from
 * @param graph all that was read in the article, without its words' running text; identifiers of other authorities stand here as {@code dl:linkedTo}
 * @param text the text of the article and of its sentences
 */
public record ArticleGraph(String article, String sourceHash, Graph graph, Graph text) {
    /** The IRI of its named graph. */
    public Node iri() {
        return Iris.articleGraph(article);
    }
}
