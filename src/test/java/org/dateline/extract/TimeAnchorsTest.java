package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.extract.Printed.claims;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.dateline.model.EventTime;
import org.junit.jupiter.api.Test;

/** Which time belongs to which event. */
class TimeAnchorsTest {
    @Test
    void aspectualVerbOpensTheInterval() {
        assertThat(claims("""
                transports transport NOUN 2 nsubj
                began begin VERB 0 root
                on on ADP 4 case
                October_8 October PROPN 2 obl @2024-10-08""")).containsExactly("- | SAY | AFFIRMS CERTAIN PAST | Transport transport @2024-10-08/..");
    }

    @Test
    void betweenJoinsTwoDates() {
        assertThat(claims("""
                troops troop NOUN 2 nsubj
                arrived arrive VERB 0 root
                between between ADP 4 case
                Tuesday Tuesday PROPN 2 obl @2024-10-08
                and and CCONJ 6 cc
                Sunday Sunday PROPN 4 conj @2024-10-13"""))
                .containsExactly("- | SAY | AFFIRMS CERTAIN PAST | Arrival arrive Agent=troops @2024-10-08/2024-10-13");
    }

    @Test
    void bareTimeAfterAnEventNounBelongsToIt() {
        assertThat(claims("""
                Norway Norway PROPN 2 nsubj LOC
                surrendered surrender VERB 0 root
                after after ADP 5 case
                the the DET 5 det
                summit summit NOUN 2 obl
                June June PROPN 2 obl @2023-06""")).contains("- | SAY | AFFIRMS CERTAIN PAST | Meeting summit @2023-06");
    }

    @Test
    void untilClosesTheInterval() {
        assertThat(claims("""
                rebels rebel NOUN 2 nsubj
                fought fight VERB 0 root
                until until ADP 4 case
                June June PROPN 2 obl @2024-06"""))
                .containsExactly("- | SAY | AFFIRMS CERTAIN PAST | Combat fight Agent=rebels @../2024-06");
    }

    private static EventTime time(String trees) {
        return Objects.requireNonNull(
                Extractor.load().extract(Trees.annotated(trees)).events().get(0).time());
    }

    @Test
    void aMinuteHasBoundsInsideItsDay() {
        EventTime at = time("""
                rebels rebel NOUN 2 nsubj
                attacked attack VERB 0 root
                at at ADP 4 case
                3pm 3pm NOUN 2 obl @2024-10-08T15:00""");
        assertThat(at.notBefore()).isEqualTo(LocalDate.of(2024, 10, 8)).isEqualTo(at.notAfter());
        assertThat(at.clock().notBefore())
                .isEqualTo(LocalDateTime.of(2024, 10, 8, 15, 0))
                .isEqualTo(at.clock().notAfter());
    }

    @Test
    void beforeAMinuteMayBeOnItsDay() {
        EventTime before = time("""
                rebels rebel NOUN 2 nsubj
                attacked attack VERB 0 root
                before before ADP 4 case
                3pm 3pm NOUN 2 obl @2024-10-08T15:00""");
        assertThat(before.notAfter()).isEqualTo(LocalDate.of(2024, 10, 8));
        assertThat(before.clock().notBefore()).isNull();
        assertThat(before.clock().notAfter()).isEqualTo(LocalDateTime.of(2024, 10, 8, 15, 0));
        assertThat(before.edtf()).isEqualTo("../2024-10-08T15:00:00");
    }

    @Test
    void byADayIsNotAfterIt() {
        EventTime by = time("""
                rebels rebel NOUN 2 nsubj
                retreated retreat VERB 0 root
                by by ADP 4 case
                Tuesday Tuesday PROPN 2 obl @2024-10-08""");
        assertThat(by.edtf()).isEqualTo("../2024-10-08");
        assertThat(by.notBefore()).isNull();
    }

    @Test
    void aLengthIsNoDate() {
        EventTime length = time("""
                rebels rebel NOUN 2 nsubj
                fought fight VERB 0 root
                for for ADP 4 case
                months month NOUN 2 obl @P3M""");
        assertThat(length.length()).isEqualTo("P3M");
        assertThat(length.edtf()).isNull();
        assertThat(length.notBefore()).isNull();
    }

    @Test
    void aDateAndALengthGoTogether() {
        EventTime both = time("""
                rebels rebel NOUN 2 nsubj
                fought fight VERB 0 root
                for for ADP 4 case
                months month NOUN 2 obl @P3M
                in in ADP 6 case
                June June PROPN 2 obl @2024-06""");
        assertThat(both.length()).isEqualTo("P3M");
        assertThat(both.edtf()).isEqualTo("2024-06");
    }

    @Test
    void aTimeRightBehindAVerbIsOfThatVerb() {
        assertThat(claims("""
                Minister minister NOUN 2 nsubj
                said say VERB 0 root
                Tuesday Tuesday PROPN 5 obl @2024-10-08
                rebels rebel NOUN 5 nsubj
                attacked attack VERB 2 ccomp"""))
                .containsExactly("Minister | SAY | AFFIRMS CERTAIN PAST on 2024-10-08 | Attack attack Agent=rebels");
    }

    @Test
    void aTimeOnAComplementIsOfItsVerb() {
        assertThat(time("""
                Rebels rebel NOUN 2 nsubj
                agreed agree VERB 0 root
                to to PART 4 mark
                retreat retreat VERB 2 xcomp
                on on ADP 6 case
                Tuesday Tuesday PROPN 4 obl @2024-10-08""")).isNotNull();
    }

    @Test
    void theFirstSinceATimeIsNotOfThatTime() {
        assertThat(claims("""
                It it PRON 5 nsubj
                was be AUX 5 cop
                the the DET 5 det
                first first ADJ 5 amod
                visit visit NOUN 0 root
                to to ADP 7 case
                Chile Chile PROPN 5 nmod LOC
                since since ADP 9 case
                June June PROPN 5 nmod @2024-06""")).containsExactly("- | SAY | AFFIRMS CERTAIN PAST | Visit visit Destination=Chile");
    }

    @Test
    void forADateIsWhenThatHappensWhichTheVerbIsAbout() {
        assertThat(claims("""
                The the DET 2 det
                election election NOUN 4 nsubj
                was be AUX 4 aux
                scheduled schedule VERB 0 root
                for for ADP 6 case
                Tuesday Tuesday PROPN 4 obl @2024-10-22"""))
                .anyMatch(c -> c.contains("election @2024-10-22"))
                .noneMatch(c -> c.contains("schedule ") && c.contains("@"));
    }

    @Test
    void whatIsToldOfTheFutureIsNoTimeOfTelling() {
        String announced = """
                Rossi Rossi PROPN 2 nsubj PER
                announced announce VERB 0 root
                an a DET 4 det
                election election NOUN 2 obj
                on on ADP 6 case
                Tuesday Tuesday PROPN 2 obl @%s""";
        assertThat(claims(announced.formatted("2024-10-22"))).anyMatch(c -> c.contains("election @2024-10-22"));
        assertThat(claims(announced.formatted("2024-10-15"))).noneMatch(c -> c.contains("election @"));
    }
}
