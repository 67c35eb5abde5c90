package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.extract.Printed.claims;

import org.junit.jupiter.api.Test;

/** The phrase in which the noun of an event stands tells when it lies. */
class NounSettingTest {
    private static void assertClaim(String expected, String trees) {
        assertThat(claims(trees)).anyMatch(c -> c.contains(expected));
    }

    @Test
    void whatTakesPlaceWithinAClauseToComeIsToCome() {
        String trees = """
                Rossi Rossi PROPN 3 nsubj PER
                %s %s AUX 3 aux
                leave leave VERB 0 root
                %s %s ADP 6 case
                the the DET 6 det
                attack attack NOUN 3 obl
                . . PUNCT 3 punct""";
        assertClaim("AFFIRMS CERTAIN PLANNED | Attack attack", trees.formatted("will", "will", "during", "during"));
        assertClaim("AFFIRMS CERTAIN PAST | Attack attack", trees.formatted("will", "will", "because", "because"));
        assertClaim("AFFIRMS CERTAIN PAST | Attack attack", trees.formatted("did", "do", "during", "during"));
    }

    @Test
    void whatSomebodyIsCloseToIsNotThereYet() {
        assertClaim("AFFIRMS POSSIBLE PLANNED | Attack attack", """
                Chile Chile PROPN 3 nsubj LOC
                is be AUX 3 cop
                close close ADJ 0 root
                to to ADP 6 case
                a a DET 6 det
                attack attack NOUN 3 obl
                . . PUNCT 3 punct""");
    }

    @Test
    void whatSomethingIsForIsToComeButNotWhatSomebodyIsPunishedFor() {
        String trees = """
                Chile Chile PROPN 2 nsubj LOC
                %s %s VERB 0 root
                Rossi Rossi PROPN 2 obj PER
                for for ADP 5 case
                inspection inspection NOUN 2 obl
                . . PUNCT 2 punct""";
        assertClaim("CERTAIN PLANNED | ", trees.formatted("sent", "send"));
        assertThat(claims(trees.formatted("fined", "fine"))).noneMatch(c -> c.contains("PLANNED"));
    }

    @Test
    void whatMayComeIsPossible() {
        assertClaim("AFFIRMS POSSIBLE PLANNED | Attack attack", """
                The the DET 2 det
                attack attack NOUN 4 nsubj
                is be AUX 4 cop
                inevitable inevitable ADJ 0 root
                . . PUNCT 4 punct""");
    }

    @Test
    void approvalOfAnEventThatIsToldByItselfLeavesItOpen() {
        assertClaim("AFFIRMS POSSIBLE PLANNED | Event cultivation", """
                Chile Chile PROPN 2 nsubj LOC
                approved approve VERB 0 root
                the the DET 4 det
                cultivation cultivation NOUN 2 obj
                of of ADP 6 case
                coca coca NOUN 4 nmod
                . . PUNCT 2 punct""");
    }

    @Test
    void whatIsJudgedInThePresentGoesOn() {
        assertClaim("AFFIRMS CERTAIN ONGOING | Event cultivation", """
                The the DET 2 det
                cultivation cultivation NOUN 7 nsubj
                of of ADP 4 case
                coca coca NOUN 2 nmod
                is be AUX 7 cop
                a a DET 7 det
                resource resource NOUN 0 root
                . . PUNCT 7 punct""");
    }

    @Test
    void noLongerDenies() {
        assertClaim("DENIES CERTAIN ONGOING | Event broadcast", """
                Rossi Rossi PROPN 5 nsubj PER
                is be AUX 5 aux
                no no ADV 4 advmod
                longer longer ADV 5 advmod
                broadcasting broadcast VERB 0 root
                . . PUNCT 5 punct""");
    }

    @Test
    void whatIsToBeCompletedIsAffirmed() {
        assertClaim("AFFIRMS CERTAIN PLANNED | Investigation investigation", """
                The the DET 2 det
                investigation investigation NOUN 5 nsubj
                will will AUX 5 aux
                be be AUX 5 aux
                completed complete VERB 0 root
                . . PUNCT 5 punct""");
    }

    @Test
    void aStepTowardsAnEventIsNotTheEvent() {
        assertClaim("CERTAIN PLANNED | Attack attack", """
                Rossi Rossi PROPN 2 nsubj PER
                took take VERB 0 root
                a a DET 4 det
                step step NOUN 2 obj
                towards towards SCONJ 6 mark
                attacking attack VERB 4 acl
                Chile Chile PROPN 6 obj LOC
                . . PUNCT 2 punct""");
    }

    @Test
    void killingsThatMustStopGoOn() {
        assertClaim("AFFIRMS CERTAIN ONGOING | Attack attack", """
                The the DET 2 det
                attacks attack NOUN 4 nsubj
                must must AUX 4 aux
                stop stop VERB 0 root
                . . PUNCT 4 punct""");
    }

    @Test
    void thePerfectAfterAClauseToComeIsToCome() {
        String trees = """
                Rossi Rossi PROPN 3 nsubj PER
                %s %s AUX 3 aux
                leave leave VERB 0 root
                after after SCONJ 7 mark
                Chile Chile PROPN 7 nsubj LOC
                has have AUX 7 aux
                attacked attack VERB 3 advcl
                Norway Norway PROPN 7 obj LOC
                . . PUNCT 3 punct""";
        assertClaim("CERTAIN PLANNED | Attack attack", trees.formatted("will", "will"));
        assertClaim("CERTAIN PAST | Attack attack", trees.formatted("did", "do"));
    }

    @Test
    void whatIsGovernedLiesSo() {
        assertClaim("CERTAIN ONGOING | Event govern", """
                Chile Chile PROPN 4 nsubj LOC
                is be AUX 4 cop
                a a DET 4 det
                country country NOUN 0 root
                governed govern VERB 4 acl
                from from ADP 7 case
                Norway Norway PROPN 5 obl LOC
                . . PUNCT 4 punct""");
    }
}
