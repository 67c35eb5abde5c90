package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values that try to be more than values, in every kind of parameter. */
class InjectionTest {
    private static final String HEADER =
            "#+ summary: s\n#+ description: d\n#+ tags:\n#+   - t\n#+ example:\n#+   - x: 1\n";

    private static final List<String> ATTACKS = List.of(
            "x> ?p ?o } ; DROP ALL #",
            "http://x/> } UNION { ?s ?p ?o } #",
            "https://w3id.org/dateline/id/entity/norland> . ?s ?p ?o . <http://x/y",
            "\" } UNION { ?s ?p ?o } #",
            "\\\" } UNION { ?s ?p ?o } #",
            "\"@en . ?s ?p ?o . ?s ?p \"",
            "'''} UNION { ?s ?p ?o } #",
            "\\u0022 } UNION { ?s ?p ?o } #",
            "\u0000\n} UNION { ?s ?p ?o }",
            "2024-10-08\"^^<http://www.w3.org/2001/XMLSchema#date> || true || \"",
            "1 || true",
            "1) } UNION { ?s ?p ?o } #",
            "?s",
            "_:b",
            "$_x",
            "file:///etc/passwd",
            "java:java.lang.Runtime",
            "dl:agent|!dl:agent");

    static Stream<Arguments> attacks() {
        return Stream.of("iri", "date", "integer", "number", "string")
                .flatMap(type -> ATTACKS.stream().map(attack -> Arguments.of(type, attack)));
    }

    /** Either refused, or a value that matches nothing; the store stays as it is. */
    @ParameterizedTest
    @MethodSource("attacks")
    void valuesStayValues(String type, String attack) {
        Dataset data = ExampleStore.open();
        Set<Quad> before = quads(data);
        String body = "SELECT * { ?s ?p ?_x_" + type + " OPTIONAL { ?_x_" + type + " ?q ?r } }";
        CannedQuery query = CannedQuery.parse("t/q", HEADER + body, "q.rq");
        try {
            Answer.Rows rows = (Answer.Rows) query.bind(Map.of("x", attack)).run(data);
            assertThat(rows.rows()).isEmpty();
        } catch (QueryException refused) {
            assertThat(refused.kind()).isIn(QueryException.Kind.PARAMETER, QueryException.Kind.NAME);
        }
        assertThat(quads(data)).isEqualTo(before);
    }

    /** The same with the queries that are shipped: an attack as the one odd value among good ones. */
    @ParameterizedTest
    @MethodSource("attacks")
    void shippedQueriesTakeThemAsValuesToo(String type, String attack) {
        Dataset data = ExampleStore.open();
        for (CannedQuery query : Catalogue.load().listQueries()) {
            for (Parameter parameter : query.parameters()) {
                if (parameter.type().suffix().equals(type)) {
                    try {
                        Map<String, String> arguments = new LinkedHashMap<>(Map.of(parameter.name(), attack));
                        query.parameters().stream()
                                .filter(p -> p != parameter && p.required())
                                .forEach(p -> arguments.put(p.name(), "norland"));
                        assertThat(((Answer.Rows) query.bind(arguments).run(data)).rows())
                                .isEmpty();
                    } catch (QueryException refused) {
                        assertThat(refused.kind()).isIn(QueryException.Kind.PARAMETER, QueryException.Kind.NAME);
                    }
                }
            }
        }
    }

    private static Set<Quad> quads(Dataset data) {
        return Txn.calculateRead(data, () -> data.asDatasetGraph().stream().collect(Collectors.toUnmodifiableSet()));
    }
}
