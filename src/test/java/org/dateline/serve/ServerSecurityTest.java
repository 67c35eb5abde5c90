package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.dateline.query.Catalogue;
import org.dateline.query.ExampleStore;
import org.dateline.query.QueryGuard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerSecurityTest {
    private static final Dataset DATA = ExampleStore.open();
    private static final Set<Quad> BEFORE = quads();
    private static Server server;
    private static Http http;

    @BeforeAll
    static void start() {
        ServerOptions options = new ServerOptions("127.0.0.1", 0, Duration.ofMillis(400), List.of("news.test"));
        server = Server.start(DATA, Catalogue.load(), options);
        http = new Http(server.address());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void nothingHasChanged() {
        assertThat(quads()).isEqualTo(BEFORE);
    }

    private static Set<Quad> quads() {
        return Txn.calculateRead(DATA, () -> DATA.asDatasetGraph().stream().collect(Collectors.toUnmodifiableSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kg", "/kg/", "/kg/sparql", "/kg/update", "/kg/data", "/kg/upload", "/kg/prefixes", "/"})
    void updatesFindNoDoor(String path) {
        String update = "INSERT DATA { <http://x/s> <http://x/p> 1 }";
        assertRefused(http.post(path, "application/sparql-update", update));
        assertRefused(http.post(path, "application/x-www-form-urlencoded", "update=" + Http.encode(update)));
        assertRefused(
                http.get(path + "?update=" + Http.encode("DROP ALL") + "&query=" + Http.encode("DROP ALL")), path);
        assertRefused(http.post(path, "text/turtle", "<http://x/s> <http://x/p> 1 ."));
        assertRefused(http.post(path + "?graph=http://x/g", "text/turtle", "<http://x/s> <http://x/p> 1 ."));
        for (String method : List.of("PUT", "DELETE", "PATCH", "TRACE", "MKCOL")) {
            assertRefused(http.send(method, path, BodyPublishers.ofString("<http://x/s> <http://x/p> 1 .")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/$/ping",
                "/$/server",
                "/$/datasets",
                "/$/stats",
                "/$/compact/kg",
                "/$/backup/kg",
                "/$/metrics",
                "/kg/shacl"
            })
    void thereIsNoAdministration(String path) {
        assertThat(http.get(path).statusCode()).isEqualTo(404);
        assertRefused(http.post(path, "application/x-www-form-urlencoded", "dbName=x&dbType=mem"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } }",
                "LOAD <file:///etc/passwd>",
                "DROP ALL",
                "SELECT * { ?s ?p ?o FILTER(<java:java.lang.Runtime>(?s)) }",
                "SELECT (<http://jena.apache.org/ARQ/function#wait>(60000) AS ?x) {}",
                "SELECT (CALL(<http://jena.apache.org/ARQ/function#print>, 'x') AS ?x) {}",
                "SELECT * { ?s (<a:a>/<a:b>)* ?o }",
                "SELECT * { ?s ((!<a:a>){20,})? ?o }",
                "",
                "   ",
                "SELECT",
            })
    void queriesOnlyRead(String query) {
        assertThat(http.query(query).statusCode()).isEqualTo(400);
        assertThat(http.post("/kg/sparql", "application/sparql-query", query).statusCode())
                .isEqualTo(400);
    }

    @Test
    void noFileOfTheMachineIsRead(@TempDir Path folder) throws IOException {
        Path secret = folder.resolve("secret.ttl");
        Files.writeString(secret, "<http://x/s> <http://x/p> \"found\" .");
        for (String query : List.of(
                "SELECT * FROM <" + secret.toUri() + "> { ?s ?p ?o }",
                "SELECT * FROM NAMED <" + secret.toUri() + "> { GRAPH ?g { ?s ?p ?o } }")) {
            assertThat(http.query(query).body()).doesNotContain("found");
        }
        String all = "/kg/sparql?query=" + Http.encode("SELECT * { ?s <http://x/p> ?o }") + "&default-graph-uri=";
        assertThat(http.get(all + Http.encode(secret.toUri().toString())).body())
                .doesNotContain("found");
        assertThat(http.get("/kg/data?graph=" + Http.encode(secret.toUri().toString()))
                        .statusCode())
                .isEqualTo(404);
        for (String path :
                List.of("/../pom.xml", "/%2e%2e/pom.xml", "/..%2fpom.xml", "/q/../../pom.xml", "//etc/passwd")) {
            assertThat(http.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                    .containsPattern(" 40[04] ");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    localhost         | 200
                    LOCALHOST:3330    | 200
                    127.0.0.1:3330    | 200
                    [::1]:3330        | 200
                    news.test:80      | 200
                    evil.example      | 403
                    evil.example:3330 | 403
                    127.0.0.1.evil.example | 403
                    localhost.evil.example | 403
                    localhost@evil.example | 40
                    """)
    void strangersNamesAreTurnedAway(String host, String status) throws IOException {
        for (String path : List.of("/", "/kg/sparql?query=ASK%7B%7D", "/q", "/style.css")) {
            assertThat(http.raw("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 " + status);
        }
    }

    @Test
    void aRequestHasOneHost() throws IOException {
        assertThat(http.raw("GET / HTTP/1.0\r\n\r\n")).contains(" 403 ");
        assertThat(http.raw("GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n"))
                .contains(" 400 ");
        assertThat(http.raw("GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .containsPattern(" 40[03] ");
    }

    @Test
    void requestsAreBounded() throws IOException {
        String comment = "#" + "x".repeat(RequestGuard.LARGEST_BODY);
        assertThat(http.post("/kg/sparql", "application/sparql-query", "ASK {} " + comment)
                        .statusCode())
                .isEqualTo(413);
        assertThat(http.raw("GET /q?x=" + "x".repeat(70_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .containsPattern(" 4(14|31) ");
        HttpResponse<String> chunked = http.send(
                "POST",
                "/kg/sparql",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream("ASK {}".getBytes(StandardCharsets.UTF_8))),
                "Content-Type",
                "application/sparql-query");
        assertThat(chunked.statusCode()).isEqualTo(411);
        String deep = "SELECT * { ?s ?p ?o FILTER" + "(".repeat(50_000) + "1" + ")".repeat(40_000) + " }";
        assertThat(deep).hasSizeLessThan(QueryGuard.LONGEST);
        assertRefused(http.post("/kg/sparql", "application/sparql-query", deep));
        assertThat(http.query("ASK {}").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&timeout=3600", "&timeout=3600,3600", "&timeout=0", "&timeout=-1"})
    void noClientRaisesTheTimeLimit(String parameter) {
        String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
        String path = "/kg/sparql?query=" + Http.encode(endless) + parameter;
        assertThat(http.get(path).statusCode()).isEqualTo(503);
        assertThat(http.get(path, "Timeout", "3600").statusCode()).isEqualTo(503);
    }

    @Test
    void aSenselessTimeLimitIsNoFault() {
        assertThat(http.get("/kg/sparql?query=ASK%7B%7D&timeout=long").statusCode())
                .isLessThan(500);
    }

    @Test
    void regularExpressionsGiveUp() {
        String query = "ASK { BIND('" + "a".repeat(60) + "' AS ?a) FILTER REGEX(?a, '(a+)+b') }";
        assertThat(http.query(query, "Accept", "text/csv").body()).contains("false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"callback=alert", "stylesheet=http://evil.example/x.xsl"})
    void noAnswerBecomesAScript(String parameter) {
        assertThat(http.get("/kg/sparql?query=ASK%7B%7D&" + parameter).statusCode())
                .isEqualTo(400);
        assertThat(http.post("/kg/sparql", "application/x-www-form-urlencoded", "query=ASK%7B%7D&" + parameter)
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/style.css", "/q", "/kg/sparql?query=ASK%7B%7D", "/kg/data", "/nothing"})
    void browsersAreToldToRunNothing(String path) {
        HttpResponse<String> answer = http.get(path, "Origin", "http://evil.example");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'");
        assertThat(answer.headers().map())
                .doesNotContainKeys("Access-Control-Allow-Origin", "access-control-allow-origin");
    }

    @Test
    void parametersOfCannedQueriesStayValues() {
        for (String attack : List.of("x> } ; DROP ALL #", "\" } UNION { ?s ?p ?o } #", "<script>alert(1)</script>")) {
            HttpResponse<String> answer = http.get("/q/actors/timeline?actor=" + Http.encode(attack));
            assertThat(answer.statusCode()).isBetween(400, 404);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        }
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.request().toString()).isBetween(400, 499);
    }

    /** The start page takes no notice of parameters. */
    private static void assertRefused(HttpResponse<String> answer, String path) {
        if (!path.equals("/")) {
            assertRefused(answer);
        }
    }
}
