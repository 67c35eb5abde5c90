package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypographyTest {
    @Test
    void bringsQuotesAndApostrophesToOneForm() {
        assertThat(Typography.normalize("“a” „b“ «c» ‘d’ ‚e‘ it’s l´eau ″5″"))
                .isEqualTo("\"a\" \"b\" \"c\" 'd' 'e' it's l'eau \"5\"");
    }

    @Test
    void keepsDashesApartFromHyphens() {
        assertThat(Typography.normalize("well‑known 1990–95 yes—no −3")).isEqualTo("well-known 1990–95 yes—no -3");
    }

    @Test
    void makesEverySpaceAndControlCharacterABlank() {
        assertThat(Typography.normalize("a\u00A0b\u2009c\td\ne\u0000f\u0085g\u200Bh"))
                .isEqualTo("a b c d e f g h");
    }

    @Test
    void neverMovesACharacter() {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c < 0x1FBFF; c++) {
            all.appendCodePoint(c);
        }
        String plain = Typography.normalize(all.toString());
        assertThat(plain).hasSameSizeAs(all);
        assertThat(plain.substring('A', 'Z' + 1)).isEqualTo("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        assertThat(plain.codePointAt(plain.length() - 2)).isEqualTo(0x1FBFE);
    }

    @Test
    void dropsWhatCannotBeSeen() {
        assertThat(Typography.visible("Ukra\u00ADine\u200D")).isEqualTo("Ukraine");
        assertThat(Typography.visible("Ukraine")).isEqualTo("Ukraine");
    }
}
