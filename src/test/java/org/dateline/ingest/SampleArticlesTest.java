package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The articles in {@code data/} as a user would have them read. */
class SampleArticlesTest {
    private static final Pattern CLUTTER =
            Pattern.compile("(?i)cookie|advertis|subscribe|newsletter|most read|imprint|read also|sample");

    static List<Input> samples() {
        return Inputs.expand(List.of("data/articles"), InputStream.nullInputStream());
    }

    @Test
    void twelveArticlesOfSixOutlets() {
        var articles = samples().stream()
                .map(input -> Reader.ENGLISH.read(input).article())
                .toList();
        assertThat(articles).hasSize(12).extracting(Article::id).doesNotHaveDuplicates();
        assertThat(articles.stream().map(Article::publisher).distinct()).hasSize(6);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void eachSaysWhatItIs(Input input) {
        Reading reading = Reader.ENGLISH.read(input);
        Article article = reading.article();
        assertThat(reading.warnings()).isEmpty();
        assertThat(Path.of(input.name()).getFileName().toString()).startsWith(article.published() + "-");
        assertThat(article.publisher()).endsWith(" (sample)");
        assertThat(article.url())
                .isNotNull()
                .extracting(url -> url.getHost())
                .asString()
                .endsWith(".example");
        assertThat(article.authors()).allMatch(name -> name.matches("\\p{Lu}\\S+ \\p{Lu}\\S+"));
        assertThat(Stream.of(article.text().value().split("\\s+"))).hasSizeBetween(120, 230);
        assertThat(article.text().value()).doesNotContainPattern(CLUTTER);
        assertThat(Reader.blocks(article).get(0)).isEqualTo("TITLE " + article.title());
    }
}
