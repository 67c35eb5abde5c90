package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowedEncoderTest {
    private static final Labels LABELS = Labels.load();
    private static final List<String> SENTENCE =
            List.of("The", "minister", "met", "Anna", "Berg", "in", "Oslo", "on", "Monday", ",", "and");

    @Test
    void readsLongSentencesInWindowsThatAgreeWithWhatTheyContain() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            words.addAll(SENTENCE);
        }
        try (Parser parser = Parser.load(LABELS)) {
            Parser.Parse parse = parser.parse(words);
            assertThat(parse.heads()).hasSize(550);
            assertThat(Collections.frequency(parse.relations(), "root")).isEqualTo(1);
            assertThat(new NameDecoder(LABELS.names()).decode(parse.names(), 0))
                    .as("both names of nearly every repetition")
                    .hasSizeBetween(80, 120);
            int local = 0;
            for (int i = 0; i < words.size(); i++) {
                local += Math.abs(parse.heads()[i] - i) < WindowedEncoder.WINDOW ? 1 : 0;
            }
            assertThat(local).isGreaterThanOrEqualTo(549);
        }
    }

    @Test
    void takesWordsOfManyPieces() {
        List<String> words = Collections.nCopies(100, "abcdefghijklmnopqrstuvwxyz-".repeat(3));
        try (Parser parser = Parser.load(LABELS)) {
            assertThat(parser.parse(words).upos()).hasSize(100);
        }
    }
}
