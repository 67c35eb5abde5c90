package org.dateline.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.EntityMention;
import org.dateline.model.EventMention;
import org.dateline.model.Extraction;
import org.dateline.model.Predicate;
import org.dateline.model.Sentence;

/** The mentions of an article by id, as what fills roles: their heads, forms and sentences; and how sure the encoder is, in words. */
final class Mentioned {
    private static final double SURE = 0.98;
    private static final double LIKELY = 0.85;

    private final Map<String, EventMention> events = new HashMap<>();
    private final Map<String, EntityMention> entities = new HashMap<>();

    Mentioned(Extraction extraction) {
        extraction.events().forEach(e -> events.put(e.id(), e));
        extraction.entities().forEach(m -> entities.put(m.id(), m));
    }

    Optional<EventMention> findEvent(String id) {
        return Optional.ofNullable(events.get(id));
    }

    /** Index of the head of a mention in its sentence; -1 when there is no such mention. */
    int headOf(String id) {
        EntityMention entity = entities.get(id);
        return entity != null
                ? entity.head()
                : findEvent(id).map(EventMention::head).orElse(-1);
    }

    /** Index of the sentence of a mention; -1 when there is no such mention. */
    int sentenceOf(String id) {
        EntityMention entity = entities.get(id);
        return entity != null
                ? entity.tokens().sentence()
                : findEvent(id).map(e -> e.trigger().sentence()).orElse(-1);
    }

    /** {@code NAME}, {@code NOMINAL}, {@code PRONOUN} or {@code event}. */
    String form(String id) {
        EntityMention entity = entities.get(id);
        return entity == null ? "event" : entity.form().name();
    }

    /** What the encoder read of an event's word. */
    static Optional<Predicate> predicate(EventMention event, Sentence sentence) {
        return sentence.predicates().stream()
                .filter(p -> p.token() == event.head())
                .findFirst();
    }

    /** What the encoder read of a word as an argument of an event's. */
    static Optional<Predicate.Argument> argument(EventMention event, Sentence sentence, int head) {
        return predicate(event, sentence)
                .flatMap(p ->
                        p.arguments().stream().filter(a -> a.head() == head).findFirst());
    }

    static String sure(double probability) {
        return probability >= SURE ? "sure" : probability >= LIKELY ? "likely" : "doubtful";
    }
}
