package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Certainty;
import org.dateline.model.EventMention;
import org.dateline.model.SpeechAct;
import org.dateline.model.Tense;
import org.dateline.model.TokenSpan;
import org.junit.jupiter.api.Test;

/** PLOVER codes of events: the class's own, bent by tense, polarity and who asks for it. */
class EventCodesTest {
    private static Optional<String> code(
            String eventClass, boolean negated, Certainty certainty, Tense tense, SpeechAct... act) {
        EventMention event = new EventMention(
                "e1", new TokenSpan(0, 0, 1), 0, "x", eventClass, List.of(), null, negated, certainty, tense);
        return EventCodes.load().findPlover(event, List.of(act).stream().findFirst());
    }

    @Test
    void whatWasDoneHasTheCodeOfItsClass() {
        assertThat(code("Aid", false, Certainty.CERTAIN, Tense.PAST)).contains("AID");
        assertThat(code("Death", false, Certainty.CERTAIN, Tense.PAST)).isEmpty();
    }

    @Test
    void intentionsAreAgreementsOrThreats() {
        assertThat(code("Aid", false, Certainty.CERTAIN, Tense.PLANNED, SpeechAct.SAY))
                .contains("AGREE");
        assertThat(code("Restriction", false, Certainty.CERTAIN, Tense.PLANNED)).contains("THREATEN");
        assertThat(code("Visit", true, Certainty.CERTAIN, Tense.PLANNED)).contains("REJECT");
    }

    @Test
    void whatIsOnlyDemandedOrOpenIsNoIntention() {
        assertThat(code("Aid", false, Certainty.CERTAIN, Tense.PLANNED, SpeechAct.DEMAND))
                .isEmpty();
        assertThat(code("Aid", false, Certainty.UNKNOWN, Tense.PLANNED)).isEmpty();
    }

    @Test
    void whatDidNotHappenIsNoEvent() {
        assertThat(code("Attack", true, Certainty.CERTAIN, Tense.PAST)).isEmpty();
    }
}
