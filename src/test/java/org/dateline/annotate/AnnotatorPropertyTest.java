package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.dateline.model.Annotated;
import org.dateline.model.Article;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Text;
import org.dateline.model.Token;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every text, however odd. */
class AnnotatorPropertyTest {
    private static final String PLAIN = "The envoy met Kim in Oslo. He didn't say why.";
    static final List<String> PIECES = List.of(
            "Kim",
            "the",
            "signed",
            "’s",
            "'",
            "“",
            "”",
            "(",
            ")",
            ".",
            ". ",
            "! ",
            "? ",
            "...",
            " ",
            "\n",
            "\t",
            "\u00A0",
            "-",
            "—",
            "$",
            "5",
            "1,500",
            "😀",
            "👨‍👩‍👧",
            "🇰🇷",
            "𝒦𝒾𝓂",
            "\uD83D",
            "\uDE00",
            "\u0000",
            "\u200B",
            "\u00AD",
            "\u0301",
            "é",
            "北京",
            "حرب",
            "http://",
            "@",
            "#",
            "U.S.",
            "a.b",
            "n't",
            "_",
            "\uFFFD",
            "<",
            "&amp;",
            "Ǆ",
            "İ",
            "ß",
            "\u2028",
            "\uFEFF");

    private static Annotator annotator;

    @BeforeAll
    static void load() {
        annotator = Annotator.load();
    }

    @AfterAll
    static void close() {
        annotator.close();
    }

    static Stream<String> oddTexts() {
        Random random = new Random(11);
        List<String> texts = new ArrayList<>(List.of(
                PLAIN,
                "😀 Kim’s 👍🏽 deal – 🇰🇷🇰🇵 – signed… 𝒦𝒾𝓂 said “no”.",
                "\uD83D broken \uDE00 surrogates",
                "x".repeat(5_000),
                "... --- !!! ((( ]]] ''' \"\"\""));
        for (int i = 0; i < 25; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < 60; j++) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
                text.append(random.nextInt(3) == 0 ? " " : "");
            }
            texts.add(text.toString());
        }
        return texts.stream();
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void spansTreesAndNamesAreSound(String text) {
        check(annotator.annotate(ConlluDump.articleOf(text, "test")));
    }

    @Test
    void boundsTheLengthOfWhatItParses() {
        for (String text : List.of("((((“““".repeat(150), "word ".repeat(700), "x".repeat(100_000))) {
            Annotated annotated = annotator.annotate(ConlluDump.articleOf(text, "junk"));
            check(annotated);
            assertThat(annotated.sentences()).allMatch(s -> s.size() <= Segmenter.LONGEST_SENTENCE);
        }
    }

    @Test
    void dependsNeitherOnCompanyNorOnThreads() throws Exception {
        List<Article> articles =
                oddTexts().limit(12).map(t -> ConlluDump.articleOf(t, "test")).toList();
        List<Article> reversed = new ArrayList<>(articles);
        Collections.reverse(reversed);
        List<Annotated> alone = articles.stream().map(annotator::annotate).toList();
        List<Annotated> turned = new ArrayList<>(annotator.annotateAll(reversed));
        Collections.reverse(turned);
        assertThat(turned).isEqualTo(alone);
        try (Annotator single = Annotator.load(1)) {
            assertThat(single.annotateAll(articles)).isEqualTo(alone);
        }
        assertThat(fromFourThreads(articles)).isEqualTo(alone);
    }

    private static List<Annotated> fromFourThreads(List<Article> articles) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Annotated>> calls = new ArrayList<>();
            articles.forEach(a -> calls.add(() -> annotator.annotate(a)));
            List<Annotated> results = new ArrayList<>();
            for (Future<Annotated> result : callers.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } finally {
            callers.shutdown();
        }
    }

    private static void check(Annotated annotated) {
        Text text = annotated.article().text();
        int at = 0;
        for (int i = 0; i < annotated.sentences().size(); i++) {
            Sentence s = annotated.sentences().get(i);
            assertThat(s.index()).isEqualTo(i);
            assertThat(annotated.article().blocks()).anyMatch(b -> b.span().contains(s.span()));
            at = checkTokens(s, text, at);
            checkTree(s);
            s.names().forEach(n -> assertThat(n.tokens().end()).isLessThanOrEqualTo(s.size()));
        }
    }

    private static int checkTokens(Sentence s, Text text, int from) {
        int at = from;
        for (Token t : s.tokens()) {
            Span span = t.span();
            assertThat(span.begin()).isGreaterThanOrEqualTo(at);
            assertThat(span.length()).isPositive();
            assertThat(s.span().contains(span)).isTrue();
            assertThat(text.slice(span)).isEqualTo(t.text());
            assertThat(t.text()).doesNotMatch("(?s).*\\s.*");
            assertThat(t.lemma()).isNotEmpty();
            at = span.end();
        }
        return at;
    }

    private static void checkTree(Sentence s) {
        int[] heads = new int[s.size() + 1];
        heads[0] = -1;
        for (Token t : s.tokens()) {
            heads[t.index() + 1] = t.head() + 1;
            assertThat(t.relation().equals("root")).isEqualTo(t.head() < 0);
        }
        assertThat(TreeDecoderTest.isTree(heads)).isTrue();
    }
}
