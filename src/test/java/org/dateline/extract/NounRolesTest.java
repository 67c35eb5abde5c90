package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.extract.Printed.claims;

import org.junit.jupiter.api.Test;

/** Who does and who undergoes an event that a noun tells of. */
class NounRolesTest {
    private static String owned(String noun, String label) {
        return claims("""
                They they PRON 2 nsubj
                criticised criticise VERB 0 root
                his his PRON 4 nmod
                %s %s NOUN 2 obj
                . . PUNCT 2 punct
                = 2 A0=1 A1=4
                = 4 %s=3""".formatted(noun, noun, label)).stream()
                .filter(c -> c.contains(" " + noun + " "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoIsArrestedOwnsTheArrest() {
        assertThat(owned("detention", "A0")).endsWith("Theme=his");
        assertThat(owned("funeral", "A0")).endsWith("Theme=his");
        assertThat(owned("resignation", "A0")).endsWith("Agent=his");
        assertThat(owned("visit", "A0")).endsWith("Agent=his");
    }

    @Test
    void whoArrestsAnotherOwnsTheArrestToo() {
        assertThat(claims("""
                They they PRON 2 nsubj
                criticised criticise VERB 0 root
                Rossi Rossi PROPN 5 nmod PER
                's 's PART 3 case
                nomination nomination NOUN 2 obj
                of of ADP 7 case
                Bianchi Bianchi PROPN 5 nmod PER
                . . PUNCT 2 punct
                = 5 A0=3 A1=7""")).anyMatch(c -> c.endsWith("nomination Agent=Rossi Theme=Bianchi"));
    }

    @Test
    void nameBeforeAKillingIsTheVictims() {
        assertThat(claims("""
                He he PRON 2 nsubj
                reported report VERB 0 root
                the the DET 5 det
                Rossi Rossi PROPN 5 compound PER
                assassination assassination NOUN 2 obj
                . . PUNCT 2 punct
                = 5 A0=4""")).anyMatch(c -> c.endsWith("assassination Theme=Rossi"));
    }

    private static String modified(String modifier, String noun) {
        return claims("""
                The the DET 3 det
                %s %s NOUN 3 compound
                %s %s NOUN 4 nsubj
                ended end VERB 0 root
                . . PUNCT 4 punct
                = 3 A1=2""".formatted(modifier, modifier, noun, noun)).get(0);
    }

    @Test
    void aNounThatTellsTheKindOfAnEventPlaysNoPart() {
        assertThat(modified("hunger", "strike")).endsWith("Strike strike");
        assertThat(modified("street", "protest")).endsWith("Protest protest");
        assertThat(modified("student", "protest")).endsWith("Protest protest Agent=student");
        assertThat(modified("kidney", "transplant")).endsWith("Theme=kidney");
    }

    @Test
    void thePeopleOfACatastropheAreWhereItWas() {
        assertThat(claims("""
                The the DET 3 det
                Asian asian ADJ 3 amod
                tsunami tsunami NOUN 4 nsubj
                killed kill VERB 0 root
                thousands thousand NOUN 4 obj
                . . PUNCT 4 punct
                = 3 A0=2""")).anyMatch(c -> c.endsWith("tsunami Location=Asian"));
    }

    @Test
    void whatIsDoneInSupportIsDoneByTheSubject() {
        assertThat(claims("""
                Rossi Rossi PROPN 2 nsubj PER
                marched march VERB 0 root
                in in ADP 4 case
                support support NOUN 2 obl
                of of ADP 7 case
                the the DET 7 det
                plan plan NOUN 4 nmod
                . . PUNCT 2 punct
                = 2 A0=1
                = 4 A1=7""")).anyMatch(c -> c.contains("Support support") && c.contains("Agent=Rossi"));
        assertThat(claims("""
                Members member NOUN 4 nsubj
                under under ADP 3 case
                investigation investigation NOUN 1 nmod
                fled flee VERB 0 root
                . . PUNCT 4 punct
                = 4 A0=1""")).anyMatch(c -> c.endsWith("investigation Theme=Members"));
    }

    @Test
    void whatTakesPlaceIsTheEvent() {
        assertThat(claims("""
                The the DET 2 det
                matchup matchup NOUN 3 nsubj
                took take VERB 0 root
                place place NOUN 3 obj
                . . PUNCT 3 punct
                = 3 A1=2 A2=4""")).singleElement().asString().endsWith("take place Theme=The matchup");
    }

    @Test
    void thePressDoesNotConferAtItsConference() {
        assertThat(claims("""
                Rossi Rossi PROPN 2 nsubj PER
                held hold VERB 0 root
                a a DET 5 det
                press press NOUN 5 compound
                conference conference NOUN 2 obj
                . . PUNCT 2 punct
                = 5.01 A0=4""")).anyMatch(c -> c.contains("conference")).noneMatch(c -> c.contains("=press"));
    }
}
