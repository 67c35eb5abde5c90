package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Wrong usage: exit code 2, one line that helps, nothing on standard output. */
class UsageTest {
    @Test
    void nothingGivenShowsTheCommands() {
        Run run = Run.of();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("usage: dateline COMMAND");
    }

    @Test
    void helpIsNoError() {
        Run run = Run.of("--help");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("dateline help errors");
    }

    @Test
    void unknownTopicOfHelp() {
        Run run = Run.of("help", "erors");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "dateline: DL-USAGE: unknown topic \"erors\". Did you mean \"errors\"? See: dateline --help\n");
    }

    @Test
    void version() {
        assertThat(Run.of("--version").out()).startsWith("dateline ");
    }
}
