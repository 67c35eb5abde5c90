package org.dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {
    @ParameterizedTest
    @CsvSource({
        "P3M, P3M",
        "P2W, P14D",
        "P2.5Y, P2Y6M",
        "P1Q, P3M",
        "P1WE, P2D",
        "P10Y, P10Y",
        "PT30M, PT30M",
        "PT90M, PT1H30M",
        "PT1.5H, PT1H30M",
        "P1.5D, P1DT12H",
        "P2Y3M, P2Y3M",
        "PT10S, PT10S"
    })
    void lengthsInLegalForm(String timex, String expected) {
        assertThat(Durations.find(timex)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PXM", "PTXM", "P", "PT", "2024", "P1.3M", "P0D", "PRESENT_REF"})
    void nothingIsMadeUp(String timex) {
        assertThat(Durations.find(timex)).isEmpty();
    }
}
