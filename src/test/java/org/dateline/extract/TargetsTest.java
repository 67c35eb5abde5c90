package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.extract.Printed.claims;

import org.junit.jupiter.api.Test;

/** Participants that do not hang on the word of their event. */
class TargetsTest {
    @Test
    void whatHangsOnTheThemeMayBeMeantForTheVerb() {
        assertThat(claims("""
                Norway Norway PROPN 2 nsubj LOC
                sent send VERB 0 root
                arms arm NOUN 2 obj
                to to ADP 5 case
                Chile Chile PROPN 3 nmod LOC"""))
                .containsExactly(
                        "- | SAY | AFFIRMS CERTAIN PAST | Supply send Agent=Norway Theme=arms Recipient=Chile");
    }

    @Test
    void aSecondObjectWithAPrepositionIsAnOblique() {
        assertThat(claims("""
                Norway Norway PROPN 2 nsubj LOC
                sent send VERB 0 root
                arms arm NOUN 2 obj
                to to ADP 5 case
                rebels rebel NOUN 2 obj"""))
                .containsExactly(
                        "- | SAY | AFFIRMS CERTAIN PAST | Supply send Agent=Norway Theme=arms Recipient=rebels");
    }

    @Test
    void coordinatedVerbsShareTheObjectOfTheLast() {
        String trees = """
                Norway Norway PROPN 2 nsubj LOC
                bought buy VERB 0 root
                and and CCONJ 4 cc
                delivered deliver VERB 2 conj
                arms arm NOUN 4 obj""";
        assertThat(claims(trees)).contains("- | SAY | AFFIRMS CERTAIN PAST | Acquisition buy Agent=Norway Theme=arms");
        assertThat(claims(trees.replace("arms arm NOUN 4 obj", "arms arm NOUN 4 obl")))
                .contains("- | SAY | AFFIRMS CERTAIN PAST | Acquisition buy Agent=Norway");
    }

    @Test
    void aNameBeforeANounOfSayingSaysIt() {
        assertThat(claims("""
                Norway Norway PROPN 2 nsubj LOC
                rejected reject VERB 0 root
                a a DET 5 det
                Chile Chile PROPN 5 nmod LOC
                request request NOUN 2 obj""")).anySatisfy(c -> assertThat(c).contains("Demand request Agent=Chile"));
    }

    @Test
    void theHostActsAndThosePresentTakePart() {
        assertThat(claims("""
                Norway Norway PROPN 2 nsubj LOC
                hosted host VERB 0 root
                talks talk NOUN 2 obj
                between between ADP 5 case
                Chile Chile PROPN 3 nmod LOC
                and and CCONJ 7 cc
                Peru Peru PROPN 5 conj LOC"""))
                .containsExactly(
                        "- | SAY | AFFIRMS CERTAIN PAST | Negotiation talk Agent=Norway CoParticipant=Chile CoParticipant=Peru");
    }
}
