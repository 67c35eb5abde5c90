package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which places of a sentence are the parts of a claim. */
class SentenceMarksTest {
    private static final String ARTICLE = "https://w3id.org/dateline/id/article/a1";
    private static final String TEXT = "Peru said it had warned Peru's rebels on Monday, and said so again.";
    private static final int OFFSET = 100;

    private static Map<String, String> place(String part, String label, String who, int begin, int end) {
        return Map.of("part", part, "label", label, "who", who, "place", ARTICLE + "#char=" + begin + "," + end);
    }

    private static Map<String, String> words(String part, String words) {
        return Map.of("part", part, "label", part, "words", words);
    }

    private static List<String> find(List<Map<String, String>> event, List<Map<String, String>> claim) {
        return new SentenceMarks(TEXT, ARTICLE, OFFSET)
                .find(event, claim).stream()
                        .map(m -> m.label() + " " + m.span().begin() + "-"
                                + m.span().end() + " "
                                + TEXT.substring(m.span().begin(), m.span().end()))
                        .toList();
    }

    private static final Map<String, String> WARNED = place("event", "event", "", 117, 123);

    @Test
    void ofSeveralMentionsTheOneNextToTheEventIsMeant() {
        assertThat(find(
                        List.of(
                                WARNED,
                                place("role", "agent", "peru", 100, 104),
                                place("role", "agent", "peru", 110, 112)),
                        List.of()))
                .containsExactly("event 17-23 warned", "agent 10-12 it");
    }

    @Test
    void theCueIsTheOneNextToTheSourceAndTheSourceTheOneNextToTheCue() {
        assertThat(find(
                        List.of(WARNED),
                        List.of(
                                words("cue", "said"),
                                place("source", "source", "peru", 100, 104),
                                place("source", "source", "peru", 124, 130))))
                .containsExactly("event 17-23 warned", "cue 5-9 said", "source 0-4 Peru");
    }

    @Test
    void timeIsFoundByItsWordsAndOnlyAsWholeWords() {
        assertThat(find(List.of(WARNED, words("time", "on Monday"), words("number", "ago")), List.of()))
                .containsExactly("event 17-23 warned", "time 38-47 on Monday");
        assertThat(find(List.of(WARNED, words("time", "Mon")), List.of())).hasSize(1);
    }

    @Test
    void oneWhoIsTwoPartsHasOneMark() {
        assertThat(find(
                        List.of(WARNED, place("role", "agent", "peru", 100, 104)),
                        List.of(words("cue", "said"), place("source", "source", "peru", 100, 104))))
                .contains("agent+source 0-4 Peru");
    }

    @Test
    void rolesAreMarkedOnlyWhereTheEventIs() {
        assertThat(find(
                        List.of(place("event", "event", "", 517, 523), place("role", "agent", "peru", 100, 104)),
                        List.of(words("cue", "said"))))
                .containsExactly("cue 5-9 said");
    }

    @Test
    void placesOfOtherArticlesAndBrokenOnesAreLeftOut() {
        List<Map<String, String>> rows = List.of(
                Map.of("part", "event", "place", "https://w3id.org/dateline/id/article/a2#char=117,123"),
                Map.of("part", "event", "place", ARTICLE + "#char=123,117"),
                Map.of("part", "event", "place", ARTICLE + "#char=99999999999,117"),
                Map.of("part", "event", "place", ARTICLE + "#char=160,990"));
        assertThat(find(rows, List.of())).isEmpty();
    }
}
