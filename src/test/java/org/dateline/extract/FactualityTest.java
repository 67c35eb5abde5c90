package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether it happened, how sure the words are, and when it lies. */
class FactualityTest {
    private static List<String> claims(String trees) {
        return new Printed(Extractor.load().extract(Trees.annotated(trees))).claims();
    }

    @Test
    void willIsPlanned() {
        assertThat(claims("""
                Rossi Rossi PROPN 3 nsubj PER
                will will AUX 3 aux
                visit visit VERB 0 root
                Chile Chile PROPN 3 obj LOC"""))
                .containsExactly("- | SAY | AFFIRMS CERTAIN PLANNED | Visit visit Agent=Rossi Theme=Chile");
    }

    @Test
    void mayIsPossible() {
        assertThat(claims("""
                Chile Chile PROPN 3 nsubj LOC
                may may AUX 3 aux
                attack attack VERB 0 root
                Norway Norway PROPN 3 obj LOC"""))
                .containsExactly("- | SAY | AFFIRMS POSSIBLE PLANNED | Attack attack Agent=Chile Theme=Norway");
    }

    @Test
    void failedToIsDenied() {
        assertThat(claims("""
                Rossi Rossi PROPN 2 nsubj PER
                failed fail VERB 0 root
                to to PART 4 mark
                visit visit VERB 2 xcomp
                Chile Chile PROPN 4 obj LOC""")).containsExactly("- | SAY | DENIES CERTAIN PAST | Visit visit Agent=Rossi Theme=Chile");
    }

    @Test
    void nobodyNegates() {
        assertThat(claims("""
                Nobody nobody PRON 3 nsubj
                was be AUX 3 aux
                injured injure VERB 0 root""")).containsExactly("- | SAY | DENIES CERTAIN PAST | Injury injure");
    }

    @Test
    void anAttackInAnEventualityIsNoFact() {
        assertThat(claims("""
                They they PRON 2 nsubj
                cooperate cooperate VERB 0 root
                in in ADP 5 case
                the the DET 5 det
                event event NOUN 2 obl
                of of ADP 8 case
                an a DET 8 det
                attack attack NOUN 5 nmod
                by by ADP 10 case
                Chile Chile PROPN 8 nmod LOC""")).contains("- | SAY | AFFIRMS UNKNOWN PAST | Attack attack Agent=Chile");
    }

    @Test
    void likelyIsProbable() {
        assertThat(claims("""
                It it PRON 3 expl
                is be AUX 3 cop
                likely likely ADJ 0 root
                that that SCONJ 7 mark
                they they PRON 7 nsubj
                will will AUX 7 aux
                leave leave VERB 3 csubj""")).containsExactly("- | SAY | AFFIRMS PROBABLE PLANNED | Departure leave Agent=they");
    }

    @Test
    void headlinePresentIsPast() {
        assertThat(claims("""
                # heading
                Rossi Rossi PROPN 2 nsubj PER
                resigns resign VERB 0 root""")).containsExactly("- | SAY | AFFIRMS CERTAIN PAST | Resignation resign Agent=Rossi");
    }
}
