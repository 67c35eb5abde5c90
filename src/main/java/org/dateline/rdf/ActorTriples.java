package org.dateline.rdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.model.Actor;
import org.dateline.model.ActorType;
import org.dateline.model.Annotated;
import org.dateline.model.Dossier;
import org.dateline.model.EntityMention;

/**
 * The actors of a dossier. {@code rdfs:label} is what this article calls an actor; {@code schema:name}, of which an actor has one over all graphs, is
 * given here only to those that no other article can speak of.
 */
final class ActorTriples {
    private final Dossier dossier;
    private final Names names;
    private final Triples out;
    private final Map<String, EntityMention> mentions = new HashMap<>();

    ActorTriples(Dossier dossier, Names names, Triples out) {
        this.dossier = dossier;
        this.names = names;
        this.out = out;
        dossier.extraction().entities().forEach(m -> mentions.put(m.id(), m));
    }

    void write() {
        dossier.actors().forEach(this::actor);
    }

    private void actor(Actor actor) {
        Node node = names.get(actor.id());
        String language = dossier.article().language();
        out.type(node, typeOf(actor)).add(node, RDFS.label.asNode(), Literals.string(actor.name(), language));
        if (actor.key() == null) {
            out.add(node, External.NAME, Literals.string(actor.name(), language));
        }
        actor.aliases().forEach(a -> out.add(node, SKOS.altLabel.asNode(), Literals.string(a, language)));
        actor.links().forEach(l -> out.add(node, Vocabulary.LINKED_TO, Iris.external(l)));
        if (actor.partOf() != null) {
            out.add(node, Vocabulary.PART_OF, names.get(actor.partOf()));
        }
        actor.mentions().forEach(id -> mention(actor, id));
    }

    private void mention(Actor actor, String id) {
        EntityMention mention = mentions.get(id);
        if (mention == null) {
            throw new IllegalArgumentException(actor.id() + " has no mention " + id);
        }
        Annotated annotated = dossier.extraction().annotated();
        out.add(
                names.get(actor.id()),
                Vocabulary.MENTION,
                Iris.stretch(dossier.article().id(), annotated.spanOf(mention.tokens())));
    }

    private Node typeOf(Actor actor) {
        if (actor.id().equals(dossier.publisher()) && actor.type() == ActorType.ORGANIZATION) {
            return External.NEWS_MEDIA_ORGANIZATION;
        }
        return typeOf(actor.type());
    }

    private static Node typeOf(ActorType type) {
        return switch (type) {
            case PERSON -> External.PERSON;
            case ORGANIZATION -> External.ORGANIZATION;
            case STATE -> External.COUNTRY;
            case PLACE -> External.PLACE;
            case GROUP -> Vocabulary.GROUP;
            case ARMED_FORCE -> Vocabulary.ARMED_FORCE;
            case THING -> External.THING;
        };
    }
}
