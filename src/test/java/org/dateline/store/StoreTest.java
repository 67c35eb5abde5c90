package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.dateline.model.ActorType.STATE;
import static org.dateline.model.Link.Authority.WIKIDATA;
import static org.dateline.model.Role.AGENT;
import static org.dateline.model.Stance.AFFIRMS;
import static org.dateline.model.Tense.PAST;
import static org.dateline.rdf.DossierFixture.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.model.DatelineException;
import org.dateline.model.Dossier;
import org.dateline.rdf.ArticleGraph;
import org.dateline.rdf.DossierFixture;
import org.dateline.rdf.DossierGraph;
import org.dateline.rdf.External;
import org.dateline.rdf.Iris;
import org.dateline.rdf.SampleDossiers;
import org.dateline.rdf.Vocabulary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    private static final Provenance RUN = new Provenance(Instant.parse("2024-11-06T09:00:00Z"), "0.1.0", "m1");
    private static final Instant LATER = Instant.parse("2024-11-07T09:00:00Z");

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void holdsWhatWasPut() {
        PutReport report = store.put(samples(), RUN);
        assertThat(report.added()).containsExactly("gazette-shells", "post-count", "gazette-kursk");
        for (ArticleGraph article : samples()) {
            assertThat(graph(article.iri()).isIsomorphicWith(article.graph())).isTrue();
        }
        assertThat(store.listArticles())
                .extracting(StoredArticle::id, StoredArticle::publisher)
                .containsExactly(
                        tuple("gazette-shells", "Example Gazette"),
                        tuple("post-count", "Sample Post"),
                        tuple("gazette-kursk", "Example Gazette"));
    }

    @Test
    void skipsWhatItHasUnlessSourceSoftwareOrModelChanged() {
        store.put(samples(), RUN);
        assertThat(store.put(samples(), new Provenance(LATER, "0.1.0", "m1")).unchanged())
                .hasSize(3);
        assertThat(store.put(samples(), new Provenance(LATER, "0.1.0", "m2")).replaced())
                .hasSize(3);
        assertThat(store.put(samples(), new Provenance(LATER, "0.2.0", "m2")).replaced())
                .hasSize(3);
        ArticleGraph edited = article("gazette-shells", "Moscow talks.", "russia", "Russia", "Q159");
        assertThat(store.put(List.of(edited), new Provenance(LATER, "0.2.0", "m2"))
                        .replaced())
                .containsExactly("gazette-shells");
        assertThat(store.isCurrent("gazette-shells", edited.sourceHash(), new Provenance(LATER, "0.2.0", "m2")))
                .isTrue();
        assertThat(store.isCurrent("gazette-shells", edited.sourceHash(), new Provenance(LATER, "0.3.0", "m2")))
                .isFalse();
    }

    @Test
    void replacesWholeGraphs() {
        store.put(List.of(article("a", "Moscow talks.", "russia", "Russia", "Q159")), RUN);
        store.put(List.of(article("a", "Kyiv talks.", "ukraine", "Ukraine", "Q212")), RUN);
        assertThat(quads(q -> q.getGraph().equals(Iris.TEXT_GRAPH)
                        && q.getObject().toString().contains("Moscow")))
                .isEmpty();
        assertThat(quads(q -> q.toString().contains("russia") || q.toString().contains("Q159")))
                .isEmpty();
        assertThat(name("ukraine")).containsExactly("Ukraine");
    }

    @Test
    void keepsLinksThatAnotherArticleGives() {
        store.put(
                List.of(
                        article("a", "Moscow talks.", "russia", "Russia", "Q159"),
                        article("b", "Moscow speaks.", "russia", "Russia", "Q159")),
                RUN);
        store.retract(List.of("a"), LATER);
        assertThat(links()).containsExactly("http://www.wikidata.org/entity/Q159");
        store.retract(List.of("b"), LATER);
        assertThat(links()).isEmpty();
    }

    @Test
    void givesAnActorTheNameThatMostArticlesUse() {
        store.put(
                List.of(
                        article("a", "Moscow talks.", "al-qaida", "al-Qaida", "Q1"),
                        article("b", "Moscow speaks.", "al-qaida", "Al Qaida", "Q1"),
                        article("c", "Moscow hums.", "al-qaida", "al-Qaida", "Q1")),
                RUN);
        assertThat(name("al-qaida")).containsExactly("al-Qaida");
        store.retract(List.of("a"), LATER);
        assertThat(name("al-qaida")).as("a tie: the first in code order").containsExactly("Al Qaida");
        store.retract(List.of("b"), LATER);
        assertThat(name("al-qaida")).containsExactly("al-Qaida");
    }

    @Test
    void rejectsOnlyWhatBreaksAShapeAndKeepsTheOldVersion() {
        ArticleGraph good = article("a", "Moscow talks.", "russia", "Russia", "Q159");
        store.put(List.of(good), RUN);
        ArticleGraph bad = article("a", "Moscow hums.", "russia", "Russia", "Q159");
        bad.graph().remove(Iris.inArticle("a", "c1"), Vocabulary.HOLDER, Node.ANY);
        ArticleGraph other = article("b", "Kyiv talks.", "ukraine", "Ukraine", "Q212");

        PutReport report = store.put(List.of(bad, other), RUN);

        assertThat(report.added()).containsExactly("b");
        assertThat(report.rejected())
                .hasEntrySatisfying(
                        "a", r -> assertThat(r.toString()).contains("a#c1", "Claim-holder", "somebody holds a claim"));
        assertThat(graph(good.iri()).isIsomorphicWith(good.graph())).isTrue();
    }

    @Test
    void leavesNothingButTheCatalogWhenAllIsRetracted() {
        Set<Quad> empty = quads(q -> true);
        store.put(samples(), RUN);
        store.relinkIncidents(StoreTest::oneIncident);
        assertThat(store.retract(List.of("gazette-shells", "post-count", "gazette-kursk", "unknown"), LATER))
                .containsExactly("gazette-shells", "post-count", "gazette-kursk");
        assertThat(quads(q -> !q.getGraph().equals(Iris.CATALOG_GRAPH))).isEqualTo(empty);
        assertThat(quads(q -> q.getPredicate().getURI().endsWith("invalidatedAtTime")))
                .extracting(q -> q.getObject().getLiteralLexicalForm())
                .hasSize(3)
                .containsOnly("2024-11-07T09:00:00Z");
        assertThat(store.put(samples(), RUN).added()).hasSize(3);
        assertThat(quads(q -> q.getPredicate().getURI().endsWith("invalidatedAtTime")))
                .isEmpty();
    }

    @Test
    void relinksIncidentsFromItsEvents() {
        store.put(samples(), RUN);
        assertThat(store.relinkIncidents(StoreTest::oneIncident)).isOne();
        assertThat(quads(q -> q.getPredicate().equals(Vocabulary.INCIDENT))).hasSize(3);
        store.retract(List.of("gazette-shells"), LATER);
        assertThat(quads(q -> q.getPredicate().equals(Vocabulary.INCIDENT))).hasSize(2);
        store.relinkIncidents(events -> List.of());
        assertThat(quads(q -> q.getGraph().equals(Iris.INCIDENTS_GRAPH))).isEmpty();
    }

    @Test
    void readsEventsBack() {
        store.put(samples(), RUN);
        EventRecord treaty = store.listEvents().stream()
                .filter(e -> e.eventClass().equals("SignAgreement"))
                .findFirst()
                .orElseThrow();
        assertThat(treaty.article()).isEqualTo("gazette-shells");
        assertThat(treaty.published()).isEqualTo(LocalDate.of(2024, 10, 19));
        assertThat(treaty.notBefore()).isEqualTo(LocalDate.of(2024, 6, 1));
        assertThat(treaty.parts())
                .extracting(p -> p.role() + " " + p.name() + " " + p.shared())
                .containsExactly("AGENT North Korea true", "AGENT Russia true", "THEME treaty false");
    }

    @Test
    void readsTheWholesOfAPart() {
        ArticleGraph article = DossierGraph.write(new DossierFixture("a", "Gazette", "2024-10-19", "Guards march.")
                .actor("guards", STATE, "Guards")
                .actor("army", STATE, "Army")
                .actor("land", STATE, "Land")
                .partOf("guards", "army")
                .partOf("army", "land")
                .event("e1", "Motion", "march", part(AGENT, "guards"))
                .claim("c1", "e1", "gazette", AFFIRMS, PAST, null, 0)
                .build());
        store.put(List.of(article), RUN);
        assertThat(store.listEvents().get(0).parts().get(0).wholes())
                .containsExactly(Iris.ENTITY + "army", Iris.ENTITY + "land");
    }

    @Test
    void counts() {
        store.put(samples(), RUN);
        StoreStats stats = store.stats();
        assertThat(stats.articles()).isEqualTo(3);
        assertThat(stats.events()).isEqualTo(10);
        assertThat(stats.claims()).isEqualTo(14);
        assertThat(stats.quantities()).isEqualTo(3);
        assertThat(stats.relations()).isOne();
        assertThat(stats.articlesByPublisher()).containsEntry("Example Gazette", 2L);
        assertThat(stats.firstPublished()).isEqualTo(LocalDate.of(2024, 10, 19));
        assertThat(stats.lastPublished()).isEqualTo(LocalDate.of(2024, 11, 5));
    }

    @Test
    void survivesClosingAndCompaction() {
        store.put(samples(), RUN);
        Set<Quad> before = quads(q -> true);
        store.compact();
        assertThat(quads(q -> true)).isEqualTo(before);
        store.close();
        store = Store.openExisting(folder);
        assertThat(quads(q -> true)).isEqualTo(before);
    }

    @Test
    void rollsBackABatchThatFails() {
        Set<Quad> before = quads(q -> true);
        assertThatThrownBy(() -> store.relinkIncidents(e -> {
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(DatelineException.class);
        assertThat(quads(q -> true)).isEqualTo(before);
        assertThat(store.put(samples(), RUN).added()).hasSize(3);
    }

    @Test
    void tellsWhenItCannotBeOpened(@TempDir Path other) throws IOException {
        Path file = Files.writeString(other.resolve("file"), "x");
        assertThatThrownBy(() -> Store.open(file)).hasMessageContaining("is a file");
        assertThatThrownBy(() -> Store.open(file.resolve("deeper"))).hasMessageContaining("cannot be made or written");
        assertThatThrownBy(() -> Store.open(other)).hasMessageContaining("other things in it");
        assertThatThrownBy(() -> Store.openExisting(other.resolve("none")))
                .hasMessageContaining("there is no store at");
        assertThat(other.resolve("none")).doesNotExist();
        assertThatThrownBy(() -> Store.open(folder)).hasMessageContaining("already open");
    }

    private static List<IncidentRecord> oneIncident(List<EventRecord> events) {
        List<String> presences = events.stream()
                .filter(e -> e.eventClass().equals("Presence"))
                .map(EventRecord::iri)
                .toList();
        return List.of(new IncidentRecord("i1", "presence", presences));
    }

    private static List<ArticleGraph> samples() {
        return SampleDossiers.all().stream().map(DossierGraph::write).toList();
    }

    /** An article of one sentence, in which one actor does what the second word says. */
    static ArticleGraph article(String id, String text, String key, String name, String wikidata) {
        Dossier dossier = new DossierFixture(id, "Gazette", "2024-10-19", text)
                .actor(key, STATE, name, text.substring(0, text.indexOf(' ')))
                .link(key, WIKIDATA, wikidata)
                .event("e1", "Statement", text.substring(text.indexOf(' ') + 1, text.length() - 1), part(AGENT, key))
                .claim("c1", "e1", "gazette", AFFIRMS, PAST, null, 0)
                .build();
        return DossierGraph.write(dossier);
    }

    private List<String> links() {
        return quads(q -> q.getPredicate().equals(SKOS.exactMatch.asNode())).stream()
                .map(q -> q.getObject().getURI())
                .toList();
    }

    private List<String> name(String key) {
        return quads(q -> q.getSubject().equals(Iris.actor(key))
                        && q.getPredicate().equals(External.NAME))
                .stream()
                .map(q -> q.getObject().getLiteralLexicalForm())
                .toList();
    }

    private Graph graph(Node iri) {
        return read(data -> Quads.copy(data, iri));
    }

    private Set<Quad> quads(Predicate<Quad> filter) {
        return read(data -> data.stream().filter(filter).collect(Collectors.toSet()));
    }

    private <T> T read(Function<DatasetGraph, T> work) {
        DatasetGraph data = store.dataset().asDatasetGraph();
        return data.calculateRead(() -> work.apply(data));
    }
}
