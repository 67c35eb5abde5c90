package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PloverReaderTest {
    @TempDir
    Path folder;

    private List<PloverRecord> read(String json) throws IOException {
        return PloverReader.read(Files.writeString(folder.resolve("x.json"), json));
    }

    @Test
    void readsTheMarkedWords() throws IOException {
        List<PloverRecord> records = read("""
                [{"id": "doc", "event": "DOCUMENT"},
                {"id": "r1", "event": "AGREE", "date": "2000-01-01", "textInfo":
                {"markup": "(SRC/TAR: Peru (the state)) and (SRC/TAR: Chile) (EVT: reached) an (EVT: accord) (LOC: in (TAR: Lima))."}}]""");
        assertThat(records).hasSize(1);
        PloverRecord record = records.get(0);
        GoldText text = record.text();
        assertThat(text.text().value()).isEqualTo("Peru (the state) and Chile reached an accord in Lima.");
        assertThat(text.textOf(record.words())).isEqualTo("reached accord");
        assertThat(record.sources()).extracting(text::textOf).containsExactly("Peru ( the state )", "Chile");
        assertThat(record.targets()).extracting(text::textOf).containsExactly("Peru ( the state )", "Chile", "Lima");
    }

    @Test
    void bracketsThatDoNotMatchAreText() throws IOException {
        PloverRecord record =
                read("[{\"id\": \"r\", \"event\": \"AID\", \"textInfo\": {\"markup\": \"a) (SRC: b (c) d\"}}]")
                        .get(0);
        assertThat(record.text().text().value()).isEqualTo("a) b (c) d");
    }

    @Test
    void somethingElseIsRefused() {
        assertThatThrownBy(() -> read("{}")).isInstanceOf(UnreadableGold.class);
        assertThatThrownBy(() -> read("[")).isInstanceOf(UnreadableGold.class);
    }
}
