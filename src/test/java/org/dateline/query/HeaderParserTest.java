package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderParserTest {
    @Test
    void readsEveryHeader() {
        Header header = HeaderParser.parse("""
                #+ summary: Who signed
                #+ description: Parties and dates,
                #+   the oldest first.
                #+ tags:
                #+   - agreements
                #+   - time
                #+ defaults:
                #+   - least: 2
                #+ example:
                #+   - party: "Norland: the north"
                #+   - event: https://w3id.org/dateline/id/article/a1#e1
                SELECT * {} # + no header
                """, "q.rq");
        assertThat(header.summary()).isEqualTo("Who signed");
        assertThat(header.description()).isEqualTo("Parties and dates, the oldest first.");
        assertThat(header.tags()).containsExactly("agreements", "time");
        assertThat(header.defaults()).containsExactly(java.util.Map.entry("least", "2"));
        assertThat(header.example())
                .containsEntry("party", "Norland: the north")
                .containsEntry("event", "https://w3id.org/dateline/id/article/a1#e1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SELECT * {}                                                        | q.rq:1: the header "summary" is missing
                    #+ summary: a                                                      | q.rq:1: the header "description" is missing
                    #+ summary: a;#+ description: b                                    | q.rq:1: the header "tags" is missing
                    #+ summary: a;#+ sumary: b                                         | q.rq:2: unknown header "sumary"
                    #+ summary: a;#+ summary: b                                        | q.rq:2: header "summary" stands there twice
                    #+ summary:                                                        | q.rq:1: "summary:" needs a text
                    #+ tags: a                                                         | q.rq:1: "tags:" needs its values on lines of their own
                    #+ summary: a;SELECT * {};#+ tags:                                 | q.rq:3: a header line after the header
                    #+ nonsense                                                        | q.rq:1: cannot read the header line "#+ nonsense"
                    #+ summary: a;#+ description: b;#+ tags:;#+   - c;#+ example:;#+   - d | q.rq:6: "d" under "example"
                    #+ summary: a;#+ description: b;#+ tags:;#+   - c;#+ defaults:;#+   - d: 1;#+   - d: 2 | q.rq:7: "d: 2" under "defaults"
                    """)
    void saysWhatIsWrongAndWhere(String source, String message) {
        assertThatThrownBy(() -> HeaderParser.parse(source.replace(';', '\n'), "q.rq"))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith(message);
    }
}
