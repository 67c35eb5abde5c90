package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.extract.Printed.claims;

import org.junit.jupiter.api.Test;

/** Events that are only feared, charged, wanted or forbidden, and infinitives of what came about. */
class OpenEventsTest {
    private static void assertClaim(String expected, String trees) {
        assertThat(claims(trees)).anyMatch(c -> c.contains(expected));
    }

    @Test
    void anAttackThatIsFearedHasNotHappened() {
        assertClaim("AFFIRMS POSSIBLE PLANNED | Attack attack", """
                Rossi Rossi PROPN 2 nsubj PER
                voiced voice VERB 0 root
                concerns concern NOUN 2 obj
                over over ADP 5 case
                attacks attack NOUN 3 nmod
                . . PUNCT 2 punct""");
    }

    @Test
    void anAttackThatIsChargedMayHaveHappened() {
        assertClaim("AFFIRMS POSSIBLE PAST | Attack attack", """
                Rossi Rossi PROPN 3 nsubj PER
                was be AUX 3 aux
                held hold VERB 0 root
                on on ADP 5 case
                suspicion suspicion NOUN 3 obl
                of of ADP 8 case
                an a DET 8 det
                attack attack NOUN 5 nmod
                . . PUNCT 3 punct""");
    }

    @Test
    void whatIsCalledForIsToComeThoughItHasAnArticle() {
        String call = """
                Rossi Rossi PROPN 2 nsubj PER
                called call VERB 0 root
                for for ADP 5 case
                the the DET 5 det
                release release NOUN 2 obl
                of of ADP 7 case
                prisoners prisoner NOUN 5 nmod
                and and CCONJ 11 cc
                for for ADP 11 case
                the the DET 11 det
                withdrawal withdrawal NOUN 2 conj
                of of ADP 13 case
                troops troop NOUN 11 nmod
                . . PUNCT 2 punct""";
        assertThat(claims(call)).filteredOn(c -> c.contains("PLANNED")).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void whatIsBannedIsLeftOpen() {
        assertClaim("AFFIRMS UNKNOWN PLANNED | Event strike", """
                Chile Chile PROPN 2 nsubj LOC
                banned ban VERB 0 root
                strikes strike NOUN 2 obj
                . . PUNCT 2 punct""");
    }

    @Test
    void theInfinitiveAfterAVictoryTellsWhatCameOfIt() {
        String won = """
                Chile Chile PROPN 2 nsubj LOC
                %s %s VERB 0 root
                Peru Peru PROPN 2 obj LOC
                to to PART 5 mark
                visit visit VERB 2 advcl
                Norway Norway PROPN 5 obj LOC
                . . PUNCT 2 punct""";
        assertClaim("CERTAIN PAST | Visit visit", won.formatted("defeated", "defeat"));
        assertClaim("CERTAIN PLANNED | Visit visit", won.formatted("left", "leave"));
    }

    @Test
    void whatOneCouldOnlyDoIsDone() {
        assertClaim("AFFIRMS CERTAIN PAST | Visit visit", """
                Rossi Rossi PROPN 4 nsubj PER
                could could AUX 4 aux
                only only ADV 4 advmod
                visit visit VERB 0 root
                Norway Norway PROPN 4 obj LOC
                . . PUNCT 4 punct""");
    }

    @Test
    void afterBeingLetGoIsBefore() {
        assertClaim("CERTAIN PAST | Visit visit", """
                After after SCONJ 3 mark
                being be AUX 3 aux
                visited visit VERB 6 advcl
                , , PUNCT 6 punct
                Rossi Rossi PROPN 6 nsubj PER
                resigns resign VERB 0 root
                . . PUNCT 6 punct""");
    }

    @Test
    void whatIsSetAgainstAReportIsTheNarrators() {
        String report = """
                Silva Silva PROPN 2 nsubj PER
                says say VERB 0 root
                that that SCONJ 5 mark
                Chile Chile PROPN 5 nsubj LOC
                attacked attack VERB 2 ccomp
                Peru Peru PROPN 5 obj LOC
                , , PUNCT 10 punct
                %s %s SCONJ 10 mark
                Rossi Rossi PROPN 10 nsubj PER
                visited visit VERB 5 advcl
                Norway Norway PROPN 10 obj LOC
                . . PUNCT 2 punct""";
        assertClaim("- | SAY | AFFIRMS CERTAIN PAST | Visit visit", report.formatted("while", "while"));
        assertClaim("Silva | SAY | AFFIRMS CERTAIN PAST | Visit visit", report.formatted("because", "because"));
    }

    @Test
    void whoIsPredictedToWinPredictsNothing() {
        assertThat(claims("""
                Chile Chile PROPN 2 nsubj LOC
                leads lead VERB 0 root
                and and CCONJ 4 cc
                predicted predict VERB 2 conj
                to to PART 6 mark
                visit visit VERB 4 xcomp
                Norway Norway PROPN 6 obj LOC
                . . PUNCT 2 punct""")).anyMatch(c -> c.startsWith("- | THINK") && c.contains("Visit visit"));
    }

    @Test
    void whatIsConfirmedIsSureWhoeverConfirmsIt() {
        assertClaim("- | CONFIRM | AFFIRMS CERTAIN PAST | Visit visit", """
                Rossi Rossi PROPN 4 nsubj PER
                has have AUX 4 aux
                been be AUX 4 aux
                confirmed confirm VERB 0 root
                to to PART 7 mark
                have have AUX 7 aux
                visited visit VERB 4 xcomp
                Norway Norway PROPN 7 obj LOC
                . . PUNCT 4 punct""");
    }

    @Test
    void whatIsNotMeantIsOpen() {
        assertClaim("AFFIRMS UNKNOWN PAST | Visit visit", """
                This this PRON 4 nsubj
                does do AUX 4 aux
                not not PART 4 advmod
                mean mean VERB 0 root
                that that SCONJ 8 mark
                Rossi Rossi PROPN 8 nsubj PER
                has have AUX 8 aux
                visited visit VERB 4 ccomp
                Norway Norway PROPN 8 obj LOC
                . . PUNCT 4 punct""");
    }

    @Test
    void notUntilIsLate() {
        assertClaim("AFFIRMS CERTAIN PAST | Visit visit", """
                Rossi Rossi PROPN 4 nsubj PER
                did do AUX 4 aux
                not not PART 4 advmod
                visit visit VERB 0 root
                Norway Norway PROPN 4 obj LOC
                until until ADP 7 case
                2004 2004 NUM 4 obl
                . . PUNCT 4 punct""");
    }

    @Test
    void whatIsUnderwayGoesOn() {
        assertClaim("AFFIRMS CERTAIN ONGOING | Event strike", """
                The the DET 2 det
                strike strike NOUN 4 nsubj
                is be AUX 4 cop
                underway underway ADJ 0 root
                . . PUNCT 4 punct""");
    }
}
