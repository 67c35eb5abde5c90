package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.dateline.model.DatelineException;
import org.dateline.rdf.ArticleGraph;
import org.dateline.rdf.DossierGraph;
import org.dateline.rdf.Iris;
import org.dateline.rdf.RandomDossiers;
import org.dateline.rdf.SampleDossiers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {
    private static final Provenance RUN = new Provenance(Instant.parse("2024-11-06T09:00:00Z"), "0.1.0", "m1");
    private static final Provenance NEXT_RUN = new Provenance(Instant.parse("2024-11-08T09:00:00Z"), "0.1.0", "m1");

    @TempDir
    Path temp;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(temp.resolve("store"));
        store.put(samples(), RUN);
        store.relinkIncidents(ExportTest::presences);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource({"TRIG, TriG", "N_QUADS, N-Quads", "JSON_LD, JSON-LD"})
    void givesBackEveryQuad(ExportFormat format, String language) {
        Set<Quad> all = quads();
        assertThat(parse(export(store, format, true, true), language).stream().collect(Collectors.toSet()))
                .isEqualTo(all);
        Set<Quad> shared = all.stream()
                .filter(q ->
                        !q.getGraph().equals(Iris.TEXT_GRAPH) && !q.getGraph().equals(Iris.CATALOG_GRAPH))
                .collect(Collectors.toSet());
        assertThat(parse(export(store, format, false, false), language).stream().collect(Collectors.toSet()))
                .isEqualTo(shared);
    }

    /** Characters that break careless writers, numbers that stores like to rewrite: all comes back as it was given. */
    @Test
    void survivesOddTextsAndNumbers() {
        List<ArticleGraph> odd = LongStream.rangeClosed(1, 12)
                .mapToObj(seed -> DossierGraph.write(RandomDossiers.of(seed)))
                .toList();
        PutReport report = store.put(odd, RUN);
        assertThat(report.rejected()).isEmpty();
        Set<Quad> before = quads();
        for (ArticleGraph article : odd) {
            Set<Triple> stored = before.stream()
                    .filter(q -> q.getGraph().equals(article.iri()))
                    .map(Quad::asTriple)
                    .collect(Collectors.toSet());
            assertThat(stored)
                    .isIn(odd.stream().map(a -> a.graph().find().toSet()).toList());
        }
        assertThat(store.put(odd, new Provenance(RUN.started(), "0.2.0", "m1")).replaced())
                .isNotEmpty();
        assertThat(withoutCatalog(quads())).as("nothing old is left behind").isEqualTo(withoutCatalog(before));
        Map<ExportFormat, String> languages =
                Map.of(ExportFormat.TRIG, "TriG", ExportFormat.N_QUADS, "N-Quads", ExportFormat.JSON_LD, "JSON-LD");
        languages.forEach((format, language) -> assertThat(parse(export(store, format, true, true), language).stream()
                        .collect(Collectors.toSet()))
                .as(language)
                .isEqualTo(quads()));
    }

    @Test
    void mergesAllGraphsInTurtle() {
        Set<Triple> all = quads().stream().map(Quad::asTriple).collect(Collectors.toSet());
        String turtle = export(store, ExportFormat.TURTLE, true, true);
        assertThat(parse(turtle, "Turtle").getDefaultGraph().find().toSet()).isEqualTo(all);
        String withoutText = export(store, ExportFormat.TURTLE, false, false);
        assertThat(withoutText)
                .doesNotContain("anchorOf", "isString", "wasGeneratedBy")
                .contains("schema:name");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void isTheSameWhateverTheWayThere(int seed) {
        try (Store other = Store.open(temp.resolve("other"))) {
            List<ArticleGraph> shuffled = new ArrayList<>(samples());
            Collections.shuffle(shuffled, new Random(seed));
            other.put(List.of(StoreTest.article("gazette-shells", "Moscow talks.", "russia", "Rossiya", "Q1")), RUN);
            shuffled.forEach(a -> other.put(List.of(a), NEXT_RUN));
            other.put(List.of(StoreTest.article("gone", "Moscow hums.", "russia", "Russland", "Q159")), RUN);
            other.retract(List.of("gone"), NEXT_RUN.started());
            other.relinkIncidents(ExportTest::presences);
            for (ExportFormat format : ExportFormat.values()) {
                assertThat(export(other, format, true, false)).isEqualTo(export(store, format, true, false));
            }
        }
    }

    @Test
    void readsWell() {
        assertThat(export(store, ExportFormat.TURTLE, true, false))
                .containsPattern("\n:e3 +a +dl:SignAgreement;\n")
                .containsPattern("\n +dl:notBefore +\"2024-06-01\"\\^\\^xsd:date;\n");
    }

    /** The example is for readers of the ontology; it must be what the program really writes. */
    @Test
    void wroteTheExample() {
        store.relinkIncidents(events -> List.of(new IncidentRecord(
                "deployment-2024-10-1",
                "North Korean soldiers in Russia",
                events.stream()
                        .filter(e -> Set.of("Presence", "Deployment").contains(e.eventClass()))
                        .map(EventRecord::iri)
                        .toList())));
        assertThat(Path.of("ontology/examples/valid/example.trig"))
                .hasContent(export(store, ExportFormat.TRIG, true, false));
    }

    @Test
    void describesItself() {
        String description = export(store, ExportFormat.VOID, true, false);
        DatasetGraph parsed = parse(description, "Turtle");
        assertThat(parsed.getDefaultGraph().isEmpty()).isFalse();
        long exported = parse(export(store, ExportFormat.N_QUADS, true, false), "N-Quads").stream()
                .count();
        assertThat(description).contains("void:triples             " + exported).contains("2024-10-19/2024-11-05");
    }

    @Test
    void writesAFileAsAWholeOrNotAtAll() throws IOException {
        Path folder = temp.resolve("out");
        Path file = folder.resolve("graph.nq");
        store.export(new ExportOptions(ExportFormat.N_QUADS, true, false), file);
        assertThat(file).hasContent(export(store, ExportFormat.N_QUADS, true, false));
        assertThat(folder.toFile().list()).hasSize(1);
        assertThatThrownBy(() -> store.export(new ExportOptions(ExportFormat.N_QUADS, true, false), temp))
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining("it is a folder");
        assertThatThrownBy(() -> store.export(
                        new ExportOptions(ExportFormat.N_QUADS, true, false), file.resolve("below-a-file")))
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void leavesTheOldFileWhenWritingFails() throws IOException {
        Path file = Files.writeString(temp.resolve("old.nq"), "old");
        assertThatThrownBy(() -> ExportFile.write(file, out -> {
                    throw new java.io.UncheckedIOException(new IOException("No space left on device"));
                }))
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining("No space left");
        assertThat(file).hasContent("old");
        assertThat(temp).isDirectoryNotContaining("glob:**.tmp");
    }

    private static List<ArticleGraph> samples() {
        return SampleDossiers.all().stream().map(DossierGraph::write).toList();
    }

    private static List<IncidentRecord> presences(List<EventRecord> events) {
        List<String> presences = events.stream()
                .filter(e -> e.eventClass().equals("Presence"))
                .map(EventRecord::iri)
                .toList();
        return List.of(new IncidentRecord("i1", "presence", presences));
    }

    private static Set<Quad> withoutCatalog(Set<Quad> quads) {
        return quads.stream()
                .filter(q -> !q.getGraph().equals(Iris.CATALOG_GRAPH))
                .collect(Collectors.toSet());
    }

    private static String export(Store store, ExportFormat format, boolean text, boolean provenance) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.export(new ExportOptions(format, text, provenance), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static DatasetGraph parse(String document, String language) {
        DatasetGraph parsed = DatasetGraphFactory.create();
        Lang lang = org.apache.jena.riot.RDFLanguages.nameToLang(language);
        RDFDataMgr.read(parsed, new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), lang);
        return parsed;
    }

    /** All but the vocabulary. */
    private Set<Quad> quads() {
        DatasetGraph data = store.dataset().asDatasetGraph();
        return data.calculateRead(() -> data.stream()
                .filter(q -> !q.getGraph().equals(Iris.ONTOLOGY_GRAPH))
                .collect(Collectors.toSet()));
    }
}
