package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalColumnsTest {
    @ParameterizedTest
    @CsvSource({
        "0061, 1", // a
        "00E9, 1", // é
        "0301, 0", // combining acute accent
        "0416, 1", // Cyrillic
        "05D0, 1", // Hebrew
        "4EAC, 2", // Han
        "30AB, 2", // katakana
        "FF76, 1", // half-width katakana
        "FF21, 2", // full-width A
        "D55C, 2", // Hangul syllable
        "1161, 0", // Hangul vowel after its initial
        "1F600, 2", // emoji
        "200D, 0", // zero width joiner
        "202E, 0", // right-to-left override
    })
    void columns(String point, int columns) {
        assertThat(TerminalColumns.of(Integer.parseInt(point, 16))).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({"000A, 0020", "00A0, 0020", "001B, FFFD", "D800, FFFD", "0061, 0061"})
    void shown(String point, String shown) {
        assertThat(TerminalColumns.shown(Integer.parseInt(point, 16)))
                .isEqualTo(Character.toString(Integer.parseInt(shown, 16)));
    }
}
