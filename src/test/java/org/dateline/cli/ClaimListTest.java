package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimListTest {
    private static final String ARTICLE = "https://w3id.org/dateline/id/article/a1";
    private static final Map<String, String> ROW = Map.ofEntries(
            Map.entry("claim", ARTICLE + "#c1"),
            Map.entry("source", "Lima Police"),
            Map.entry("stance", "affirms"),
            Map.entry("certainty", "certain"),
            Map.entry("tense", "past"),
            Map.entry("cue", "said"),
            Map.entry("confidence", "0.84"),
            Map.entry("article", ARTICLE),
            Map.entry("headline", "Ten soldiers killed in the hills of the north, police say"),
            Map.entry("begin", "50"),
            Map.entry("quote", "Rebels killed ten soldiers, police said."));

    private final List<String> asked = new ArrayList<>();

    private List<Map<String, String>> parts(ClaimList.Part part) {
        asked.add(part.question() + " " + part.of().replaceAll(".*#", ""));
        return part.question().equals("event-parts")
                ? List.of(Map.of("part", "event", "label", "event", "place", ARTICLE + "#char=57,63"))
                : List.of(Map.of("part", "cue", "label", "cue", "words", "said"));
    }

    private String print(int width, List<Map<String, String>> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Console console = new Console(new ByteArrayInputStream(new byte[0]), out, out, false, false, width, false);
        new ClaimList(console, this::parts, ARTICLE + "#e1").print(rows);
        return bytes.toString(StandardCharsets.UTF_8).replace("\r", "");
    }

    @Test
    void aClaimIsToldWithItsSentenceDrawn() throws IOException {
        assertThat(print(60, List.of(ROW))).isEqualTo("""

                Claims
                  Lima Police affirms (certain, past, "said"; confidence
                  0.84)
                    Ten soldiers killed in the hills of the north, police
                    say
                    Rebels killed ten soldiers, police said.
                           └────┘event                 └──┘cue
                """);
        assertThat(asked).containsExactly("event-parts e1", "claim-parts c1");
    }

    @Test
    void theTextMayBeKeptElsewhere() throws IOException {
        Map<String, String> row = new java.util.HashMap<>(ROW);
        row.remove("quote");
        assertThat(print(60, List.of(row))).contains("0.84").doesNotContain("Rebels");
        assertThat(asked).isEmpty();
    }

    @Test
    void theSentenceOfSeveralHoldersIsDrawnOnce() throws IOException {
        Map<String, String> other = new java.util.HashMap<>(ROW);
        other.put("source", "Army");
        String printed = print(80, List.of(ROW, other));
        assertThat(printed).contains("Army, Lima Police affirms").containsOnlyOnce("Rebels killed");
    }
}
