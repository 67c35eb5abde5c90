package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.extract.Printed.claims;

import org.junit.jupiter.api.Test;

/** Who says what: sources, stances, nesting. */
class ClaimsTest {
    @Test
    void nobodyQuotedIsThePublishersWord() {
        assertThat(claims("""
                In in ADP 2 case
                May May PROPN 6 obl @2024-05
                Norway Norway PROPN 6 nsubj LOC
                and and CCONJ 5 cc
                Chile Chile PROPN 3 conj LOC
                signed sign VERB 0 root
                a a DET 8 det
                treaty treaty NOUN 6 obj
                . . PUNCT 6 punct"""))
                .containsExactly(
                        "- | SAY | AFFIRMS CERTAIN PAST | SignAgreement sign Agent=Norway Agent=Chile Theme=a treaty @2024-05");
    }

    @Test
    void aVerbOfSayingGivesItsSubjectTheClause() {
        assertThat(claims("""
                The the DET 2 det
                ministry ministry NOUN 3 nsubj
                said say VERB 0 root
                that that SCONJ 8 mark
                Chile Chile PROPN 8 nsubj LOC
                had have AUX 8 aux
                not not PART 8 advmod
                attacked attack VERB 3 ccomp
                Norway Norway PROPN 8 obj LOC
                . . PUNCT 3 punct"""))
                .containsExactly("The ministry | SAY | DENIES CERTAIN PAST | Attack attack Agent=Chile Theme=Norway");
    }

    @Test
    void denyingANounOfAnEventDeniesTheEvent() {
        assertThat(claims("""
                Norway Norway PROPN 4 nsubj LOC
                and and CCONJ 3 cc
                Chile Chile PROPN 1 conj LOC
                deny deny VERB 0 root
                arms arm NOUN 6 compound
                deliveries delivery NOUN 4 obj
                . . PUNCT 4 punct"""))
                .containsExactly("Norway & Chile | DENY | DENIES CERTAIN PAST | Supply delivery Theme=arms");
    }

    @Test
    void noEvidenceIsDoubtNotDenial() {
        assertThat(claims("""
                Rossi Rossi PROPN 2 nsubj PER
                stated state VERB 0 root
                that that SCONJ 5 mark
                there there PRON 5 expl
                is be VERB 2 ccomp
                no no DET 7 det
                evidence evidence NOUN 5 nsubj
                of of ADP 10 case
                the the DET 10 det
                presence presence NOUN 7 nmod
                of of ADP 12 case
                soldiers soldier NOUN 10 nmod
                in in ADP 14 case
                Norway Norway PROPN 10 nmod LOC
                . . PUNCT 2 punct"""))
                .containsExactly(
                        "Rossi | DOUBT | DOUBTS UNKNOWN PAST | Presence presence Agent=soldiers Location=Norway");
    }

    @Test
    void accordingToCoversItsClause() {
        assertThat(claims("""
                According accord VERB 3 case
                to to ADP 1 fixed
                Yonder Yonder PROPN 6 obl ORG
                , , PUNCT 6 punct
                transports transport NOUN 6 nsubj
                began begin VERB 0 root
                on on ADP 8 case
                October October PROPN 6 obl @2024-10-08
                8 8 NUM 8 nummod @+
                . . PUNCT 6 punct"""))
                .containsExactly("Yonder | SAY | AFFIRMS CERTAIN PAST | Transport transport @2024-10-08/..");
    }

    @Test
    void citingNestsTheInnerSource() {
        assertThat(claims("""
                Novo Novo PROPN 2 nsubj ORG
                reported report VERB 0 root
                , , PUNCT 4 punct
                citing cite VERB 2 advcl
                the the DET 6 det
                ministry ministry NOUN 4 obj
                , , PUNCT 4 punct
                that that SCONJ 10 mark
                commanders commander NOUN 10 nsubj
                visited visit VERB 2 ccomp
                Chile Chile PROPN 10 obj LOC
                . . PUNCT 2 punct"""))
                .containsExactly(
                        "the ministry | SAY | AFFIRMS CERTAIN PAST | Visit visit Agent=commanders Theme=Chile",
                        "Novo | SAY | AFFIRMS CERTAIN PAST | [the ministry | SAY | AFFIRMS CERTAIN PAST | Visit visit Agent=commanders Theme=Chile]");
    }

    @Test
    void aPlanIsNotAnEventOfItsOwn() {
        assertThat(claims("""
                Chile Chile PROPN 2 nsubj LOC
                wants want VERB 0 root
                to to PART 4 mark
                send send VERB 2 xcomp
                soldiers soldier NOUN 4 obj
                to to ADP 7 case
                Norway Norway PROPN 4 obl LOC
                . . PUNCT 2 punct"""))
                .containsExactly(
                        "- | SAY | AFFIRMS POSSIBLE PLANNED | Deployment send Agent=Chile Theme=soldiers Destination=Norway");
    }

