package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.dateline.query.ExampleStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The configuration for a stand-alone Fuseki serves the same store, and lets nobody write. */
class StandaloneConfigurationTest {
    private static final String LOCATION = "tdb2:location \"dateline-store\"";

    @TempDir
    Path folder;

    @Test
    void servesAndRefuses() throws IOException {
        Path store = folder.resolve("store");
        fill(store);
        String text = Files.readString(Path.of("src/main/config/fuseki.ttl"));
        assertThat(text).contains(LOCATION);
        Path configuration = folder.resolve("fuseki.ttl");
        Files.writeString(configuration, text.replace(LOCATION, "tdb2:location <" + store.toUri() + ">"));
        FusekiServer server = FusekiServer.create()
                .fusekiModules(FusekiModules.empty())
                .loopback(true)
                .port(0)
                .parseConfigFile(configuration)
                .start();
        DatasetGraph served =
                server.getDataAccessPointRegistry().get("/kg").getDataService().getDataset();
        try {
            check(new Http(URI.create("http://127.0.0.1:" + server.getPort() + "/")));
        } finally {
            server.stop();
            TDBInternal.expel(served);
        }
    }

    private static void check(Http http) {
        String all = "SELECT (COUNT(*) AS ?n) { ?s a <https://w3id.org/dateline/ontology#Claim> }";
        assertThat(http.query(all, "Accept", "text/csv").body()).isEqualTo("n\r\n17\r\n");
        String graph = "/kg/data?graph=" + Http.encode("https://w3id.org/dateline/graph/actors");
        assertThat(http.get(graph, "Accept", "text/turtle").body()).contains("Ada Berg");
        assertThat(http.query("SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }")
                        .body())
                .contains("SERVICE execution disabled");
        assertThat(http.post("/kg/sparql", "application/sparql-update", "DROP ALL")
                        .statusCode())
                .isBetween(400, 499);
        assertThat(http.post("/kg/update", "application/sparql-update", "DROP ALL")
                        .statusCode())
                .isBetween(400, 499);
        assertThat(http.send("PUT", graph, BodyPublishers.ofString("<http://x/s> <http://x/p> 1 ."))
                        .statusCode())
                .isEqualTo(405);
        assertThat(http.query("LOAD <file:///etc/passwd>").statusCode()).isEqualTo(400);
    }

    private static void fill(Path store) {
        Dataset disk = TDB2Factory.connectDataset(store.toString());
        DatasetGraph from = ExampleStore.open().asDatasetGraph();
        Txn.executeWrite(
                disk, () -> Txn.executeRead(from, () -> from.find().forEachRemaining(disk.asDatasetGraph()::add)));
        TDBInternal.expel(disk.asDatasetGraph());
    }
}
