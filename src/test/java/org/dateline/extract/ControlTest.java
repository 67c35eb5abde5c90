package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.extract.Printed.claims;

import org.junit.jupiter.api.Test;

/** Who does what a verb without a subject of its own tells. */
class ControlTest {
    private static void says(String trees, String end) {
        assertThat(claims(trees)).anyMatch(c -> c.endsWith(end));
    }

    @Test
    void whoIsCalledOnActs() {
        says("""
                Norway Norway PROPN 2 nsubj LOC
                called call VERB 0 root
                on on ADP 4 case
                Chile Chile PROPN 2 obl LOC
                to to PART 6 mark
                free free VERB 2 xcomp
                prisoners prisoner NOUN 6 obj
                . . PUNCT 2 punct
                = 6 A0=1 A1=7""", "free Agent=Chile Theme=prisoners");
    }

    @Test
    void effortsAreOfThoseWhoMakeThem() {
        String tree = """
                Norway Norway PROPN 2 nsubj LOC
                condemns condemn VERB 0 root
                efforts effort NOUN 2 obj
                %s
                to to PART 7 mark
                block block VERB 3 acl
                trade trade NOUN 7 obj
                . . PUNCT 2 punct""";
        says(tree.formatted("by by ADP 5 case\nrebels rebel NOUN 3 nmod"), "block Agent=rebels Theme=<trade>");
        // who condemns them does not make them
        says(tree.formatted("again again ADV 2 advmod\ntoday today ADV 2 advmod"), "block Theme=<trade>");
    }

    @Test
    void committeeDoesWhatItIsFor() {
        says("""
                The the DET 2 det
                law law NOUN 3 nsubj
                creates create VERB 0 root
                a a DET 5 det
                committee committee NOUN 3 obj
                to to PART 7 mark
                free free VERB 5 acl
                prisoners prisoner NOUN 7 obj
                . . PUNCT 3 punct""", "free Agent=a committee Theme=prisoners");
    }

    @Test
    void whoIsFinedForItDidIt() {
        says("""
                Rossi Rossi PROPN 3 nsubj PER
                was be AUX 3 aux
                fined fine VERB 0 root
                for for SCONJ 5 mark
                killing kill VERB 3 advcl
                seals seal NOUN 5 obj
                . . PUNCT 3 punct""", "kill Agent=Rossi Theme=seals");
    }

    @Test
    void whatIsMadeByCuttingCutsNothing() {
        assertThat(claims("""
                Savings saving NOUN 3 nsubj
                are be AUX 3 aux
                made make VERB 0 root
                by by SCONJ 5 mark
                firing fire VERB 3 advcl
                staff staff NOUN 5 obj
                . . PUNCT 3 punct""")).noneMatch(c -> c.contains("Agent="));
    }

    @Test
    void whoAnnouncesAPlanNeedNotCarryItOut() {
        String tree = """
                Rossi Rossi PROPN 2 nsubj PER
                announced announce VERB 0 root
                plans plan NOUN 2 obj
                to to PART 5 mark
                free free VERB 3 acl
                prisoners prisoner NOUN 5 obj
                . . PUNCT 2 punct
                = 5 %sA1=6""";
        says(tree.formatted(""), "free Theme=prisoners");
        says(tree.formatted("A0=1 "), "free Agent=Rossi Theme=prisoners");
    }

    @Test
    void aimDoesNotDoWhatItIs() {
        says("""
                Their their PRON 2 nmod
                aim aim NOUN 5 nsubj
                is be AUX 5 cop
                to to PART 5 mark
                free free VERB 0 root
                prisoners prisoner NOUN 5 obj
                . . PUNCT 5 punct""", "free Agent=Their Theme=prisoners");
    }

    @Test
    void whoHasTheChanceTakesIt() {
        says("""
                Rossi Rossi PROPN 2 nsubj PER
                has have VERB 0 root
                a a DET 4 det
                chance chance NOUN 2 obj
                to to PART 6 mark
                free free VERB 4 acl
                prisoners prisoner NOUN 6 obj
                . . PUNCT 2 punct
                = 6 A1=7""", "free Agent=Rossi Theme=prisoners");
    }

    @Test
    void whoIsOnTheWayToItDoesIt() {
        says("""
                Norway Norway PROPN 4 nsubj LOC
                is be AUX 4 cop
                on on ADP 4 case
                track track NOUN 0 root
                to to PART 6 mark
                free free VERB 4 acl
                prisoners prisoner NOUN 6 obj
                . . PUNCT 4 punct
                = 6 A1=7""", "free Agent=Norway Theme=prisoners");
    }

    @Test
    void whoIsHelpedInItDoesIt() {
        says("""
                Rossi Rossi PROPN 2 nsubj PER
                helped help VERB 0 root
                the the DET 4 det
                rebels rebel NOUN 2 obj
                in in SCONJ 6 mark
                killing kill VERB 2 advcl
                soldiers soldier NOUN 6 obj
                . . PUNCT 2 punct""", "kill Agent=the rebels Theme=soldiers");
    }
}
