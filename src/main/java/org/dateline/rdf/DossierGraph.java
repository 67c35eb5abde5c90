package org.dateline.rdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DC;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.model.Article;
import org.dateline.model.Change;
import org.dateline.model.Claim;
import org.dateline.model.Dossier;
import org.dateline.model.Event;
import org.dateline.model.EventMention;
import org.dateline.model.EventOrder;
import org.dateline.model.Participant;
import org.dateline.model.Quantity;
import org.dateline.model.Relation;
import org.dateline.model.Sentence;

/**
 * Writes a dossier as a graph. No blank nodes, every IRI made from ids and keys: the same dossier gives the same triples wherever and whenever it is
 * written. The terms are those of {@code ontology/dateline.ttl}; {@code ontology/README.md} shows a graph.
 */
public final class DossierGraph {
    private final Dossier dossier;
    private final Names names;
    private final Triples out = new Triples();
    private final Triples text = new Triples();

    private DossierGraph(Dossier dossier) {
        this.dossier = dossier;
        names = new Names(dossier);
    }

    /**
     * The graph of a dossier.
     *
     * @throws IllegalArgumentException if an id in it refers to nothing
     */
    public static ArticleGraph write(Dossier dossier) {
        DossierGraph writer = new DossierGraph(dossier);
        writer.article();
        writer.sentences();
        new ActorTriples(dossier, writer.names, writer.out).write();
        dossier.relations().forEach(writer::relation);
        dossier.quantities().forEach(writer::quantity);
        writer.events();
        dossier.claims().forEach(writer::claim);
        dossier.order().forEach(writer::order);
        Article article = dossier.article();
        return new ArticleGraph(article.id(), SourceHash.of(article), writer.out.graph(), writer.text.graph());
    }

    private void article() {
        Article article = dossier.article();
        Node node = names.article();
        out.type(node, External.NEWS_ARTICLE);
        if (article.title() != null) {
            out.add(node, External.HEADLINE, Literals.string(article.title(), article.language()));
        }
        if (article.url() != null) {
            out.add(node, External.URL, Iris.page(article.url()));
        }
        if (article.published() != null) {
            out.add(node, External.DATE_PUBLISHED, Literals.date(article.published()));
        }
        article.authors().forEach(a -> out.text(node, DC.creator.asNode(), a));
        out.text(node, External.IN_LANGUAGE, article.language());
        out.add(node, External.PUBLISHER, names.get(dossier.publisher()));
        text.text(node, External.IS_STRING, article.text().value());
    }

    private void sentences() {
        for (Sentence sentence : dossier.extraction().annotated().sentences()) {
            Node node = names.sentence(sentence.index());
            out.type(node, External.SENTENCE).add(node, External.REFERENCE_CONTEXT, names.article());
            out.span(node, sentence.span());
            text.text(node, External.ANCHOR_OF, dossier.article().text().slice(sentence.span()));
        }
    }

    private void relation(Relation relation) {
        Node node = names.get(relation.id());
        out.type(node, Vocabulary.RELATION);
        out.add(node, RDF.subject.asNode(), names.get(relation.subject()));
        out.add(node, RDF.predicate.asNode(), Vocabulary.of(relation.type()));
        out.add(node, RDF.object.asNode(), names.get(relation.object()));
        out.add(node, RDFS.label.asNode(), label(relation.label()));
        out.add(node, Vocabulary.TENSE, Vocabulary.of(relation.tense()));
        if (relation.time() != null) {
            TimeTriples.writeDays(out, node, relation.time());
        }
        out.add(node, Vocabulary.EVIDENCE, names.sentence(relation.sentence()));
    }