    @Test
    void theReportIsTheLastSpeakers() {
        assertThat(claims("""
                Novo Novo PROPN 2 nsubj ORG
                said say VERB 0 root
                Chile Chile PROPN 4 nsubj LOC
                attacked attack VERB 2 ccomp
                Norway Norway PROPN 4 obj LOC

                Norway Norway PROPN 2 nsubj LOC
                surrendered surrender VERB 0 root
                , , PUNCT 6 punct
                the the DET 5 det
                report report NOUN 6 nsubj
                continued continue VERB 2 parataxis
                . . PUNCT 2 punct""")).contains("Novo | SAY | AFFIRMS CERTAIN PAST | Disarmament surrender Agent=Norway");
    }

    @Test
    void theDayOfSayingIsTheClaimsNotTheEvents() {
        assertThat(claims("""
                Novo Novo PROPN 2 nsubj ORG
                reported report VERB 0 root
                on on ADP 4 case
                Friday Friday PROPN 2 obl @2024-10-18
                that that SCONJ 7 mark
                Chile Chile PROPN 7 nsubj LOC
                attacked attack VERB 2 ccomp
                Norway Norway PROPN 7 obj LOC
                . . PUNCT 2 punct"""))
                .containsExactly(
                        "Novo | SAY | AFFIRMS CERTAIN PAST on 2024-10-18 | Attack attack Agent=Chile Theme=Norway");
    }

    @Test
    void aHeadlinesColonGivesTheWordToTheNameBeforeIt() {
        assertThat(claims("""
                # title
                Oslo Oslo PROPN 4 nsubj LOC
                : : PUNCT 1 punct
                Chile Chile PROPN 4 nsubj LOC
                attacks attack VERB 0 root
                Peru Peru PROPN 4 obj LOC"""))
                .containsExactly("Oslo | SAY | AFFIRMS CERTAIN PAST | Attack attack Agent=Chile Theme=Peru");
    }

    @Test
    void aStatementIsItsIssuers() {
        assertThat(claims("""
                Rossi Rossi PROPN 2 nsubj PER
                released release VERB 0 root
                a a DET 4 det
                statement statement NOUN 2 obj
                saying say VERB 4 acl
                Chile Chile PROPN 7 nsubj LOC
                attacked attack VERB 5 ccomp
                Norway Norway PROPN 7 obj LOC""")).contains("Rossi | SAY | AFFIRMS CERTAIN PAST | Attack attack Agent=Chile Theme=Norway");
    }

    @Test
    void aReasonIsNoSource() {
        assertThat(claims("""
                Chile Chile PROPN 2 nsubj LOC
                attacked attack VERB 0 root
                Norway Norway PROPN 2 obj LOC
                , , PUNCT 5 punct
                citing cite VERB 2 advcl
                its its PRON 7 nmod
                fears fear NOUN 5 obj""")).contains("- | SAY | AFFIRMS CERTAIN PAST | Attack attack Agent=Chile Theme=Norway");
    }

    @Test
    void accusationsAreThoseOfWhoComesWithThem() {
        assertThat(claims("""
                Rossi Rossi PROPN 2 nsubj PER
                replied reply VERB 0 root
                with with ADP 4 case
                accusations accusation NOUN 2 obl
                that that SCONJ 7 mark
                Chile Chile PROPN 7 nsubj LOC
                attacked attack VERB 4 acl
                Norway Norway PROPN 7 obj LOC"""))
                .contains("Rossi | ACCUSE | AFFIRMS CERTAIN PAST | Attack attack Agent=Chile Theme=Norway");
    }

    @Test
    void whomTheReporterCitesIsInsideTheReport() {
        assertThat(claims("""
                Novo Novo PROPN 2 nsubj ORG
                reported report VERB 0 root
                , , PUNCT 4 punct
                citing cite VERB 1 acl
                officials official NOUN 4 obj
                , , PUNCT 4 punct
                that that SCONJ 9 mark
                Chile Chile PROPN 9 nsubj LOC
                attacked attack VERB 2 ccomp
                Norway Norway PROPN 9 obj LOC"""))
                .containsExactly(
                        "officials | SAY | AFFIRMS CERTAIN PAST | Attack attack Agent=Chile Theme=Norway",
                        "Novo | SAY | AFFIRMS CERTAIN PAST | [officials | SAY | AFFIRMS CERTAIN PAST | Attack attack Agent=Chile Theme=Norway]");
    }

