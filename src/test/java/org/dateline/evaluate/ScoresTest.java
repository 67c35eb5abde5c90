package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Small cases worked out by hand. */
class ScoresTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final GoldText TEXT = GoldText.ofWords("a b c d e f g h");

    @Test
    void spansExactAndOverlapping() {
        SpanScore score = new SpanScore();
        // exact: 1 of 3 found, 1 of 2 gold; overlapping: 2 of 3 found, 2 of 2 gold
        score.add(Set.of(TokenSet.of(0), TokenSet.of(2, 3), TokenSet.of(6)), Set.of(TokenSet.of(0), TokenSet.of(3)));
        assertThat(score.exact("x").value()).isEqualTo(2 * (1 / 3.0) * 0.5 / (1 / 3.0 + 0.5), EXACT);
        assertThat(score.overlap("x").value()).isEqualTo(0.8, EXACT);
        assertThat(score.overlap("x").parts().orElseThrow().precision()).isEqualTo(2 / 3.0, EXACT);
        assertThat(score.overlap("x").parts().orElseThrow().recall()).isEqualTo(1, EXACT);
    }

    @Test
    void timesExactOverlappingAndByValue() {
        TimeScore score = new TimeScore(new ErrorTally());
        Map<TokenSet, String> found = new LinkedHashMap<>();
        found.put(TokenSet.of(0), "2020-05");
        found.put(TokenSet.of(2, 3), "P2D");
        found.put(TokenSet.of(7), "2021");
        // the first is exact and right; the second overlaps, with the right value; the third is exact, with another
        // value
        score.add(found, Map.of(TokenSet.of(0), "2020-05", TokenSet.of(3), "P2D", TokenSet.of(7), "2020"), TEXT);
        assertThat(score.exact("x").value()).isEqualTo(2 / 3.0, EXACT);
        assertThat(score.exactValue("x").value()).isEqualTo(1 / 3.0, EXACT);
        assertThat(score.overlap("x").value()).isEqualTo(1, EXACT);
        assertThat(score.value("x").value()).isEqualTo(2 / 3.0, EXACT);
    }

    @Test
    void aGoldTimeIsMatchedOnce() {
        TimeScore score = new TimeScore(new ErrorTally());
        Map<TokenSet, String> found = new LinkedHashMap<>();
        found.put(TokenSet.of(0), "2020");
        found.put(TokenSet.of(1), "2020");
        score.add(found, Map.of(TokenSet.of(0, 1), "2020"), TEXT);
        assertThat(score.overlap("x").parts().orElseThrow().precision()).isEqualTo(0.5, EXACT);
    }

    @Test
    void labelsByAccuracyAndMeanOfTheirF1() {
        LabelScore score = new LabelScore();
        score.add("POS", "POS");
        score.add("POS", "POS");
        score.add("POS", "POS");
        score.add("POS", "NEG");
        // POS: precision 3/4, recall 1, F1 6/7; NEG: 0
        List<Metric> metrics = score.metrics("polarity");
        assertThat(metrics.get(0).value()).isEqualTo(0.75, EXACT);
        assertThat(metrics.get(1).name()).isEqualTo("polarity_macro_f1");
        assertThat(metrics.get(1).value()).isEqualTo(3 / 7.0, EXACT);
    }

    @Test
    void coreferenceByMentionAndByPair() {
        CoreferenceScore<String> score = new CoreferenceScore<>();
        // gold {a b c} {d}; found {a b} {c d}: the example that B³ is explained with
        score.add(
                Set.of("a", "b", "c", "d"),
                List.of(Set.of("a", "b"), Set.of("c", "d")),
                Set.of("a", "b", "c", "d"),
                List.of(Set.of("a", "b", "c")));
        Metric b3 = score.metrics().get(0);
        // recall (2/3 + 2/3 + 1/3 + 1) / 4, precision (1 + 1 + 1/2 + 1/2) / 4
        assertThat(b3.parts().orElseThrow().recall()).isEqualTo(2 / 3.0, EXACT);
        assertThat(b3.parts().orElseThrow().precision()).isEqualTo(0.75, EXACT);
        // pairs: gold ab ac bc, found ab cd
        Metric pairwise = score.metrics().get(1);
        assertThat(pairwise.value()).isEqualTo(2 * 1 / 5.0, EXACT);
    }

    @Test
    void aMentionThatWasMissedCostsRecallOnly() {
        CoreferenceScore<String> score = new CoreferenceScore<>();
        score.add(Set.of("a"), List.of(), Set.of("a", "b"), List.of());
        Metric.Parts b3 = score.metrics().get(0).parts().orElseThrow();
        assertThat(b3.precision()).isEqualTo(1, EXACT);
        assertThat(b3.recall()).isEqualTo(0.5, EXACT);
    }

    @Test
    void errorsAreSortedByFrequencyAndKeepTheirExamples() {
        ErrorTally errors = new ErrorTally();
        errors.add("missed", "say", "he [said]");
        errors.add("found", "go", "");
        errors.add("missed", "be", "it [is]");
        errors.add("missed", "be", "it [was]");
        List<ErrorTally.Kind> kinds = errors.mostFrequent(1);
        assertThat(kinds).extracting(ErrorTally.Kind::name).containsExactly("missed", "found");
        assertThat(kinds.get(0).count()).isEqualTo(3);
        assertThat(kinds.get(0).items()).containsExactly(new ErrorTally.Item("be", 2, List.of("it [is]", "it [was]")));
    }
}