    private void quantity(Quantity quantity) {
        Node node = names.get(quantity.id());
        out.type(node, Vocabulary.QUANTITY_CLASS).text(node, Vocabulary.AS_TEXT, quantity.text());
        out.text(node, Vocabulary.UNIT, quantity.unit());
        if (quantity.counts() != null) {
            out.add(node, Vocabulary.COUNTS, names.get(quantity.counts()));
        }
        if (quantity.amount().value() != null) {
            out.add(node, Vocabulary.VALUE, Literals.number(quantity.amount().value()));
        }
        if (quantity.amount().min() != null) {
            out.add(node, Vocabulary.MIN, Literals.number(quantity.amount().min()));
        }
        if (quantity.amount().max() != null) {
            out.add(node, Vocabulary.MAX, Literals.number(quantity.amount().max()));
        }
    }

    private void events() {
        Map<String, EventMention> mentions = new HashMap<>();
        dossier.extraction().events().forEach(m -> mentions.put(m.id(), m));
        for (Event event : dossier.events()) {
            event(event);
            for (String id : event.mentions()) {
                EventMention mention = mentions.get(id);
                if (mention == null) {
                    throw new IllegalArgumentException(event.id() + " has no mention " + id);
                }
                out.add(
                        names.get(event.id()),
                        Vocabulary.MENTION,
                        Iris.stretch(
                                dossier.article().id(),
                                dossier.extraction().annotated().spanOf(mention.trigger())));
            }
        }
    }

    private void event(Event event) {
        Node node = names.get(event.id());
        out.type(node, Iris.term(event.eventClass())).text(node, Vocabulary.LEMMA, event.lemma());
        out.add(node, RDFS.label.asNode(), label(event.label()));
        for (Participant participant : event.participants()) {
            out.add(node, Vocabulary.of(participant.role()), names.get(participant.target()));
        }
        event.quantities().forEach(q -> out.add(node, Vocabulary.QUANTITY, names.get(q)));
        if (event.habitual()) {
            out.add(node, Vocabulary.OCCURRENCE, Vocabulary.HABITUAL);
        }
        if (event.change() != null) {
            change(node, event.change());
        }
        if (event.time() != null) {
            TimeTriples.write(out, node, event.time());
        }
    }

    private void change(Node event, Change change) {
        out.add(event, Vocabulary.DIRECTION, Vocabulary.of(change.direction()));
        for (Change.Measure measure : change.measures()) {
            out.add(event, Vocabulary.of(measure.kind()), names.get(measure.quantity()));
        }
    }

    private void claim(Claim claim) {
        Node node = names.get(claim.id());
        out.type(node, Vocabulary.CLAIM).add(node, Vocabulary.ABOUT, names.get(claim.about()));
        claim.holders().forEach(h -> out.add(node, Vocabulary.HOLDER, names.get(h)));
        out.add(node, Vocabulary.STANCE, Vocabulary.of(claim.stance()));
        out.add(node, Vocabulary.CERTAINTY, Vocabulary.of(claim.certainty()));
        out.add(node, Vocabulary.TENSE, Vocabulary.of(claim.tense()));
        out.add(node, Vocabulary.SPEECH_ACT, Vocabulary.of(claim.act()));
        out.text(node, Vocabulary.CUE, claim.cue());
        if (claim.said() != null) {
            out.add(node, Vocabulary.SAID_ON, Literals.date(claim.said()));
        }
        claim.evidence().forEach(s -> out.add(node, Vocabulary.EVIDENCE, names.sentence(s)));
        out.add(node, Vocabulary.CONFIDENCE, Literals.confidence(claim.confidence()));
    }

    /** The order itself, and the words and sentences that show it. */
    private void order(EventOrder order) {
        Node event = names.get(order.event());
        Node other = names.get(order.other());
        Node property = Vocabulary.of(order.type());
        out.add(event, property, other);
        Node node = names.get(order.id());
        out.type(node, Vocabulary.TEMPORAL_ORDER);
        out.add(node, RDF.subject.asNode(), event);
        out.add(node, RDF.predicate.asNode(), property);
        out.add(node, RDF.object.asNode(), other);
        out.text(node, Vocabulary.CUE, order.cue());
        order.evidence().forEach(s -> out.add(node, Vocabulary.EVIDENCE, names.sentence(s)));
    }

    private Node label(String words) {
        return Literals.string(words, dossier.article().language());
    }
}
