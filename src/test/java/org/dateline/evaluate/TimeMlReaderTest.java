package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeMlReaderTest {
    @TempDir
    Path folder;

    @Test
    void readsTextTimesAndTheDayOfPublication() throws IOException {
        Path file = Files.writeString(folder.resolve("a.tml"), """
                <TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2020-05-03T10:00" functionInDocument="CREATION_TIME">3 May</TIMEX3></DCT>
                <TEXT>

                The <EVENT eid="e1">race</EVENT> &amp; more: <TIMEX3 tid="t1" type="DATE" value="2020-05-02"><EVENT eid="e2">last</EVENT> Saturday</TIMEX3>.
                </TEXT></TimeML>""");
        TimeDocument document = TimeMlReader.read(file);
        assertThat(document.published()).contains("2020-05-03");
        assertThat(document.text().text().value()).isEqualTo("The race & more: last Saturday.");
        assertThat(document.times()).isEqualTo(Map.of(TokenSet.of(5, 6), "2020-05-02"));
    }

    @Test
    void aFileWithoutTextIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("b.tml"), "<TimeML/>");
        assertThatThrownBy(() -> TimeMlReader.read(file))
                .isInstanceOf(UnreadableGold.class)
                .hasMessageContaining("b.tml");
    }
}
