package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.query.CannedQuery;
import org.dateline.query.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From the sample articles to answers, all through the command line. */
class AnswersIT {
    static List<CannedQuery> queries() {
        return List.copyOf(Catalogue.load().listQueries());
    }

    @ParameterizedTest
    @MethodSource("queries")
    void everyQuestionIsAnswered(CannedQuery query) {
        List<String> args = new ArrayList<>(List.of("query", query.name(), "--store", SampleStore.folder()));
        query.parameters().stream()
                .filter(p -> p.required() && p.example() != null)
                .forEach(p -> args.addAll(List.of("--" + p.name(), String.valueOf(p.example()))));
        for (String format : List.of("table", "csv", "json")) {
            List<String> all = new ArrayList<>(args);
            all.addAll(List.of("--format", format));
            Run run = Run.of(all.toArray(String[]::new));
            assertThat(run.err()).isEmpty();
            assertThat(run.code()).isZero();
            assertThat(run.out()).isNotBlank();
        }
    }

    @Test
    void aQuestionWithParameters() {
        Run run = Run.of(
                "query",
                "timeline",
                "--store",
                SampleStore.folder(),
                "--actor",
                "North Korea",
                "--from",
                "2024-06-01",
                "--to",
                "2024-06-30",
                "--format",
                "csv");
        assertThat(run.out().lines().skip(1))
                .isNotEmpty()
                .anySatisfy(line -> assertThat(line).contains("2024-06-19", "sign treaty", "affirms"));
    }

    @Test
    void aQueryFromStandardInput() {
        Run run = Run.withInput(
                "PREFIX schema: <https://schema.org/> SELECT (COUNT(*) AS ?n) { ?a a schema:NewsArticle }",
                "query",
                "--sparql",
                "-",
                "--store",
                SampleStore.folder(),
                "--format",
                "csv");
        assertThat(run.out().lines()).containsExactly("n", "12");
    }

    @Test
    void jsonIsJson() {
        Run run = Run.of("query", "articles", "--store", SampleStore.folder(), "--format", "json");
        assertThat(JsonParser.parseString(run.out())
                        .getAsJsonObject()
                        .getAsJsonObject("results")
                        .getAsJsonArray("bindings"))
                .hasSize(12);
    }

    @Test
    void showAnActorWithItsSentences() {
        Run run = Run.of("show", "North Korea", "--store", SampleStore.folder());
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("North Korea").contains("http://www.wikidata.org/entity/Q423");
        assertThat(run.out()).contains("What it says", "What is said of it").containsPattern("(?m)^ +└┘?.*event");
    }

    @Test
    void showAnEventByTheIriThatAQueryPrints() {
        Run agreements = Run.of("query", "parties", "--store", SampleStore.folder(), "--format", "csv");
        String event = agreements
                .out()
                .lines()
                .filter(l -> l.contains("sign treaty"))
                .map(l -> l.substring(l.lastIndexOf(',') + 1))
                .findFirst()
                .orElseThrow();
        Run run = Run.of("show", event, "--store", SampleStore.folder());
        assertThat(run.out())
                .startsWith("sign treaty (Russia)   SignAgreement")
                .contains(event)
                .contains("Claims");
        assertThat(run.out())
                .as("the headline, drawn")
                .contains("    Russia and North Korea sign treaty on mutual assistance\n"
                        + "    └────┘agent            └──┘event\n"
                        + "               └──agent──┘      └────┘theme\n")
                .containsPattern("confidence 0\\.\\d")
                .doesNotContain("\u001b");
    }

    @Test
    void statsCount() {
        Run run = Run.of("stats", "--store", SampleStore.folder());
        assertThat(run.out()).containsPattern("(?m)^articles +12$").containsPattern("(?m)^claims +[1-9]");
    }

    @Test
    void theStoreConforms() {
        Run run = Run.of("validate", "--store", SampleStore.folder());
        assertThat(run.out()).endsWith("conform\n");
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trig", "ttl", "nq", "jsonld"})
    void whatIsExportedCanBeReadAndConforms(String ending, @TempDir Path folder) {
        String file = folder.resolve("store." + ending).toString();
        assertThat(Run.of("export", "--store", SampleStore.folder(), "-o", file).code())
                .isZero();
        Run run = Run.of("validate", file);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).as(run.out()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"--no-text,false", "--provenance,true"})
    void theTextCanBeLeftOut(String option, boolean text) {
        Run run = Run.of("export", "--store", SampleStore.folder(), "--format", "nquads", option);
        assertThat(run.out().contains("nif-core#isString")).isEqualTo(text);
        assertThat(run.out().contains("startedAtTime")).isEqualTo(text);
    }

    @Test
    void aDescriptionOfTheStore(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("store.void.ttl");
        Run.of("export", "--store", SampleStore.folder(), "--output", file.toString());
        assertThat(Files.readString(file)).contains("void:Dataset");
    }
}
