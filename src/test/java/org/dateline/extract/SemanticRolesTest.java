package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.extract.Printed.claims;

import java.util.List;
import org.dateline.model.Argument;
import org.junit.jupiter.api.Test;

/** What the encoder's PropBank arguments change in the roles that grammar gives. */
class SemanticRolesTest {
    @Test
    void whatBreaksOfItselfUndergoes() {
        assertThat(claims("""
                The the DET 2 det
                pump pump NOUN 3 nsubj
                shattered shatter VERB 0 root
                . . PUNCT 3 punct
                = 3 A1=2""")).singleElement().asString().endsWith("shatter Theme=The pump");
    }

    @Test
    void phraseWithoutLabelIsNoPurpose() {
        String tree = """
                They they PRON 2 nsubj
                lowered lower VERB 0 root
                the the DET 4 det
                age age NOUN 2 obj
                for for ADP 7 case
                one one NUM 7 nummod
                ballot ballot NOUN 2 obl
                . . PUNCT 2 punct
                = 2 A0=1 A1=4""";
        assertThat(claims(tree).get(0)).doesNotContain("Purpose");
        assertThat(claims(tree + " AM-PRP=7").get(0)).contains("Purpose=");
    }

    @Test
    void placeLabelOverridesTopicOfPreposition() {
        assertThat(claims("""
                They they PRON 2 nsubj
                watch watch VERB 0 root
                films film NOUN 2 obj
                on on ADP 6 case
                the the DET 6 det
                site site NOUN 2 obl
                . . PUNCT 2 punct
                = 2 A0=1 A1=3 AM-LOC=6""").get(0)).contains("Location=the site");
    }

    @Test
    void subjectThatOnlyTheEncoderSaw() {
        assertThat(claims("""
                Rossi Rossi PROPN 4 nsubj PER
                was be AUX 4 cop
                in in ADP 4 case
                charge charge NOUN 0 root
                and and CCONJ 6 cc
                supervised supervise VERB 4 conj
                the the DET 8 det
                builders builder NOUN 6 obj
                . . PUNCT 4 punct
                = 6 A0=1 A1=8"""))
                .contains("- | SAY | AFFIRMS CERTAIN PAST | Event supervise Theme=the builders Agent=Rossi");
    }

    @Test
    void eventsDoNotActButCause() {
        assertThat(claims("""
                The the DET 2 det
                earthquake earthquake NOUN 3 nsubj
                destroyed destroy VERB 0 root
                the the DET 5 det
                town town NOUN 3 obj
                . . PUNCT 3 punct""").stream().filter(c -> c.contains("destroy")))
                .singleElement()
                .asString()
                .contains("Cause=<earthquake>");
    }

    @Test
    void labelOfTheEncoderIsKept() {
        var event = Extractor.load().extract(Trees.annotated("""
                Rossi Rossi PROPN 2 nsubj PER
                moved move VERB 0 root
                the the DET 4 det
                army army NOUN 2 obj
                to to ADP 6 case
                Chile Chile PROPN 2 obl LOC
                . . PUNCT 2 punct
                = 2 A0=1 A1=4 A2=6""")).events().get(0);
        assertThat(event.arguments()).extracting(Argument::propbank).containsExactly("A0", "A1", "A2");
    }

    @Test
    void meansOfAnAttackAreNotItsVictims() {
        String tree = """
                The the DET 3 det
                %s NOUN 3 compound
                strike strike NOUN 4 nsubj
                shocked shock VERB 0 root
                Oslo Oslo PROPN 4 obj LOC
                . . PUNCT 4 punct""";
        assertThat(claims(tree.formatted("air air"))).noneMatch(c -> c.contains("Theme=air"));
    }

    @Test
    void whatIsSpokenOfIsTheTopic() {
        assertThat(claims("""
                They they PRON 2 nsubj
                spoke speak VERB 0 root
                of of ADP 4 case
                rebels rebel NOUN 2 obl
                . . PUNCT 2 punct
                = 2 A0=1 A1=4""").get(0)).contains("Topic=rebels");
    }

    @Test
    void whoIsAccusedActsWhateverTheEncoderSaw() {
        String tree = """
                Norway Norway PROPN 2 nsubj LOC
                accuses accuse VERB 0 root
                Chile Chile PROPN 2 obj LOC
                of of SCONJ 5 mark
                attacking attack VERB 2 %s
                Oslo Oslo PROPN 5 obj LOC
                . . PUNCT 2 punct
                = 5 A0=1 A1=6""";
        for (String relation : List.of("advcl", "ccomp")) {
            assertThat(claims(tree.formatted(relation)))
                    .anyMatch(c -> c.endsWith("Attack attack Agent=Chile Theme=Oslo"));
        }
    }
}
