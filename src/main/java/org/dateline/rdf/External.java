package org.dateline.rdf;

import org.apache.jena.datatypes.BaseDatatype;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of other vocabularies that Jena has no constants for, and their namespaces. */
public final class External {
    public static final String SCHEMA = "https://schema.org/";
    public static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
    public static final String PROV = "http://www.w3.org/ns/prov#";
    public static final String EDTF = "http://id.loc.gov/datatypes/edtf/";

    public static final Node NEWS_ARTICLE = schema("NewsArticle");
    public static final Node NEWS_MEDIA_ORGANIZATION = schema("NewsMediaOrganization");
    public static final Node PERSON = schema("Person");
    public static final Node ORGANIZATION = schema("Organization");
    public static final Node COUNTRY = schema("Country");
    public static final Node PLACE = schema("Place");
    public static final Node THING = schema("Thing");
    public static final Node NAME = schema("name");
    public static final Node HEADLINE = schema("headline");
    public static final Node URL = schema("url");
    public static final Node DATE_PUBLISHED = schema("datePublished");
    public static final Node IN_LANGUAGE = schema("inLanguage");
    public static final Node PUBLISHER = schema("publisher");
    public static final Node SHA256 = schema("sha256");
    public static final Node SOFTWARE_VERSION = schema("softwareVersion");

    public static final Node SENTENCE = nif("Sentence");
    public static final Node REFERENCE_CONTEXT = nif("referenceContext");
    public static final Node BEGIN_INDEX = nif("beginIndex");
    public static final Node END_INDEX = nif("endIndex");
    public static final Node ANCHOR_OF = nif("anchorOf");
    public static final Node IS_STRING = nif("isString");

    /** The datatype of EDTF literals. */
    public static final RDFDatatype EDTF_TYPE = new BaseDatatype(EDTF + "EDTF");

    private External() {}

    /** A term of schema.org. */
    public static Node schema(String name) {
        return NodeFactory.createURI(SCHEMA + name);
    }

    /** A term of the NLP Interchange Format. */
    public static Node nif(String name) {
        return NodeFactory.createURI(NIF + name);
    }

    /** A term of PROV-O. */
    public static Node prov(String name) {
        return NodeFactory.createURI(PROV + name);
    }
}
