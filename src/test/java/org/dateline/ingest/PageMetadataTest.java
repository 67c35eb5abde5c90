package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ingest.Reader.page;
import static org.dateline.ingest.Reader.reading;
import static org.dateline.ingest.Reader.warnings;

import java.net.URI;
import java.time.LocalDate;
import org.dateline.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageMetadataTest {
    private static final LocalDate DAY = LocalDate.of(2024, 10, 18);

    private static Article withHead(String head) {
        return page("<html><head>" + head
                + "</head><body><h1>Talks end</h1><p>The talks ended on Friday.</p></body></html>");
    }

    private static Article withBody(String body) {
        return page("<html><body>" + body + "<p>The talks ended on Friday.</p></body></html>");
    }

    private static Article withJsonLd(String json) {
        return withHead("<script type=\"application/ld+json\">" + json + "</script>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:published_time' content='2024-10-18T23:59:00+02:00'>",
                "<meta property='og:article:published_time' content='2024-10-18'>",
                "<meta itemprop='datePublished' content='2024-10-18'>",
                "<meta name='parsely-pub-date' content='2024-10-18T00:00:00Z'>",
                "<meta name='DC.date.issued' content='2024-10-18'>",
                "<meta name='dcterms.created' content='2024-10-18'>",
                "<meta name='DATE' content='18 October 2024'>",
                "<meta name='pubdate' content='20241018'>",
                "<meta name='sailthru.date' content='Fri, 18 Oct 2024 10:00:00 GMT'>",
                "<meta name='citation_publication_date' content='2024/10/18'>",
            })
    void datesInTheHead(String meta) {
        assertThat(withHead(meta).published()).isEqualTo(DAY);
    }

    @Test
    void theDateOfAChangeIsNotTheDateOfPublication() {
        assertThat(withHead("<meta property='article:modified_time' content='2024-10-18'>")
                        .published())
                .isNull();
        assertThat(withJsonLd("{\"@type\": \"NewsArticle\", \"dateModified\": \"2024-10-18\"}")
                        .published())
                .isNull();
    }

    @Test
    void aDateThatCannotBeReadGivesWayToOneThatCan() {
        String bad = "<meta property='article:published_time' content='18/10/24'>";
        assertThat(withHead(bad + "<meta name=date content=2024-10-18>").published())
                .isEqualTo(DAY);
        var reading = reading("a.html", bad + "<p>The talks ended.</p>");
        assertThat(warnings(reading)).containsExactly(Warning.Kind.MALFORMED_DATE, Warning.Kind.UNDATED);
    }

    @Test
    void theTimeBesideTheHeadline() {
        assertThat(withBody("<div><h1>Talks end</h1><time datetime='2024-10-18'>today</time></div>")
                        .published())
                .isEqualTo(DAY);
        assertThat(withBody(
                                "<header><div><h1>Talks end</h1></div><p>Updated <time datetime='2024-10-20T08:00Z'>20 Oct</time>, first published <time"
                                        + " datetime='2024-10-18T08:00Z'>18 Oct</time></p></header>")
                        .published())
                .as("an update follows its publication")
                .isEqualTo(DAY);
    }

    @Test
    void timesOfOtherThingsAreNotTheDate() {
        assertThat(withBody("<h1>Talks end</h1><aside><time datetime='2024-10-18'>18 Oct</time></aside>")
                        .published())
                .isNull();
        String list = "<li><time datetime='2024-10-%d'>day</time> Other news.</li>";
        assertThat(withBody("<h1>Talks end</h1><ul>" + list.formatted(11) + list.formatted(12) + list.formatted(13)
                                + list.formatted(14) + list.formatted(15) + "</ul>")
                        .published())
                .isNull();
        assertThat(withBody("<p>They met on <time datetime='2024-10-18'>Friday</time>.</p>")
                        .published())
                .as("no headline to stand beside")
                .isNull();
    }

    @Test
    void theUrl() {
        assertThat(withHead("<link rel=canonical href='https://Example.org/a/?utm_source=x#y'>")
                        .url())
                .isEqualTo(URI.create("https://example.org/a"));
        assertThat(withHead("<meta property='og:url' content='https://example.org/a'>")
                        .url())
                .isEqualTo(URI.create("https://example.org/a"));
        assertThat(withJsonLd(
                                "{\"@type\":\"NewsArticle\",\"mainEntityOfPage\":{\"@type\":\"WebPage\",\"@id\":\"https://example.org/a\"}}")
                        .url())
                .isEqualTo(URI.create("https://example.org/a"));
    }

    @Test
    void aCanonicalUrlOfTheWholeSiteOrWithoutSiteGivesWay() {
        String og = "<meta property='og:url' content='https://example.org/a'>";
        assertThat(withHead("<link rel=canonical href='https://example.org/'>" + og)
                        .url())
                .isEqualTo(URI.create("https://example.org/a"));
        assertThat(withHead("<link rel=canonical href='/a'>" + og).url())
                .isEqualTo(URI.create("https://example.org/a"));
        var reading = reading(
                "a.html",
                "<link rel=canonical href='https://example.org/'><meta name=date content=2024-10-18><p>They met.</p>");
        assertThat(reading.article().url()).isNull();
        assertThat(warnings(reading)).containsExactly(Warning.Kind.MALFORMED_URL);
    }

    @Test
    void theHeadingCountsBeforeWhatMachinesAreTold() {
        assertThat(withHead("<meta property='og:title' content='Talks end | The Post'>")
                        .title())
                .isEqualTo("Talks end");
        assertThat(withJsonLd("{\"@type\":\"NewsArticle\",\"headline\":\"Talks e...\"}")
                        .title())
                .isEqualTo("Talks end");
        assertThat(
                        page("<meta property='og:title' content='Talks end - The Post'><meta property='og:site_name' content='The Post'><h1>The Post</h1><p>They met.</p>")
                                .title())
                .isEqualTo("Talks end");
        assertThat(page("<title>Talks end | The Post</title><p>They met.</p>").title())
                .isEqualTo("Talks end");
        assertThat(page("<title>Talks end</title><h1>Talks end</h1><h1>Other</h1><p>They met.</p>")
                        .title())
                .isEqualTo("Talks end");
        assertThat(
                        page("<meta property='og:title' content='The Post wins a prize for its reports'><h1>The Post</h1><p>They met.</p>")
                                .title())
                .as("a site's name in a heading is not the headline that begins with it")
                .isEqualTo("The Post wins a prize for its reports");
        assertThat(page("<p>They met.</p>").title()).isNull();
    }

    @Test
    void authorsAndPublisherInEveryShape() {
        assertThat(
                        withJsonLd(
                                "{\"@type\":\"NewsArticle\",\"author\":\"By Ada Fisher and Ben Okoro\",\"publisher\":\"Post\"}"))
                .returns(java.util.List.of("Ada Fisher", "Ben Okoro"), Article::authors)
                .returns("Post", Article::publisher);
        assertThat(
                        withJsonLd(
                                "{\"@type\":\"NewsArticle\",\"author\":{\"name\":[\"Ada Fisher\"]},\"publisher\":[{\"name\":\"Post\"}]}"))
                .returns(java.util.List.of("Ada Fisher"), Article::authors)
                .returns("Post", Article::publisher);
        assertThat(withHead(
                                "<meta property='article:author' content='https://example.org/ada'><meta name=dc.creator content='Ada Fisher'><meta name=dc.creator content='Ben Okoro'>")
                        .authors())
                .as("an address is no name")
                .containsExactly("Ada Fisher", "Ben Okoro");
        assertThat(withBody("<h1>Talks end</h1><a rel=author href=/ada>Ada Fisher</a>")
                        .authors())
                .containsExactly("Ada Fisher");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-10-18\"}",
                "[[{\"@type\":[\"Thing\",\"ReportageNewsArticle\"],\"datePublished\":[\"2024-10-18\"]}]]",
                "{\"@graph\":[{\"@type\":\"Organization\"},{\"@type\":\"http://schema.org/Article\",\"datePublished\":\"2024-10-18\"}]}",
                "{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"LiveBlogPosting\",\"datePublished\":\"2024-10-18\"}}",
                "<!-- {\"@type\":\"NewsArticle\",\"datePublished\":\"2024-10-18\"} -->",
                "//<![CDATA[\n{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-10-18\"}\n//]]>",
                "{\"@type\":\"NewsArticle\",\"description\":\"two\nlines\",\"datePublished\":\"2024-10-18\"};",
            })
    void jsonLdInEveryShape(String json) {
        assertThat(withJsonLd(json).published()).isEqualTo(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "7",
                "\"text\"",
                "{",
                "{\"@type\":",
                "{\"@type\":\"NewsArticle\",\"headline\":{\"a\":1},\"datePublished\":20241018,\"author\":[null,7,{}],\"publisher\":false,\"url\":{}}",
                "{\"@type\":\"NewsArticle\",\"@id\":\"x\",\"author\":{\"@id\":\"x\"},\"publisher\":{\"@id\":\"nowhere\"},\"mainEntityOfPage\":true}",
                "{\"@graph\":{\"@graph\":{\"@graph\":{\"@graph\":{\"@graph\":{\"@graph\":{\"@graph\":{\"@graph\":{\"@graph\":{}}}}}}}}}}",
                "{\"@type\":{\"@type\":\"NewsArticle\"}}",
                "{\"a\":1e999999999,\"b\":-}",
            })
    void brokenJsonLdDoesNotBreakThePage(String json) {
        assertThat(withJsonLd(json))
                .returns("Talks end", Article::title)
                .returns(null, Article::published)
                .returns(null, Article::publisher);
    }

    @Test
    void severalArticlesDescribedAndNoneOfThemThisOne() {
        String other =
                "{\"@type\":\"NewsArticle\",\"headline\":\"Other %d\",\"datePublished\":\"2024-10-1%d\",\"url\":\"https://example.org/%d\"}";
        String both = "[" + other.formatted(1, 1, 1) + "," + other.formatted(2, 2, 2) + "]";
        assertThat(withJsonLd(both))
                .returns("Talks end", Article::title)
                .returns(null, Article::published)
                .returns(null, Article::url);
    }
}
