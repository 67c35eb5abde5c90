package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.extract.Printed.claims;

import org.junit.jupiter.api.Test;

/** Who plays which part in an event. */
class RolesTest {
    @Test
    void passiveSubjectUndergoesAndByActs() {
        assertThat(claims("""
                ten ten NUM 2 nummod
                soldiers soldier NOUN 4 nsubj
                were be AUX 4 aux
                killed kill VERB 0 root
                by by ADP 6 case
                rebels rebel NOUN 4 obl
                in in ADP 8 case
                Chile Chile PROPN 4 obl LOC
                . . PUNCT 4 punct"""))
                .containsExactly(
                        "- | SAY | AFFIRMS CERTAIN PAST | Killing kill Theme=ten soldiers Agent=rebels Location=Chile");
    }

    @Test
    void subjectIsSharedByCoordinatedVerbs() {
        assertThat(claims("""
                Rossi Rossi PROPN 2 nsubj PER
                visited visit VERB 0 root
                Chile Chile PROPN 2 obj LOC
                and and CCONJ 5 cc
                praised praise VERB 2 conj
                Silva Silva PROPN 5 obj PER
                . . PUNCT 2 punct"""))
                .containsExactly(
                        "- | SAY | AFFIRMS CERTAIN PAST | Visit visit Agent=Rossi Theme=Chile",
                        "- | SAY | AFFIRMS CERTAIN PAST | Praise praise Agent=Rossi Theme=Silva");
    }

    @Test
    void relativePronounGivesWayToItsAntecedent() {
        assertThat(claims("""
                The the DET 2 det
                rebels rebel NOUN 6 nsubj
                who who PRON 4 nsubj
                attacked attack VERB 2 acl
                Oslo Oslo PROPN 4 obj LOC
                surrendered surrender VERB 0 root
                . . PUNCT 6 punct""")).contains("- | SAY | AFFIRMS CERTAIN PAST | Attack attack Agent=The rebels Theme=Oslo");
    }

    @Test
    void participleAfterNounUndergoes() {
        assertThat(claims("""
                The the DET 2 det
                soldiers soldier NOUN 6 nsubj
                sent send VERB 2 acl
                to to ADP 5 case
                Chile Chile PROPN 3 obl LOC
                arrived arrive VERB 0 root
                . . PUNCT 6 punct"""))
                .contains("- | SAY | AFFIRMS CERTAIN PAST | Deployment send Theme=The soldiers Destination=Chile");
    }

    @Test
    void lightVerbGivesItsSubjectToTheNoun() {
        assertThat(claims("""
                Norway Norway PROPN 2 nsubj LOC
                held hold VERB 0 root
                talks talk NOUN 2 obj
                with with ADP 5 case
                Chile Chile PROPN 2 obl LOC
                . . PUNCT 2 punct"""))
                .containsExactly("- | SAY | AFFIRMS CERTAIN PAST | Negotiation talk Agent=Norway CoParticipant=Chile");
    }

    @Test
    void aSufferedAttackIsNotTheSufferersDeed() {
        assertThat(claims("""
                Oslo Oslo PROPN 2 nsubj LOC
                suffered suffer VERB 0 root
                an a DET 4 det
                attack attack NOUN 2 obj
                . . PUNCT 2 punct""")).containsExactly("- | SAY | AFFIRMS CERTAIN PAST | Attack attack Theme=Oslo");
    }

    @Test
    void totalOfPointsToWhatIsCounted() {
        assertThat(claims("""
                Chile Chile PROPN 2 nsubj LOC
                sent send VERB 0 root
                a a DET 4 det
                total total NOUN 2 obj
                of of ADP 7 case
                200 200 NUM 7 nummod
                soldiers soldier NOUN 4 nmod
                . . PUNCT 2 punct"""))
                .containsExactly("- | SAY | AFFIRMS CERTAIN PAST | Deployment send Agent=Chile Theme=200 soldiers");
    }

    @Test
    void nameStandsForItsDescription() {
        assertThat(claims("""
                The the DET 3 det
                news news NOUN 3 compound
                agency agency NOUN 5 nsubj
                Novo Novo PROPN 3 appos ORG
                reported report VERB 0 root
                that that SCONJ 8 mark
                troops troop NOUN 8 nsubj
                arrived arrive VERB 5 ccomp
                . . PUNCT 5 punct""")).containsExactly("Novo | SAY | AFFIRMS CERTAIN PAST | Arrival arrive Agent=troops");
    }

