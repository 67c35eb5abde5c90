package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.Dataset;
import org.junit.jupiter.api.Test;

class AnswerFormatTest {
    private static final String PREFIXES =
            "PREFIX ent: <https://w3id.org/dateline/id/entity/> PREFIX schema: <https://schema.org/>\n";
    private static final Dataset DATA = ExampleStore.open();

    private static String written(AnswerFormat format, String query) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(BoundQuery.parse(PREFIXES + query, "x.rq").run(DATA), out, 80);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void rowsAsCsvAndJson() {
        String query = "SELECT ?name ?none { ent:norland schema:name ?name }";
        assertThat(written(AnswerFormat.CSV, query)).isEqualTo("name,none\r\nNorland,\r\n");
        assertThat(written(AnswerFormat.JSON, query).replaceAll("\\s", ""))
                .isEqualTo("{\"head\":{\"vars\":[\"name\",\"none\"]},\"results\":{\"bindings\":["
                        + "{\"name\":{\"type\":\"literal\",\"xml:lang\":\"en\",\"value\":\"Norland\"}}]}}");
    }

    @Test
    void verdicts() {
        String query = "ASK { ent:norland schema:name 'Norland'@en }";
        assertThat(written(AnswerFormat.TABLE, query)).isEqualTo("yes\n");
        assertThat(written(AnswerFormat.JSON, query).replaceAll("\\s", "")).isEqualTo("{\"head\":{},\"boolean\":true}");
        assertThat(written(AnswerFormat.CSV, query)).contains("true");
    }

    @Test
    void triplesAsTurtleCsvAndJsonLd() {
        String query = "CONSTRUCT { ent:norland schema:name ?n } WHERE { ent:norland schema:name ?n }";
        assertThat(written(AnswerFormat.TABLE, query)).contains("ent:norland  schema:name  \"Norland\"@en .");
        assertThat(written(AnswerFormat.CSV, query))
                .isEqualTo("subject,predicate,object\r\n"
                        + "https://w3id.org/dateline/id/entity/norland,https://schema.org/name,Norland\r\n");
        assertThat(written(AnswerFormat.JSON, query)).contains("\"@id\": \"ent:norland\"");
    }

    @Test
    void describeTellsOfAResource() {
        assertThat(written(AnswerFormat.TABLE, "DESCRIBE ent:ada-berg")).contains("\"Ada Berg\"@en", "schema:Person");
    }
}
