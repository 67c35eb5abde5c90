package org.dateline.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void commentsAndEmptyLinesAreNoRows() {
        assertThat(Table.lines(TableTest.class, "table.tsv"))
                .containsExactly("Åland\tax\t\tone two", "Kenya\tke", "last\t\ta|b");
        assertThat(Table.words(TableTest.class, "table.tsv")).containsExactlyInAnyOrder("Åland", "Kenya", "last");
    }

    @Test
    void cellsMayBeEmptyOrMissing() {
        Row row = Table.rows(TableTest.class, "table.tsv").get(0);
        assertThat(row.cell(1)).isEqualTo("ax");
        assertThat(row.cell(2)).isEmpty();
        assertThat(row.cell(9)).isEmpty();
        assertThat(row.findCell(1)).contains("ax");
        assertThat(row.findCell(2)).isEmpty();
    }

    @Test
    void aCellMayHoldSeveral() {
        assertThat(Table.rows(TableTest.class, "table.tsv").get(0).words(3)).containsExactly("one", "two");
        assertThat(Table.rows(TableTest.class, "table.tsv").get(2).values(2)).containsExactly("a", "b");
        assertThat(new Row("a\t").words(1)).isEmpty();
    }

    @Test
    void aTableThatIsNotInTheJarIsAFaultOfTheBuild() {
        assertThatThrownBy(() -> Table.rows(TableTest.class, "no-such.tsv"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no-such.tsv");
        assertThat(new String(Table.bytes(TableTest.class, "table.tsv"), StandardCharsets.UTF_8))
                .startsWith("# ");
    }
}
