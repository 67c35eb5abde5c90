package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad articles are told one by one and harm nobody else. */
class BadInputIT {
    private static final String GOOD = """
            title: A pact on the lake
            date: 2024-03-05
            source: Sample Courier

            Kenya and Uganda signed a fishing treaty in Nairobi on Monday. Tanzania said that it would not join the pact.
            """;

    @TempDir
    Path folder;

    @Test
    void eachBadFileIsToldAndTheRestIsStored() throws IOException {
        Files.writeString(folder.resolve("good.txt"), GOOD);
        Files.writeString(folder.resolve("undated.txt"), GOOD.replace("date: 2024-03-05\n", ""));
        Files.writeString(folder.resolve("empty.txt"), "");
        Files.write(folder.resolve("binary.txt"), picture());
        Files.write(
                folder.resolve("latin.txt"), GOOD.replace("lake", "\u00e9tang").getBytes(StandardCharsets.UTF_16));
        Files.write(
                folder.resolve("broken.txt"), GOOD.replace("lake", "\u00e9tang").getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(
                folder.resolve("menu.html"),
                "<html><body><nav><a href='/'>Home</a><a href='/b'>B</a></nav></body></html>");
        Files.writeString(
                folder.resolve("french.txt"),
                "Le gouvernement a annonc\u00e9 mardi que les deux pays avaient sign\u00e9 un accord sur la p\u00eache dans le lac, "
                        + "selon un communiqu\u00e9 publi\u00e9 par la pr\u00e9sidence. Les n\u00e9gociations avaient dur\u00e9 trois ans.");
        big(folder.resolve("big.txt"));
        Path secret = Files.writeString(folder.resolve("secret.txt"), GOOD);
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));

        Run run = Run.of("ingest", "--store", folder.resolve("store").toString(), folder.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(rejected(run, "empty.txt")).contains("DL-INGEST-EMPTY");
        assertThat(rejected(run, "binary.txt")).contains("DL-INGEST-BINARY");
        assertThat(rejected(run, "broken.txt")).contains("DL-INGEST-ENCODING");
        assertThat(rejected(run, "menu.html")).contains("DL-INGEST-NO-CONTENT");
        assertThat(rejected(run, "french.txt")).contains("DL-INGEST-LANGUAGE", "French");
        assertThat(rejected(run, "big.txt")).contains("DL-INGEST-TOO-LARGE");
        assertThat(run.err()).contains("warning: " + folder.resolve("undated.txt") + ": no date of publication");
        if (!Files.isReadable(secret)) {
            assertThat(rejected(run, "secret.txt")).contains("DL-INGEST-UNREADABLE");
        }
        assertThat(run.err()).doesNotContain("\tat ", "Exception");
        Run articles = Run.of(
                "query",
                "articles",
                "--format",
                "csv",
                "--store",
                folder.resolve("store").toString());
        assertThat(articles.out()).contains("A pact on the lake");
    }

    @Test
    void aFileThatIsNotThereIsOneRejectionAmongOthers() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), GOOD);
        Run run = Run.of(
                "ingest",
                "--store",
                folder.resolve("store").toString(),
                good.toString(),
                folder.resolve("gone.txt").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("DL-INGEST-NOT-FOUND", "gone.txt");
        assertThat(run.out()).contains("1 stored", "1 rejected");
    }

    @Test
    void twoVersionsOfAnArticleInOneRunAreTold() throws IOException {
        String url = "url: https://news.example/pact\n";
        Files.writeString(folder.resolve("a.txt"), url + GOOD);
        Files.writeString(folder.resolve("b.txt"), url + GOOD + "Rwanda welcomed the pact.\n");
        Run run = Run.of("ingest", "--store", folder.resolve("store").toString(), folder.toString());
        assertThat(run.err()).contains("b.txt: is the same article as " + folder.resolve("a.txt"));
        assertThat(run.out()).contains("1 stored, 1 replaced");
        assertThat(Run.of("export", "--store", folder.resolve("store").toString())
                        .out())
                .contains("Rwanda");
    }

    @Test
    void annotateGoesOnToo() throws IOException {
        Files.writeString(folder.resolve("empty.txt"), "");
        Files.writeString(folder.resolve("good.txt"), GOOD);
        Run run = Run.of("annotate", folder.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("DL-INGEST-EMPTY");
        assertThat(run.out().lines()).hasSize(1);
    }

    @Test
    void annotateAndIngestTellTheSameInTheSameWords() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        String told = Run.of("annotate", empty.toString()).err();
        assertThat(told).startsWith("rejected: DL-INGEST-EMPTY: ").hasLineCount(1);
        assertThat(Run.of("ingest", "--store", folder.resolve("store").toString(), empty.toString())
                        .err())
                .isEqualTo(told);
    }

    @Test
    void aQueryThatDoesNotParseIsToldInOneLine() throws IOException {
        Path query = Files.writeString(folder.resolve("q.rq"), "SELECT *\n{ ?s ");
        Run run = Run.of("query", "--sparql", query.toString(), "--store", SampleStore.folder());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("dateline: DL-QUERY-SYNTAX: " + query + ":2: not a SPARQL query: ")
                .hasLineCount(1)
                .hasSizeLessThan(300);
    }

    @Test
    void whatIsNamedAndNotThereIsToldByItsId() {
        Run retract = Run.of("retract", "nothing", "--store", SampleStore.folder());
        assertThat(retract.err()).startsWith("dateline: DL-ARTICLE-MISSING: ").hasLineCount(1);
        assertThat(retract.code()).isEqualTo(1);
        Run validate = Run.of("validate", folder.resolve("gone.ttl").toString());
        assertThat(validate.err()).startsWith("dateline: DL-FILE: ").hasLineCount(1);
        assertThat(validate.code()).isEqualTo(1);
    }

    private static String rejected(Run run, String file) {
        return run.err()
                .lines()
                .filter(l -> l.startsWith("rejected: ") && l.contains("/" + file + ":"))
                .findFirst()
                .orElse(file + " was not rejected: " + run.err());
    }

    private static byte[] picture() {
        byte[] bytes = new byte[5000];
        byte[] signature = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
        System.arraycopy(signature, 0, bytes, 0, signature.length);
        for (int i = signature.length; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        return bytes;
    }

    private static void big(Path file) throws IOException {
        byte[] block = String.join("", Collections.nCopies(20, GOOD)).getBytes(StandardCharsets.UTF_8);
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            while (out.length() < 50_000_000) {
                out.write(Arrays.copyOf(block, block.length));
            }
        }
    }
}
