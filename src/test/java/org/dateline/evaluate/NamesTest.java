package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.model.Block;
import org.dateline.model.Name;
import org.dateline.model.NameType;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.dateline.model.TokenSpan;
import org.dateline.model.Upos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesTest {
    @TempDir
    Path folder;

    private List<NamesDocument> read(String text) throws IOException {
        return NamesReader.read(Files.writeString(folder.resolve("x.iob2"), text));
    }

    private static NamesDocument.Name name(int begin, int end, String type) {
        return new NamesDocument.Name(begin, end, type);
    }

    @Test
    void readsNumberedWordsWithTheTagsInTheThirdColumn() throws IOException {
        NamesDocument document = read("# sent_id = 1\n1\tAda\tB-PER\t-\tx\n2\tKing\tI-PER\t-\tx\n3\tleft\tO\t-\tx\n\n")
                .get(0);
        assertThat(document.sentences().get(0).words()).containsExactly("Ada", "King", "left");
        assertThat(document.sentences().get(0).names()).containsExactly(name(0, 2, "PER"));
    }

    @Test
    void readsCoNllWithDocumentsAndTagsInTheLastColumn() throws IOException {
        List<NamesDocument> documents = read(
                "-DOCSTART- -X- O O\n\nLima NNP B-NP B-LOC\n\nis VBZ O O\n\n-DOCSTART- -X- O O\n\nPeru NNP B-NP B-LOC\n");
        assertThat(documents).hasSize(2);
        assertThat(documents.get(0).sentences()).hasSize(2);
        // Chunks look like names; the first column that fits counts.
        assertThat(documents.get(0).sentences().get(0).names()).containsExactly(name(0, 1, "NP"));
    }

    @Test
    void readsTheDocumentsOfUner() throws IOException {
        List<NamesDocument> documents =
                read("# newdoc id = a\n# sent_id = 1\n1\tLima\tB-LOC\n\n# sent_id = 2\n1\tAda\tB-PER\n\n"
                        + "# newdoc id = b\n# sent_id = 3\n1\tPeru\tB-LOC\n\n");
        assertThat(documents).extracting(d -> d.sentences().size()).containsExactly(2, 1);
    }

    @Test
    void withoutMarksEachSentenceIsADocument() throws IOException {
        assertThat(read("Lima B-LOC\n\nAda B-PER\n")).hasSize(2);
    }

    @Test
    void readsIob1AndIobes() {
        assertThat(NamesReader.names(List.of("I-PER", "I-PER", "B-PER", "O", "I-LOC", "I-ORG")))
                .containsExactly(name(0, 2, "PER"), name(2, 3, "PER"), name(4, 5, "LOC"), name(5, 6, "ORG"));
        assertThat(NamesReader.names(List.of("S-LOC", "B-ORG", "E-ORG")))
                .containsExactly(name(0, 1, "LOC"), name(1, 3, "ORG"));
    }

    @Test
    void aFileWithoutTagsIsRefused() {
        assertThatThrownBy(() -> read("just text\n")).isInstanceOf(UnreadableGold.class);
    }

    @Test
    void countsPersonsPlacesAndOrganisationsTogetherAndTheRestApart() {
        NamesDocument.Sentence gold = new NamesDocument.Sentence(
                List.of("a", "b", "c", "d"),
                java.util.Set.of(name(0, 2, "politician"), name(2, 3, "country"), name(3, 4, "event")));
        NamesScorer scorer = new NamesScorer(NameTypes.load());
        Sentence found = sentence(
                new Name(new TokenSpan(0, 0, 2), NameType.PERSON),
                new Name(new TokenSpan(0, 2, 3), NameType.ORGANIZATION),
                new Name(new TokenSpan(0, 3, 4), NameType.MISC));
        scorer.add(new NamesDocument("x", List.of(gold)), List.of(found));
        List<Metric> metrics = scorer.metrics();
        assertThat(metrics)
                .extracting(Metric::name)
                .containsExactly("precision", "recall", "f1", "loc_f1", "misc_f1", "per_f1");
        assertThat(metrics.get(2).value()).isEqualTo(0.5, within(1e-9));
        assertThat(metrics.get(4).value()).isEqualTo(1, within(1e-9));
        assertThat(scorer.notes().get(0)).contains("PER = politician");
    }

    private static Sentence sentence(Name... names) {
        List<Token> tokens = java.util.stream.IntStream.range(0, 4)
                .mapToObj(i -> new Token(i, new Span(2 * i, 2 * i + 1), "x", "x", Upos.X, i - 1, "dep"))
                .toList();
        return new Sentence(0, new Span(0, 7), Block.Kind.PARAGRAPH, tokens, List.of(names));
    }
}
