package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolnearReaderTest {
    @TempDir
    Path folder;

    private Path annotation(String lines) throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.writeString(
                folder.resolve("text/gazette_2020-05-03_ferry.txt"), "The ferry, Ada said, has sunk. It has.");
        Path attributions = Files.createDirectories(folder.resolve("attributions"));
        return Files.writeString(attributions.resolve("gazette_2020-05-03_ferry_ab12.ann"), lines);
    }

    @Test
    void readsAttributionsWithContentsInPieces() throws IOException {
        PolnearDocument document = PolnearReader.read(annotation("""
                T1\tSource 11 14\tAda
                T2\tCue 15 19\tsaid
                T3\tContent 0 9;21 29\tThe ferry has sunk
                T4\tContent 31 38\tIt has.
                T5\tAttribution 15 19\tsaid
                E1\tAttribution:T5 Content:T3 Content2:T4 Cue:T2 Source:T1
                E2\tAttribution-no-source:T5 Cue:T2\s
                """));
        assertThat(document.published()).contains("2020-05-03");
        assertThat(document.attributions()).hasSize(2);
        PolnearDocument.Attribution first = document.attributions().get(0);
        assertThat(document.text().textOf(first.source())).isEqualTo("Ada");
        assertThat(document.text().textOf(first.cue())).isEqualTo("said");
        assertThat(document.text().textOf(first.content())).isEqualTo("The ferry has sunk It has .");
        assertThat(document.attributions().get(1).source().isEmpty()).isTrue();
    }

    @Test
    void aMissingArticleAndBrokenLinesAreTold() throws IOException {
        assertThatThrownBy(() -> PolnearReader.read(annotation("T1\tSource x y\tAda\n")))
                .isInstanceOf(UnreadableGold.class)
                .hasMessageContaining("brat");
        Path alone = Files.writeString(folder.resolve("other_1.ann"), "");
        assertThatThrownBy(() -> PolnearReader.read(alone))
                .isInstanceOf(UnreadableGold.class)
                .hasMessageContaining("other.txt");
    }
}
