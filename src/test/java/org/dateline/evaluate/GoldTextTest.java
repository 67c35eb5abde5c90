package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.Span;
import org.junit.jupiter.api.Test;

class GoldTextTest {
    private final GoldText text = GoldText.ofWords("Ana sailed, on 3 May 2020.");

    @Test
    void tokensAreWordsAndMarks() {
        assertThat(text.tokens()).hasSize(8);
        assertThat(text.textOf(TokenSet.of(2, 3, 4))).isEqualTo(", on 3");
    }

    @Test
    void aSpanTouchesTokens() {
        assertThat(text.tokensIn(new Span(5, 11))).isEqualTo(TokenSet.of(1, 2));
        assertThat(text.tokensIn(new Span(11, 12)).isEmpty()).isTrue();
        assertThat(text.tokensIn(new Span(0, 26)).size()).isEqualTo(8);
    }

    @Test
    void contextMarksTheTokens() {
        assertThat(text.inContext(TokenSet.of(4, 5))).isEqualTo("Ana sailed , on [3] [May] 2020 .");
    }
}
