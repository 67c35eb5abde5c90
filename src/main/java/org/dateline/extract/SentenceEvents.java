package org.dateline.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.dateline.model.EventMention;
import org.dateline.model.Token;

/** The event mentions of a sentence by the words that tell of them. */
final class SentenceEvents {
    private final Map<Token, EventMention> byToken = new HashMap<>();

    private final Map<EventMention, Trigger> triggers = new TreeMap<>((a, b) -> {
        int byHead = Integer.compare(a.head(), b.head());
        return byHead != 0 ? byHead : a.id().compareTo(b.id());
    });

    /** Takes in an event of the sentence; of two on one word the first one stands for it. */
    void add(Trigger trigger, EventMention event) {
        triggers.put(event, trigger);
        byToken.putIfAbsent(trigger.token(), event);
        if (trigger.carrier() != null) {
            byToken.putIfAbsent(trigger.carrier(), event);
        }
    }

    /** The event that a word tells of, or carries. */
    Optional<EventMention> find(Token token) {
        return Optional.ofNullable(byToken.get(token));
    }

    /** The word of the event that a word tells of, or carries. */
    Optional<Trigger> findTrigger(Token token) {
        return find(token).map(triggers::get);
    }

    /** All, in the order of their words. */
    void forEach(BiConsumer<EventMention, Trigger> visitor) {
        triggers.forEach(visitor);
    }
}
