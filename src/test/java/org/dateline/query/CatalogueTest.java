package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {
    private static final String GOOD = "#+ summary: s\n#+ description: d\n#+ tags:\n#+   - t\nSELECT * { ?s ?p ?o }\n";

    @TempDir
    Path folder;

    @Test
    void theShippedQueriesAreThoseOfTheFolder() {
        assertThat(Catalogue.load().listQueries())
                .extracting(CannedQuery::name)
                .isEqualTo(Catalogue.load(Path.of("queries")).listQueries().stream()
                        .map(CannedQuery::name)
                        .toList())
                .contains("actors/timeline", "claims/denials", "provenance/articles");
    }

    @Test
    void aQueryIsFoundWithOrWithoutItsSubject() throws IOException {
        write("actors/timeline.rq", GOOD);
        write("actors/all.rq", GOOD);
        write("events/all.rq", GOOD);
        Catalogue catalogue = Catalogue.load(folder);
        assertThat(catalogue.getQuery("actors/timeline")).isSameAs(catalogue.getQuery("timeline"));
        assertThat(catalogue.findQuery("all")).isEmpty();
        assertThatThrownBy(() -> catalogue.getQuery("timelines"))
                .isInstanceOf(QueryException.class)
                .hasMessage("there is no query \"timelines\"; there are actors/all, actors/timeline, events/all");
    }

    @Test
    void aBadHeaderStopsTheCatalogueWithFileAndLine() throws IOException {
        write("actors/timeline.rq", "#+ summary: s\n#+ colour: red\n" + GOOD);
        assertThatThrownBy(() -> Catalogue.load(folder))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("queries/actors/timeline.rq:2: unknown header \"colour\"");
    }

    @Test
    void namesAreKebabCaseInsideAFolder() throws IOException {
        write("actors/TimeLine.rq", GOOD);
        assertThatThrownBy(() -> Catalogue.load(folder)).hasMessageContaining("name it subject/what-it-asks.rq");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
