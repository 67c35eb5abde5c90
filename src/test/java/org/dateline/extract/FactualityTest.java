package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.extract.Printed.claims;

import org.junit.jupiter.api.Test;

/** Whether it happened, how sure the words are, and when it lies. */
class FactualityTest {
    @Test
    void willIsPlanned() {
        assertThat(claims("""
                Rossi Rossi PROPN 3 nsubj PER
                will will AUX 3 aux
                visit visit VERB 0 root
                Chile Chile PROPN 3 obj LOC"""))
                .containsExactly("- | SAY | AFFIRMS CERTAIN PLANNED | Visit visit Agent=Rossi Theme=Chile");
    }

    @Test
    void mayIsPossible() {
        assertThat(claims("""
                Chile Chile PROPN 3 nsubj LOC
                may may AUX 3 aux
                attack attack VERB 0 root
                Norway Norway PROPN 3 obj LOC"""))
                .containsExactly("- | SAY | AFFIRMS POSSIBLE PLANNED | Attack attack Agent=Chile Theme=Norway");
    }

    @Test
    void failedToIsDenied() {
        assertThat(claims("""
                Rossi Rossi PROPN 2 nsubj PER
                failed fail VERB 0 root
                to to PART 4 mark
                visit visit VERB 2 xcomp
                Chile Chile PROPN 4 obj LOC""")).containsExactly("- | SAY | DENIES CERTAIN PAST | Visit visit Agent=Rossi Theme=Chile");
    }

    @Test
    void nobodyNegates() {
        assertThat(claims("""
                Nobody nobody PRON 3 nsubj
                was be AUX 3 aux
                injured injure VERB 0 root""")).containsExactly("- | SAY | DENIES CERTAIN PAST | Injury injure");
    }

    @Test
    void anAttackInAnEventualityIsNoFact() {
        assertThat(claims("""
                They they PRON 2 nsubj
                cooperate cooperate VERB 0 root
                in in ADP 5 case
                the the DET 5 det
                event event NOUN 2 obl
                of of ADP 8 case
                an a DET 8 det
                attack attack NOUN 5 nmod
                by by ADP 10 case
                Chile Chile PROPN 8 nmod LOC""")).contains("- | SAY | AFFIRMS UNKNOWN PLANNED | Attack attack Agent=Chile");
    }

    @Test
    void likelyIsProbable() {
        assertThat(claims("""
                It it PRON 3 expl
                is be AUX 3 cop
                likely likely ADJ 0 root
                that that SCONJ 7 mark
                they they PRON 7 nsubj
                will will AUX 7 aux
                leave leave VERB 3 csubj""")).containsExactly("- | SAY | AFFIRMS PROBABLE PLANNED | Departure leave Agent=they");
    }

    @Test
    void headlinePresentIsPast() {
        assertThat(claims("""
                # heading
                Rossi Rossi PROPN 2 nsubj PER
                resigns resign VERB 0 root""")).containsExactly("- | SAY | AFFIRMS CERTAIN PAST | Resignation resign Agent=Rossi");
    }

    @Test
    void whatDependsOnAnUnrealConditionIsOpen() {
        assertThat(claims("""
                Chile Chile PROPN 4 nsubj LOC
                would would AUX 4 aux
                have have AUX 4 aux
                attacked attack VERB 0 root
                Norway Norway PROPN 4 obj LOC
                if if SCONJ 9 mark
                Rossi Rossi PROPN 9 nsubj PER
                had have AUX 9 aux
                resigned resign VERB 4 advcl"""))
                .containsExactly(
                        "- | SAY | AFFIRMS UNKNOWN PAST | Attack attack Agent=Chile Theme=Norway",
                        "- | SAY | AFFIRMS UNKNOWN PAST | Resignation resign Agent=Rossi");
    }

