package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HighlighterTest {
    private static final String ARTICLE = "https://w3id.org/dateline/id/article/a1";
    private final Highlighter plain = new Highlighter(false);

    @Test
    void marksPlacesOfTheArticleThatLieInTheSentence() {
        String places =
                ARTICLE + "#char=110,116 https://w3id.org/dateline/id/article/a2#char=100,105 " + ARTICLE + "#char=1,4";
        assertThat(plain.mark("They have signed it.", ARTICLE, 100, places)).isEqualTo("They have [signed] it.");
    }

    @Test
    void countsCodePoints() {
        assertThat(plain.mark("😀 signed", ARTICLE, 0, ARTICLE + "#char=2,8")).isEqualTo("😀 [signed]");
    }

    @Test
    void ofOverlappingPlacesTheFirstAndLongerIsMarked() {
        String places = ARTICLE + "#char=0,4 " + ARTICLE + "#char=0,9 " + ARTICLE + "#char=5,12";
        assertThat(plain.mark("They have signed", ARTICLE, 0, places)).isEqualTo("[They have] signed");
    }

    @Test
    void withColoursNoBracketsAreNeeded() {
        assertThat(new Highlighter(true).mark("signed", ARTICLE, 0, ARTICLE + "#char=0,6"))
                .isEqualTo("\u001b[1;33msigned\u001b[0m");
    }
}
