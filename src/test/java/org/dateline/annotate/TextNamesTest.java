package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.model.Block;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.dateline.model.Upos;
import org.junit.jupiter.api.Test;

/** Names in view of the whole text, on examples that the training kit's {@code document.py} is tested with too. */
class TextNamesTest {
    private record Example(List<String> words, float[][] scores, double[][] weighed, List<List<Object>> names) {}

    private record Document(List<Example> sentences) {}

    private record Examples(List<String> tags, List<Document> documents) {}

    private static final Examples EXAMPLES = read();

    private static Examples read() {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(TextNamesTest.class.getResourceAsStream("name-memory.json")),
                StandardCharsets.UTF_8)) {
            return new Gson().fromJson(in, Examples.class);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void weighsAsTheTrainingKitDoes() {
        NameMemory memory = new NameMemory(EXAMPLES.tags());
        for (Document document : EXAMPLES.documents()) {
            List<float[][]> weighed = memory.weigh(document.sentences().stream()
                    .map(e -> new NameMemory.Seen(e.words(), e.scores()))
                    .toList());
            for (int i = 0; i < weighed.size(); i++) {
                Example example = document.sentences().get(i);
                for (int w = 0; w < example.words().size(); w++) {
                    for (int t = 0; t < EXAMPLES.tags().size(); t++) {
                        assertThat((double) weighed.get(i)[w][t]).isCloseTo(example.weighed()[w][t], within(2e-4));
                    }
                }
            }
        }
    }

    @Test
    void findsTheNamesThatTheTrainingKitFinds() {
        TextNames names = new TextNames(EXAMPLES.tags());
        for (Document document : EXAMPLES.documents()) {
            List<Analysis> text = new ArrayList<>();
            document.sentences().forEach(e -> text.add(analysis(text.size(), e)));
            List<Sentence> found = names.complete(text);
            for (int i = 0; i < found.size(); i++) {
                assertThat(found.get(i).names())
                        .extracting(n -> List.<Object>of(
                                (double) n.tokens().begin(),
                                (double) n.tokens().end(),
                                n.type().label()))
                        .isEqualTo(document.sentences().get(i).names());
            }
        }
    }

    @Test
    void theOrderOfSentencesDoesNotMatter() {
        TextNames names = new TextNames(EXAMPLES.tags());
        List<Example> sentences = EXAMPLES.documents().get(0).sentences();
        int last = sentences.size() - 1;
        List<Analysis> forward = new ArrayList<>();
        List<Analysis> backward = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            forward.add(analysis(i, sentences.get(i)));
            backward.add(analysis(last - i, sentences.get(last - i)));
        }
        List<Sentence> found = new ArrayList<>(names.complete(backward));
        java.util.Collections.reverse(found);
        assertThat(found).isEqualTo(names.complete(forward));
    }

    private static Analysis analysis(int index, Example example) {
        List<Token> tokens = new ArrayList<>();
        List<Range> ranges = new ArrayList<>();
        for (String word : example.words()) {
            int i = tokens.size();
            tokens.add(
                    new Token(i, new Span(2 * i, 2 * i + 1), word, word, Upos.PROPN, i - 1, i == 0 ? "root" : "dep"));
            ranges.add(new Range(2 * i, 2 * i + 1));
        }
        String plain = "x ".repeat(tokens.size());
        Sentence bare =
                new Sentence(index, new Span(0, 2 * tokens.size() - 1), Block.Kind.PARAGRAPH, tokens, List.of());
        NameEdges edges =
                new NameEdges(plain, ranges, tokens.stream().map(Token::upos).toList());
        return new Analysis(bare, example.words(), example.scores(), edges);
    }
}
