package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.extract.Printed.claims;

import org.junit.jupiter.api.Test;

/** What the encoder's numbered arguments beyond the first are, by their prepositions and the frames of verbs. */
class CoreRolesTest {
    @Test
    void complementOfAsIsAnAttribute() {
        assertThat(claims("""
                They they PRON 2 nsubj
                elected elect VERB 0 root
                Rossi Rossi PROPN 2 obj PER
                as as ADP 5 case
                leader leader NOUN 2 obl
                . . PUNCT 2 punct
                = 2.01 A0=1 A1=3 A2=5""").get(0)).contains("Theme=Rossi", "Attribute=leader");
    }

    @Test
    void frameTellsResultFromPlace() {
        assertThat(claims("""
                The the DET 2 det
                talks talk NOUN 3 nsubj
                resulted result VERB 0 root
                in in ADP 6 case
                a a DET 6 det
                stalemate stalemate NOUN 3 obl
                . . PUNCT 3 punct
                = 3.01 A1=2 A2=6""")).anyMatch(c -> c.contains("Result=a stalemate"));
    }

    @Test
    void whatIsSoughtIsNoBeneficiary() {
        assertThat(claims("""
                Divers diver NOUN 2 nsubj
                searched search VERB 0 root
                for for ADP 5 case
                the the DET 5 det
                sailor sailor NOUN 2 obl
                . . PUNCT 2 punct
                = 2.01 A0=1 A2=5""").get(0)).contains("Theme=the sailor").doesNotContain("Beneficiary");
    }

    @Test
    void whomOneFightsForIsNoOpponent() {
        assertThat(claims("""
                Soldiers soldier NOUN 2 nsubj
                fought fight VERB 0 root
                for for ADP 4 case
                Norway Norway PROPN 2 obl LOC
                . . PUNCT 2 punct
                = 2.01 A0=1 A1=4""").get(0)).contains("Beneficiary=Norway").doesNotContain("Theme");
    }

    @Test
    void numberedArgumentNeedsNoPlaceToBeAnOrigin() {
        assertThat(claims("""
                Rossi Rossi PROPN 2 nsubj PER
                retired retire VERB 0 root
                from from ADP 5 case
                the the DET 5 det
                post post NOUN 2 obl
                . . PUNCT 2 punct
                = 2.01 A0=1 A2=5""").get(0)).contains("Origin=the post");
    }

    @Test
    void amountAfterAtIsAnAttribute() {
        assertThat(claims("""
                They they PRON 2 nsubj
                put put VERB 0 root
                the the DET 4 det
                toll toll NOUN 2 obj
                at at ADP 6 case
                40 40 NUM 2 obl
                . . PUNCT 2 punct
                = 2.01 A0=1 A1=4 A2=6""").get(0)).contains("Theme=the toll", "Attribute=40");
    }

    @Test
    void clauseOfChargeIsItsTopicAndThePersonChargedDidIt() {
        assertThat(claims("""
                Rossi Rossi PROPN 3 nsubj PER
                was be AUX 3 aux
                charged charge VERB 0 root
                with with SCONJ 5 mark
                attacking attack VERB 3 advcl
                Silva Silva PROPN 5 obj PER
                . . PUNCT 3 punct
                = 3.05 A1=1 A2=5
                = 5.01 A1=6"""))
                .anyMatch(c -> c.contains("charge Theme=Rossi Topic=<attack>"))
                .anyMatch(c -> c.contains("attack Agent=Rossi Theme=Silva"));
    }

    @Test
    void secondObjectOfPassiveIsTheTheme() {
        assertThat(claims("""
                Rossi Rossi PROPN 3 nsubj PER
                was be AUX 3 aux
                granted grant VERB 0 root
                bail bail NOUN 3 xcomp
                . . PUNCT 3 punct
                = 3.01 A2=1 A1=4""").get(0)).contains("Recipient=Rossi", "Theme=bail");
    }

    @Test
    void nounOfAnIdiomPlaysNoPart() {
        assertThat(claims("""
                The the DET 2 det
                league league NOUN 3 nsubj
                came come VERB 0 root
                to to ADP 6 case
                an a DET 6 det
                end end NOUN 3 obl
                . . PUNCT 3 punct
                = 3.03 A1=2 A2=6"""))
                .singleElement()
                .asString()
                .contains("come to an end")
                .doesNotContain("Destination");
    }

    @Test
    void rankIsAnAttribute() {
        assertThat(claims("""
                They they PRON 2 nsubj
                finished finish VERB 0 root
                fifth fifth ADV 2 advmod
                . . PUNCT 2 punct
                = 2.01 A0=1""").get(0)).contains("Attribute=fifth");
    }

    @Test
    void adverbAfterVerbIsNoRank() {
        assertThat(claims("""
                They they PRON 2 nsubj
                acted act VERB 0 root
                only only ADV 2 advmod
                . . PUNCT 2 punct
                = 2.01 A0=1""").get(0)).doesNotContain("Attribute");
    }

    @Test
    void noneOfManyActsInWhatIsDenied() {
        assertThat(claims("""
                None none PRON 5 nsubj
                of of ADP 4 case
                the the DET 4 det
                rebels rebel NOUN 1 nmod
                attacked attack VERB 0 root
                Oslo Oslo PROPN 5 obj LOC
                . . PUNCT 5 punct""").get(0)).contains("DENIES", "Agent=the rebels");
    }

    @Test
    void opponentIsNoManner() {
        assertThat(claims("""
                They they PRON 2 nsubj
                played play VERB 0 root
                against against ADP 5 case
                the the DET 5 det
                guests guest NOUN 2 obl
                . . PUNCT 2 punct
                = 2.01 A0=1 AM-MNR=5""").get(0)).contains("Theme=the guests");
    }

    @Test
    void whereOneReturnsNeedsToBeNoPlace() {
        assertThat(claims("""
                Workers worker NOUN 2 nsubj
                returned return VERB 0 root
                to to ADP 4 case
                work work NOUN 2 obl
                . . PUNCT 2 punct
                = 2.01 A1=1 A4=4""").get(0)).contains("Destination=work");
    }

    @Test
    void oneMeetsAtAConferenceNotWithIt() {
        assertThat(claims("""
                Rossi Rossi PROPN 2 nsubj PER
                spoke speak VERB 0 root
                at at ADP 5 case
                a a DET 5 det
                conference conference NOUN 2 obl
                . . PUNCT 2 punct
                = 2.01 A0=1 A2=5""")).anyMatch(c -> c.contains("Location=<conference>"));
    }

    @Test
    void oneWhomOnePlaysAgainstIsNoManner() {
        assertThat(claims("""
                We we PRON 2 nsubj
                played play VERB 0 root
                against against ADP 5 case
                the the DET 5 det
                Asians Asians PROPN 2 obl
                . . PUNCT 2 punct
                = 2.01 A0=1 AM-MNR=5""").get(0)).contains("Theme=the Asians");
    }
}
