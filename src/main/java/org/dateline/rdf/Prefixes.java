package org.dateline.rdf;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.vocabulary.DC;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;

/** The prefixes that exports declare. */
public final class Prefixes {
    /** Prefix to namespace, sorted. */
    public static final Map<String, String> ALL = Collections.unmodifiableMap(new TreeMap<>(Map.ofEntries(
            Map.entry("dl", Iris.ONTOLOGY),
            Map.entry("art", Iris.ARTICLE),
            Map.entry("ent", Iris.ENTITY),
            Map.entry("inc", Iris.INCIDENT),
            Map.entry("g", Iris.GRAPH),
            Map.entry("schema", External.SCHEMA),
            Map.entry("nif", External.NIF),
            Map.entry("prov", External.PROV),
            Map.entry("edtf", External.EDTF),
            Map.entry("dc", DC.getURI()),
            Map.entry("rdf", RDF.uri),
            Map.entry("rdfs", RDFS.uri),
            Map.entry("skos", SKOS.uri),
            Map.entry("xsd", XSD.NS))));

    private Prefixes() {}
}
