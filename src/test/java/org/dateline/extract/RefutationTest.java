package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.extract.Printed.claims;

import org.junit.jupiter.api.Test;

/** Denials that point back, and denials denied. */
class RefutationTest {
    @Test
    void callingTheReportsFalseDeniesWhatWasSaid() {
        assertThat(claims("""
                Rossi Rossi PROPN 2 nsubj PER
                said say VERB 0 root
                Chile Chile PROPN 4 nsubj LOC
                attacked attack VERB 2 ccomp
                Oslo Oslo PROPN 4 obj LOC

                Norway Norway PROPN 2 nsubj LOC
                called call VERB 0 root
                the the DET 4 det
                reports report NOUN 2 obj
                false false ADJ 2 xcomp""")).contains("Norway | DENY | DENIES CERTAIN PAST | Attack attack Agent=Chile Theme=Oslo");
    }

    @Test
    void notDenyingLeavesItOpen() {
        assertThat(claims("""
                Norway Norway PROPN 4 nsubj LOC
                did do AUX 4 aux
                not not PART 4 advmod
                deny deny VERB 0 root
                the the DET 6 det
                attack attack NOUN 4 obj
                against against ADP 8 case
                Oslo Oslo PROPN 6 nmod LOC""")).contains("Norway | DENY | AFFIRMS UNKNOWN PAST | Attack attack Theme=Oslo");
    }
}
