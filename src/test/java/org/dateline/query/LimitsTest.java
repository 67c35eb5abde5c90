package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
    /** Some 10^15 rows without a limit. */
    private static final String ENDLESS =
            "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o FILTER(?a = ?o && ?c = ?m && ?d = ?c)";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { " + ENDLESS + " }",
                "SELECT (COUNT(*) AS ?x) { " + ENDLESS + " }",
                "SELECT * { " + ENDLESS + " } ORDER BY ?a",
                "ASK { " + ENDLESS + " FILTER(STRLEN(CONCAT(STR(?a), STR(?o))) > 9999) }",
                "CONSTRUCT { ?a ?b ?c } WHERE { " + ENDLESS + " }",
            })
    void timeIsBounded(String query) {
        assertThatThrownBy(() -> BoundQuery.parse(query, "x.rq")
                        .run(ExampleStore.open(), new Limits(Duration.ofMillis(150), 1000)))
                .isInstanceOf(QueryException.class)
                .hasMessage("x.rq took longer than 0.15 s and was stopped; narrow it down or allow more time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * { ?s ?p ?o }", "CONSTRUCT WHERE { ?s ?p ?o }"})
    void rowsAreBounded(String query) {
        assertThatThrownBy(() ->
                        BoundQuery.parse(query, "x.rq").run(ExampleStore.open(), new Limits(Duration.ofMinutes(1), 5)))
                .isInstanceOf(QueryException.class)
                .hasMessage("x.rq has more than 5 rows; narrow it down or add a LIMIT");
    }
}
