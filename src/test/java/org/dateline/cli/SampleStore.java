package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A store of the sample articles, made once by the command line itself. Read it only. */
final class SampleStore {
    static final Path ARTICLES = Path.of("data/articles");

    private static final Path FOLDER = make();

    private SampleStore() {}

    static String folder() {
        return FOLDER.toString();
    }

    /** The sample articles, sorted. */
    static List<String> articles() {
        try (Stream<Path> files = Files.list(ARTICLES)) {
            return files.map(Path::toString)
                    .filter(f -> !f.endsWith(".ttl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path make() {
        try {
            Path folder = Files.createTempDirectory("dateline-samples");
            Run run = Run.of("ingest", "--store", folder.toString(), ARTICLES.toString());
            assertThat(run.err()).isEmpty();
            assertThat(run.code()).isZero();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