    @Test
    void placeOfAParticipantIsThePlaceOfANominalEvent() {
        assertThat(claims("""
                Rossi Rossi PROPN 2 nsubj PER
                criticized criticize VERB 0 root
                the the DET 4 det
                presence presence NOUN 2 obj
                of of ADP 6 case
                soldiers soldier NOUN 4 nmod
                in in ADP 8 case
                Chile Chile PROPN 6 nmod LOC
                . . PUNCT 2 punct"""))
                .contains("- | SAY | AFFIRMS CERTAIN PAST | Presence presence Agent=soldiers Location=Chile");
    }

    @Test
    void beingInAPlaceIsPresence() {
        assertThat(claims("""
                soldiers soldier NOUN 4 nsubj
                are be AUX 4 cop
                in in ADP 4 case
                Chile Chile PROPN 0 root LOC
                . . PUNCT 4 punct"""))
                .containsExactly("- | SAY | AFFIRMS CERTAIN ONGOING | Presence be Agent=soldiers Location=Chile");
    }

    @Test
    void whoIsSuppliedWithSomethingReceivesIt() {
        assertThat(claims("""
                Chile Chile PROPN 2 nsubj LOC
                supplies supply VERB 0 root
                Peru Peru PROPN 2 obj LOC
                with with ADP 5 case
                shells shell NOUN 2 obl"""))
                .containsExactly(
                        "- | SAY | AFFIRMS CERTAIN ONGOING | Supply supply Agent=Chile Recipient=Peru Theme=shells");
    }

    @Test
    void whoIsGivenSomethingForAPurposeActs() {
        assertThat(claims("""
                Rossi Rossi PROPN 2 nsubj PER
                gave give VERB 0 root
                Chile Chile PROPN 2 iobj LOC
                arms arm NOUN 2 obj
                to to PART 6 mark
                attack attack VERB 2 advcl
                Norway Norway PROPN 6 obj LOC""")).anyMatch(c -> c.endsWith("Attack attack Agent=Chile Theme=Norway"));
    }

    @Test
    void itIsAMistakeForSomebodyToDoIt() {
        assertThat(claims("""
                It it PRON 4 expl
                is be AUX 4 cop
                a a DET 4 det
                mistake mistake NOUN 0 root
                for for ADP 6 case
                Chile Chile PROPN 4 obl LOC
                to to PART 8 mark
                attack attack VERB 4 csubj
                Norway Norway PROPN 8 obj LOC""")).contains("- | SAY | AFFIRMS POSSIBLE PLANNED | Attack attack Agent=Chile Theme=Norway");
    }

    @Test
    void aParticipleThatLooksLikeTheBaseFormIsPassive() {
        assertThat(claims("""
                Rossi Rossi PROPN 3 nsubj PER
                was be AUX 3 aux
                hit hit VERB 0 root
                by by ADP 5 case
                rebels rebel NOUN 3 obl""")).containsExactly("- | SAY | AFFIRMS CERTAIN PAST | Attack hit Theme=Rossi Agent=rebels");
    }

    @Test
    void theTimeOfAMeetingIsNotWhomOneMeets() {
        assertThat(claims("""
                The the DET 3 det
                last last ADJ 3 amod
                time time NOUN 0 root
                Rossi Rossi PROPN 5 nsubj PER
                met meet VERB 3 acl""")).containsExactly("- | SAY | AFFIRMS CERTAIN PAST | Meeting meet Agent=Rossi");
    }

    @Test
    void underAnAttackIsAPassiveAndInTalksAnActive() {
        String tree = """
                Chile Chile PROPN 4 nsubj LOC
                is be AUX 4 cop
                %s ADP 4 case
                %s NOUN 0 root
                . . PUNCT 4 punct""";
        assertThat(claims(tree.formatted("under under", "attack attack")).get(0))
                .endsWith("Attack attack Theme=Chile");
        assertThat(claims(tree.formatted("in in", "talks talk")).get(0)).endsWith("Negotiation talk Agent=Chile");
    }

    @Test
    void coordinatedVerbBeforeItsHeadBreaksNothing() {
        assertThat(claims("""
                praised praise VERB 3 conj
                and and CCONJ 3 cc
                attacked attack VERB 0 root
                . . PUNCT 3 punct""")).anyMatch(c -> c.endsWith("Attack attack"));
    }

    @Test
    void oneThemeAndWhereItGoes() {
        String tree = """
                They they PRON 2 nsubj
                added add VERB 0 root
                a a DET 4 det
                clause clause NOUN 2 obj
                %s %s ADP 7 case
                the the DET 7 det
                %s %s NOUN 2 obl
                . . PUNCT 2 punct
                = 2 A0=1 A1=4 A2=7""";
        assertThat(claims(tree.formatted("to", "to", "text", "text")).get(0))
                .endsWith("Theme=a clause Destination=the text");
        assertThat(claims(tree.formatted("in", "in", "attack", "attack")).get(0))
                .endsWith("Theme=a clause");
    }

