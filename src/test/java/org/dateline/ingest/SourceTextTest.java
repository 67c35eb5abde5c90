package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ingest.Reader.ENGLISH;
import static org.dateline.ingest.Reader.input;
import static org.dateline.ingest.Reader.rejected;

import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.Random;
import org.dateline.ingest.RejectedArticle.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static String text(String name, byte[] bytes) {
        return ENGLISH.read(input(name, bytes)).article().text().value();
    }

    @Test
    void byteOrderMarksAreObeyedAndLeftOut() {
        assertThat(text("a.txt", "\uFEFFThe café met.".getBytes(UTF_8))).isEqualTo("The café met.");
        assertThat(text("a.txt", "\uFEFFThe café met.".getBytes(UTF_16LE))).isEqualTo("The café met.");
        assertThat(text("a.txt", "\uFEFFThe café met.".getBytes(UTF_16BE))).isEqualTo("The café met.");
        assertThat(text("page", "\uFEFF<!DOCTYPE html><p>The café met.</p>".getBytes(UTF_16LE)))
                .isEqualTo("The café met.");
    }

    @Test
    void bytesThatAreNotUtf8AreAnErrorThatSaysWhere() {
        var e = rejected("a.txt", "title: A\n\nThe café met.".getBytes(ISO_8859_1));
        assertThat(e.reason()).isEqualTo(Reason.ENCODING);
        assertThat(e)
                .hasMessage("a.txt: is not UTF-8: byte 0xE9 at offset 17, line 3. It may be windows-1252."
                        + " Convert it to UTF-8: iconv -f WINDOWS-1252 -t UTF-8 FILE > NEW-FILE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c080", "eda080", "f4908080", "e282", "ff", "41c3"})
    void illFormedUtf8IsRefused(String hex) {
        assertThat(rejected("a.txt", HexFormat.of().parseHex("54686579206d65742e20" + hex))
                        .reason())
                .isEqualTo(Reason.ENCODING);
    }

    @Test
    void utf16WithoutItsMarkIsNamed() {
        assertThat(rejected("a.txt", "The ministers met.".getBytes(UTF_16LE)))
                .hasMessageContaining("UTF-16 without")
                .hasMessageContaining("iconv -f UTF-16LE");
        assertThat(rejected("a.txt", "The ministers met.".getBytes(UTF_16BE)).reason())
                .isEqualTo(Reason.ENCODING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=\"windows-1252\">",
                "<META CHARSET=iso-8859-1>",
                "<meta http-equiv='Content-Type' content='text/html; charset=latin1'>",
            })
    void aPageIsReadInTheEncodingItDeclares(String meta) {
        assertThat(text("a.html", ("<html><head>" + meta + "</head><p>“Café”, they said.</p>").getBytes(WINDOWS)))
                .isEqualTo("“Café”, they said.");
    }

    @Test
    void anXmlDeclarationCountsToo() {
        String page = "<?xml version='1.0' encoding='windows-1252'?><html><body><p>A café met.</p></body></html>";
        assertThat(text("a.xhtml", page.getBytes(WINDOWS))).isEqualTo("A café met.");
    }

    @Test
    void aDeclarationThatIsNotTrueIsAnError() {
        var e = rejected("a.html", "<meta charset=utf-8><p>A café met.</p>".getBytes(WINDOWS));
        assertThat(e.reason()).isEqualTo(Reason.ENCODING);
        assertThat(rejected("a.html", "<meta charset=x-no-such><p>A cafe met.</p>".getBytes(UTF_8)))
                .hasMessageContaining("x-no-such");
        assertThat(rejected("a.html", "<meta charset=\"?!\"><p>A cafe met.</p>".getBytes(UTF_8))
                        .reason())
                .isEqualTo(Reason.ENCODING);
    }

    @Test
    void aPageThatClaimsToBeUtf16InAsciiIsUtf8() {
        assertThat(text("a.html", "<meta charset=utf-16><p>A café met.</p>".getBytes(UTF_8)))
                .isEqualTo("A café met.");
    }

    @Test
    void plainTextDeclaresNothing() {
        assertThat(text("a.txt", "Write <meta charset=latin1> on top. Café.".getBytes(UTF_8)))
                .contains("Café");
    }

    @ParameterizedTest
    @CsvSource({
        "255044462d312e37, PDF",
        "504b030414000000, ZIP",
        "1f8b080000000000, gzip",
        "89504e470d0a1a0a, PNG",
        "d0cf11e0a1b11ae1, office",
        "7f454c4602010100, program",
    })
    void knownBinaryFilesAreNamed(String hex, String name) {
        var e = rejected("a.txt", HexFormat.of().parseHex(hex));
        assertThat(e.reason()).isEqualTo(Reason.BINARY);
        assertThat(e).hasMessageContaining(name);
    }

    @Test
    void zerosAndControlCharactersAreNoText() {
        assertThat(rejected("a.txt", "They met. They met again.\0".getBytes(UTF_8))
                        .reason())
                .isEqualTo(Reason.BINARY);
        assertThat(rejected("a.txt", "\1\2\3\4 they \5\6\7 met".getBytes(UTF_8)).reason())
                .isEqualTo(Reason.BINARY);
    }

    @Test
    void anyBytesAreReadOrRejected() {
        var random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            for (String name : new String[] {"a.txt", "a.html"}) {
                try {
                    ENGLISH.read(input(name, bytes));
                } catch (RejectedArticle e) {
                    assertThat(e.getMessage()).startsWith(name + ": ");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?><rss version=\"2.0\"></rss>",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"></feed>",
                "{\"title\": \"A\", \"text\": \"They met.\"}",
                "[{\"text\": \"They met.\"}]",
                "{\\rtf1 They met.}",
                "WARC/1.0\nWARC-Type: response",
            })
    void textOfAnotherKindIsNamed(String text) {
        assertThat(rejected("a.txt", text).reason()).isEqualTo(Reason.FORMAT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><p>They met.</p>",
                "<!-- saved --> <!-- twice -->\n<html lang=en><p>They met.</p></html>",
                "<?xml version=\"1.0\"?>\n<html xmlns='http://www.w3.org/1999/xhtml'><body><p>They met.</p></body></html>",
                "<body><p>They met.</p>",
            })
    void aPageIsKnownByItsBeginning(String text) {
        assertThat(text("standard input", text.getBytes(UTF_8))).isEqualTo("They met.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Editor's note: this was changed.]", "{They met.}", "< 5 ministers met.", "<they> met."})
    void textThatOnlyBeginsOddlyIsText(String text) {
        assertThat(text("standard input", text.getBytes(UTF_8))).isEqualTo(text);
    }

    @Test
    void anInputAboveTheLimitIsTooLarge() {
        var reader = new ArticleReader(text -> "en", 20);
        assertThat(reader.read(input("a.txt", "They met. They left.")).article())
                .isNotNull();
        assertThat(rejected(reader, input("a.txt", "They met. They left.\n")).reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aTextTooLongForOneArticleIsTooLarge() {
        var reader = new ArticleReader(text -> "en");
        String most = "They met. ".repeat(ArticleReader.LONGEST_TEXT / 10 - 1);
        assertThat(reader.read(input("a.txt", most)).article()).isNotNull();
        assertThat(rejected(reader, input("a.txt", most + most)).reason()).isEqualTo(Reason.TOO_LARGE);
    }
}
