package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {
    private static final WordPieces PIECES = WordPieces.load();

    /** The ids that Hugging Face's tokenizer gives for the same vocabulary. */
    @ParameterizedTest
    @CsvSource({
        "'soldiers',3548",
        "'Pyongyang',1052 14001 6292 5654",
        "'Zelenskyy',27838 7770 5874 2100",
        "'naïve',15743",
        "'Łódź',17814",
        "'…',1529",
        "'U.S.',1057 1012 1055 1012",
        "'1,500',1015 1010 3156",
        "'unaffable',14477 20961 3468",
        "'n’t',1050 1521 1056",
        "'北京',1781 1755",
        "'straße',2358 27807",
        "'b/c',1038 1013 1039",
        "'Ukra\u00ADine',5924",
        "'€',1574"
    })
    void cutsAsBertDoes(String word, String ids) {
        assertThat(PIECES.of(word))
                .containsExactly(java.util.Arrays.stream(ids.split(" "))
                        .mapToInt(Integer::parseInt)
                        .toArray());
    }

    @Test
    void isUnknownWhereBertIsAndNeverEmpty() {
        assertThat(PIECES.of("😀")).containsExactly(100);
        assertThat(PIECES.of("a".repeat(101))).containsExactly(100);
        assertThat(PIECES.of("\uD83D")).containsExactly(100);
        assertThat(PIECES.of("")).containsExactly(100);
    }

    @Test
    void boundsThePiecesOfAWord() {
        assertThat(PIECES.of("-".repeat(5000))).hasSize(32);
    }
}
