package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code mvn test -Dtest=AccuracyReportTest -Ddateline.rewrite=true} writes the tables anew, after the lines of {@code dateline evaluate … --json} were
 * put into {@code figures.jsonl}.
 */
class AccuracyReportTest {
    @ParameterizedTest
    @CsvSource({
        "README.md, ''",
        "src/main/resources/org/dateline/annotate/MODEL-CARD.md, ud names propbank",
    })
    void theTextsTellWhatWasMeasured(Path file, String corpora) throws IOException {
        String text = Files.readString(file);
        List<String> names = corpora.isEmpty() ? List.of() : List.of(corpora.split(" "));
        String written = AccuracyReport.load().insert(text, names);
        if (Boolean.getBoolean("dateline.rewrite") && System.getenv("CI") == null) {
            Files.writeString(file, written);
        }
        assertThat(Files.readString(file)).isEqualTo(written);
    }

    @Test
    void aRowHasTheMainFiguresAndTheBestOfTheOthers() {
        String line = "{\"corpus\":\"meantime\",\"path\":\"news\",\"documents\":2,\"metrics\":{\"events_exact\":0.5,"
                + "\"events_exact_precision\":0.4,\"events_exact_recall\":0.6667,\"polarity\":0.9}}";
        String table = AccuracyReport.of(List.of(line), Peers.load()).table(List.of());
        assertThat(table.lines().toList())
                .hasSize(3)
                .contains(
                        "| `meantime` news | 2 | events exact 0.500 · polarity 0.900 | NewsReader pipeline v3 (120 documents, ours): events exact 0.698 |");
        assertThat(AccuracyReport.of(List.of(line), Peers.load())
                        .table(List.of("ud"))
                        .lines())
                .hasSize(2);
    }

    @Test
    void aCorpusWithACurveHasATableOfIt() {
        String line =
                "{\"corpus\":\"meantime\",\"path\":\"news\",\"documents\":2,\"metrics\":{\"calibration_error\":0.05,"
                        + "\"calibration_80_stated\":0.85,\"calibration_80_right\":0.8,\"calibration_80_share\":0.125}}";
        String written =
                AccuracyReport.of(List.of(line), Peers.load()).insert("<!-- figures -->\n<!-- /figures -->", List.of());
        assertThat(written)
                .contains("| calibration error 0.050 |")
                .contains(
                        "\n\nHow often claims of each confidence are right by the gold of `meantime`:\n\n| confidence")
                .endsWith("| 0.8 to 0.9 | 0.85 | 0.80 | 0.13 |\n<!-- /figures -->");
    }

    @Test
    void aTextWithoutAPlaceForThemIsRefused() {
        AccuracyReport report = AccuracyReport.of(List.of(), Peers.load());
        assertThatThrownBy(() -> report.insert("no marks", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(report.insert("a\n<!-- figures -->\nold\n<!-- /figures -->\nb\n", List.of()))
                .startsWith("a\n<!-- figures -->\n| corpus")
                .endsWith("| --- |\n<!-- /figures -->\nb\n")
                .doesNotContain("old");
    }
}
