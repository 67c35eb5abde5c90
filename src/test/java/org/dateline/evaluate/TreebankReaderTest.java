package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreebankReaderTest {
    static final String TREEBANK = """
            # newdoc id = harbour
            # sent_id = harbour-0001
            1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_
            1\tDo\tdo\tAUX\tVB\t_\t3\taux\t_\t_
            2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_
            3\tsail\tsail\tVERB\tVB\t_\t0\troot\t_\t_
            3.1\tsail\tsail\tVERB\tVB\t_\t_\t_\t_\t_

            # newdoc id = pier
            # sent_id = pier-0001
            1\tBoats\tboat\tNOUN\tNNS\t_\t3\tnsubj:pass\t_\t_
            2\twere\tbe\tAUX\tVBD\t_\t3\taux:pass\t_\t_
            3\tsold\tsell\tVERB\tVBN\t_\t0\troot\t_\t_
            """;

    @TempDir
    Path folder;

    private List<TreebankDocument> read(String text) throws IOException {
        return TreebankReader.read(Files.writeString(folder.resolve("x.conllu"), text));
    }

    @Test
    void readsWordsTagsAndTrees() throws IOException {
        List<TreebankDocument> documents = read(TREEBANK);
        assertThat(documents).extracting(TreebankDocument::name).containsExactly("harbour", "pier");
        TreebankDocument.Sentence first = documents.get(0).sentences().get(0);
        assertThat(first.id()).isEqualTo("harbour-0001");
        assertThat(first.words()).containsExactly("Do", "n't", "sail");
        assertThat(first.upos()).containsExactly("AUX", "PART", "VERB");
        assertThat(first.heads()).containsExactly(2, 2, -1);
        TreebankDocument.Sentence second = documents.get(1).sentences().get(0);
        assertThat(second.relations()).containsExactly("nsubj", "aux", "root");
        assertThat(second.xpos()).containsExactly("NNS", "VBD", "VBN");
    }

    @Test
    void theHeadOfAStretchStandsHighestInIt() throws IOException {
        TreebankDocument.Sentence sentence = read(TREEBANK).get(1).sentences().get(0);
        assertThat(sentence.headOf(0, 3)).isEqualTo(2);
        assertThat(sentence.headOf(0, 2)).isZero();
    }

    @Test
    void aBrokenLineIsToldWithItsNumber() {
        assertThatThrownBy(() -> read("1\tBoats\tboat\n"))
                .isInstanceOf(UnreadableGold.class)
                .hasMessageContaining("line 1");
        assertThatThrownBy(() -> read("1\tBoats\t_\tNOUN\t_\t_\t7\tnsubj\t_\t_\n\n"))
                .isInstanceOf(UnreadableGold.class)
                .hasMessageContaining("head");
    }
}
