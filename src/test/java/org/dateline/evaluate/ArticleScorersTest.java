package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.dateline.extract.EventCodes;
import org.junit.jupiter.api.Test;

/** The scorers of whole articles on {@link FoundSale}, by hand. Words: 0 Ada, 1 King, 2 attacked, 3 the, 4 boats, 5 comma, 6 Lima, 7 said. */
class ArticleScorersTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final GoldText TEXT = GoldText.ofWords(FoundSale.TEXT);

    private static Metric get(Scorer<?, ?> scorer, String name) {
        return scorer.metrics().stream()
                .filter(m -> m.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static double recall(Metric metric) {
        return metric.parts().orElseThrow().recall();
    }

    private static double precision(Metric metric) {
        return metric.parts().orElseThrow().precision();
    }

    @Test
    void meantime() {
        TokenSet attacked = TokenSet.of(2);
        TokenSet said = TokenSet.of(7);
        MeantimeDocument gold = new MeantimeDocument(
                "a",
                null,
                TEXT,
                List.of(0, 0, 0, 0, 0, 0, 0, 0, 0),
                Map.of(
                        attacked,
                        new MeantimeDocument.Event("VERB", "POS", "CERTAIN", "NON_FUTURE"),
                        said,
                        new MeantimeDocument.Event("VERB", "NEG", "", "FUTURE"),
                        TokenSet.of(4),
                        new MeantimeDocument.Event("NOUN", "POS", "CERTAIN", "NON_FUTURE")),
                Set.of(TokenSet.of(0, 1), TokenSet.of(6)),
                Set.of(TokenSet.of(0, 1), TokenSet.of(3, 4), TokenSet.of(6)),
                Map.of(),
                List.of(
                        new MeantimeDocument.Role(attacked, TokenSet.of(0, 1), "Arg0"),
                        new MeantimeDocument.Role(attacked, TokenSet.of(3, 4), "Arg1"),
                        new MeantimeDocument.Role(said, TokenSet.of(6), "Arg0")),
                List.of(Set.of(attacked, said)),
                List.of(new MeantimeDocument.Saying(said, attacked), new MeantimeDocument.Saying(said, TokenSet.of(4))),
                new TimeOrderGold.Builder()
                        .add(event(said), "IAFTER", event(attacked))
                        .add(event(said), "BEFORE", TimeOrderGold.End.PUBLICATION)
                        .add(TimeOrderGold.End.PUBLICATION, "INCLUDES", event(attacked))
                        .add(event(TokenSet.of(4)), "BEFORE", TimeOrderGold.End.PUBLICATION)
                        .build());
        MeantimeScorer scorer = new MeantimeScorer();
        scorer.add(gold, FoundSale.in(TEXT));
        assertThat(get(scorer, "events_exact").value())
                .as("2 of 2 found, 2 of 3 gold")
                .isEqualTo(0.8, EXACT);
        assertThat(get(scorer, "names_exact").value()).as("1 of 2, 1 of 2").isEqualTo(0.5, EXACT);
        assertThat(precision(get(scorer, "roles_end_to_end"))).isEqualTo(1, EXACT);
        assertThat(recall(get(scorer, "roles_end_to_end"))).isEqualTo(2 / 3.0, EXACT);
        assertThat(precision(get(scorer, "slink"))).as("Lima said attacked").isEqualTo(1, EXACT);
        assertThat(recall(get(scorer, "slink"))).isEqualTo(0.5, EXACT);
        assertThat(get(scorer, "tlink_event_event").value())
                .as("the same link, told from its other end")
                .isEqualTo(1, EXACT);
        assertThat(precision(get(scorer, "tlink_event_publication")))
                .as("attacked is included")
                .isEqualTo(0.5, EXACT);
        assertThat(recall(get(scorer, "tlink_event_publication"))).isEqualTo(1 / 3.0, EXACT);
        assertThat(get(scorer, "tlink_event_time").value()).as("no such link").isEqualTo(0, EXACT);
        assertThat(get(scorer, "role_labels").value())
                .as("the theme has no label")
                .isEqualTo(0.5, EXACT);
        assertThat(get(scorer, "polarity").value()).isEqualTo(0.5, EXACT);
        assertThat(get(scorer, "certainty").value()).as("judged on one only").isEqualTo(1, EXACT);
        assertThat(get(scorer, "future").value()).isEqualTo(0.5, EXACT);
        // each of two of three gold mentions finds half of its chain
        assertThat(recall(get(scorer, "coref_b3"))).isEqualTo(1 / 3.0, EXACT);
        assertThat(precision(get(scorer, "coref_b3"))).isEqualTo(1, EXACT);
        assertThat(scorer.errors().mostFrequent(1))
                .extracting(ErrorTally.Kind::name)
                .contains("event missed", "role missed");
    }

    private static TimeOrderGold.End event(TokenSet tokens) {
        return new TimeOrderGold.End(TimeOrderGold.Kind.EVENT, tokens);
    }

    @Test
    void polnear() {
        PolnearDocument gold = new PolnearDocument(
                "a",
                Optional.empty(),
                TEXT,
                List.of(
                        new PolnearDocument.Attribution(TokenSet.of(6), TokenSet.of(7), TokenSet.of(0, 1, 2, 3, 4)),
                        new PolnearDocument.Attribution(TokenSet.of(), TokenSet.of(3), TokenSet.of(4))));
        PolnearScorer scorer = new PolnearScorer();
        scorer.add(gold, FoundSale.in(TEXT));
        assertThat(get(scorer, "source").value()).isEqualTo(1, EXACT);
        assertThat(get(scorer, "cue").value()).as("1 of 1, 1 of 2").isEqualTo(2 / 3.0, EXACT);
        // the comma is in what was found
        assertThat(precision(get(scorer, "content"))).isEqualTo(5 / 6.0, EXACT);
        assertThat(recall(get(scorer, "content"))).isEqualTo(1, EXACT);
        assertThat(precision(get(scorer, "attribution"))).isEqualTo(1, EXACT);
        assertThat(recall(get(scorer, "attribution"))).isEqualTo(0.5, EXACT);
    }

    @Test
    void plover() {
        EventCodes codes = EventCodes.load();
        String code = codes.findPlover("Attack").orElseThrow();
        PloverScorer scorer = new PloverScorer(codes, Map.of("OLD", code));
        Findings found = FoundSale.in(TEXT);
        scorer.add(record("OLD", TokenSet.of(4)), found);
        scorer.add(record("AID", TokenSet.of(6)), found);
        assertThat(get(scorer, "class").value()).isEqualTo(0.5, EXACT);
        assertThat(get(scorer, "source").value()).isEqualTo(1, EXACT);
        assertThat(get(scorer, "target").value()).isEqualTo(0.5, EXACT);
        assertThat(get(scorer, "event_found").value()).isEqualTo(1, EXACT);
        assertThat(scorer.notes()).containsExactly("codes: OLD = " + code);
    }

    private static PloverRecord record(String code, TokenSet target) {
        return new PloverRecord("r", null, TEXT, code, TokenSet.of(2), List.of(TokenSet.of(0, 1)), List.of(target));
    }
}
