package org.dateline.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.model.Actor;
import org.dateline.model.Annotated;
import org.dateline.model.Dossier;
import org.dateline.model.EntityMention;
import org.dateline.model.EventMention;
import org.dateline.model.Link;
import org.dateline.model.Span;
import org.dateline.model.TokenSpan;
import org.jspecify.annotations.Nullable;

/** Looks up what the parts of a dossier refer to, and puts places in the text into JSON. */
final class MentionIndex {
    private final Annotated annotated;
    private final Map<String, EntityMention> entities;
    private final Map<String, EventMention> events;
    private final Map<String, Actor> actorOfMention = new HashMap<>();
    /** Number of tokens before each sentence. */
    private final int[] tokensBefore;

    MentionIndex(Dossier dossier) {
        annotated = dossier.extraction().annotated();
        entities = dossier.extraction().entities().stream()
                .collect(Collectors.toMap(EntityMention::id, Function.identity()));
        events =
                dossier.extraction().events().stream().collect(Collectors.toMap(EventMention::id, Function.identity()));
        dossier.actors().forEach(a -> a.mentions().forEach(m -> actorOfMention.put(m, a)));
        tokensBefore = new int[annotated.sentences().size()];
        for (int i = 1; i < tokensBefore.length; i++) {
            tokensBefore[i] =
                    tokensBefore[i - 1] + annotated.sentences().get(i - 1).size();
        }
    }

    int tokensBefore(int sentence) {
        return tokensBefore[sentence];
    }

    Optional<EntityMention> findEntity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    Optional<EventMention> findEvent(String id) {
        return Optional.ofNullable(events.get(id));
    }

    Optional<Actor> findActor(String mention) {
        return Optional.ofNullable(actorOfMention.get(mention));
    }

    /** The actor whose mention is this name or is headed by it; the shortest such mention decides. */
    Optional<Actor> findActor(TokenSpan name) {
        return entities.values().stream()
                .filter(m -> m.tokens().sentence() == name.sentence() && name.contains(m.head()))
                .min((a, b) -> a.tokens().end() - a.tokens().begin()
                                != b.tokens().end() - b.tokens().begin()
                        ? Integer.compare(
                                a.tokens().end() - a.tokens().begin(),
                                b.tokens().end() - b.tokens().begin())
                        : a.tokens().compareTo(b.tokens()))
                .flatMap(m -> findActor(m.id()));
    }

    String textOf(TokenSpan range) {
        return annotated.textOf(range);
    }

    JsonObject place(TokenSpan range) {
        return place(annotated.spanOf(range));
    }

    static JsonObject place(Span span) {
        JsonObject json = new JsonObject();
        json.addProperty("begin", span.begin());
        json.addProperty("end", span.end());
        return json;
    }

    /** {@code [begin, end]} of one token. */
    JsonArray token(int sentence, int token) {
        Span span = annotated.spanOf(new TokenSpan(sentence, token, token + 1));
        JsonArray json = new JsonArray();
        json.add(span.begin());
        json.add(span.end());
        return json;
    }

    /** Wikidata's identifier of an actor. */
    static @Nullable String wikidata(Actor actor) {
        return actor.links().stream()
                .filter(l -> l.authority() == Link.Authority.WIKIDATA)
                .map(Link::id)
                .findFirst()
                .orElse(null);
    }

    static JsonElement text(@Nullable String value) {
        return value == null ? JsonNull.INSTANCE : new JsonPrimitive(value);
    }

    static JsonArray array(Collection<? extends JsonElement> elements) {
        JsonArray json = new JsonArray();
        elements.forEach(json::add);
        return json;
    }

    static <T> JsonArray array(List<T> things, Function<T, JsonElement> toJson) {
        return array(things.stream().map(toJson).toList());
    }
}
