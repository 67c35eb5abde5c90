package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code mvn test -Dtest=CatalogueReadmeTest -Ddateline.rewrite=true} writes the file anew. */
class CatalogueReadmeTest {
    private static final Path FOLDER = Path.of("queries");

    @Test
    void readmeTellsWhatTheHeadersTell() throws IOException {
        String written = CatalogueReadme.write(Catalogue.load(FOLDER));
        Path file = FOLDER.resolve("README.md");
        if (Rewrite.isAsked()) {
            Files.writeString(file, written);
        }
        assertThat(Files.readString(file)).isEqualTo(written);
    }
}
