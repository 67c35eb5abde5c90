package org.dateline.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.shared.PrefixMapping;

/** Prefixes that people may write in parameters and see in tables. */
final class Prefixes {
    static final String ID = "https://w3id.org/dateline/id/";
    static final String ENTITY = ID + "entity/";
    static final String INCIDENT = ID + "incident/";
    static final String ARTICLE = ID + "article/";

    private static final Map<String, String> ALL = new LinkedHashMap<>();

    static {
        ALL.put("ent", ENTITY);
        ALL.put("inc", INCIDENT);
        ALL.put("art", ARTICLE);
        ALL.put("run", ID + "run/");
        ALL.put("g", "https://w3id.org/dateline/graph/");
        ALL.put("dl", "https://w3id.org/dateline/ontology#");
    }

    private Prefixes() {}

    /** The full IRI of a prefixed name; empty when its prefix is none of ours. */
    static Optional<String> expand(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Optional.ofNullable(ALL.get(text.substring(0, colon)))
                        .map(space -> space + text.substring(colon + 1));
    }

    /** An IRI of ours as a prefixed name, any other as it stands. */
    static String shorten(String iri) {
        return shorten(iri, PrefixMapping.Standard);
    }

    /** An IRI with one of our prefixes or of these, or as it stands. What comes out is for people: it may not be legal in a query. */
    static String shorten(String iri, PrefixMapping others) {
        for (Map.Entry<String, String> prefix : ALL.entrySet()) {
            if (iri.startsWith(prefix.getValue())
                    && iri.length() > prefix.getValue().length()) {
                return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
            }
        }
        String found = others.shortForm(iri);
        return found.equals(iri) ? "<" + iri + ">" : found;
    }
}
