package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateIT {
    private static final String TREEBANK = """
            1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_
            2\tminister\tminister\tNOUN\tNN\t_\t3\tnsubj\t_\t_
            3\tresigned\tresign\tVERB\tVBD\t_\t0\troot\t_\t_
            4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return Main.run(List.of(args), new ByteArrayInputStream(new byte[0]), out, err);
    }

    @Test
    void aTreebankIsMeasuredAndABadFileStopsNothing() throws IOException {
        Files.writeString(folder.resolve("a.conllu"), TREEBANK);
        Files.writeString(folder.resolve("b.conllu"), "no treebank\n");
        assertThat(run("evaluate", "ud", folder.toString(), "--json")).isEqualTo(1);
        JsonObject json =
                JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonObject();
        assertThat(json.get("corpus").getAsString()).isEqualTo("ud");
        assertThat(json.get("documents").getAsInt()).isEqualTo(1);
        assertThat(json.get("failed").getAsInt()).isEqualTo(1);
        assertThat(json.getAsJsonObject("metrics").get("las").getAsDouble()).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("b.conllu").contains("DL-EVALUATE-GOLD");
    }

    @Test
    void timesAreMeasuredOnTheTextAsAUserWouldGiveIt() throws IOException {
        Path file = Files.writeString(folder.resolve("ferry.tml"), """
                <TimeML><DCT><TIMEX3 value="2020-05-04" functionInDocument="CREATION_TIME">4 May</TIMEX3></DCT>
                <TEXT>The ferry left the harbour on <TIMEX3 value="2020-05-02">2 May 2020</TIMEX3> with many people on board.
                It came back <TIMEX3 value="1999">yesterday</TIMEX3>, the owners of the ship said.</TEXT></TimeML>""");
        assertThat(run("evaluate", "tempeval", file.toString(), "--errors", "2"))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(": 1 document")
                .containsPattern("overlap +1\\.000")
                .containsPattern("exact_value +0\\.500")
                .contains("HeidelTime")
                .contains("\"yesterday\" is 1999, not 2020-05-03");
    }

    @Test
    void anUnknownCorpusAndAnEmptyFolderAreToldSo() {
        assertThat(run("evaluate", "treebank", folder.toString())).isEqualTo(2);
        assertThat(run("evaluate", "ud")).isEqualTo(2);
        assertThat(run("evaluate", "ud", folder.toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("no file in this folder ends in .conllu");
    }
}
