package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.extract.Printed.claims;

import org.junit.jupiter.api.Test;

/** What says how far, how much or where from by distance takes no part; what the grammar is sure of goes before the encoder. */
class MeasuresTest {
    @Test
    void placeBehindADistanceIsNotWhereItHappened() {
        assertThat(claims("""
                The the DET 2 det
                ships ship NOUN 3 nsubj
                collided collide VERB 0 root
                20 20 NUM 5 nummod
                miles mile NOUN 3 obl
                from from ADP 8 case
                the the DET 8 det
                coast coast NOUN 3 obl
                . . PUNCT 3 punct
                = 3.01 A0=2 AM-LOC=8""")).anyMatch(c -> c.contains("collide")).noneMatch(c -> c.contains("coast"));
    }

    @Test
    void countedUnitsTakeNoPart() {
        assertThat(claims("""
                The the DET 2 det
                comet comet NOUN 4 nsubj
                will will AUX 4 aux
                pass pass VERB 0 root
                within within ADP 7 case
                300 300 NUM 7 nummod
                miles mile NOUN 4 obl
                . . PUNCT 4 punct
                = 4.01 A1=2 A2=7""")).anyMatch(c -> c.contains("pass")).noneMatch(c -> c.contains("miles"));
    }

    @Test
    void kindOfASumBelongsToTheSum() {
        assertThat(claims("""
                Acme Acme PROPN 2 nsubj ORG
                collected collect VERB 0 root
                $ $ SYM 2 obj
                5 5 NUM 3 nummod
                in in ADP 6 case
                donations donation NOUN 2 obl
                . . PUNCT 2 punct
                = 2.01 A0=1 A1=3 A2=6"""))
                .anyMatch(c -> c.contains("collect"))
                .noneMatch(c -> c.contains("<donation>") || c.contains("=donations"));
    }

    @Test
    void oneDiesOfACause() {
        assertThat(claims("""
                Sailors sailor NOUN 2 nsubj
                died die VERB 0 root
                of of ADP 5 case
                their their PRON 5 nmod
                wounds wound NOUN 2 obl
                . . PUNCT 2 punct
                = 2.01 A1=1 A2=5""")).anyMatch(c -> c.contains("Cause=their wounds"));
    }

    @Test
    void whoeverIsElectedActsInTheNextConjunct() {
        assertThat(claims("""
                Rossi Rossi PROPN 3 nsubj PER
                was be AUX 3 aux
                elected elect VERB 0 root
                and and CCONJ 5 cc
                formed form VERB 3 conj
                a a DET 7 det
                government government NOUN 5 obj
                . . PUNCT 3 punct
                = 3.01 A1=1
                = 5.01 A0=1 A1=7""")).anyMatch(c -> c.contains("form Agent=Rossi Theme=a government"));
    }

    @Test
    void conjunctsShareTheSubjectOfTheirClause() {
        assertThat(claims("""
                Chile Chile PROPN 3 nsubj LOC
                has have AUX 3 aux
                waited wait VERB 0 root
                since since SCONJ 6 mark
                rebels rebel NOUN 6 nsubj
                seized seize VERB 3 advcl
                Lima Lima PROPN 6 obj LOC
                and and CCONJ 9 cc
                beat beat VERB 6 conj
                the the DET 11 det
                army army NOUN 9 obj
                . . PUNCT 3 punct
                = 6.01 A0=5 A1=7
                = 9.01 A0=1 A1=11""")).anyMatch(c -> c.contains("beat Agent=rebels"));
    }

    @Test
    void gappedClausesAreApart() {
        assertThat(claims("""
                Ten ten NUM 2 nsubj
                died die VERB 0 root
                in in ADP 4 case
                Oslo Oslo PROPN 2 obl LOC
                and and CCONJ 8 cc
                22 22 NUM 2 conj
                in in ADP 8 case
                Bergen Bergen PROPN 4 conj LOC
                . . PUNCT 2 punct
                = 2.01 A1=1 AM-LOC=4""")).anyMatch(c -> c.contains("Location=Oslo")).noneMatch(c -> c.contains("Bergen"));
    }

    @Test
    void weaponsAreInstrumentsOfAttacks() {
        assertThat(claims("""
                The the DET 3 det
                rocket rocket NOUN 3 compound
                attacks attack NOUN 4 nsubj
                stopped stop VERB 0 root
                . . PUNCT 4 punct
                = 3.01 A1=2""")).anyMatch(c -> c.contains("attack Instrument=rocket"));
    }

    @Test
    void whoeverIsProvidedWithSomethingReceives() {
        assertThat(claims("""
                Schools school NOUN 3 nsubj
                were be AUX 3 aux
                provided provide VERB 0 root
                with with ADP 5 case
                books book NOUN 3 obl
                . . PUNCT 3 punct
                = 3.01 A2=1 A0=5"""))
                .anyMatch(c -> c.contains("Recipient=Schools") && c.contains("Theme=books") && !c.contains("Agent"));
    }
}
