package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.model.DatelineException;
import org.dateline.query.CannedQuery;
import org.dateline.query.Catalogue;
import org.dateline.query.ExampleStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static Server server;
    private static Http http;

    @BeforeAll
    static void start() {
        server = Server.start(ExampleStore.open(), CATALOGUE, ServerOptions.loopback(0));
        http = new Http(server.address());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void queriesSeeAllGraphsAsOne() {
        String query = """
                PREFIX schema: <https://schema.org/> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX dl: <https://w3id.org/dateline/ontology#>
                SELECT ?name ?class { ?claim dl:about ?event ; dl:holder/schema:name ?name . ?event a/rdfs:label ?class }
                ORDER BY ?name ?class LIMIT 1
                """;
        for (HttpResponse<String> answer : List.of(
                http.query(query, "Accept", "text/csv"),
                http.post("/kg/sparql?output=csv", "application/sparql-query", query),
                http.post(
                        "/kg/sparql", "application/x-www-form-urlencoded", "output=csv&query=" + Http.encode(query)))) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("name,class\r\nAda Berg,presence\r\n");
        }
    }

    @Test
    void graphsAndPrefixesAreServed() {
        String graph = Http.encode("https://w3id.org/dateline/graph/actors");
        HttpResponse<String> actors = http.get("/kg/data?graph=" + graph, "Accept", "text/turtle");
        assertThat(actors.statusCode()).isEqualTo(200);
        assertThat(actors.body()).contains("\"Ada Berg\"@en").doesNotContain("Claim");
        assertThat(http.get("/kg/data", "Accept", "application/n-quads").body()).contains("graph/article-a1");
        assertThat(http.get("/kg/prefixes").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    application/sparql-results+json                 | application/sparql-results+json | "vars": [ "date" ,
                    */*                                             | application/sparql-results+json | "vars": [ "date" ,
                    text/csv                                        | text/csv                        | date,what,role,said,event
                    text/csv;q=0.5, application/json;q=0.4          | text/csv                        | date,what,role,said,event
                    text/html,application/xhtml+xml,*/*;q=0.8       | text/plain                      | reported 2024-10-24
                    """)
    void cannedQueriesComeInTheFormAskedFor(String accept, String type, String part) {
        HttpResponse<String> answer =
                http.get("/q/actors/timeline?actor=North+land".replace("+", ""), "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(404);
        answer = http.get("/q/actors/timeline?actor=Norland&from=2024-10-20", "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(answer.body()).contains(part);
    }

    @Test
    void theListOfQuestionsNamesThemAll() {
        String list = http.get("/q", "Accept", "text/csv").body();
        assertThat(list.lines()).contains("actors/timeline,Timeline of an actor,actor [from] [to]");
        assertThat(list.lines()).hasSize(1 + CATALOGUE.listQueries().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /q/actors/timelime                        | 404 | there is no query "actors/timelime"
                    /q/actors/timeline                        | 400 | needs the parameter actor
                    /q/actors/timeline?actor=nobody           | 404 | nothing in this store is called "nobody"
                    /q/actors/timeline?actor=norland&from=now | 400 | takes a date such as 2024-10-08, not "now"
                    /q/actors/timeline?actor=norland&x=1      | 400 | has no parameter "x"
                    """)
    void mistakesAreSaid(String path, int status, String message) {
        HttpResponse<String> answer = http.get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain;charset=utf-8");
        assertThat(answer.body()).contains(message).doesNotContain("Exception");
    }

    @Test
    void theStartPageLinksToWhatIsThere() {
        HttpResponse<String> page = http.get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(page.body()).doesNotContain("<script", "style=", "onclick", "http://", "https://");
        for (CannedQuery query : CATALOGUE.listQueries()) {
            assertThat(page.body())
                    .contains("href=\"/q/" + query.name(), query.header().summary());
        }
        Pattern.compile("(?:href|action)=\"([^\"]+)\"")
                .matcher(page.body())
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.startsWith("/q/"))
                .forEach(link -> assertThat(http.get(link.equals("/kg/sparql") ? link + "?query=ASK%7B%7D" : link)
                                .statusCode())
                        .as(link)
                        .isEqualTo(200));
        assertThat(http.get("/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void onlyThisMachineIsListenedTo() throws IOException {
        assertThat(server.address().getHost()).isEqualTo("127.0.0.1");
        for (InetAddress other :
                InetAddress.getAllByName(InetAddress.getLocalHost().getHostName())) {
            if (!other.isLoopbackAddress()) {
                assertThatThrownBy(() -> new Socket(other, server.address().getPort()).close())
                        .isInstanceOf(ConnectException.class);
            }
        }
    }

    @Test
    void aPortInUseIsSaidPlainly() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() ->
                            Server.start(ExampleStore.open(), CATALOGUE, ServerOptions.loopback(taken.getLocalPort())))
                    .isInstanceOf(DatelineException.class)
                    .hasMessage("port " + taken.getLocalPort() + " of 127.0.0.1 is in use by another program."
                            + " Stop that one or choose another port.")
                    .extracting(e -> ((DatelineException) e).id())
                    .isEqualTo("DL-SERVE-PORT");
        }
    }

    @Test
    void anAddressOfAnotherMachineIsSaidPlainly() {
        ServerOptions elsewhere = new ServerOptions("192.0.2.1", 0, Duration.ofSeconds(1), List.of());
        assertThatThrownBy(() -> Server.start(ExampleStore.open(), CATALOGUE, elsewhere))
                .isInstanceOf(DatelineException.class)
                .hasMessageStartingWith("cannot listen on port 0 of 192.0.2.1: ");
    }

    @Test
    void closingFreesThePort() throws IOException {
        URI address;
        try (Server second = Server.start(ExampleStore.open(), CATALOGUE, ServerOptions.loopback(0))) {
            address = second.address();
            assertThat(new Http(address).get("/").statusCode()).isEqualTo(200);
        }
        try (ServerSocket again = new ServerSocket(address.getPort(), 1, InetAddress.getLoopbackAddress())) {
            assertThat(again.isBound()).isTrue();
        }
    }
}
