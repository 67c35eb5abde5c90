package org.dateline.rdf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.dateline.model.Actor;
import org.dateline.model.Dossier;

/** The node of everything that a dossier gives an id. */
final class Names {
    private final String article;
    private final Map<String, Node> nodes = new LinkedHashMap<>();

    Names(Dossier dossier) {
        article = dossier.article().id();
        for (Actor actor : dossier.actors()) {
            String key = actor.key();
            put(actor.id(), key == null ? Iris.inArticle(article, actor.id()) : Iris.actor(key));
        }
        dossier.events().forEach(e -> putLocal(e.id()));
        dossier.quantities().forEach(q -> putLocal(q.id()));
        dossier.relations().forEach(r -> putLocal(r.id()));
        dossier.claims().forEach(c -> putLocal(c.id()));
        dossier.order().forEach(o -> putLocal(o.id()));
    }

    /**
     * The node of an id.
     *
     * @throws IllegalArgumentException if the dossier has no such thing
     */
    Node get(String id) {
        Node node = nodes.get(id);
        if (node == null) {
            throw new IllegalArgumentException("article " + article + " refers to " + id + ", which it does not have");
        }
        return node;
    }

    Node article() {
        return Iris.article(article);
    }

    Node sentence(int index) {
        return Iris.sentence(article, index);
    }

    private void putLocal(String id) {
        put(id, Iris.inArticle(article, id));
    }

    private void put(String id, Node node) {
        if (nodes.put(id, node) != null) {
            throw new IllegalArgumentException("article " + article + " has two things called " + id);
        }
    }
}
