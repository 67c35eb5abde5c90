package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.IntStream;
import org.dateline.model.EventOrder;
import org.junit.jupiter.api.Test;

/** Links between mentions become an order of events. */
class OrderTest {
    private static final String THREE = """
            {m1 nsubj LOC : Russia} ^attacked=attack@e1 {m2 obj LOC : Ukraine} .
            {m3 nsubj LOC : Poland} ^protested=protest@e2 .
            {m4 nsubj LOC : Kenya} ^voted=vote@e3 .
            event e1 Attack AGENT=m1 THEME=m2
            event e2 Protest AGENT=m3
            event e3 Election AGENT=m4
            """;

    private static List<String> order(String story) {
        return Story.resolve(story).order().stream()
                .map(o -> o.id() + " " + o.event() + " " + o.type() + " " + o.other() + " " + o.evidence())
                .toList();
    }

    @Test
    void everyPairStandsOnceFromOneSide() {
        assertThat(order(THREE + """
                link e2 AFTER e1
                link e1 BEFORE e2
                link e2 INCLUDES e3
                link e3 OVERLAP e1
                """))
                .containsExactly("o1 e1 BEFORE e2 [0, 1]", "o2 e3 DURING e2 [1, 2]", "o3 e1 OVERLAPS e3 [0, 2]");
        assertThat(order(THREE + "link e1 ENDED_BY e2"))
                .as("until the protest: over when it begins")
                .containsExactly("o1 e1 BEFORE e2 [0, 1]");
        assertThat(order(THREE + "link e1 BEGUN_BY e2")).isEmpty();
    }

    @Test
    void linksToTimesAndToWordsOfSayingOrderNoEvents() {
        assertThat(order(THREE + """
                link e1 BEFORE dct
                link e1 IS_INCLUDED t1
                link e1 BEFORE b1
                """)).isEmpty();
    }

    @Test
    void mentionsOfOneEventAreNotInOrder() {
        assertThat(order("""
                {m1 nsubj LOC : Russia} ^attacked=attack@e1 {m2 obj LOC : Ukraine} .
                {m3 nsubj LOC : Russia} ^attacked=attack@e2 {m4 obj LOC : Ukraine} .
                event e1 Attack AGENT=m1 THEME=m2
                event e2 Attack AGENT=m3 THEME=m4
                link e1 BEFORE e2
                """)).isEmpty();
    }

    @Test
    void whatGoesInACircleIsLeftOut() {
        assertThat(order(THREE + """
                link e1 BEFORE e2
                link e2 BEFORE e1
                link e2 BEFORE e3
                """)).containsExactly("o1 e2 BEFORE e3 [1, 2]");
        assertThat(order(THREE + """
                link e1 BEFORE e2
                link e2 BEFORE e3
                link e3 BEFORE e1
                """)).isEmpty();
    }

    @Test
    void whatTheDaysSpeakAgainstIsLeftOut() {
        String days = THREE.replace("event e1 Attack", "event e1 Attack time=2024-06-19")
                .replace("event e2 Protest", "event e2 Protest time=2024-06-17");
        assertThat(order(days + "link e1 BEFORE e2")).isEmpty();
        assertThat(order(days + "link e1 OVERLAP e2")).isEmpty();
        assertThat(order(days + "link e2 BEFORE e1")).hasSize(1);
    }

    @Test
    void aLongChainIsNoCircleAndALongCircleIs() {
        int length = 200_000;
        List<Entry<String, String>> chain = new ArrayList<>(IntStream.range(0, length)
                .mapToObj(i -> Map.entry("e" + i, "e" + (i + 1)))
                .toList());
        assertThat(Circles.in(chain)).isEmpty();
        chain.add(Map.entry("e" + length, "e0"));
        assertThat(Circles.in(chain)).hasSize(length + 1);
    }

    @Test
    void theWordsOfALinkAreTheCueOfTheOrder() {
        assertThat(Story.resolve(THREE + """
                link e1 BEFORE e2
                link e2 AFTER e1 1 1
                link e2 BEFORE e3
                """).order())
                .extracting(EventOrder::cue)
                .containsExactly("protested", null);
    }
}
