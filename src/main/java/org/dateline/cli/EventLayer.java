package org.dateline.cli;

import static org.dateline.cli.MentionIndex.text;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.model.Actor;
import org.dateline.model.Argument;
import org.dateline.model.AttributionMention;
import org.dateline.model.Certainty;
import org.dateline.model.Change;
import org.dateline.model.ClaimMention;
import org.dateline.model.Dossier;
import org.dateline.model.EntityMention;
import org.dateline.model.EventMention;
import org.dateline.model.EventTime;
import org.dateline.model.Extraction;
import org.dateline.model.SpeechAct;
import org.dateline.model.Tense;
import org.dateline.model.TokenSpan;
import org.jspecify.annotations.Nullable;

/** The events of the mention layer. */
final class EventLayer {
    private final Dossier dossier;
    private final MentionIndex index;
    private final BiFunction<EventMention, Optional<SpeechAct>, Optional<String>> plover;
    /** Event in the article, by event mention. */
    private final Map<String, String> chains = new HashMap<>();
    /** The first claim that names a source, by event mention. */
    private final Map<String, ClaimMention> attributions = new HashMap<>();

    EventLayer(
            Dossier dossier,
            MentionIndex index,
            BiFunction<EventMention, Optional<SpeechAct>, Optional<String>> plover) {
        this.dossier = dossier;
        this.index = index;
        this.plover = plover;
        dossier.events().forEach(e -> e.mentions().forEach(m -> chains.put(m, e.id())));
        dossier.extraction().claims().stream()
                .filter(c -> !c.sources().isEmpty())
                .forEach(c -> attributions.putIfAbsent(c.about(), c));
    }

    JsonArray events() {
        Extraction extraction = dossier.extraction();
        List<EventMention> all = Stream.concat(extraction.events().stream(), extraction.background().stream())
                .sorted(Comparator.comparing(EventMention::trigger))
                .toList();
        return MentionIndex.array(all, this::event);
    }

    private JsonElement event(EventMention event) {
        JsonObject json = new JsonObject();
        json.addProperty("id", event.id());
        index.place(event.trigger()).entrySet().forEach(e -> json.add(e.getKey(), e.getValue()));
        json.addProperty("lemma", event.lemma());
        json.addProperty("class", event.eventClass());
        json.add("plover", text(plover.apply(event, act(event)).orElse(null)));
        json.add("coref", text(chains.get(event.id())));
        json.addProperty("polarity", event.negated() ? "NEG" : "POS");
        json.addProperty("certainty", label(event.certainty()));
        json.addProperty("tense", label(event.tense()));
        json.add("time", text(event.time() == null ? null : event.time().value()));
        json.add("when", when(event.time()));
        json.add("change", change(event.change()));
        json.addProperty("habitual", event.habitual());
        json.add(
                "arguments",
                MentionIndex.array(event.arguments().stream()
                        .flatMap(a -> argument(a).stream())
                        .toList()));
        json.add(
                "related",
                MentionIndex.array(event.arguments().stream()
                        .flatMap(a -> related(a).stream())
                        .toList()));
        ClaimMention attribution = attributions.get(event.id());
        json.add("source", attribution == null ? JsonNull.INSTANCE : source(attribution));
        json.add("cue", cue(attribution));
        return json;
    }

    private Optional<SpeechAct> act(EventMention event) {
        return Optional.ofNullable(attributions.get(event.id())).map(ClaimMention::act);
    }

    /** The bounds of an event; minutes where the text gives a time of day. */
    private static JsonElement when(@Nullable EventTime time) {
        if (time == null) {
            return JsonNull.INSTANCE;
        }
        JsonObject json = new JsonObject();
        json.add("edtf", text(time.edtf()));
        json.add("notBefore", text(bound(time.clock().notBefore(), time.notBefore())));
        json.add("notAfter", text(bound(time.clock().notAfter(), time.notAfter())));
        json.add("length", text(time.length()));
        return json;
    }

    /** Which way a quantity went, and the ids of the quantities that tell by how much, to and from which level. */
    private static JsonElement change(@Nullable Change change) {
        if (change == null) {
            return JsonNull.INSTANCE;
        }
        JsonObject json = new JsonObject();
        json.addProperty("direction", change.direction().name());
        for (Change.Kind kind : Change.Kind.values()) {
            json.add(
                    kind.name().toLowerCase(Locale.ROOT),
                    MentionIndex.array(change.quantities(kind), JsonPrimitive::new));
        }
        return json;
    }

    private static @Nullable String bound(@Nullable LocalDateTime minute, @Nullable LocalDate day) {
        return minute != null ? minute.toString() : day == null ? null : day.toString();
    }

    /** A participant, with its place in the text. */
    private Optional<JsonObject> argument(Argument argument) {
        return index.findEntity(argument.target()).map(entity -> {
            JsonObject json = role(argument);
            addPlace(json, entity);
            json.add(
                    "actor",
                    text(index.findActor(argument.target()).map(Actor::id).orElse(null)));
            return json;
        });
    }

    /** An event in a role of another: no participant, as MEANTIME has it, but what is found, caused, announced. */
    private Optional<JsonObject> related(Argument argument) {
        return index.findEvent(argument.target()).map(event -> {
            JsonObject json = role(argument);
            json.addProperty("event", event.id());
            return json;
        });
    }

    private static JsonObject role(Argument argument) {
        JsonObject json = new JsonObject();
        json.addProperty("role", argument.role().label());
        json.add("propbank", text(argument.propbank()));
        return json;
    }

    private void addPlace(JsonObject json, EntityMention mention) {
        index.place(mention.tokens()).entrySet().forEach(e -> json.add(e.getKey(), e.getValue()));
        json.add("head", index.token(mention.tokens().sentence(), mention.head()));
    }

    /** The whole phrase that names the source, where the words of saying show it; else the mention alone. */
    private JsonElement source(ClaimMention claim) {
        String source = claim.sources().get(0);
        Optional<JsonObject> place = index.findEntity(source)
                .map(m -> words(claim)
                        .flatMap(w -> w.source().stream()
                                .filter(s -> s.overlaps(m.tokens()))
                                .findFirst())
                        .orElse(m.tokens()))
                .map(index::place);
        place.ifPresent(json ->
                json.add("actor", text(index.findActor(source).map(Actor::id).orElse(null))));
        return place.<JsonElement>map(Function.identity()).orElse(JsonNull.INSTANCE);
    }

    private JsonElement cue(@Nullable ClaimMention claim) {
        if (claim == null || claim.cue() == null) {
            return JsonNull.INSTANCE;
        }
        TokenSpan cue = claim.cue();
        return index.place(words(claim)
                .flatMap(w -> w.cue().stream().filter(s -> s.overlaps(cue)).findFirst())
                .orElse(cue));
    }

    /** The attribution in words that a claim comes from. */
    private Optional<AttributionMention> words(ClaimMention claim) {
        TokenSpan cue = claim.cue();
        return cue == null
                ? Optional.empty()
                : dossier.extraction().attributions().stream()
                        .filter(a -> a.cue().stream().anyMatch(s -> s.overlaps(cue)))
                        .findFirst();
    }

    private static String label(Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> "CERTAIN";
            case PROBABLE -> "PROBABLE";
            case POSSIBLE, UNKNOWN -> "POSSIBLE";
        };
    }

    private static String label(Tense tense) {
        return switch (tense) {
            case PAST -> "PAST";
            case ONGOING -> "PRESENT";
            case PLANNED -> "FUTURE";
        };
    }
}
