package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same articles give the same bytes, whatever the order, the threads and what was there before. */
class DeterminismIT {
    @TempDir
    Path folder;

    @Test
    void orderThreadsAndRepetitionChangeNothing() {
        String expected = export(SampleStore.folder());
        String store = folder.resolve("store").toString();

        List<String> articles = new ArrayList<>(SampleStore.articles());
        Collections.reverse(articles);
        // One by one and the last first, so that sorting the inputs of a run cannot hide anything.
        ingest(store, articles.subList(0, 5), "1");
        ingest(store, articles.subList(5, 12), "2");
        assertThat(export(store)).isEqualTo(expected);
        for (String format : List.of("turtle", "nquads", "jsonld", "void")) {
            assertThat(export(store, "--format", format)).isEqualTo(export(SampleStore.folder(), "--format", format));
        }

        Run again = ingest(store, SampleStore.articles(), "2");
        assertThat(again.out()).contains("0 stored, 0 replaced, 12 unchanged, 0 rejected");
        assertThat(export(store)).isEqualTo(expected);

        retractAndBring(store, SampleStore.articles().get(3));
        assertThat(export(store)).isEqualTo(expected);

        Run gone = Run.of("retract", "--all", "--store", store);
        assertThat(gone.out()).isEqualTo("12 articles retracted\n");
        assertThat(export(store)).isEqualTo(export(empty()));
        assertThat(Run.of("export", "--store", store, "--provenance").out()).contains("invalidatedAtTime");
    }

    private void retractAndBring(String store, String article) {
        String id = Run.of("annotate", article).out().replaceAll("(?s).*\"article\":\"([^\"]+)\".*", "$1");
        assertThat(Run.of("retract", id, "--store", store).out()).isEqualTo("1 article retracted\n");
        assertThat(export(store)).doesNotContain(id);
        assertThat(ingest(store, List.of(article), "2").out()).contains("1 stored, 0 replaced");
    }

    private String empty() {
        String store = folder.resolve("empty").toString();
        assertThat(Run.withInput("", "ingest", "--store", store, "-").code()).isEqualTo(1);
        return store;
    }

    private static Run ingest(String store, List<String> articles, String threads) {
        List<String> args = new ArrayList<>(List.of("ingest", "--store", store, "--threads", threads));
        args.addAll(articles);
        Run run = Run.of(args.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run;
    }

    private static String export(String store, String... options) {
        List<String> args = new ArrayList<>(List.of("export", "--store", store));
        args.addAll(List.of(options));
        Run run = Run.of(args.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        return run.out();
    }
}
