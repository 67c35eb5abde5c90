package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ingest.Reader.plain;
import static org.dateline.ingest.Reader.reading;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIdTest {
    private static String id(String url) {
        return plain("url: " + url + "\n\nText of " + url + " here.").id();
    }

    @Test
    void theSameInEveryRunAndOnEveryMachine() {
        assertThat(id("https://example.org/news/1")).isEqualTo("a79152ba09f8688f0");
        assertThat(plain("date: 2024-10-18\n\nThe ministers met.").id()).isEqualTo("ae611c9981374edab");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/news/1/",
                "http://example.org/news/1",
                "HTTPS://EXAMPLE.ORG:443/news/1",
                "https://user:secret@example.org./news/1",
                "https://example.org/news/1#comments",
                "https://example.org/news/1?utm_source=x&utm_medium=y&fbclid=z",
                "https://example.org/./news/../news/1",
                "https://example.org/news/1?",
            })
    void oneArticleUnderManyUrls(String url) {
        assertThat(id(url)).isEqualTo(id("https://example.org/news/1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/news/2",
                "https://example.org/News/1",
                "https://example.com/news/1",
                "https://example.org:8080/news/1",
                "https://example.org/news/1?page=2",
            })
    void otherUrlsAreOtherArticles(String url) {
        assertThat(id(url)).isNotEqualTo(id("https://example.org/news/1"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://Example.org/A%2fB?q=%c3%a9&utm_term=a, https://example.org/A%2FB?q=%C3%A9",
        "https://example.org/free_\"puppy\"|x, https://example.org/free_%22puppy%22%7Cx",
        "https://bücher.example/é a, https://xn--bcher-kva.example/%C3%A9%20a",
        "https://example.org/100%, https://example.org/100%25",
        "https://example.org/?id=7, https://example.org?id=7",
    })
    void theCanonicalForm(String written, String canonical) {
        assertThat(CanonicalUrl.find(written)).contains(URI.create(canonical));
    }

    @Test
    void aUrlThatIsTooLongOrBrokenIsNone() {
        assertThat(CanonicalUrl.find("https://example.org/" + "a".repeat(3000))).isEmpty();
        assertThat(CanonicalUrl.find("https://exa mple.org/a")).isEmpty();
        assertThat(CanonicalUrl.find("https://[::1/a")).isEmpty();
        assertThat(CanonicalUrl.find("https://example.org:99999999/a")).isEmpty();
    }

    @Test
    void withoutUrlTheTextCountsAndNotWhereItLies() {
        String text = "title: A\ndate: 2024-10-18\n\nThe ministers met.";
        var a = reading("a.txt", text).article();
        assertThat(reading("dir/b.txt", text + "\r\n").article().id()).isEqualTo(a.id());
        assertThat(reading("c.txt", "source: X\n" + text).article().id()).isEqualTo(a.id());
        assertThat(plain(text + " They left.").id()).isNotEqualTo(a.id());
        assertThat(plain(text.replace("2024", "2023")).id()).isNotEqualTo(a.id());
        assertThat(plain(text.replace("title: A", "title: B")).id()).isNotEqualTo(a.id());
    }

    @Test
    void itIsALegalLocalName() {
        assertThat(id("https://example.org/news/1")).matches("a[0-9a-f]{16}");
    }
}
