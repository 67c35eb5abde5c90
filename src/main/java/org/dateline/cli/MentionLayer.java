package org.dateline.cli;

import static org.dateline.cli.MentionIndex.array;
import static org.dateline.cli.MentionIndex.text;
import static org.dateline.cli.MentionIndex.wikidata;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.dateline.model.Actor;
import org.dateline.model.ActorType;
import org.dateline.model.Article;
import org.dateline.model.AttributionMention;
import org.dateline.model.Dossier;
import org.dateline.model.EntityMention;
import org.dateline.model.EventMention;
import org.dateline.model.Name;
import org.dateline.model.QuantityMention;
import org.dateline.model.Sentence;
import org.dateline.model.SpeechAct;
import org.dateline.model.TimeLink;
import org.dateline.model.TimeMention;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * The mention layer: one article as a JSON object on one line, for other tools and for scoring. All offsets are code points of {@code text}; the head of
 * a token is an index into the tokens of the document, -1 for a root.
 */
final class MentionLayer {
    private static final Gson JSON =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    private final Dossier dossier;
    private final MentionIndex index;
    private final BiFunction<EventMention, Optional<SpeechAct>, Optional<String>> plover;

    private MentionLayer(Dossier dossier, BiFunction<EventMention, Optional<SpeechAct>, Optional<String>> plover) {
        this.dossier = dossier;
        this.plover = plover;
        index = new MentionIndex(dossier);
    }

    /**
     * The line for an article.
     *
     * @param plover gives the PLOVER code of an event that somebody tells of in some way, where it has one
     */
    static String line(Dossier dossier, BiFunction<EventMention, Optional<SpeechAct>, Optional<String>> plover) {
        return JSON.toJson(new MentionLayer(dossier, plover).document());
    }

    private JsonObject document() {
        Article article = dossier.article();
        var annotated = dossier.extraction().annotated();
        JsonObject json = new JsonObject();
        json.addProperty("id", article.origin());
        json.addProperty("article", article.id());
        json.addProperty("text", article.text().value());
        json.add(
                "published",
                text(article.published() == null ? null : article.published().toString()));
        json.add("sentences", array(annotated.sentences(), s -> MentionIndex.place(s.span())));
        json.add("tokens", tokens());
        json.add("names", names());
        json.add("times", times());
        json.add("quantities", array(dossier.extraction().quantities(), this::quantity));
        json.add("actors", array(dossier.actors(), this::actor));
        json.add("events", new EventLayer(dossier, index, plover).events());
        json.add("attributions", array(dossier.extraction().attributions(), this::attribution));
        json.add("timeLinks", array(dossier.extraction().timeLinks(), this::timeLink));
        return json;
    }

    private JsonObject attribution(AttributionMention attribution) {
        JsonObject json = new JsonObject();
        json.addProperty("id", attribution.id());
        json.add("source", array(attribution.source(), index::place));
        String mention = attribution.mention();
        Optional<Actor> actor = mention == null ? Optional.empty() : index.findActor(mention);
        json.add("actor", text(actor.map(Actor::id).orElse(null)));
        json.add("cue", array(attribution.cue(), index::place));
        json.add("content", array(attribution.content(), index::place));
        json.addProperty("act", attribution.act().name());
        json.add("within", text(attribution.within()));
        return json;
    }

    private JsonArray tokens() {
        JsonArray json = new JsonArray();
        for (Sentence s : dossier.extraction().annotated().sentences()) {
            s.tokens().forEach(t -> json.add(token(s, t)));
        }
        return json;
    }

    private JsonObject token(Sentence sentence, Token token) {
        JsonObject json = MentionIndex.place(token.span());
        json.addProperty("lemma", token.lemma());
        json.addProperty("upos", token.upos().name());
        json.addProperty("head", token.head() < 0 ? -1 : index.tokensBefore(sentence.index()) + token.head());
        json.addProperty("deprel", token.relation());
        return json;
    }

    private JsonArray names() {
        JsonArray json = new JsonArray();
        for (Sentence s : dossier.extraction().annotated().sentences()) {
            s.names().forEach(n -> json.add(name(n)));
        }
        return json;
    }

    private JsonObject name(Name name) {
        JsonObject json = index.place(name.tokens());
        Optional<Actor> actor = index.findActor(name.tokens());
        json.addProperty("type", name.type().label());
        json.add("actor", text(actor.map(Actor::id).orElse(null)));
        json.add("link", text(actor.map(MentionIndex::wikidata).orElse(null)));
        return json;
    }

    private JsonArray times() {
        JsonArray json = new JsonArray();
        List<TimeMention> times = dossier.extraction().annotated().times();
        for (int i = 0; i < times.size(); i++) {
            json.add(time(TimeLink.timeId(i), times.get(i)));
        }
        return json;
    }

    private JsonElement time(String id, TimeMention time) {
        JsonObject json = new JsonObject();
        json.addProperty("id", id);
        index.place(time.tokens()).entrySet().forEach(e -> json.add(e.getKey(), e.getValue()));
        json.addProperty("type", time.type().name());
        json.addProperty("value", time.value().timex());
        json.add("mod", text(time.mod()));
        json.add("edtf", text(time.value().edtf()));
        return json;
    }

    private JsonElement timeLink(TimeLink link) {
        JsonObject json = new JsonObject();
        json.addProperty("event", link.event());
        json.addProperty("relation", link.relation().name());
        json.addProperty("target", link.target());
        json.add("cue", link.cue() == null ? JsonNull.INSTANCE : index.place(link.cue()));
        return json;
    }

    private JsonElement quantity(QuantityMention quantity) {
        JsonObject json = new JsonObject();
        json.addProperty("id", quantity.id());
        index.place(quantity.tokens()).entrySet().forEach(e -> json.add(e.getKey(), e.getValue()));
        json.add("value", number(quantity.amount().value()));
        json.add("min", number(quantity.amount().min()));
        json.add("max", number(quantity.amount().max()));
        json.add("unit", text(quantity.unit()));
        Optional<String> counts = Optional.ofNullable(quantity.counts())
                .flatMap(index::findEntity)
                .map(EntityMention::tokens)
                .map(index::textOf);
        json.add("counts", text(counts.orElse(quantity.unit())));
        return json;
    }

    private JsonElement actor(Actor actor) {
        JsonObject json = new JsonObject();
        json.addProperty("id", actor.id());
        json.addProperty("type", label(actor.type()));
        json.addProperty("name", actor.name());
        json.add("link", text(wikidata(actor)));
        json.add(
                "mentions",
                array(actor.mentions().stream()
                        .flatMap(m -> index.findEntity(m).stream())
                        .map(m -> index.place(m.tokens()))
                        .toList()));
        return json;
    }

    /** {@code ArmedForce} for {@code ARMED_FORCE}. */
    private static String label(ActorType type) {
        StringBuilder label = new StringBuilder();
        for (String word : type.name().split("_", -1)) {
            label.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return label.toString();
    }

    private static JsonElement number(@Nullable BigDecimal value) {
        return value == null ? JsonNull.INSTANCE : new JsonPrimitive(plain(value));
    }

    /** Without exponent or trailing zeros: {@code 1280000}. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