    @Test
    void wouldInReportedSpeechIsAFuture() {
        assertThat(claims("""
                Rossi Rossi PROPN 2 nsubj PER
                said say VERB 0 root
                he he PRON 5 nsubj
                would would AUX 5 aux
                resign resign VERB 2 ccomp""")).containsExactly("Rossi | SAY | AFFIRMS CERTAIN PLANNED | Resignation resign Agent=he");
        assertThat(claims("""
                Strikes strike NOUN 3 nsubj
                would would AUX 3 aux
                damage damage VERB 0 root
                Norway Norway PROPN 3 obj LOC""")).anyMatch(c -> c.contains("AFFIRMS POSSIBLE PLANNED | Damage"));
    }

    @Test
    void withoutNegates() {
        assertThat(claims("""
                Chile Chile PROPN 2 nsubj LOC
                attacked attack VERB 0 root
                without without SCONJ 4 mark
                losing lose VERB 2 advcl
                soldiers soldier NOUN 4 obj"""))
                .containsExactly(
                        "- | SAY | AFFIRMS CERTAIN PAST | Attack attack Agent=Chile",
                        "- | SAY | DENIES CERTAIN PAST | Event lose Agent=Chile Theme=soldiers");
    }

    @Test
    void aNewEventIsAsRealAsItsClause() {
        assertThat(claims("""
                Rossi Rossi PROPN 2 nsubj PER
                wants want VERB 0 root
                to to PART 4 mark
                discuss discuss VERB 2 xcomp
                an a DET 6 det
                election election NOUN 4 obj""")).contains("- | SAY | AFFIRMS POSSIBLE PLANNED | Election election");
        assertThat(claims("""
                Rossi Rossi PROPN 2 nsubj PER
                wants want VERB 0 root
                to to PART 4 mark
                discuss discuss VERB 2 xcomp
                the the DET 6 det
                election election NOUN 4 obj""")).contains("- | SAY | AFFIRMS CERTAIN PAST | Election election");
    }

    @Test
    void aHeadlineWithAnInfinitiveTellsOfAPlan() {
        assertThat(claims("""
                # title
                Rossi Rossi PROPN 0 root PER
                to to PART 3 mark
                visit visit VERB 1 acl
                Norway Norway PROPN 3 obj LOC"""))
                .containsExactly("- | SAY | AFFIRMS CERTAIN PLANNED | Visit visit Agent=Rossi Theme=Norway");
    }

    @Test
    void anOrderIsNoFact() {
        assertThat(claims("""
                Attack attack VERB 0 root
                Norway Norway PROPN 1 obj LOC
                ! ! PUNCT 1 punct""")).containsExactly("- | SAY | AFFIRMS UNKNOWN ONGOING | Attack attack Theme=Norway");
    }

    @Test
    void anEndThatIsWantedIsOfSomethingThatShallNotBe() {
        assertThat(claims("""
                Rossi Rossi PROPN 2 nsubj PER
                told tell VERB 0 root
                Chile Chile PROPN 2 obj LOC
                to to PART 5 mark
                stop stop VERB 2 xcomp
                attacking attack VERB 5 xcomp
                Norway Norway PROPN 6 obj LOC"""))
                .anyMatch(c -> c.contains("DENIES") && c.endsWith("Attack attack Agent=Chile Theme=Norway"));
        assertThat(claims("""
                Chile Chile PROPN 2 nsubj LOC
                stopped stop VERB 0 root
                attacking attack VERB 2 xcomp
                Norway Norway PROPN 3 obj LOC"""))
                .containsExactly("- | SAY | AFFIRMS CERTAIN PAST | Attack attack Agent=Chile Theme=Norway");
    }

    @Test
    void theFirstToDoItDidIt() {
        assertThat(claims("""
                Rossi Rossi PROPN 4 nsubj PER
                was be AUX 4 cop
                the the DET 4 det
                first first ADJ 0 root
                to to PART 6 mark
                visit visit VERB 4 acl
                Norway Norway PROPN 6 obj LOC""")).anyMatch(c -> c.contains("AFFIRMS CERTAIN PAST | Visit visit"));
    }

