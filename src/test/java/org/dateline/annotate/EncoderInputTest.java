package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncoderInputTest {
    @ParameterizedTest
    @CsvSource({
        "soldiers,1",
        "élan,1",
        "Seoul,2",
        "A,2",
        "U.S.,3",
        "NATO,3",
        "F-16,3",
        "iPhone,4",
        "'1,500',5",
        "3rd,5",
        "a1,5",
        "%,6",
        "😀,6",
        "''s',6"
    })
    void tellsHowAWordIsWritten(String word, int writing) {
        assertThat(EncoderInput.Word.writingOf(word)).isEqualTo(writing);
    }

    @Test
    void framesThePiecesAndPointsAtTheFirstOfEachWord() {
        EncoderInput input = EncoderInput.of(
                List.of(new EncoderInput.Word(new int[] {7, 8}, 2), new EncoderInput.Word(new int[] {9}, 1)));
        assertThat(input.pieces()).containsExactly(101, 7, 8, 9, 102);
        assertThat(input.cases()).containsExactly(0, 2, 2, 1, 0);
        assertThat(input.first()).containsExactly(0, 1, 3);
    }
}
