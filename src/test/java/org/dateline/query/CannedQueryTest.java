package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CannedQueryTest {
    private static final String HEADER = "#+ summary: s\n#+ description: d\n#+ tags:\n#+   - t\n";
    private static final String EXAMPLE = "#+ example:\n#+   - who: norland\n#+   - at-least: 1\n#+   - text: x\n";
    private static final String BODY = """
            SELECT * {
              ?s ?p ?_who_iri, ?_at_least_integer, ?_text, ?__share_number
              FILTER(!BOUND(?__from_date) || ?s > ?__from_date)
              FILTER EXISTS { ?s ?q ?__title_string }
            }
            """;

    private static CannedQuery query() {
        return CannedQuery.parse("t/q", HEADER + EXAMPLE + BODY, "q.rq");
    }

    @Test
    void variablesDeclareTheParameters() {
        assertThat(query().parameters())
                .extracting(Parameter::name, Parameter::type, Parameter::required)
                .containsExactly(
                        tuple("who", ParameterType.IRI, true),
                        tuple("at-least", ParameterType.INTEGER, true),
                        tuple("text", ParameterType.STRING, true),
                        tuple("share", ParameterType.NUMBER, false),
                        tuple("from", ParameterType.DATE, false),
                        tuple("title", ParameterType.STRING, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    at-least=1,text=x                          | needs the parameter who: an IRI
                    who=a,at-least=1,text=x,whom=b             | has no parameter "whom"; it takes who, at-least
                    who=a,at-least=one,text=x                  | parameter at-least takes a whole number such as 12, not "one"
                    who=a,at-least=1.5,text=x                  | parameter at-least takes a whole number
                    who=a,at-least=1,text=x,from=08.10.2024    | parameter from takes a date such as 2024-10-08, not "08.10.2024"
                    who=a,at-least=1,text=x,from=2024-02-30    | parameter from takes a date
                    who=a,at-least=1,text=x,share=much         | parameter share takes a number
                    who=a,at-least=1,text=x,share=1e999999999  | parameter share takes a number
                    """)
    void badArgumentsAreNamed(String arguments, String message) {
        Map<String, String> map = new java.util.LinkedHashMap<>();
        for (String argument : arguments.split(",")) {
            map.put(argument.split("=")[0], argument.split("=")[1]);
        }
        assertThatThrownBy(() -> query().bind(map))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining(message)
                .extracting(e -> ((QueryException) e).kind())
                .isEqualTo(QueryException.Kind.PARAMETER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SELECT * { ?s ?p ?_who_iri }                       | the parameter who has no value under "example"
                    SELECT * { ?s ?p ?o BIND(1 AS ?__n_integer) }      | a parameter is assigned inside the query
                    SELECT * { ?s ?p ?___x }                           | ?___x is no parameter
                    SELECT * { ?s ?p ?_Who_iri }                       | ?_Who_iri is no parameter
                    SELECT * { ?s ?p                                   | not a SPARQL query
                    DELETE WHERE { ?s ?p ?o }                          | this is an update
                    """)
    void badQueriesAreRefusedWithTheirFile(String body, String message) {
        assertThatThrownBy(() -> CannedQuery.parse("t/q", HEADER + body, "q.rq"))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("q.rq:")
                .hasMessageContaining(message);
    }

    @Test
    void headersMayNotSpeakOfParametersThatAreNone() {
        assertThatThrownBy(() -> CannedQuery.parse(
                        "t/q", HEADER + "#+ defaults:\n#+   - least: 1\nSELECT * { ?s ?p ?o }", "q.rq"))
                .hasMessage("q.rq: the header gives a value for \"least\", which is no parameter");
    }

    @Test
    void defaultsMustBeOfTheirType() {
        assertThatThrownBy(() -> CannedQuery.parse(
                        "t/q", HEADER + "#+ defaults:\n#+   - n: two\nSELECT * { ?s ?p ?_n_integer }", "q.rq"))
                .hasMessageContaining("takes a whole number");
    }

    @Test
    void aDefaultTakesThePlaceOfWhatIsLeftOut() {
        CannedQuery query = CannedQuery.parse(
                "t/q",
                HEADER + "#+ defaults:\n#+   - n: 7\nSELECT (?_n_integer AS ?n) ?s { OPTIONAL { ?s ?p ?_n_integer } }",
                "q.rq");
        Answer.Rows rows = (Answer.Rows) query.bind(Map.of()).run(ExampleStore.open());
        assertThat(rows.rows()).hasSize(1);
        assertThat(rows.rows().get(0).get("n").getLiteralLexicalForm()).isEqualTo("7");
    }
}
