package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ingest.Reader.input;
import static org.dateline.ingest.Reader.rejected;
import static org.dateline.ingest.Reader.warnings;

import org.dateline.ingest.RejectedArticle.Reason;
import org.junit.jupiter.api.Test;

class LanguageCheckTest {
    private static final String LONG = "Les ministres des deux pays se sont réunis vendredi à Genève. ".repeat(4);
    private static final ArticleReader FRENCH = new ArticleReader(text -> "fr");

    @Test
    void anotherLanguageIsNamed() {
        var e = rejected(FRENCH, input("a.txt", LONG));
        assertThat(e.reason()).isEqualTo(Reason.LANGUAGE);
        assertThat(e).hasMessage("a.txt: is in French (fr). Only articles in English can be read.");
    }

    @Test
    void whatThePageDeclaresDoesNotCountAgainstALongText() {
        assertThat(rejected(FRENCH, input("a.html", "<html lang=en><p>" + LONG + "</p>"))
                        .reason())
                .isEqualTo(Reason.LANGUAGE);
        assertThat(Reader.page("<html lang=fr><p>The ministers met in Geneva.</p>")
                        .language())
                .isEqualTo("en");
    }

    @Test
    void aShortTextIsTakenForEnglishUnlessItsPageSaysOtherwise() {
        assertThat(warnings(FRENCH.read(input("a.txt", "date: 2024-10-18\n\nSummit ends."))))
                .containsExactly(Warning.Kind.LANGUAGE_UNSURE);
        assertThat(warnings(FRENCH.read(input("a.html", "<html lang=en-GB><p>Summit ends.</p>"))))
                .containsExactly(Warning.Kind.UNDATED);
        assertThat(rejected(FRENCH, input("a.html", "<html lang=fr><p>Fin du sommet.</p>"))
                        .reason())
                .isEqualTo(Reason.LANGUAGE);
    }

    @Test
    void aShortTextInOtherLettersIsNotEnglish() {
        var reader = new ArticleReader(text -> "ru");
        assertThat(rejected(reader, input("a.txt", "Министры встретились."))).hasMessageContaining("Russian (ru)");
    }

    @Test
    void theGuessSeesTheTextAndNotTheHeadline() {
        var seen = new StringBuilder();
        var reader = new ArticleReader(text -> {
            seen.append(text);
            return "en";
        });
        reader.read(input("a.txt", "title: Headline\n\nThe ministers met."));
        assertThat(seen).hasToString("The ministers met.");
    }
}
