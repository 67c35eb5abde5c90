package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.extract.Printed.claims;

import org.junit.jupiter.api.Test;

/** The noun of a preposition of several words is no thing and no event; what follows it is meant. */
class ComplexPrepositionsTest {
    @Test
    void whatFollowsIsTheCause() {
        assertThat(claims("""
                Ten ten NUM 2 nummod
                people people NOUN 3 nsubj
                died die VERB 0 root
                as as ADP 7 case
                a a DET 7 det
                direct direct ADJ 7 amod
                result result NOUN 3 obl
                of of ADP 10 case
                the the DET 10 det
                fire fire NOUN 7 nmod
                . . PUNCT 3 punct
                = 3.01 A1=2 AM-CAU=7"""))
                .containsExactly("- | SAY | AFFIRMS CERTAIN PAST | Death die Theme=Ten people Cause=the fire");
    }

    @Test
    void votersAreForTheBillNotForFavour() {
        assertThat(claims("""
                Norris Norris PROPN 2 nsubj PER
                voted vote VERB 0 root
                in in ADP 4 case
                favour favour NOUN 2 obl
                of of ADP 7 case
                the the DET 7 det
                bill bill NOUN 4 nmod
                . . PUNCT 2 punct
                = 2.01 A0=1 A1=4""")).singleElement().asString().endsWith("Agent=Norris Theme=the bill");
    }

    @Test
    void placeBeforeAPlace() {
        assertThat(claims("""
                Hundreds hundred NOUN 2 nsubj
                gathered gather VERB 0 root
                in in ADP 4 case
                front front NOUN 2 obl
                of of ADP 7 case
                the the DET 7 det
                embassy embassy NOUN 4 nmod
                . . PUNCT 2 punct
                = 2.01 A0=1 AM-LOC=4""")).singleElement().asString().endsWith("Location=the embassy");
    }

    @Test
    void additionIsNoEventAndWhatIsAddedToTakesNoPart() {
        assertThat(claims("""
                In in ADP 2 case
                addition addition NOUN 7 obl
                to to ADP 5 case
                the the DET 5 det
                deaths death NOUN 2 nmod
                , , PUNCT 7 punct
                injured injure VERB 0 root
                = 2.01 A2=5
                = 7.01 AM-DIS=2"""))
                .noneMatch(c -> c.contains("addition"))
                .anyMatch(c -> c.contains("injure"))
                .noneMatch(c -> c.contains("<death>"));
    }

    @Test
    void aNounOfItsOwnStaysOne() {
        assertThat(claims("""
                Acme Acme PROPN 2 nsubj ORG
                regretted regret VERB 0 root
                the the DET 4 det
                addition addition NOUN 2 obj
                to to ADP 7 case
                the the DET 7 det
                list list NOUN 4 nmod
                = 2.01 A0=1 A1=4
                = 4.01 A2=7""")).anyMatch(c -> c.contains("addition"));
    }

    @Test
    void whatComesAfterIsNoPlace() {
        assertThat(claims("""
                Hundreds hundred NOUN 2 nsubj
                fled flee VERB 0 root
                in in ADP 5 case
                the the DET 5 det
                aftermath aftermath NOUN 2 obl
                of of ADP 8 case
                the the DET 8 det
                storm storm NOUN 5 nmod
                = 2.01 A0=1 AM-LOC=5""")).anyMatch(c -> c.contains("flee")).noneMatch(c -> c.contains("Location"));
    }
}