    @Test
    void aSpeakerThatWasGivenToTheContentIsTheSpeaker() {
        assertThat(claims("""
                Chile Chile PROPN 3 nsubj LOC
                has have AUX 3 aux
                attacked attack VERB 8 ccomp
                Norway Norway PROPN 3 obj LOC
                , , PUNCT 3 punct
                the the DET 7 det
                ministry ministry NOUN 3 nsubj
                said say VERB 0 root"""))
                .containsExactly("the ministry | SAY | AFFIRMS CERTAIN PAST | Attack attack Agent=Chile Theme=Norway");
    }

    @Test
    void whoDoesNotRuleOutLeavesItOpen() {
        assertThat(claims("""
                Rossi Rossi PROPN 4 nsubj PER
                did do AUX 4 aux
                not not PART 4 advmod
                rule rule VERB 0 root
                out out ADP 4 compound
                that that SCONJ 8 mark
                Chile Chile PROPN 8 nsubj LOC
                attacked attack VERB 4 ccomp
                Norway Norway PROPN 8 obj LOC"""))
                .contains("Rossi | DENY | AFFIRMS UNKNOWN PAST | Attack attack Agent=Chile Theme=Norway");
    }

    @Test
    void denyingThatDeniesWhatWasSaidBefore() {
        assertThat(claims("""
                Rossi Rossi PROPN 2 nsubj PER
                said say VERB 0 root
                Chile Chile PROPN 4 nsubj LOC
                attacked attack VERB 2 ccomp
                Norway Norway PROPN 4 obj LOC
                after after ADP 8 case
                a a DET 8 det
                war war NOUN 4 obl

                Silva Silva PROPN 3 nsubj PER
                has have AUX 3 aux
                denied deny VERB 0 root
                that that PRON 3 obj""")).contains("Silva | DENY | DENIES CERTAIN PAST | Attack attack Agent=Chile Theme=Norway");
    }

    @Test
    void anObjectThatWasTakenForASubjectDoesNotAccuse() {
        assertThat(claims("""
                Norway Norway PROPN 2 nsubj LOC
                accuses accuse VERB 0 root
                Chile Chile PROPN 2 nsubj LOC
                of of SCONJ 5 mark
                attacking attack VERB 2 advcl
                Peru Peru PROPN 5 obj LOC"""))
                .containsExactly("Norway | ACCUSE | AFFIRMS CERTAIN PAST | Attack attack Agent=Chile Theme=Peru");
    }

    @Test
    void aSpeakerThatWasTakenForPartOfTheVerbSpeaks() {
        assertThat(claims("""
                Chile Chile PROPN 2 nsubj LOC
                attacked attack VERB 0 root
                Norway Norway PROPN 2 obj LOC
                , , PUNCT 7 punct
                the the DET 7 det
                service service NOUN 7 compound
                estimates estimate VERB 2 parataxis"""))
                .containsExactly("service | THINK | AFFIRMS PROBABLE PAST | Attack attack Agent=Chile Theme=Norway");
    }

    @Test
    void whatStandsAfterAColonIsNoAside() {
        assertThat(claims("""
                Chile Chile PROPN 2 nsubj LOC
                attacked attack VERB 0 root
                Norway Norway PROPN 2 obj LOC
                : : PUNCT 6 punct
                Rossi Rossi PROPN 6 nsubj PER
                claimed claim VERB 2 parataxis
                one one NUM 8 nummod
                thing thing NOUN 6 obj""")).contains("- | SAY | AFFIRMS CERTAIN PAST | Attack attack Agent=Chile Theme=Norway");
    }

    @Test
    void theOwnWordOfWhoIsQuotedIsTheirs() {
        assertThat(claims("""
                “ “ PUNCT 3 punct
                I I PRON 3 nsubj
                confirm confirm VERB 9 ccomp
                that that SCONJ 6 mark
                Chile Chile PROPN 6 nsubj LOC
                attacked attack VERB 3 ccomp
                Norway Norway PROPN 6 obj LOC
                ” ” PUNCT 3 punct
                said say VERB 0 root
                Rossi Rossi PROPN 9 nsubj PER"""))
                .containsExactly("Rossi | CONFIRM | AFFIRMS CERTAIN PAST | Attack attack Agent=Chile Theme=Norway");
    }

    @Test
    void whatShouldNotBeIsNotDenied() {
        assertThat(claims("""
                Rossi Rossi PROPN 2 nsubj PER
                said say VERB 0 root
                Chile Chile PROPN 6 nsubj LOC
                should should AUX 6 aux
                not not PART 6 advmod
                attack attack VERB 2 ccomp
                Norway Norway PROPN 6 obj LOC""")).singleElement().asString().startsWith("Rossi | SAY | DOUBTS");
    }
}
