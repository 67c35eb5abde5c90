package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryGuardTest {
    private static final String SERVICE = "SERVICE <http://127.0.0.1:1/> { ?s ?p ?o }";
    private static final String JAVA = "<java:org.apache.jena.sparql.function.library.wait>(1)";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { " + SERVICE + " }",
                "SELECT * { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } }",
                "SELECT * { SERVICE ?server { ?s ?p ?o } }",
                "SELECT * { { SELECT * { " + SERVICE + " } } }",
                "SELECT * { OPTIONAL { GRAPH ?g { " + SERVICE + " } } }",
                "SELECT * { ?a ?b ?c FILTER EXISTS { " + SERVICE + " } }",
                "SELECT * { ?a ?b ?c MINUS { " + SERVICE + " } }",
                "ASK { " + SERVICE + " }",
                "CONSTRUCT { ?s ?p ?o } WHERE { " + SERVICE + " }",
                "DESCRIBE ?s { " + SERVICE + " }",
            })
    void serviceIsRefused(String query) {
        assertRefused(query, "SERVICE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s ?p ?o FILTER(" + JAVA + ") }",
                "SELECT * { ?s ?p ?o BIND(CONCAT('a', " + JAVA + ") AS ?x) }",
                "SELECT (" + JAVA + " AS ?x) { ?s ?p ?o }",
                "SELECT * { ?s ?p ?o } ORDER BY " + JAVA,
                "SELECT * { ?s ?p ?o } ORDER BY (1 + " + JAVA + ")",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (" + JAVA + " AS ?x)",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING(" + JAVA + " > 1)",
                "SELECT (SUM(" + JAVA + ") AS ?n) { ?s ?p ?o }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?p ?o FILTER(" + JAVA + ") } }",
                "SELECT * { ?s ?p ?o OPTIONAL { ?s ?q ?r FILTER(" + JAVA + ") } }",
                "SELECT * { ?s ?p ?o FILTER(<http://jena.apache.org/ARQ/function#wait>(1)) }",
                "SELECT * { ?s ?p ?o FILTER(<http://www.w3.org/2005/xpath-functions#apply>(?s)) }",
                "SELECT * { ?s ?p ?o FILTER(<http://example.org/f>(?s)) }",
            })
    void functionsBeyondTheStandardAreRefused(String query) {
        assertRefused(query, "function");
    }

    /** Each of these runs on for minutes over a few thousand triples, whatever the time limit. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "((!<a:a>|^!<a:a>)/(!<a:a>|^!<a:a>)/(!<a:a>|^!<a:a>)/(!<a:a>|^!<a:a>)/(!<a:a>|^!<a:a>)/(!<a:a>|^!<a:a>))?",
                "(<a:a>/<a:b>/<a:c>)?",
                "(<a:a>/<a:b>)*",
                "(<a:a>/<a:b>)+",
                "((<a:a>*)*)*",
                "(<a:a>*/<a:b>)?",
                "<a:a>|(<a:a>/<a:b>/<a:c>)",
                "(<a:a>|<a:b>/<a:c>)*",
            })
    void pathsWithoutAnEndAreRefused(String path) {
        assertRefused("SELECT * { ?s " + path + " ?o }", "the path");
        assertRefused("SELECT * { ?a ?b ?c FILTER EXISTS { GRAPH ?g { ?s " + path + " ?o } } }", "the path");
        assertRefused("SELECT * { ?a ?b ?c } ORDER BY (EXISTS { ?s " + path + " ?o })", "the path");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a:a>*",
                "^<a:a>+",
                "(<a:a>|^<a:b>|!<a:c>)*",
                "(<a:a>/^<a:a>)?",
                "<a:a>/<a:b>*/<a:c>/^<a:d>+",
                "<a:a>|<a:b>*",
                "(<a:a>?)*",
            })
    void pathsThatStopAreAllowed(String path) {
        String query = "SELECT * { ?s " + path + " ?o FILTER NOT EXISTS { ?s " + path + " ?o } }";
        assertThat(QueryGuard.parse(query, "x.rq").isSelectType()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP ALL",
                "LOAD <file:///etc/passwd>",
                "INSERT DATA { <http://x/s> <http://x/p> 1 }",
                "DELETE WHERE { ?s ?p ?o }",
                "CLEAR GRAPH <http://x/g> ; DROP ALL"
            })
    void updatesAreRefused(String update) {
        assertRefused(update, "this is an update");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SELECT",
                "SELECT * { ?s ?p ?o } ; DROP ALL",
                "JSON { 'a': ?s } WHERE { ?s ?p ?o }",
                "ASK { FILTER REGEX('a', 'a', 'z') }"
            })
    void whatIsNoQueryIsSaidWithItsPlace(String text) {
        assertThatThrownBy(() -> QueryGuard.parse(text, "x.rq"))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("x.rq")
                .hasMessageContaining("not a SPARQL query");
    }

    @Test
    void depthAndLengthAreBounded() {
        assertThatThrownBy(() -> QueryGuard.parse(" ".repeat(QueryGuard.LONGEST + 1), "x.rq"))
                .hasMessageContaining("longer than");
        String deep = "SELECT * { ?s ?p ?o FILTER" + "(".repeat(40_000) + "1" + ")".repeat(40_000) + " }";
        assertThatThrownBy(() -> QueryGuard.parse(deep, "x.rq"))
                .isInstanceOf(QueryException.class)
                .hasMessage("x.rq: nests too deeply");
    }

    @Test
    void standardFunctionsAndCastsAreAllowed() {
        assertThat(QueryGuard.parse("""
                        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                        PREFIX fn: <http://www.w3.org/2005/xpath-functions#>
                        PREFIX math: <http://www.w3.org/2005/xpath-functions/math#>
                        SELECT (xsd:date(?o) AS ?d) (SUM(xsd:integer(?o)) AS ?n) {
                          ?s ?p ?o FILTER(fn:year-from-date(?o) > math:sqrt(4) && REGEX(?o, "a") && CONTAINS(?o, "b"))
                        } GROUP BY ?o
                        """, "x.rq").isSelectType()).isTrue();
    }

    private static void assertRefused(String query, String reason) {
        assertThatThrownBy(() -> QueryGuard.parse(query, "x.rq"))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining(reason)
                .extracting(e -> ((QueryException) e).kind())
                .isEqualTo(QueryException.Kind.REFUSED);
    }
}