    @Test
    void whatTheRelativeStandsForHasTheRoleOfItsPreposition() {
        assertThat(claims("""
                the the DET 2 det
                area area NOUN 0 root
                in in ADP 4 case
                which which PRON 6 obl
                soldiers soldier NOUN 6 nsubj
                trained train VERB 2 acl""")).anyMatch(c -> c.contains("train Agent=soldiers") && c.endsWith("Location=the area"));
    }

    @Test
    void wordsThatStandForNounsTakePart() {
        assertThat(claims("""
                Most most ADJ 5 nsubj
                of of ADP 3 case
                them they PRON 1 nmod
                were be AUX 5 aux
                arrested arrest VERB 0 root
                . . PUNCT 5 punct""").get(0)).endsWith("Theme=Most of them");
        assertThat(claims("""
                Police police NOUN 2 nsubj
                arrested arrest VERB 0 root
                those those PRON 2 obj
                . . PUNCT 2 punct""").get(0)).endsWith("Theme=those");
        // "This means …" is nobody who says so
        assertThat(claims("""
                This this PRON 2 nsubj
                shows show VERB 0 root
                that that SCONJ 5 mark
                soldiers soldier NOUN 5 nsubj
                fled flee VERB 2 ccomp""")).noneMatch(c -> c.startsWith("This"));
    }

    @Test
    void attacksAreNamedAfterTheirPlace() {
        assertThat(claims("""
                The the DET 3 det
                Oslo Oslo PROPN 3 compound LOC
                attacks attack NOUN 4 nsubj
                killed kill VERB 0 root
                nine nine NUM 4 obj
                . . PUNCT 4 punct
                = 3 A0=2""")).anyMatch(c -> c.endsWith("Attack attack Location=Oslo"));
    }

    @Test
    void leavingHasAPlaceOfOrigin() {
        assertThat(claims("""
                The the DET 2 det
                ship ship NOUN 3 nsubj
                departed depart VERB 0 root
                Oslo Oslo PROPN 3 obj LOC
                . . PUNCT 3 punct""").get(0)).endsWith("Origin=Oslo");
    }

    @Test
    void whatIsFoundMayBeAnEvent() {
        assertThat(claims("""
                The the DET 2 det
                court court NOUN 3 nsubj
                found find VERB 0 root
                that that SCONJ 6 mark
                soldiers soldier NOUN 6 nsubj
                fled flee VERB 3 ccomp
                . . PUNCT 3 punct
                = 3 A0=2 A1=6""")).anyMatch(c -> c.endsWith("find Agent=The court Theme=<flee>"));
    }

    @Test
    void eachOtherIsNobodyElse() {
        assertThat(claims("""
                Rebels rebel NOUN 2 nsubj
                killed kill VERB 0 root
                one one NUM 2 obj
                another another DET 3 det
                . . PUNCT 2 punct
                = 2 A0=1 A1=3""")).isNotEmpty().noneMatch(c -> c.contains("Theme="));
    }

    @Test
    void subjectOfAnAbsoluteTakesNoPart() {
        assertThat(claims("""
                Soldiers soldier NOUN 2 nsubj
                fled flee VERB 0 root
                with with ADP 4 case
                rebels rebel NOUN 2 obl
                shooting shoot VERB 4 acl
                . . PUNCT 2 punct
                = 2 A0=1 AM-ADV=4""").get(0)).contains("flee Agent=Soldiers").doesNotContain("rebels");
    }

    @Test
    void whatAHyphenJoinsIsOneWord() {
        assertThat(claims("""
                Guards guard NOUN 2 nsubj
                destroyed destroy VERB 0 root
                the the DET 4 det
                X x NOUN 2 obj
                ~- - PUNCT 4 punct
                ~rays ray NOUN 2 dep
                . . PUNCT 2 punct""").get(0)).contains("Theme=the X-rays");
    }

    @Test
    void sumOfMoneyTakesNoPart() {
        assertThat(claims("""
                Rossi Rossi PROPN 2 nsubj PER
                pleaded plead VERB 0 root
                to to ADP 4 case
                US$ US$ PROPN 2 obl
                5 5 NUM 4 nummod
                . . PUNCT 2 punct
                = 2 A0=1 A2=4""")).noneMatch(c -> c.contains("=US$"));
    }

    @Test
    void eachOtherIsNobodyWhicheverWordHeadsIt() {
        assertThat(claims("""
                Chile Chile PROPN 4 nsubj LOC
                and and CCONJ 3 cc
                Norway Norway PROPN 1 conj LOC
                praised praise VERB 0 root
                each each DET 4 obj
                other other ADJ 5 fixed
                . . PUNCT 4 punct""")).anyMatch(c -> c.contains("praise")).noneMatch(c -> c.contains("=each"));
    }
}
