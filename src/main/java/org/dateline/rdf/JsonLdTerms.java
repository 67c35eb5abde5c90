package org.dateline.rdf;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.atlas.json.io.JSWriter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** The terms of a JSON-LD context, and nodes written with them. */
final class JsonLdTerms {
    private static final String IRI = "@id";
    /** Integers up to here are the same number to every reader of JSON. */
    private static final int MAX_DIGITS = 15;

    /** A property: its term, and the type that its values have unless they say otherwise. */
    private record Property(String term, @Nullable String type) {}

    private final JsonObject context;
    private final Map<String, Property> properties = new HashMap<>();
    private final Map<String, String> classes = new HashMap<>();
    /** Prefix by namespace, longer namespaces first. */
    private final Map<String, String> prefixes = new LinkedHashMap<>();

    JsonLdTerms(String json) {
        context = JSON.parse(json).getObj("@context");
        context.forEach((term, definition) -> {
            if (definition.isString() && term.startsWith("@")) {
                return;
            }
            if (definition.isString() && isNamespace(definition.getAsString().value())) {
                prefixes.put(definition.getAsString().value(), term);
            }
        });
        context.forEach((term, definition) -> define(term, definition));
    }

    private static boolean isNamespace(String value) {
        return value.endsWith("#") || value.endsWith("/");
    }

    private void define(String term, JsonValue definition) {
        if (definition.isObject()) {
            JsonObject object = definition.getAsObject();
            JsonValue type = object.get("@type");
            String typeIri = type == null ? null : type.getAsString().value();
            properties.put(
                    expand(object.getString("@id")), new Property(term, typeIri == null ? null : expand(typeIri)));
        } else if (definition.isString()
                && !isNamespace(definition.getAsString().value())) {
            classes.put(expand(definition.getAsString().value()), term);
        }
    }

    String context() {
        return JSON.toString(context).strip();
    }

    static String quote(String value) {
        return JSWriter.outputQuotedString(value);
    }

    private String expand(String compact) {
        int colon = compact.indexOf(':');
        return prefixes.entrySet().stream()
                .filter(e -> colon > 0 && e.getValue().equals(compact.substring(0, colon)))
                .map(e -> e.getKey() + compact.substring(colon + 1))
                .findFirst()
                .orElse(compact);
    }

    /** An IRI with a prefix where there is one. */
    String compact(String iri) {
        String best = "";
        for (String namespace : prefixes.keySet()) {
            if (iri.startsWith(namespace) && namespace.length() > best.length()) {
                best = namespace;
            }
        }
        String rest = iri.substring(best.length());
        // "prefix://" would be taken for an absolute IRI.
        return best.isEmpty() || rest.startsWith("//") ? iri : prefixes.get(best) + ":" + rest;
    }

    /** Triples of one subject as a node object. */
    JsonObject node(List<Triple> triples) {
        JsonObject node = new JsonObject();
        node.put(IRI, compact(triples.get(0).getSubject().getURI()));
        for (Triple triple : triples) {
            if (triple.getPredicate().equals(RDF.type.asNode())) {
                String type = triple.getObject().getURI();
                add(node, "@type", new JsonString(classes.getOrDefault(type, compact(type))));
            } else {
                String iri = triple.getPredicate().getURI();
                Property property = properties.getOrDefault(iri, new Property(compact(iri), null));
                add(node, property.term(), value(triple.getObject(), property.type()));
            }
        }
        return node;
    }

    private static void add(JsonObject node, String key, JsonValue value) {
        JsonValue before = node.get(key);
        if (before == null) {
            node.put(key, value);
        } else if (before.isArray()) {
            before.getAsArray().add(value);
        } else {
            JsonArray both = new JsonArray();
            both.add(before);
            both.add(value);
            node.put(key, both);
        }
    }

    private JsonValue value(Node object, @Nullable String type) {
        if (object.isURI()) {
            String iri = compact(object.getURI());
            return IRI.equals(type) ? new JsonString(iri) : one(IRI, iri);
        }
        String text = object.getLiteralLexicalForm();
        String datatype = object.getLiteralDatatypeURI();
        if (!object.getLiteralLanguage().isEmpty()) {
            JsonObject value = one("@language", object.getLiteralLanguage());
            value.put("@value", text);
            return value;
        }
        if (datatype.equals(type)) {
            return new JsonString(text);
        }
        if (type == null && datatype.equals(XSDDatatype.XSDstring.getURI())) {
            return new JsonString(text);
        }
        if (type == null && datatype.equals(XSDDatatype.XSDinteger.getURI()) && isPlainInteger(text)) {
            return JsonNumber.value(Long.parseLong(text));
        }
        JsonObject value = one("@type", compact(datatype));
        value.put("@value", text);
        return value;
    }

    private static boolean isPlainInteger(String text) {
        return text.length() <= MAX_DIGITS && text.equals(Long.toString(Long.parseLong(text)));
    }

    private static JsonObject one(String key, String value) {
        JsonObject object = new JsonObject();
        object.put(key, value);
        return object;
    }
}
