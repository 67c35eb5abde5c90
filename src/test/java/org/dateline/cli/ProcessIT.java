package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only shows with real processes: the launcher, locks, signals, pipes. */
class ProcessIT {
    private static final String LAUNCHER = Path.of("dateline").toAbsolutePath().toString();

    @TempDir
    Path folder;

    @Test
    void theLauncherWorksThroughALinkFromAnyFolder() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("news"), Path.of(LAUNCHER));
        Process process = new ProcessBuilder(link.toString(), "--version")
                .directory(folder.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(out).startsWith("dateline 0.");
        assertThat(folder.resolve("err")).isEmptyFile();
    }

    @Test
    void anOldOrWrongJavaHomeIsPassedOver() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(LAUNCHER, "--version");
        builder.environment().put("JAVA_HOME", folder.toString());
        Process process = builder.start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("dateline");
    }

    @Test
    void aServedStoreIsLockedAndAnswers() throws Exception {
        String store = copyOfSamples();
        Process server = java("serve", "--store", store, "--port", "0");
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
            URI address = address(String.valueOf(out.readLine()));

            Run run = Run.of("ingest", "--store", store, SampleStore.articles().get(0));
            assertThat(run.err()).startsWith("dateline: DL-STORE-LOCKED: ").hasLineCount(1);
            assertThat(run.code()).isEqualTo(1);

            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(address.resolve("q/actors/timeline?actor=north-korea"))
                                    .header("Accept", "text/csv")
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("sign treaty");

            server.destroy();
            assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(Run.of("stats", "--store", store).code()).isZero();
        } finally {
            server.destroyForcibly();
        }
    }

    @Test
    void aPortInUseIsToldAndTheStoreIsFreeAgain() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Run run =
                    Run.of("serve", "--store", SampleStore.folder(), "--port", Integer.toString(taken.getLocalPort()));
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).startsWith("dateline: DL-SERVE-PORT: port " + taken.getLocalPort());
        }
        assertThat(Run.of("stats", "--store", SampleStore.folder()).code()).isZero();
    }

    @Test
    void aReaderThatLeavesIsNoError() throws Exception {
        String store = copyOfSamples();
        Process process = new ProcessBuilder(
                        "sh", "-c", "'" + LAUNCHER + "' export --format nquads --store '" + store + "' | head -n 1")
                .redirectError(folder.resolve("err").toFile())
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .hasLineCount(1);
        assertThat(process.waitFor()).isZero();
        assertThat(folder.resolve("err")).isEmptyFile();
    }

    @Test
    void killedInTheMiddleARunLeavesWholeArticlesAndTheNextOneDoesTheRest() throws Exception {
        String store = folder.resolve("store").toString();
        List<String> articles = variants(40);
        Process run =
                java("ingest", "--store", store, folder.resolve("articles").toString());
        Path journal = folder.resolve("store/Data-0001/SPO.dat");
        while (run.isAlive() && !(Files.exists(journal) && count(store) > 0)) {
            Thread.sleep(20);
        }
        run.destroyForcibly().waitFor();

        Run partly = Run.of("stats", "--store", store);
        assertThat(partly.code()).isZero();
        assertThat(Run.of("validate", "--store", store).code()).isZero();

        assertThat(Run.of("ingest", "--store", store, folder.resolve("articles").toString())
                        .code())
                .isZero();
        String fresh = folder.resolve("fresh").toString();
        Run.of("ingest", "--store", fresh, folder.resolve("articles").toString());
        assertThat(articles).hasSize(40);
        assertThat(Run.of("export", "--store", store).out())
                .isEqualTo(Run.of("export", "--store", fresh).out());
    }

    /** The size of a file that grows with the first articles, beyond what the vocabulary takes. */
    private static long count(String store) throws IOException {
        return Math.max(0, Files.size(Path.of(store, "Data-0001", "nodes-data.obj")) - 150_000);
    }

    private List<String> variants(int number) throws IOException {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        List<String> files = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Path file = articles.resolve("a%02d.txt".formatted(i));
            Files.writeString(
                    file,
                    "title: Pact number %d\ndate: 2024-03-05\nsource: Sample Courier\nurl: https://news.example/%d\n\n"
                                    .formatted(i, i)
                            + ("Kenya and Uganda signed treaty number %d in Nairobi on Monday. Tanzania said that it would "
                                            + "not join the pact. Around %d traders met in Kampala.\n")
                                    .formatted(i, 100 + i));
            files.add(file.toString());
        }
        return files;
    }

    private String copyOfSamples() {
        String store = folder.resolve("samples").toString();
        assertThat(Run.of("ingest", "--store", store, SampleStore.articles().get(1))
                        .code())
                .isZero();
        return store;
    }

    private static URI address(String line) {
        Matcher address = Pattern.compile("http://\\S+").matcher(line);
        assertThat(address.find()).as(line).isTrue();
        return URI.create(address.group());
    }

    private Process java(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-jar",
                Path.of("target", "dateline.jar").toString()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("stderr").toFile())
                .start();
    }
}
