package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ingest.Reader.blocks;
import static org.dateline.ingest.Reader.plain;
import static org.dateline.ingest.Reader.reading;
import static org.dateline.ingest.Reader.rejected;
import static org.dateline.ingest.Reader.warnings;

import java.net.URI;
import java.time.LocalDate;
import org.dateline.ingest.RejectedArticle.Reason;
import org.dateline.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @Test
    void headerLinesInAnyOrder() {
        var article = plain("""
                SOURCE: Example Gazette
                 date : November 13, 2004
                author: By Jane Doe, Kim Min-ji and John Roe
                title:  Ministers  meet
                Url: http://Example.org/News/1/?utm_source=x#top

                The ministers met in Geneva.
                """);
        assertThat(article.title()).isEqualTo("Ministers meet");
        assertThat(article.published()).isEqualTo(LocalDate.of(2004, 11, 13));
        assertThat(article.publisher()).isEqualTo("Example Gazette");
        assertThat(article.authors()).containsExactly("Jane Doe", "Kim Min-ji", "John Roe");
        assertThat(article.url()).isEqualTo(URI.create("http://example.org/News/1"));
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.origin()).isEqualTo("a.txt");
        assertThat(article.text().value()).isEqualTo("Ministers meet\n\nThe ministers met in Geneva.");
        assertThat(blocks(article)).containsExactly("TITLE Ministers meet", "PARAGRAPH The ministers met in Geneva.");
    }

    @Test
    void theFirstLineThatIsNoHeaderEndsTheHeader() {
        var article = plain("title: A\nMinisters: we met.\ndate: 2024-01-01 is the day, they said.");
        assertThat(article.published()).isNull();
        assertThat(blocks(article))
                .containsExactly(
                        "TITLE A", "PARAGRAPH Ministers: we met.", "PARAGRAPH date: 2024-01-01 is the day, they said.");
    }

    @Test
    void oneLineWithDateAndHeadline() {
        var article = plain(" date 2024-02-29 Ministers meet\nTalks in Geneva\nThe ministers met. They left.");
        assertThat(article.published()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(blocks(article))
                .containsExactly(
                        "TITLE Ministers meet", "HEADING Talks in Geneva", "PARAGRAPH The ministers met. They left.");
    }

    @Test
    void aDateLineWithoutHeadlineLeavesTheFirstLineToBeIt() {
        assertThat(blocks(plain("date 2024-02-29\nMinisters meet\n\nThe ministers met.")))
                .containsExactly("TITLE Ministers meet", "PARAGRAPH The ministers met.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ministers meet", "Will ministers meet?", "Ministers meet!", "\"We will meet\""})
    void aFirstLineThatReadsLikeAHeadlineIsOne(String line) {
        assertThat(plain(line + "\n\nThe ministers met in Geneva.").title()).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The ministers met.", "They said:", "GENEVA (Agency) -", "The ministers,"})
    void aFirstLineThatDoesNotIsText(String line) {
        assertThat(plain(line + "\n\nThey met in Geneva.").title()).isNull();
    }

    @Test
    void aSingleLineIsTextAndNoHeadline() {
        assertThat(blocks(plain("Ministers met"))).containsExactly("HEADING Ministers met");
    }

    @Test
    void theHeadlineIsNotRepeated() {
        assertThat(blocks(plain("title: Ministers meet\n\nMINISTERS MEET\n\nThey met.")))
                .containsExactly("TITLE Ministers meet", "PARAGRAPH They met.");
    }

    @Test
    void aDateBelowTheHeadlineIsTheDayAndStaysInTheText() {
        var article = plain("Ministers meet\n\nMarch 1, 2008\n\nThey met.");
        assertThat(article.published()).isEqualTo(LocalDate.of(2008, 3, 1));
        assertThat(blocks(article)).contains("HEADING March 1, 2008");
    }

    @Test
    void aDateFurtherDownIsNotTheDayOfPublication() {
        assertThat(plain("Ministers meet\n\nThey met.\n\nMarch 1, 2008").published())
                .isNull();
        assertThat(plain("Ministers meet\n\nOn March 1, 2008, they met.").published())
                .isNull();
    }

    @Test
    void anArticleWithoutDateIsTakenWithAWarning() {
        var reading = reading("2024-10-18-news.txt", "title: A\n\nThey met.");
        assertThat(reading.article().published()).as("file names are not read").isNull();
        assertThat(warnings(reading)).containsExactly(Warning.Kind.UNDATED);
    }

    @Test
    void aDateThatCannotBeReadIsNamedAndNotGuessed() {
        var reading = reading("a.txt", "date: 10/11/2024\n\nThey met.");
        assertThat(reading.article().published()).isNull();
        assertThat(warnings(reading)).containsExactly(Warning.Kind.MALFORMED_DATE, Warning.Kind.UNDATED);
        assertThat(reading.warnings().get(0).message()).contains("10/11/2024").contains("2024-10-18");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "/news/1", "https://example.org/", "https://"})
    void aUrlThatIdentifiesNoArticleIsLeftOut(String url) {
        var reading = reading("a.txt", "url: " + url + "\ndate: 2024-10-18\n\nThey met.");
        assertThat(reading.article().url()).isNull();
        assertThat(warnings(reading)).containsExactly(Warning.Kind.MALFORMED_URL);
    }

    @Test
    void headerValuesThatAreEmptyAreUnknown() {
        var reading = reading("a.txt", "title:\ndate:\nsource: \nauthor:\nurl:\n\nThey met.");
        assertThat(reading.article())
                .extracting(Article::title, Article::published, Article::publisher, Article::url)
                .containsOnlyNulls();
        assertThat(reading.article().authors()).isEmpty();
        assertThat(warnings(reading)).containsExactly(Warning.Kind.UNDATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\n", "\uFEFF", "title: A\ndate: 2024-10-18\n\n", "* * *\n\n---", "\u200B"})
    void noTextIsNoArticle(String text) {
        assertThat(rejected("a.txt", text).reason()).isEqualTo(Reason.EMPTY);
    }

    @Test
    void everythingThatIsNotWhiteSpaceLiesInABlock() {
        var article = plain("title: A 😀 b\n\n  Ümläuts\u00A0and\t😀 tabs.\n\n\n\n   More 𝔘nicode: e\u0301.  \n");
        var covered = new StringBuilder();
        article.blocks().forEach(block -> covered.append(article.text().slice(block.span())));
        assertThat(covered.toString().replace(" ", ""))
                .isEqualTo(article.text().value().replaceAll("\\s", ""));
        assertThat(blocks(article))
                .as("letters are kept as they are: no composition")
                .containsExactly("TITLE A 😀 b", "PARAGRAPH Ümläuts and 😀 tabs.", "PARAGRAPH More 𝔘nicode: e\u0301.");
    }

    @Test
    void invisibleCharactersAreTakenOut() {
        var reading = reading(
                "a.txt", "date: 2024-10-18\n\nThe de\u00ADploy\u200Bment\u0007 be\u202Egan.\u0000".replace("\0", ""));
        assertThat(reading.article().text().value()).isEqualTo("The deployment began.");
        assertThat(warnings(reading))
                .as("soft hyphens are no damage, a bell is")
                .containsExactly(Warning.Kind.CONTROL_CHARACTERS);
        assertThat(reading.warnings().get(0).message()).startsWith("1 control character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029"})
    void everyLineEndIsOne(String end) {
        String lines = "title: A" + end + "date: 2024-10-18" + end + end + "One." + end + "Two.";
        var reading = reading("a.txt", lines);
        assertThat(blocks(reading.article())).containsExactly("TITLE A", "PARAGRAPH One.", "PARAGRAPH Two.");
        assertThat(reading.warnings()).isEmpty();
    }
}
