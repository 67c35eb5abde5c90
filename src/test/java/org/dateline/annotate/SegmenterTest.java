package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Span;
import org.dateline.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SegmenterTest {
    private static final Segmenter SEGMENTER = Segmenter.load();

    @Test
    void crossesNoBlock() {
        Text text = new Text("😀 Title of it The story began. It\nended well.");
        List<Block> blocks = List.of(
                new Block(new Span(0, 13), Block.Kind.TITLE),
                new Block(new Span(14, text.length()), Block.Kind.PARAGRAPH));
        Article article = new Article("t", null, null, null, null, List.of(), "en", text, blocks, "test");
        List<Draft> drafts = SEGMENTER.segment(article, Typography.normalize(text.value()));
        assertThat(drafts).extracting(d -> d.tokens().size()).containsExactly(4, 4, 4);
        assertThat(drafts.get(1).tokens().get(0).of(text.value())).isEqualTo("The");
    }

    /** 100 kB of what might make an expression slow or deep. */
    static Stream<String> junk() {
        Random random = new Random(3);
        StringBuilder mixed = new StringBuilder();
        while (mixed.length() < 100_000) {
            mixed.append(AnnotatorPropertyTest.PIECES.get(random.nextInt(AnnotatorPropertyTest.PIECES.size())));
        }
        return Stream.concat(
                Stream.of(mixed.toString()),
                Stream.of(
                                "a",
                                ".",
                                "a.",
                                "a-",
                                "a'",
                                "(a. ",
                                "\"",
                                "1,",
                                "A.B",
                                "http://",
                                "x@",
                                "😀\u200D",
                                " ",
                                "\n",
                                "a. ",
                                "Mr. A",
                                "_a",
                                "?\" ",
                                "aé\u0301")
                        .map(s -> s.repeat(100_000 / s.length())));
    }

    @ParameterizedTest
    @MethodSource("junk")
    void cutsJunkWithoutLosingALetter(String junk) {
        Article article = ConlluDump.articleOf(junk, "junk");
        String plain = Typography.normalize(junk);
        List<Draft> drafts = SEGMENTER.segment(article, plain);
        assertThat(drafts).allMatch(d -> d.tokens().size() <= Segmenter.LONGEST_SENTENCE);
        StringBuilder kept = new StringBuilder();
        drafts.forEach(d -> d.tokens().forEach(t -> kept.append(t.of(plain))));
        assertThat(letters(kept.toString())).isEqualTo(letters(plain));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
