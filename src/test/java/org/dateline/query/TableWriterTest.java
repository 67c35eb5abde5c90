package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableWriterTest {
    private static final List<String> COLUMNS = List.of("who", "n", "quote");

    private static Answer.Rows rows(Object[]... rows) {
        List<Binding> bindings = Arrays.stream(rows)
                .map(row -> {
                    BindingBuilder out = Binding.builder();
                    for (int i = 0; i < row.length; i++) {
                        if (row[i] != null) {
                            out.add(Var.alloc(COLUMNS.get(i)), node(row[i]));
                        }
                    }
                    return out.build();
                })
                .toList();
        return new Answer.Rows(COLUMNS, bindings, PrefixMapping.Standard);
    }

    private static Node node(Object value) {
        if (value instanceof Integer i) {
            return NodeFactory.createLiteralDT(i.toString(), XSDDatatype.XSDinteger);
        }
        String text = (String) value;
        return text.startsWith("http") ? NodeFactory.createURI(text) : NodeFactory.createLiteralLang(text, "en");
    }

    @Test
    void shortRowsStandInColumns() {
        Answer.Rows answer = rows(
                new Object[] {"https://w3id.org/dateline/id/entity/norland", 7, "a b"},
                new Object[] {"http://example.org/x", 1200, null});
        assertThat(TableWriter.write(answer, 80)).isEqualTo("""
                        who                        n  quote
                        ──────────────────────  ────  ─────
                        ent:norland                7  a b
                        <http://example.org/x>  1200
                        (2 rows)
                        """);
    }

    @Test
    void longCellsGoOnBelowAndLoseNothing() {
        Answer.Rows answer = rows(new Object[] {"Coast Watch", 1, "one two three four five six"});
        assertThat(TableWriter.write(answer, 28)).isEqualTo("""
                        who          n  quote
                        ───────────  ─  ────────────
                        Coast Watch  1  one two
                                        three four
                                        five six
                        (1 row)
                        """);
    }

    @Test
    void wordsAreNotBroken() {
        Answer.Rows answer = rows(
                new Object[] {"https://w3id.org/dateline/id/article/a49341e51d3fd7a9d#e12", 1, "one two three four five"
                });
        assertThat(TableWriter.write(answer, 50)).isEqualTo("""
                        who                        n  quote
                        ─────────────────────────  ─  ────────────────────
                        art:a49341e51d3fd7a9d#e12  1  one two three four
                                                      five
                        (1 row)
                        """);
    }

    @Test
    void tooNarrowForWordsBecomesBlocks() {
        Answer.Rows answer = rows(new Object[] {"Coastguard", 1, "extraordinary events in a supermarket"});
        assertThat(TableWriter.write(answer, 22)).isEqualTo("""
                        who    Coastguard
                        n      1
                        quote  extraordinary
                               events in a
                               supermarket

                        (1 row)
                        """);
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 20, 33, 50, 79, 120})
    void noLineIsWiderThanTheTerminal(int width) {
        Answer.Rows answer = rows(
                new Object[] {"x".repeat(50), 1, "https://example.org/" + "y".repeat(90)},
                new Object[] {"日本語の長い名前です、とても長い", 22, "e\u0301".repeat(40) + " 😀😀😀😀😀😀😀😀😀😀😀😀😀😀"});
        assertThat(TableWriter.write(answer, width).lines())
                .allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(width));
    }

    @Test
    void nothingInATextMovesTheTerminal() {
        Answer.Rows answer = rows(new Object[] {"a\u001b[2Jb", 1, "line\nbreak \u202eturned\u2066 \u0007"});
        assertThat(TableWriter.write(answer, 80))
                .contains("a\uFFFD[2Jb")
                .contains("line break \uFFFDturned\uFFFD \uFFFD")
                .doesNotContain("\u001b", "\u0007", "\u202e");
    }

    @Test
    void noRowsAreSaid() {
        assertThat(TableWriter.write(rows(), 80)).isEqualTo("(no rows)\n");
    }
}