    @Test
    void whatIsPlottedIsOnlyPossible() {
        assertThat(claims("""
                Rebels rebel NOUN 3 nsubj
                are be AUX 3 aux
                plotting plot VERB 0 root
                attacks attack NOUN 3 obj
                . . PUNCT 3 punct""")).anyMatch(c -> c.contains("POSSIBLE PLANNED | Attack attack"));
    }

    @Test
    void whatIsForcedIsDone() {
        assertThat(claims("""
                Chile Chile PROPN 2 nsubj LOC
                forced force VERB 0 root
                Rossi Rossi PROPN 2 obj PER
                to to PART 5 mark
                leave leave VERB 2 xcomp
                Oslo Oslo PROPN 5 obj LOC
                . . PUNCT 2 punct""")).anyMatch(c -> c.contains("AFFIRMS CERTAIN PAST | Departure leave Agent=Rossi"));
    }

    @Test
    void whatIsPreventedIsNotDoneByTheOneKeptFromIt() {
        assertThat(claims("""
                Chile Chile PROPN 2 nsubj LOC
                prevented prevent VERB 0 root
                Rossi Rossi PROPN 2 obj PER
                from from SCONJ 5 mark
                visiting visit VERB 2 advcl
                Oslo Oslo PROPN 5 obj LOC
                . . PUNCT 2 punct""")).anyMatch(c -> c.contains("DENIES CERTAIN PAST | Visit visit Agent=Rossi Theme=Oslo"));
    }

    @Test
    void coordinatedNounsShareTheHedgeOfTheirVerb() {
        assertThat(claims("""
                It it PRON 3 nsubj
                should should AUX 3 aux
                include include VERB 0 root
                evacuation evacuation NOUN 3 obj
                and and CCONJ 7 cc
                close close ADJ 7 amod
                negotiations negotiation NOUN 4 conj
                with with ADP 9 case
                Chile Chile PROPN 7 nmod LOC
                . . PUNCT 3 punct""")).anyMatch(c -> c.contains("UNKNOWN PLANNED | Negotiation"));
    }

    @Test
    void toAppearOnStageIsNoHedge() {
        assertThat(claims("""
                Rossi Rossi PROPN 2 nsubj PER
                appeared appear VERB 0 root
                on on ADP 4 case
                stage stage NOUN 2 obl
                praising praise VERB 2 advcl
                Silva Silva PROPN 5 obj PER
                . . PUNCT 2 punct""")).anyMatch(c -> c.contains("CERTAIN PAST | Praise praise"));
    }

    @Test
    void whatThereAreNoPlansForIsDenied() {
        assertThat(claims("""
                There there PRON 2 expl
                are be VERB 0 root
                no no DET 4 det
                plans plan NOUN 2 nsubj
                to to PART 6 mark
                attack attack VERB 4 acl
                Oslo Oslo PROPN 6 obj LOC
                . . PUNCT 2 punct""")).containsExactly("- | SAY | DENIES PROBABLE PLANNED | Attack attack Theme=Oslo");
    }

    @Test
    void possibilityOfGivingSupportIsNoSupport() {
        assertThat(claims("""
                Chile Chile PROPN 3 nsubj LOC
                is be AUX 3 aux
                exploring explore VERB 0 root
                the the DET 5 det
                possibility possibility NOUN 3 obj
                of of SCONJ 7 mark
                giving give VERB 5 acl
                support support NOUN 7 obj
                . . PUNCT 3 punct""")).anyMatch(c -> c.contains("UNKNOWN PLANNED | Support support"));
    }

    @Test
    void whatComesBeforeIsOverByThen() {
        assertThat(claims("""
                Chile Chile PROPN 3 nsubj LOC
                will will AUX 3 aux
                retreat retreat VERB 0 root
                after after SCONJ 5 mark
                attacking attack VERB 3 advcl
                Oslo Oslo PROPN 5 obj LOC
                . . PUNCT 3 punct""")).anyMatch(c -> c.contains("CERTAIN PAST | Attack attack"));
    }

