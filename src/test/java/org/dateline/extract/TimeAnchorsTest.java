package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which time belongs to which event. */
class TimeAnchorsTest {
    private static List<String> claims(String trees) {
        return new Printed(Extractor.load().extract(Trees.annotated(trees))).claims();
    }

    @Test
    void aspectualVerbOpensTheInterval() {
        assertThat(claims("""
                transports transport NOUN 2 nsubj
                began begin VERB 0 root
                on on ADP 4 case
                October_8 October PROPN 2 obl @2024-10-08""")).containsExactly("- | SAY | AFFIRMS CERTAIN PAST | Transport transport @2024-10-08/..");
    }

    @Test
    void betweenJoinsTwoDates() {
        assertThat(claims("""
                troops troop NOUN 2 nsubj
                arrived arrive VERB 0 root
                between between ADP 4 case
                Tuesday Tuesday PROPN 2 obl @2024-10-08
                and and CCONJ 6 cc
                Sunday Sunday PROPN 4 conj @2024-10-13"""))
                .containsExactly("- | SAY | AFFIRMS CERTAIN PAST | Arrival arrive Agent=troops @2024-10-08/2024-10-13");
    }

    @Test
    void bareTimeAfterAnEventNounBelongsToIt() {
        assertThat(claims("""
                Norway Norway PROPN 2 nsubj LOC
                surrendered surrender VERB 0 root
                after after ADP 5 case
                the the DET 5 det
                summit summit NOUN 2 obl
                June June PROPN 2 obl @2023-06""")).contains("- | SAY | AFFIRMS CERTAIN PAST | Meeting summit @2023-06");
    }

    @Test
    void untilClosesTheInterval() {
        assertThat(claims("""
                rebels rebel NOUN 2 nsubj
                fought fight VERB 0 root
                until until ADP 4 case
                June June PROPN 2 obl @2024-06"""))
                .containsExactly("- | SAY | AFFIRMS CERTAIN PAST | Combat fight Agent=rebels @../2024-06");
    }
}
