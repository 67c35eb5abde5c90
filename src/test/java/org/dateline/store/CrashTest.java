package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.model.DatelineException;
import org.dateline.rdf.ArticleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two processes, and one that dies. */
class CrashTest {
    private static final int BATCHES = 200;
    private static final int ENOUGH = 8;

    @TempDir
    Path temp;

    /** Killed while it writes, a moment later each time: what is there is whole, and a second run completes it. */
    @ParameterizedTest
    @ValueSource(longs = {0, 60})
    void holdsWholeArticlesAfterAKill(long wait) throws Exception {
        Path folder = temp.resolve("store");
        int committed = 0;
        try (StoreProcess process = StoreProcess.start(folder, BATCHES)) {
            assertThat(process.await()).isEqualTo("open");
            for (; committed < 3; committed++) {
                assertThat(process.await()).isEqualTo("committed " + committed);
            }
            Thread.sleep(wait);
            process.kill();
        }
        try (Store store = Store.openExisting(folder)) {
            Set<String> ids = ids(store);
            assertThat(ids).hasSizeGreaterThanOrEqualTo(committed * StoreProcess.BATCH);
            assertThat(ids.size() % StoreProcess.BATCH).as("whole batches").isZero();
            List<ArticleGraph> all = batches(Math.max(ENOUGH, ids.size() / StoreProcess.BATCH));
            DatasetGraph data = store.dataset().asDatasetGraph();
            data.executeRead(() -> all.stream()
                    .filter(a -> ids.contains(a.article()))
                    .forEach(a -> assertThat(Quads.copy(data, a.iri()).find().toSet())
                            .isEqualTo(a.graph().find().toSet())));

            PutReport rest = store.put(all, StoreProcess.RUN);
            assertThat(rest.unchanged()).hasSize(ids.size());
            try (Store undisturbed = Store.open(temp.resolve("undisturbed"))) {
                undisturbed.put(all, StoreProcess.RUN);
                assertThat(export(store)).isEqualTo(export(undisturbed));
            }
        }
    }

    @Test
    void tellsThatAnotherProcessHasTheStore() throws Exception {
        Path folder = temp.resolve("store");
        try (StoreProcess process = StoreProcess.start(folder, 0)) {
            assertThat(process.await()).isEqualTo("open");
            assertThat(process.await()).isEqualTo("done");
            assertThatThrownBy(() -> Store.open(folder))
                    .isInstanceOfSatisfying(
                            DatelineException.class, e -> assertThat(e.id()).isEqualTo("DL-STORE-LOCKED"))
                    .hasMessageContaining("in use by another process");
            process.kill();
        }
        Store.open(folder).close();
    }

    private static List<ArticleGraph> batches(int count) {
        List<ArticleGraph> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.addAll(StoreProcess.batch(i));
        }
        return all;
    }

    private static Set<String> ids(Store store) {
        return store.listArticles().stream().map(StoredArticle::id).collect(Collectors.toSet());
    }

    private static byte[] export(Store store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.export(new ExportOptions(ExportFormat.N_QUADS, true, false), out);
        return out.toByteArray();
    }
}
