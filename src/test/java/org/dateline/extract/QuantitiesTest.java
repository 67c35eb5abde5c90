package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers, their bounds and what they count. */
class QuantitiesTest {
    private static List<String> quantities(String trees) {
        return new Printed(Extractor.load().extract(Trees.annotated(trees))).quantities();
    }

    @Test
    void aboutKeepsTheValue() {
        assertThat(quantities("""
                About about ADV 2 advmod
                1,500 1500 NUM 3 nummod
                soldiers soldier NOUN 4 nsubj
                left leave VERB 0 root""")).containsExactly("About 1,500 | 1500 null..null | About 1,500 soldiers");
    }

    @Test
    void severalThousandHasNoUpperBound() {
        assertThat(quantities("""
                several several ADJ 2 amod
                thousand thousand NUM 3 nummod
                soldiers soldier NOUN 4 nsubj
                left leave VERB 0 root""")).containsExactly("several thousand | null 2000..null | several thousand soldiers");
    }

    @Test
    void moreThanIsALowerBound() {
        assertThat(quantities("""
                more more ADJ 3 advmod
                than than ADP 1 fixed
                12 12 NUM 4 nummod
                ships ship NOUN 5 nsubj
                sank sink VERB 0 root""")).containsExactly("more than 12 | null 12..null | more than 12 ships");
    }

    @Test
    void millionMultiplies() {
        assertThat(quantities("""
                Chile Chile PROPN 2 nsubj LOC
                has have VERB 0 root
                1.28 1.28 NUM 4 compound
                million million NUM 5 nummod
                soldiers soldier NOUN 2 obj""")).containsExactly("1.28 million | 1280000.00 null..null | 1.28 million soldiers");
    }

    @Test
    void datesAreNoQuantities() {
        assertThat(quantities("""
                They they PRON 2 nsubj
                left leave VERB 0 root
                in in ADP 4 case
                2024 2024 NUM 2 obl @2024-01""")).isEmpty();
    }

    @Test
    void moneyHasACurrency() {
        assertThat(quantities("""
                It it PRON 2 nsubj
                cost cost VERB 0 root
                $ $ SYM 2 obj
                5 5 NUM 5 compound
                billion billion NUM 3 nummod""")).containsExactly("$ 5 billion | 5000000000 null..null USD | -");
    }

    @Test
    void anAgeIsOfWhomItDescribes() {
        assertThat(quantities("""
                A a DET 7 det
                44 44 NUM 4 nummod
                - - PUNCT 2 punct
                year year NOUN 6 obl
                - - PUNCT 4 punct
                old old ADJ 7 amod
                soldier soldier NOUN 8 nsubj
                left leave VERB 0 root""")).containsExactly("44 - year - old | 44 null..null year | A 44 - year - old soldier");
        assertThat(quantities("""
                Ngugi Ngugi PROPN 5 nsubj PER
                is be AUX 5 cop
                44 44 NUM 4 nummod
                years year NOUN 5 obl
                old old ADJ 0 root""")).containsExactly("44 years old | 44 null..null year | Ngugi");
    }
}
