package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.EventMention;
import org.dateline.model.Extraction;
import org.dateline.model.Role;
import org.junit.jupiter.api.Test;

/** Circumstances are left out when doubtful, participants never. */
class DoubtfulRolesTest {
    /** What "in Oslo" is to the verb the encoder bears out; what "for" says of a noun is often wrong. */
    private static final Extraction ALL = Extractor.load().extract(Trees.annotated("""
            Rossi Rossi PROPN 2 nsubj PER
            bought buy VERB 0 root
            licences licence NOUN 2 obj
            for for ADP 5 case
            cars car NOUN 2 obl
            in in ADP 7 case
            Oslo Oslo PROPN 2 obl LOC
            . . PUNCT 2 punct
            = 2.01 A0=1 A1=3 A2=5 AM-LOC=7"""));

    private static List<Role> roles(Extraction extraction) {
        EventMention event = extraction.events().get(0);
        return event.arguments().stream().map(a -> a.role()).toList();
    }

    private static double probability(Role role) {
        EventMention event = ALL.events().get(0);
        CircumstanceFeatures features = new CircumstanceFeatures(ALL);
        return event.arguments().stream()
                .filter(a -> a.role() == role)
                .mapToDouble(a -> new Logistic("circumstances.tsv").of(features.of(event, a)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theMoreDoubtfulGoFirst() {
        assertThat(roles(ALL)).containsExactlyInAnyOrder(Role.AGENT, Role.THEME, Role.PURPOSE, Role.LOCATION);
        double between = (probability(Role.PURPOSE) + probability(Role.LOCATION)) / 2;
        assertThat(roles(DoubtfulRoles.without(ALL, between)))
                .containsExactlyInAnyOrder(Role.AGENT, Role.THEME, Role.LOCATION);
    }

    @Test
    void participantsStayWhateverIsAskedFor() {
        assertThat(roles(DoubtfulRoles.without(ALL, 1))).containsExactlyInAnyOrder(Role.AGENT, Role.THEME);
    }

    @Test
    void aClaimThatLostADoubtfulCircumstanceIsRatedAnew() {
        Extraction bare = DoubtfulRoles.without(ALL, 1);
        assertThat(bare.claims().get(0).confidence())
                .isEqualTo(new ClaimRater().rate(bare).claims().get(0).confidence())
                .isNotEqualTo(ALL.claims().get(0).confidence());
    }

    @Test
    void nothingIsChangedWhereNothingIsDoubtful() {
        assertThat(DoubtfulRoles.without(ALL, 0)).isSameAs(ALL);
    }

    @Test
    void featuresTellPrepositionLabelAndTree() {
        EventMention event = ALL.events().get(0);
        assertThat(new CircumstanceFeatures(ALL)
                        .of(
                                event,
                                event.arguments().stream()
                                        .filter(a -> a.role() == Role.LOCATION)
                                        .findFirst()
                                        .orElseThrow()))
                .contains(
                        "Location",
                        "Location of VERB",
                        "Location in",
                        "Location AM-LOC",
                        "filler NAME",
                        "near",
                        "tree sure");
    }
}
