package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.junit.jupiter.api.Test;

/** Rows of a store can be printed when its transaction is over, also those whose values are in no cache. */
class DetachedAnswerTest {
    @Test
    void anAnswerNeedsNoTransaction() {
        StoreParams uncached = StoreParams.builder("uncached")
                .nodeId2NodeCacheSize(-1)
                .node2NodeIdCacheSize(-1)
                .nodeMissCacheSize(-1)
                .build();
        DatasetGraphSwitchable data =
                (DatasetGraphSwitchable) DatabaseConnection.connectCreate(Location.mem("uncached"), uncached)
                        .getDatasetGraph();
        DatasetGraph example = ExampleStore.open().asDatasetGraph();
        Txn.executeWrite(
                data, () -> Txn.executeRead(example, () -> example.find().forEachRemaining(data::add)));
        Dataset dataset = DatasetFactory.wrap(data);
        Answer answer = BoundQuery.parse("SELECT * { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g ?s ?p ?o", "x.rq")
                .run(dataset);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnswerFormat.CSV.write(answer, out, 80);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Ada Berg");
    }
}
