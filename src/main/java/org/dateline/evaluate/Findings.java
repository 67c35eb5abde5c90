package org.dateline.evaluate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.Annotated;
import org.dateline.model.Dossier;
import org.dateline.model.EntityMention;
import org.dateline.model.EventMention;
import org.dateline.model.Extraction;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.dateline.model.TokenSpan;

/** What Dateline found in a document, in the tokens of its gold. */
final class Findings {
    private final Dossier dossier;
    private final Annotated annotated;
    private final GoldText gold;
    private final Alignment alignment;
    private final Map<String, EntityMention> entities = new HashMap<>();
    private final Map<String, EventMention> events = new HashMap<>();

    Findings(Dossier dossier, GoldText gold) {
        this.dossier = dossier;
        this.gold = gold;
        annotated = dossier.extraction().annotated();
        alignment = Alignment.between(annotated.article().text(), gold.text());
        dossier.extraction().entities().forEach(e -> entities.put(e.id(), e));
        events().forEach(e -> events.put(e.id(), e));
    }

    /** Every mention of an event, whether claims are about it or not, in reading order. */
    List<EventMention> events() {
        Extraction extraction = dossier.extraction();
        return Stream.concat(extraction.events().stream(), extraction.background().stream())
                .sorted(Comparator.comparing(EventMention::trigger))
                .toList();
    }

    Dossier dossier() {
        return dossier;
    }

    Annotated annotated() {
        return annotated;
    }

    /** The gold tokens that a span of the article touches; none when the gold's text lacks it. */
    TokenSet tokensOf(Span span) {
        return alignment.map(span).map(gold::tokensIn).orElse(TokenSet.of());
    }

    TokenSet tokensOf(TokenSpan tokens) {
        return tokensOf(annotated.spanOf(tokens));
    }

    TokenSet tokenOf(int sentence, int token) {
        return tokensOf(new TokenSpan(sentence, token, token + 1));
    }

    Optional<EntityMention> findEntity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    Optional<EventMention> findEvent(String id) {
        return Optional.ofNullable(events.get(id));
    }

    /** The gold tokens of the head of what an argument refers to. */
    TokenSet headOf(String target) {
        EntityMention entity = entities.get(target);
        if (entity != null) {
            return tokenOf(entity.tokens().sentence(), entity.head());
        }
        EventMention event = events.get(target);
        return event == null ? TokenSet.of() : tokenOf(event.trigger().sentence(), event.head());
    }

    /** Whether an argument refers to an entity or a value rather than to an event. */
    boolean isParticipant(String target) {
        return entities.containsKey(target);
    }

    /** The gold tokens of the whole of what an argument refers to. */
    TokenSet extentOf(String target) {
        EntityMention entity = entities.get(target);
        if (entity != null) {
            return tokensOf(entity.tokens());
        }
        EventMention event = events.get(target);
        return event == null ? TokenSet.of() : tokensOf(event.trigger());
    }

    /** The highest in the tree of our tokens that lie on these gold tokens: what they are about, for the description of errors. */
    Optional<Token> findToken(TokenSet tokens) {
        for (Sentence sentence : tokens.isEmpty() ? List.<Sentence>of() : annotated.sentences()) {
            List<Token> on = sentence.tokens().stream()
                    .filter(t -> tokensOf(t.span()).overlaps(tokens))
                    .toList();
            Optional<Token> top = on.stream()
                    .filter(t -> on.stream().noneMatch(o -> o.index() == t.head()))
                    .findFirst();
            if (top.isPresent()) {
                return top;
            }
        }
        return Optional.empty();
    }
}
