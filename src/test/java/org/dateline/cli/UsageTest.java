package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Wrong usage: exit code 2, one line that helps, nothing on standard output. */
class UsageTest {
    static List<String> commands() {
        return Commands.all().stream().map(Command::name).toList();
    }

    @Test
    void nothingGivenShowsTheCommands() {
        Run run = Run.of();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("usage: dateline COMMAND");
    }

    @Test
    void helpListsEveryCommand() {
        Run run = Run.of("--help");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("dateline help errors");
        assertThat(commands()).allSatisfy(c -> assertThat(run.out()).containsPattern("(?m)^  " + c + " "));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandExplainsItselfWithExamples(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("usage: dateline " + command, "--help", "Examples:\n  ");
        assertThat(run.out()).isEqualTo(Run.of("help", command).out());
        assertThat(run.out().lines()).allSatisfy(l -> assertThat(l).hasSizeLessThanOrEqualTo(110));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandRefusesUnknownOptions(String command) {
        Run run = Run.of(command, "--frobnicate");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("dateline: DL-USAGE: unknown option \"--frobnicate\".")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "igest data | unknown command \"igest\". Did you mean \"ingest\"? See: dateline --help",
                "help erors | unknown topic \"erors\". Did you mean \"errors\"? See: dateline --help",
                "ingest --treads 2 data | unknown option \"--treads\". Did you mean \"--threads\"? See: dateline ingest --help",
                "ingest | no input given. See: dateline ingest --help",
                "ingest --threads two data | --threads takes a whole number from 1 to 256, not \"two\".",
                "ingest --threads 0 data | --threads takes a whole number from 1 to 256, not \"0\".",
                "ingest --store | --store needs a value. See: dateline ingest --help",
                "annotate --date tomorrow data | --date takes a day such as 2024-10-18, not \"tomorrow\".",
                "annotate --format xml data | unknown --format \"xml\". It takes json.",
                "query | no name of a question given. See: dateline query --help",
                "query articles --format tabel | unknown --format \"tabel\". Did you mean \"table\"? It takes table, csv, json.",
                "stats now | \"now\" is too much: this command takes options only. See: dateline stats --help",
                "show a b | give one event or actor, not 2. See: dateline show --help",
                "retract | no article (or --all) given. See: dateline retract --help",
                "export --format xml | unknown --format \"xml\". It takes trig, turtle, nquads, jsonld, void.",
                "serve --port 70000 | --port takes a whole number from 0 to 65535, not \"70000\".",
                "validate --store s a.ttl | give files or --store, not both.",
            })
    void theMessageSaysWhatIsWrong(String line, String message) {
        Run run = Run.of(line.split(" ", -1));
        assertThat(run.err()).isEqualTo("dateline: DL-USAGE: " + message + "\n");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "query timelin --actor x | DL-QUERY-UNKNOWN: unknown question \"timelin\". Did you mean \"timeline\"?",
                "query timeline | DL-QUERY-PARAMETER: actors/timeline needs the parameter actor",
                "query timeline --actor x --from lately | DL-QUERY-PARAMETER: the parameter from takes a date such as 2024-10-08",
                "query timeline --actro x | DL-USAGE: unknown option \"--actro\". Did you mean \"--actor\"?",
                "queries timelin | DL-QUERY-UNKNOWN: unknown question \"timelin\". Did you mean \"timeline\"?",
            })
    void questionsAndTheirParameters(String line, String message) {
        Run run = Run.of(line.split(" ", -1));
        assertThat(run.err())
                .startsWith("dateline: " + message)
                .contains("See: dateline")
                .hasLineCount(1);
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aStackTraceOnlyWhenAskedFor() {
        assertThat(Run.of("igest").err()).doesNotContain("\tat ");
        assertThat(Run.of("igest", "--debug").err()).contains("\tat org.dateline.cli");
        assertThat(Run.of("--debug", "igest").err()).contains("\tat org.dateline.cli");
    }

    @Test
    void everythingThatReadsAStoreSaysWhenThereIsNone() {
        for (String line :
                List.of("stats", "export", "validate", "show x", "retract --all", "serve", "query articles")) {
            String[] args = (line + " --store target/no-such-store").split(" ", -1);
            Run run = Run.of(args);
            assertThat(run.code()).as(Arrays.toString(args)).isEqualTo(1);
            assertThat(run.err())
                    .startsWith("dateline: DL-STORE-MISSING: there is no store at")
                    .hasLineCount(1);
        }
    }

    @Test
    void version() {
        assertThat(Run.of("--version").out()).startsWith("dateline ");
    }

    @Test
    void theErrorsAreListed() {
        assertThat(Run.of("help", "errors").out()).contains("DL-STORE-LOCKED\n    ");
    }
}
