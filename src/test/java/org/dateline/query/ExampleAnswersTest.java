package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateExecution;
import org.dateline.rdf.Iris;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every query answers what was worked out by hand from {@code example.trig}. */
class ExampleAnswersTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/dateline/query/answers");
    private static final Catalogue CATALOGUE = Catalogue.load(Path.of("queries"));

    /** Something of the example for every parameter of this name. */
    private static final Map<String, String> VALUES = Map.of(
            "actor", "Norland",
            "party", "sudria",
            "source", "harbour-league",
            "place", "ent:sudria",
            "event", "a1#e1",
            "direction", "down",
            "incident", "https://w3id.org/dateline/id/incident/marines-in-sudria",
            "from", "2024-05-20",
            "to", "2024-10-24");

    /** What narrows these queries to something rather than nothing. */
    private static final Map<String, Map<String, String>> NARROWER = Map.of(
            "actors/meetings", Map.of("actor", "mira holt", "from", "2023-09-30", "to", "2023-10-01"),
            "claims/second-hand", Map.of("source", "the ministry"),
            "events/before-and-after", Map.of("event", "a1#e6"),
            "events/order", Map.of("actor", "sudria"),
            "numbers/changes", Map.of("actor", "sudria"));

    private static final String EACH_HABITUAL = """
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            INSERT { GRAPH ?g { ?event dl:occurrence dl:habitual } } WHERE { GRAPH ?g { ?claim dl:about ?event } }""";

    @TestFactory
    Stream<DynamicTest> answers() {
        return new ExpectedAnswers(CATALOGUE, ExampleStore.open(), FOLDER).tests(ExampleAnswersTest::required);
    }

    @TestFactory
    Stream<DynamicTest> answersWithEveryParameter() {
        return new ExpectedAnswers(CATALOGUE, ExampleStore.open(), FOLDER.resolve("narrowed"))
                .tests(ExampleAnswersTest::all);
    }

    /** A store may be shared without the words of its articles. */
    @Test
    void answersDoNotNeedTheTexts() {
        Dataset whole = ExampleStore.open();
        Dataset shared = ExampleStore.open();
        Txn.executeWrite(shared, () -> shared.removeNamedModel(Iris.TEXT_GRAPH.getURI()));
        for (CannedQuery query : CATALOGUE.listQueries()) {
            BoundQuery bound = query.bind(required(query));
            assertThat(((Answer.Rows) bound.run(shared)).rows())
                    .as(query.name())
                    .hasSameSizeAs(((Answer.Rows) bound.run(whole)).rows());
        }
    }

    /** What somebody does again and again has no place on a line of time. */
    @ParameterizedTest
    @ValueSource(strings = {"actors/timeline", "places/events-in-place"})
    void habitsAreInNoChronology(String name) {
        CannedQuery query = CATALOGUE.getQuery(name);
        BoundQuery bound = query.bind(required(query));
        Dataset habitual = ExampleStore.open();
        assertThat(((Answer.Rows) bound.run(habitual)).rows()).isNotEmpty();
        Txn.executeWrite(
                habitual,
                () -> UpdateExecution.dataset(habitual).update(EACH_HABITUAL).execute());
        assertThat(((Answer.Rows) bound.run(habitual)).rows()).isEmpty();
    }

    @Test
    void noQueryIsLeftOut() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            long expected = files.filter(Files::isRegularFile).count();
            assertThat(expected).isEqualTo(2L * CATALOGUE.listQueries().size());
        }
    }

    private static Map<String, String> required(CannedQuery query) {
        Map<String, String> out = new LinkedHashMap<>();
        query.parameters().stream()
                .filter(Parameter::required)
                .forEach(p -> out.put(p.name(), VALUES.getOrDefault(p.name(), "")));
        return out;
    }

    private static Map<String, String> all(CannedQuery query) {
        Map<String, String> out = new LinkedHashMap<>();
        query.parameters().stream()
                .filter(p -> p.fallback() == null)
                .forEach(p -> out.put(p.name(), VALUES.getOrDefault(p.name(), "")));
        out.putAll(NARROWER.getOrDefault(query.name(), Map.of()));
        return out;
    }
}
