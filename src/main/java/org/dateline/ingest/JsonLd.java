package org.dateline.ingest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The articles that a page describes in JSON-LD after schema.org: at the top, in arrays, in {@code @graph} or as the {@code mainEntity} of a page;
 * references by {@code @id} are followed within the page. Nothing is fetched, no context is applied, and what cannot be parsed is passed over: a page is
 * never lost by its metadata.
 */
final class JsonLd {
    private static final Pattern WRAPPING =
            Pattern.compile("^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|//\\s*]]>|]]>)\\s*;?\\s*$|;\\s*$");
    private static final Pattern ARTICLE_TYPE = Pattern.compile(
            "(?:https?://schema\\.org/|schema:)?(?:\\w{0,40}Article|BlogPosting|LiveBlogPosting|Report)");
    /** No honest page needs more; in UTF-16 units. */
    private static final int LARGEST = 2_000_000;
    /** Deep enough for arrays in a graph in a main entity. */
    private static final int DEEPEST = 8;

    private final List<JsonObject> articles = new ArrayList<>();
    private final Map<String, JsonObject> byId = new HashMap<>();

    static JsonLd read(Document page) {
        var found = new JsonLd();
        for (Element script : page.select("script[type*=ld+json]")) {
            found.parse(script.data());
        }
        return found;
    }

    private void parse(String script) {
        if (script.length() > LARGEST) {
            return;
        }
        try {
            collect(JsonParser.parseString(WRAPPING.matcher(script).replaceAll("")), 0);
        } catch (JsonParseException | IllegalStateException | NumberFormatException e) {
            // Broken metadata: the page still has its meta elements.
        }
    }

    private void collect(JsonElement element, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (element instanceof JsonArray array) {
            array.forEach(item -> collect(item, depth + 1));
        } else if (element instanceof JsonObject object) {
            remember(object);
            if (isArticle(object)) {
                articles.add(object);
            }
            Stream.of("@graph", "mainEntity", "mainEntityOfPage")
                    .filter(object::has)
                    .forEach(key -> collect(object.get(key), depth + 1));
        }
    }

    private void remember(JsonObject object) {
        // A reference {"@id": …} alone must not hide the object that it refers to.
        if (object.size() > 1) {
            string(object.get("@id")).ifPresent(id -> byId.putIfAbsent(id, object));
        }
    }

    private static boolean isArticle(JsonObject object) {
        return strings(object.get("@type"))
                .anyMatch(type -> ARTICLE_TYPE.matcher(type).matches());
    }

    /** The articles described, in the order of the page. */
    List<Entry> listArticles() {
        return articles.stream().map(Entry::new).toList();
    }

    /** One article described. Every value is absent when it is not there or not of the type it should be. */
    final class Entry {
        private final JsonObject object;

        private Entry(JsonObject object) {
            this.object = object;
        }

        Optional<String> headline() {
            return first("headline", "name");
        }

        Optional<String> published() {
            return first("datePublished");
        }

        Optional<String> body() {
            return first("articleBody");
        }

        Optional<String> publisher() {
            return names(object.get("publisher")).findFirst();
        }

        List<String> authors() {
            return names(object.get("author")).toList();
        }

        /** The addresses by which it goes, the most telling first. */
        List<String> urls() {
            Stream<String> page = list(object.get("mainEntityOfPage"))
                    .flatMap(e -> e instanceof JsonObject o
                            ? Stream.of("@id", "url").flatMap(k -> strings(o.get(k)))
                            : strings(e));
            return Stream.concat(strings(object.get("url")), Stream.concat(page, strings(object.get("@id"))))
                    .toList();
        }

        private Optional<String> first(String... keys) {
            return Stream.of(keys).flatMap(key -> strings(object.get(key))).findFirst();
        }

        private Stream<String> names(@Nullable JsonElement element) {
            return list(element)
                    .flatMap(e -> e instanceof JsonObject o ? strings(resolve(o).get("name")) : strings(e));
        }
    }

    private JsonObject resolve(JsonObject object) {
        return object.has("name")
                ? object
                : string(object.get("@id")).map(byId::get).orElse(object);
    }

    private static Stream<JsonElement> list(@Nullable JsonElement element) {
        return element instanceof JsonArray array ? array.asList().stream() : Stream.ofNullable(element);
    }

    private static Stream<String> strings(@Nullable JsonElement element) {
        return list(element).flatMap(e -> string(e).stream());
    }

    private static Optional<String> string(@Nullable JsonElement element) {
        // Many sites escape for HTML what needs no escaping here.
        return element != null
                        && element.isJsonPrimitive()
                        && element.getAsJsonPrimitive().isString()
                ? Optional.of(Parser.unescapeEntities(element.getAsString(), false))
                        .filter(s -> !s.isBlank())
                : Optional.empty();
    }
}
