package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.EventMention;
import org.dateline.model.Extraction;
import org.junit.jupiter.api.Test;

/** Verbs of saying, of stages and of states are mentions of events too, but no claims are about them. */
class BackgroundTest {
    private static final String TREES = """
            Rossi Rossi PROPN 2 nsubj PER
            said say VERB 0 root
            Chile Chile PROPN 4 nsubj LOC
            began begin VERB 2 ccomp
            to to PART 6 mark
            attack attack VERB 4 xcomp
            Norway Norway PROPN 6 obj LOC""";

    @Test
    void sayingAndStagesAreMentionsWithoutClaims() {
        Extraction extraction = Extractor.load().extract(Trees.annotated(TREES));
        assertThat(extraction.background().stream().map(e -> e.id() + " " + e.eventClass() + " " + e.lemma()))
                .containsExactly("b1 Statement say", "b2 Event begin");
        assertThat(extraction.events().stream().map(EventMention::lemma)).containsExactly("attack");
        assertThat(new Printed(extraction).claims()).hasSize(1);
    }

    @Test
    void speakerIsTheAgentOfWhatIsSaid() {
        Extraction extraction = Extractor.load().extract(Trees.annotated(TREES));
        assertThat(new Printed(extraction).event(extraction.background().get(0)))
                .isEqualTo("Statement say Agent=Rossi");
        assertThat(extraction.background().get(0).arguments().get(0).propbank()).isEqualTo("A0");
    }

    @Test
    void isInALinkIsAMention() {
        List<EventMention> found =
                Extractor.load().extract(Trees.annotated("""
                        Rossi Rossi PROPN 4 nsubj PER
                        is be AUX 4 cop
                        a a DET 4 det
                        doctor doctor NOUN 0 root""")).background();
        assertThat(found.stream().map(EventMention::lemma)).containsExactly("be");
    }
}
