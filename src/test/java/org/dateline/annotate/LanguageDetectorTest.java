package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
    private static final LanguageDetector DETECTOR = LanguageDetector.load();

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    en; The harbour workers said on Friday that they would go back to work if their pay was raised by the end of the year.
                    de; Die Hafenarbeiter sagten am Freitag, sie kehrten an die Arbeit zurück, wenn ihr Lohn bis zum Ende des Jahres steige.
                    fr; Les dockers ont dit vendredi qu'ils reprendraient le travail si leur salaire augmentait avant la fin de l'année.
                    ru; Портовые рабочие заявили в пятницу, что вернутся к работе, если им повысят зарплату до конца года.
                    zh; 港口工人星期五表示，如果年底前加薪，他们将恢复工作。工会对此表示欢迎。
                    """)
    void givesTwoLetterCodes(String code, String text) {
        assertThat(DETECTOR.detect(text)).isEqualTo(code);
    }

    @Test
    void doesNotGuessFromAFewLetters() {
        assertThat(DETECTOR.detect("")).isEqualTo("und");
        assertThat(DETECTOR.detect("Oslo, Bergen 1,500 — 2024")).isEqualTo("und");
        assertThat(DETECTOR.detect("12 34 ".repeat(100))).isEqualTo("und");
    }
}
