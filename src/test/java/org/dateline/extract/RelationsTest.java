package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Offices and acronyms. */
class RelationsTest {
    private static List<String> relations(String trees) {
        return new Printed(Extractor.load().extract(Trees.annotated(trees))).relations();
    }

    @Test
    void titleBeforeAName() {
        assertThat(relations("""
                NATO NATO PROPN 2 compound ORG
                chief chief NOUN 3 compound
                Rossi Rossi PROPN 4 nsubj PER
                resigned resign VERB 0 root""")).containsExactly("Rossi | HOLDS_OFFICE_AT chief | NATO");
    }

    @Test
    void apposedOfficeOfAState() {
        assertThat(relations("""
                Rossi Rossi PROPN 8 nsubj PER
                , , PUNCT 4 punct
                the the DET 4 det
                president president NOUN 1 appos
                of of ADP 6 case
                Chile Chile PROPN 4 nmod LOC
                , , PUNCT 4 punct
                resigned resign VERB 0 root""")).containsExactly("Rossi | HOLDS_OFFICE_AT president | Chile");
    }

    @Test
    void anActressHoldsNoOfficeButIsOfAState() {
        assertThat(relations("""
                Norwegian norwegian ADJ 2 amod
                actress actress NOUN 3 compound
                Rossi Rossi PROPN 4 nsubj PER
                won win VERB 0 root""")).containsExactly("Rossi | CITIZEN_OF actress | Norwegian");
    }

    @Test
    void acronymInBrackets() {
        assertThat(relations("""
                ISP ISP PROPN 9 nsubj ORG
                ( ( PUNCT 3 punct
                Institute Institute PROPN 1 appos ORG
                for for ADP 5 case +
                Study Study PROPN 3 nmod +
                of of ADP 7 case +
                Peace Peace PROPN 5 nmod +
                ) ) PUNCT 3 punct
                agreed agree VERB 0 root""")).containsExactly("ISP | ALIAS_OF acronym | Institute for Study of Peace");
    }
}
