package org.dateline.store;

import static org.dateline.model.ActorType.STATE;
import static org.dateline.model.Role.AGENT;
import static org.dateline.model.Stance.AFFIRMS;
import static org.dateline.model.Tense.PAST;
import static org.dateline.rdf.DossierFixture.part;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.rdf.ArticleGraph;
import org.dateline.rdf.DossierFixture;
import org.dateline.rdf.DossierGraph;

/** Another process that has a store open: holds it, or writes batch after batch until it is killed. */
final class StoreProcess implements AutoCloseable {
    static final Provenance RUN = new Provenance(Instant.parse("2024-11-06T09:00:00Z"), "0.1.0", "m1");
    static final int BATCH = 5;

    private final Process process;
    private final BufferedReader out;

    private StoreProcess(Process process) {
        this.process = process;
        out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** @param batches how many batches to write before holding still */
    static StoreProcess start(Path store, int batches) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                java,
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                StoreProcess.class.getName(),
                store.toString(),
                Integer.toString(batches));
        return new StoreProcess(
                builder.redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }

    /** Waits for the next thing that it says. */
    String await() throws IOException {
        String line = out.readLine();
        if (line == null) {
            throw new IllegalStateException("the process has ended");
        }
        return line;
    }

    /** Without a chance to clean up. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    static List<ArticleGraph> batch(int number) {
        return IntStream.range(number * BATCH, (number + 1) * BATCH)
                .mapToObj(StoreProcess::article)
                .toList();
    }

    private static ArticleGraph article(int n) {
        DossierFixture fixture = new DossierFixture(
                "article-" + n,
                "Gazette",
                "2024-10-19",
                IntStream.range(0, 10)
                        .mapToObj(i -> "State" + (n + i) + " talks for the time number " + i + ".")
                        .toArray(String[]::new));
        for (int i = 0; i < 10; i++) {
            String name = "State" + (n + i);
            fixture.actor("state-" + (n + i), STATE, name);
            fixture.event("e" + (i + 1), "Statement", "talks", part(AGENT, "state-" + (n + i)));
            fixture.claim("c" + (i + 1), "e" + (i + 1), "gazette", AFFIRMS, PAST, null, i);
        }
        return DossierGraph.write(fixture.build());
    }

    public static void main(String[] arguments) throws InterruptedException {
        try (Store store = Store.open(Path.of(arguments[0]))) {
            System.out.println("open");
            for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
                store.put(batch(i), RUN);
                System.out.println("committed " + i);
            }
            System.out.println("done");
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
