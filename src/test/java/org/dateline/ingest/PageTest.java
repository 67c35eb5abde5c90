package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ingest.Reader.blocks;
import static org.dateline.ingest.Reader.page;
import static org.dateline.ingest.Reader.rejected;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.dateline.ingest.RejectedArticle.Reason;
import org.dateline.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole pages, each beside what is to be read from it: {@code pages/NAME.html} and {@code pages/NAME.expected}. */
class PageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "bad-names",
                "blog-graph",
                "cards",
                "consent",
                "consent-divs",
                "div-soup",
                "form-page",
                "head-apart",
                "inline",
                "microdata",
                "next-article",
                "script-only",
                "sections",
                "semantic",
                "split-body",
                "tables",
                "wrapped",
            })
    void pages(String name) throws IOException {
        assertThat(describe(page(resource(name + ".html")))).isEqualTo(resource(name + ".expected"));
    }

    private static String describe(Article article) {
        String head = "title: %s\ndate: %s\npublisher: %s\nauthors: %s\nurl: %s\n\n"
                .formatted(
                        article.title(),
                        Objects.toString(article.published(), ""),
                        Objects.toString(article.publisher(), ""),
                        String.join(", ", article.authors()),
                        Objects.toString(article.url(), ""));
        var body = blocks(article).stream()
                .filter(block -> !block.startsWith("TITLE"))
                .toList();
        return head.replaceAll("(?m) $", "") + String.join("\n", body) + "\n";
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PageTest.class.getResourceAsStream("pages/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theHeadlineIsTheFirstBlock() {
        assertThat(blocks(page("<h1>Talks end</h1><p>The talks ended on Friday.</p>")))
                .containsExactly("TITLE Talks end", "PARAGRAPH The talks ended on Friday.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body></body></html>",
                "<nav><a href=/a>One</a> <a href=/b>Two</a></nav>",
                "<ul><li><a href=/a>A long headline of another article</a></li><li><a href=/b>And one more</a></li></ul>",
                "<div id=root></div><noscript>Please enable JavaScript to read this page.</noscript>",
                "<p>Please enable JavaScript to read this page.</p>",
                "<h1>A headline</h1>",
                "<script>var text = 'They met.'</script>",
                "<!-- They met. -->",
                "<frameset><frame src=a.html></frameset>",
            })
    void aPageWithoutRunningTextIsRejected(String html) {
        var e = rejected("a.html", html);
        assertThat(e.reason()).isEqualTo(Reason.NO_CONTENT);
        assertThat(e).hasMessageContaining("JavaScript");
    }

    @Test
    void plainTextInAnHtmlFileIsRead() {
        assertThat(blocks(page("The ministers met on Friday.")))
                .containsExactly("PARAGRAPH The ministers met on Friday.");
    }
}
