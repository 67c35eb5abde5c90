package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceFinderTest {
    private static final Dataset DATA = ExampleStore.open();

    private static String find(String text) {
        DatasetGraph data = DATA.asDatasetGraph();
        return Txn.calculateRead(
                data, () -> new ResourceFinder(data).getResource("actor", text).getURI());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    https://w3id.org/dateline/id/entity/norland  | entity/norland
                    ent:norland                                  | entity/norland
                    norland                                      | entity/norland
                    Norland                                      | entity/norland
                    NORLAND MARINES                              | entity/norland-marines
                    League chair                                 | entity/ada-berg
                    '  Ada Berg '                                | entity/ada-berg
                    the ministry                                 | article/a4#x1
                    a1#e1                                        | article/a1#e1
                    art:a1#e1                                    | article/a1#e1
                    marines-in-sudria                            | incident/marines-in-sudria
                    """)
    void everyFormLeadsToTheResource(String text, String path) {
        assertThat(find(text)).isEqualTo("https://w3id.org/dateline/id/" + path);
    }

    @Test
    void aFullIriNeedNotBeInTheStore() {
        assertThat(find("http://example.org/x")).isEqualTo("http://example.org/x");
    }

    @Test
    void nothingOfThatNameIsSaidWithWhatComesNear() {
        assertThatThrownBy(() -> find("marines"))
                .isInstanceOf(QueryException.class)
                .hasMessage(
                        "the parameter actor: nothing in this store is called \"marines\"; perhaps ent:norland-marines");
        assertThatThrownBy(() -> find("nobody")).hasMessageEndingWith("give a key, a name or a full IRI");
    }

    @Test
    void severalOfThatNameAreListed() {
        assertThatThrownBy(() -> find("marines in Sudria"))
                .hasMessage("the parameter actor: \"marines in Sudria\" may be one of 3; write one of these instead: "
                        + "art:a1#e2, art:a2#e1, art:a4#e1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://x/> } ; DROP ALL #", "http://x/ y", "ent:a b", "http://x/{", "https://", "ent:<x>"})
    void whatIsNoIriIsRefused(String text) {
        assertThatThrownBy(() -> find(text))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("the parameter actor");
    }
}
