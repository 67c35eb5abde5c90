package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.dateline.model.ClaimMention;
import org.junit.jupiter.api.Test;

/** Which claims are right, and whether as many are as their confidence says. Words of the claim: see {@link FoundSale}. */
class CalibrationTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final GoldText TEXT = GoldText.ofWords(FoundSale.TEXT);
    private static final TokenSet ATTACKED = TokenSet.of(2);
    private static final TokenSet SAID = TokenSet.of(7);
    private static final MeantimeDocument.Event PLAIN =
            new MeantimeDocument.Event("VERB", "POS", "CERTAIN", "NON_FUTURE");
    private static final List<MeantimeDocument.Role> ROLES =
            List.of(role(ATTACKED, "Arg0", 0, 1), role(ATTACKED, "Arg1", 3, 4), role(SAID, "Arg0", 6));

    private static MeantimeDocument.Role role(TokenSet event, String label, Integer... words) {
        return new MeantimeDocument.Role(event, TokenSet.of(words), label);
    }

    private static List<ClaimJudge.Part> wrong(MeantimeDocument.Event event, List<MeantimeDocument.Role> roles) {
        return wrong(Map.of(ATTACKED, event, SAID, PLAIN), roles);
    }

    private static List<ClaimJudge.Part> wrong(
            Map<TokenSet, MeantimeDocument.Event> events, List<MeantimeDocument.Role> roles) {
        MeantimeDocument gold = new MeantimeDocument(
                "a",
                null,
                TEXT,
                List.of(0, 0, 0, 0, 0, 0, 0, 0, 0),
                events,
                Set.of(),
                Set.of(TokenSet.of(0, 1), TokenSet.of(3, 4), TokenSet.of(6)),
                Map.of(),
                roles,
                List.of(),
                List.of(),
                new TimeOrderGold(Map.of()));
        Findings found = FoundSale.in(TEXT);
        ClaimMention claim = found.dossier().extraction().claims().get(0);
        return new ClaimJudge(gold, found).judge(claim).orElseThrow();
    }

    @Test
    void aClaimIsRightWhenAllIsAsTheGoldSays() {
        assertThat(wrong(PLAIN, ROLES)).isEmpty();
        assertThat(wrong(new MeantimeDocument.Event("VERB", "", "", "UNDERSPECIFIED"), ROLES))
                .as("what the gold does not say is not judged")
                .isEmpty();
    }

    @Test
    void eachPartCanBeWrong() {
        assertThat(wrong(new MeantimeDocument.Event("VERB", "NEG", "POSSIBLE", "FUTURE"), ROLES))
                .containsExactly(ClaimJudge.Part.POLARITY, ClaimJudge.Part.CERTAINTY, ClaimJudge.Part.TIME);
        assertThat(wrong(Map.of(SAID, PLAIN), ROLES)).containsExactly(ClaimJudge.Part.EVENT);
        assertThat(wrong(
                        PLAIN,
                        List.of(role(ATTACKED, "Arg1", 0, 1), role(ATTACKED, "Arg1", 3, 4), role(SAID, "Arg0", 6))))
                .as("the actor is another kind of participant")
                .containsExactly(ClaimJudge.Part.ROLES);
        assertThat(wrong(PLAIN, List.of(role(ATTACKED, "Arg0", 0, 1), role(SAID, "Arg0", 6))))
                .as("the boats are an entity, but no participant")
                .containsExactly(ClaimJudge.Part.ROLES);
        assertThat(wrong(
                        PLAIN,
                        List.of(role(ATTACKED, "Arg0", 0, 1), role(ATTACKED, "Arg1", 3, 4), role(SAID, "Arg0", 0, 1))))
                .containsExactly(ClaimJudge.Part.SOURCE);
    }

    @Test
    void theErrorIsTheMeanDistanceBetweenStatedAndRight() {
        CalibrationScore score = new CalibrationScore();
        for (int i = 0; i < 10; i++) {
            score.add(0.8, i < 8);
            score.add(0.3, i < 5);
        }
        assertThat(score.error()).isEqualTo(0.1, EXACT);
        assertThat(score.metrics("claims"))
                .extracting(Metric::name)
                .containsExactly(
                        "claims_right",
                        "calibration_error",
                        "calibration_30_stated",
                        "calibration_30_right",
                        "calibration_30_share",
                        "calibration_80_stated",
                        "calibration_80_right",
                        "calibration_80_share");
        assertThat(score.metrics("claims")).filteredOn(m -> !m.isOfCurve()).hasSize(2);
        assertThat(score.metrics("claims").get(6).value()).isEqualTo(0.8, EXACT);
        assertThat(score.lines()).last().isEqualTo("confidence 0.8 up to 0.9: 0.80 stated, 0.80 right, 10 claims");
        assertThat(new CalibrationScore().error()).isZero();
    }

    @Test
    void certaintyLiesInTheLastTenth() {
        CalibrationScore score = new CalibrationScore();
        score.add(1, true);
        score.add(0, false);
        assertThat(score.error()).isZero();
        assertThat(score.lines()).hasSize(2);
    }

    @Test
    void aFitGivesEachFeatureItsShare() {
        List<ConfidenceFit.Case> cases = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            cases.add(new ConfidenceFit.Case("s", List.of("all", "good"), i % 10 != 0));
            cases.add(new ConfidenceFit.Case("s", List.of("all"), i % 10 < 3));
        }
        Map<String, Double> weights = ConfidenceFit.fit(cases, ConfidenceFit.RIDGE);
        assertThat(ConfidenceFit.probability(weights, cases.get(0))).isCloseTo(0.9, within(0.05));
        assertThat(ConfidenceFit.probability(weights, cases.get(1))).isCloseTo(0.3, within(0.05));
    }
}
