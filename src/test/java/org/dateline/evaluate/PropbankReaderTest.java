package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PropbankReaderTest {
    private static final String TREEBANK = """
            # sent_id = letters-pier-0001
            1\tAda\t_\tPROPN\tNNP\t_\t2\tnsubj\t_\t_
            2\tsold\t_\tVERB\tVBD\t_\t0\troot\t_\t_
            3\told\t_\tADJ\tJJ\t_\t4\tamod\t_\t_
            4\tboats\t_\tNOUN\tNNS\t_\t2\tobj\t_\t_

            # sent_id = letters-pier-0002
            1\tYes\t_\tINTJ\tUH\t_\t0\troot\t_\t_

            """;
    private static final String SKELETON = """
            x/ewt/letters/00/pier.xml 0 0 [WORD] NNP * - - (ARG0*) *
            x/ewt/letters/00/pier.xml 0 1 [WORD] VBD * sell sell.01 (V*) *
            x/ewt/letters/00/pier.xml 0 2 [WORD] JJ * old old.02 (ARG1* (V*)
            x/ewt/letters/00/pier.xml 0 3 [WORD] NNS * - - *) (ARGM-LOC-DSP*)

            x/ewt/letters/00/pier.xml 1 0 [WORD] UH * - -
            x/ewt/letters/00/pier.xml 1 1 [WORD] . * - -
            """;

    @TempDir
    Path corpora;

    @BeforeEach
    void treebank() throws IOException {
        Files.createDirectories(corpora.resolve("ud-ewt"));
        Files.createDirectories(corpora.resolve("propbank-ewt"));
        Files.writeString(corpora.resolve("ud-ewt/dev.conllu"), TREEBANK);
        Files.writeString(corpora.resolve("ud-ewt/train.conllu"), TREEBANK);
    }

    private void check(Path path) {
        List<Path> files = PropbankReader.treebank(path);
        assertThat(files).extracting(f -> f.getFileName().toString()).containsExactly("dev.conllu");
        PropbankDocument document = new PropbankReader(path).read(files.get(0)).get(0);
        assertThat(document.sentences())
                .as("the second has another number of words")
                .hasSize(1);
        assertThat(document.predicates()).containsExactly(List.of(1, 2));
        assertThat(document.sentences().get(0).predicates())
                .containsExactly(
                        new PropbankDocument.Predicate(
                                1,
                                "01",
                                List.of(
                                        new PropbankDocument.Argument(0, "A0"),
                                        new PropbankDocument.Argument(3, "A1"))),
                        new PropbankDocument.Predicate(2, "02", List.of(new PropbankDocument.Argument(3, "AM-LOC"))));
    }

    @Test
    void joinsSkeletonsWithTheTreebankBesideThem() throws IOException {
        Files.writeString(corpora.resolve("propbank-ewt/pier.gold_skel"), SKELETON);
        check(corpora.resolve("propbank-ewt"));
        check(corpora.resolve("ud-ewt/dev.conllu"));
    }

    @Test
    void readsArchives() throws IOException {
        byte[] content = SKELETON.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream tar = new ByteArrayOutputStream();
        byte[] header = new byte[512];
        System.arraycopy("letters/00/pier.gold_skel".getBytes(StandardCharsets.UTF_8), 0, header, 0, 25);
        byte[] size = "%011o".formatted(content.length).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(size, 0, header, 124, size.length);
        header[156] = '0';
        tar.write(header);
        tar.write(content);
        tar.write(new byte[(512 - content.length % 512) % 512 + 1024]);
        Path file = corpora.resolve("propbank-ewt/skel.tar.gz");
        try (GZIPOutputStream zipped = new GZIPOutputStream(Files.newOutputStream(file))) {
            tar.writeTo(zipped);
        }
        check(file);
    }

    @Test
    void withoutTheOtherHalfItSaysWhatIsMissing() throws IOException {
        Path alone = Files.writeString(
                Files.createDirectories(corpora.resolve("a/b")).resolve("x.gold_skel"), SKELETON);
        Files.delete(corpora.resolve("ud-ewt/dev.conllu"));
        assertThatThrownBy(() -> PropbankReader.treebank(alone)).isInstanceOf(UnreadableGold.class);
    }
}
