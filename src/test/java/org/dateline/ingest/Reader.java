package org.dateline.ingest;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.model.Article;

/** Reads articles from strings, for tests. */
final class Reader {
    static final ArticleReader ENGLISH = new ArticleReader(text -> "en");

    private Reader() {}

    static Input input(String name, byte[] bytes) {
        return Input.stream(name, new ByteArrayInputStream(bytes));
    }

    static Input input(String name, String text) {
        return input(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Reading reading(String name, String text) {
        return ENGLISH.read(input(name, text));
    }

    static Article plain(String text) {
        return reading("a.txt", text).article();
    }

    static Article page(String html) {
        return reading("a.html", html).article();
    }

    static RejectedArticle rejected(String name, byte[] bytes) {
        return rejected(ENGLISH, input(name, bytes));
    }

    static RejectedArticle rejected(String name, String text) {
        return rejected(ENGLISH, input(name, text));
    }

    static RejectedArticle rejected(ArticleReader reader, Input input) {
        return catchThrowableOfType(RejectedArticle.class, () -> reader.read(input));
    }

    /** The blocks as {@code KIND text}, one each. */
    static List<String> blocks(Article article) {
        return article.blocks().stream()
                .map(block -> block.kind() + " " + article.text().slice(block.span()))
                .toList();
    }

    static List<Warning.Kind> warnings(Reading reading) {
        return reading.warnings().stream().map(Warning::kind).toList();
    }
}