    @Test
    void whatIsCalledForIsOnlyPossible() {
        assertThat(claims("""
                Chile Chile PROPN 2 nsubj LOC
                called call VERB 0 root
                for for ADP 4 case
                negotiations negotiation NOUN 2 obl
                with with ADP 6 case
                Norway Norway PROPN 4 nmod LOC
                . . PUNCT 2 punct""")).anyMatch(c -> c.contains("POSSIBLE PLANNED | Negotiation"));
    }

    @Test
    void notOnlyDeniesNothing() {
        assertThat(claims("""
                Norway Norway PROPN 4 nsubj LOC
                not not PART 4 advmod
                only only ADV 4 advmod
                bought buy VERB 0 root
                ships ship NOUN 4 obj
                but but CCONJ 7 cc
                planes plane NOUN 5 conj
                . . PUNCT 4 punct""")).singleElement().asString().contains("AFFIRMS CERTAIN PAST");
    }

    @Test
    void whatOneIsKnownToDoOneDoes() {
        assertThat(claims("""
                Ants ant NOUN 3 nsubj
                are be AUX 3 aux
                known know VERB 0 root
                to to PART 5 mark
                attack attack VERB 3 xcomp
                bees bee NOUN 5 obj
                . . PUNCT 3 punct""")).anyMatch(c -> c.contains("attack") && c.contains("CERTAIN ONGOING"));
    }

    @Test
    void pastThatLooksLikeTheBaseForm() {
        assertThat(claims("""
                Aftershocks aftershock NOUN 2 nsubj
                hit hit VERB 0 root
                Chile Chile PROPN 2 obj LOC
                . . PUNCT 2 punct""")).singleElement().asString().contains("CERTAIN PAST");
        assertThat(claims("""
                Soldiers soldier NOUN 2 nsubj
                guard guard VERB 0 root
                Chile Chile PROPN 2 obj LOC
                . . PUNCT 2 punct""")).singleElement().asString().contains("CERTAIN ONGOING");
    }

    @Test
    void noMoreThanIsAMeasure() {
        assertThat(claims("""
                No no DET 2 advmod
                more more ADV 4 advmod
                than than ADP 2 fixed
                ten ten NUM 5 nummod
                soldiers soldier NOUN 6 nsubj
                died die VERB 0 root
                . . PUNCT 6 punct""")).singleElement().asString().contains("AFFIRMS");
        assertThat(claims("""
                Soldiers soldier NOUN 5 nsubj
                are be AUX 5 aux
                no no DET 4 det
                longer long ADV 5 advmod
                fighting fight VERB 0 root
                . . PUNCT 5 punct""")).singleElement().asString().contains("DENIES");
    }

    @Test
    void allegedKillingsThatMustStopAreAlleged() {
        assertThat(claims("""
                The the DET 3 det
                alleged alleged ADJ 3 amod
                killings killing NOUN 5 nsubj
                must must AUX 5 aux
                stop stop VERB 0 root
                . . PUNCT 5 punct""")).noneMatch(c -> c.contains("killing") && c.contains("CERTAIN ONGOING"));
    }

    @Test
    void rulesOfVerbsThatLookPast() {
        assertThat(claims("""
                Banks bank NOUN 2 nsubj
                cut cut VERB 0 root
                rates rate NOUN 2 obj
                every every DET 5 det
                year year NOUN 2 obl:tmod
                . . PUNCT 2 punct""")).singleElement().asString().contains("ONGOING");
    }

    @Test
    void whatIsPreparedDuringAnAttackIsNotTheAttack() {
        assertThat(claims("""
                Chile Chile PROPN 2 nsubj LOC
                prepared prepare VERB 0 root
                troops troop NOUN 2 obj
                during during ADP 6 case
                the the DET 6 det
                attack attack NOUN 2 obl
                . . PUNCT 2 punct""")).anyMatch(c -> c.contains("PAST | Attack attack"));
    }
}
