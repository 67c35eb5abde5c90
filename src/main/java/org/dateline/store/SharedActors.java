package org.dateline.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.model.Link;
import org.dateline.rdf.External;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What holds of an actor over all articles: one display name, and its links. Both follow from the article graphs alone, so they do not depend on the
 * order in which articles came and went. Called after the article graph has been changed; only what the change can have touched is looked at.
 */
final class SharedActors {
    private static final Comparator<Node> BY_TEXT =
            Comparator.comparing(Node::getLiteralLexicalForm).thenComparing(Node::getLiteralLanguage);

    private final DatasetGraph data;

    SharedActors(DatasetGraph data) {
        this.data = data;
    }

    /**
     * An article's graph has been replaced.
     *
     * @param before what it was, empty for a new article
     * @param after what it is, empty for a retracted one
     */
    void replaced(Graph before, Graph after) {
        names(labels(before), labels(after));
        links(links(before), links(after));
    }

    private void names(Map<Node, Node> before, Map<Node, Node> after) {
        Set<Node> actors = new HashSet<>(before.keySet());
        actors.addAll(after.keySet());
        for (Node actor : actors) {
            Node was = before.get(actor);
            Node is = after.get(actor);
            @Nullable
            Node name = Quads.findObject(data, Iris.ACTORS_GRAPH, actor, External.NAME)
                    .orElse(null);
            if (mayChange(name, was, is)) {
                rename(actor, name, mostUsed(actor));
            }
        }
    }

    /** One more vote for the name in use, or one less for another, changes nothing: the common case, and it costs no count. */
    private static boolean mayChange(@Nullable Node name, @Nullable Node was, @Nullable Node is) {
        if (name == null) {
            return true;
        }
        boolean nameLoses = name.equals(was) && !name.equals(is);
        boolean otherGains = is != null && !is.equals(name) && !is.equals(was);
        return nameLoses || otherGains;
    }

    private void rename(Node actor, @Nullable Node from, @Nullable Node to) {
        if (from != null) {
            data.delete(Iris.ACTORS_GRAPH, actor, External.NAME, from);
        }
        if (to != null) {
            data.add(Iris.ACTORS_GRAPH, actor, External.NAME, to);
        }
    }

    /** The label that most articles use, the first by code units among equals; null when no article speaks of the actor. */
    private @Nullable Node mostUsed(Node actor) {
        Map<Node, Integer> votes = new HashMap<>();
        Iterator<Quad> found = data.findNG(Node.ANY, actor, RDFS.label.asNode(), Node.ANY);
        found.forEachRemaining(q -> votes.merge(q.getObject(), 1, Integer::sum));
        return votes.entrySet().stream()
                .max(Map.Entry.<Node, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(BY_TEXT.reversed())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private void links(Set<Triple> before, Set<Triple> after) {
        for (Triple link : after) {
            data.add(linkGraph(link), link.getSubject(), SKOS.exactMatch.asNode(), link.getObject());
        }
        for (Triple link : before) {
            if (!data.findNG(Node.ANY, link.getSubject(), Vocabulary.LINKED_TO, link.getObject())
                    .hasNext()) {
                data.delete(linkGraph(link), link.getSubject(), SKOS.exactMatch.asNode(), link.getObject());
            }
        }
    }

    private static Node linkGraph(Triple link) {
        String iri = link.getObject().getURI();
        for (Link.Authority authority : Link.Authority.values()) {
            if (iri.startsWith(Iris.prefix(authority))) {
                return Iris.linkGraph(authority);
            }
        }
        throw new IllegalArgumentException(iri + " is not an identifier of a known authority");
    }

    private static Map<Node, Node> labels(Graph graph) {
        Map<Node, Node> labels = new HashMap<>();
        graph.find(Node.ANY, RDFS.label.asNode(), Node.ANY)
                .filterKeep(t -> Iris.isSharedActor(t.getSubject()))
                .forEach(t -> labels.put(t.getSubject(), t.getObject()));
        return labels;
    }

    private static Set<Triple> links(Graph graph) {
        return graph.find(Node.ANY, Vocabulary.LINKED_TO, Node.ANY).toSet();
    }
}
