package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.extract.Printed.claims;

import org.junit.jupiter.api.Test;

/** Whose word it is where grammar gives it to nobody or to the wrong one. */
class SourcesTest {
    private static final String ATTACK = " | SAY | AFFIRMS CERTAIN PAST | Attack attack Agent=Chile Theme=Norway";

    @Test
    void quotationAfterAColonIsTheWordOfWhoIsNamedBeforeIt() {
        assertThat(claims("""
                Rossi Rossi PROPN 2 nsubj PER
                spoke speak VERB 0 root
                against against ADP 5 case
                the the DET 5 det
                plan plan NOUN 2 obl
                : : PUNCT 9 punct
                “ “ PUNCT 9 punct
                Chile Chile PROPN 9 nsubj LOC
                attacked attack VERB 2 parataxis
                Norway Norway PROPN 9 obj LOC
                . . PUNCT 9 punct
                ” ” PUNCT 9 punct""")).contains("Rossi" + ATTACK);
    }

    @Test
    void quotationSetBesideAClauseIsTheWordOfThePersonInIt() {
        assertThat(claims("""
                Rossi Rossi PROPN 2 nsubj PER
                stays stay VERB 0 root
                , , PUNCT 6 punct
                “ “ PUNCT 6 punct
                Chile Chile PROPN 6 nsubj LOC
                attacked attack VERB 2 parataxis
                Norway Norway PROPN 6 obj LOC
                . . PUNCT 6 punct
                ” ” PUNCT 6 punct""")).contains("Rossi" + ATTACK);
    }

    @Test
    void quotationThatRunsOnKeepsTheSpeakerWhoOpenedIt() {
        assertThat(claims("""
                “ “ PUNCT 3 punct
                Oslo Oslo PROPN 3 nsubj LOC
                fell fall VERB 6 ccomp
                , , PUNCT 3 punct
                ” ” PUNCT 3 punct
                said say VERB 0 root
                Silva Silva PROPN 6 nsubj PER
                . . PUNCT 6 punct

                While while SCONJ 3 mark
                Rossi Rossi PROPN 3 nsubj PER
                said say VERB 8 advcl
                , , PUNCT 3 punct
                “ “ PUNCT 8 punct
                it it PRON 8 nsubj
                was be AUX 8 cop
                late late ADJ 0 root
                . . PUNCT 8 punct

                Chile Chile PROPN 2 nsubj LOC
                attacked attack VERB 0 root
                Norway Norway PROPN 2 obj LOC
                . . PUNCT 2 punct
                ” ” PUNCT 2 punct""")).contains("Rossi" + ATTACK);
    }

    @Test
    void whoIsQuotedAsSayingSaysItInsideTheWordOfWhoQuotes() {
        assertThat(claims("""
                Yonhap Yonhap PROPN 2 nsubj ORG
                quoted quote VERB 0 root
                Rossi Rossi PROPN 2 obj PER
                as as SCONJ 5 mark
                saying say VERB 2 advcl
                that that SCONJ 8 mark
                Chile Chile PROPN 8 nsubj LOC
                attacked attack VERB 5 ccomp
                Norway Norway PROPN 8 obj LOC"""))
                .contains("Rossi" + ATTACK, "Yonhap | SAY | AFFIRMS CERTAIN PAST | [Rossi" + ATTACK + "]");
    }

    @Test
    void whoIsQuotedSaysItAlsoWhereParsersGaveItToTheQuoting() {
        assertThat(claims("""
                Rossi Rossi PROPN 3 nsubj PER
                is be AUX 3 aux
                quoted quote VERB 0 root
                saying say VERB 3 advcl
                , , PUNCT 8 punct
                “ “ PUNCT 8 punct
                Chile Chile PROPN 8 nsubj LOC
                attacked attack VERB 3 ccomp
                Norway Norway PROPN 8 obj LOC
                ” ” PUNCT 8 punct""")).contains("Rossi" + ATTACK);
    }

    @Test
    void whoIsReportedByIsTheSource() {
        assertThat(claims("""
                Chile Chile PROPN 2 nsubj LOC
                attacked attack VERB 0 root
                Norway Norway PROPN 2 obj LOC
                as as SCONJ 5 mark
                reported report VERB 2 advcl
                by by ADP 7 case
                Yonhap Yonhap PROPN 5 obl ORG""")).contains("Yonhap" + ATTACK);
    }

    @Test
    void whoIsCountedMayThink() {
        assertThat(claims("""
                Each each DET 2 nsubj
                hoped hope VERB 0 root
                that that SCONJ 6 mark
                Chile Chile PROPN 6 nsubj LOC
                would will AUX 6 aux
                attack attack VERB 2 ccomp
                Norway Norway PROPN 6 obj LOC""")).anyMatch(c -> c.startsWith("Each | THINK | "));
    }

    @Test
    void aWarningWithoutThatIsTheWarners() {
        assertThat(claims("""
                Rossi Rossi PROPN 2 nsubj PER
                left leave VERB 0 root
                despite despite ADP 6 case
                Norway Norway PROPN 6 nmod LOC
                's 's PART 4 case
                warning warning NOUN 2 obl
                Chile Chile PROPN 9 nsubj LOC
                will will AUX 9 aux
                attack attack VERB 6 acl
                Oslo Oslo PROPN 9 obj LOC"""))
                .contains("Norway | WARN | AFFIRMS POSSIBLE PLANNED | Attack attack Agent=Chile Theme=Oslo");
    }

    @Test
    void aRelativeClauseOfAWarningIsNotWhatIsSaid() {
        assertThat(claims("""
                Rossi Rossi PROPN 2 nsubj PER
                left leave VERB 0 root
                despite despite ADP 6 case
                Norway Norway PROPN 6 nmod LOC
                's 's PART 4 case
                warning warning NOUN 2 obl
                whose whose PRON 8 nmod
                authors author NOUN 9 nsubj
                attacked attack VERB 6 acl
                Oslo Oslo PROPN 9 obj LOC""")).noneMatch(c -> c.startsWith("Norway"));
    }

    @Test
    void afterTheQuotationTheNarratorTellsWhenItWasSaid() {
        assertThat(claims("""
                “ “ PUNCT 3 punct
                Chile Chile PROPN 3 nsubj LOC
                fell fall VERB 6 ccomp
                , , PUNCT 3 punct
                ” ” PUNCT 3 punct
                said say VERB 0 root
                Rossi Rossi PROPN 6 nsubj PER
                during during ADP 10 case
                the the DET 10 det
                talks talk NOUN 3 obl
                . . PUNCT 6 punct""")).contains("- | SAY | AFFIRMS CERTAIN PAST | Negotiation talk");
    }

    @Test
    void whatTheSourceDidIsNotItsWord() {
        assertThat(claims("""
                According accord VERB 3 case
                to to ADP 1 fixed
                Yonhap Yonhap PROPN 9 obl ORG
                in in ADP 5 case
                reports report NOUN 3 nmod
                published publish VERB 5 acl
                yesterday yesterday NOUN 6 obl
                Chile Chile PROPN 9 nsubj LOC
                attacked attack VERB 0 root
                Norway Norway PROPN 9 obj LOC"""))
                .contains("Yonhap" + ATTACK)
                .noneMatch(c -> c.startsWith("Yonhap") && c.contains("publish"));
    }

    @Test
    void afterASemicolonTheNarratorGoesOn() {
        assertThat(claims("""
                Rossi Rossi PROPN 2 nsubj PER
                explained explain VERB 0 root
                the the DET 4 det
                plan plan NOUN 2 obj
                ; ; PUNCT 7 punct
                Chile Chile PROPN 7 nsubj LOC
                attacked attack VERB 2 parataxis
                Norway Norway PROPN 7 obj LOC""")).contains("-" + ATTACK);
    }

    @Test
    void whoIssuesTheStatementSaysWhatItSays() {
        assertThat(claims("""
                The the DET 2 det
                violence violence NOUN 3 nsubj
                prompted prompt VERB 0 root
                ministers minister NOUN 3 obj
                to to PART 6 mark
                issue issue VERB 3 xcomp
                a a DET 8 det
                statement statement NOUN 6 obj
                , , PUNCT 10 punct
                saying say VERB 3 advcl
                Chile Chile PROPN 12 nsubj LOC
                attacked attack VERB 10 ccomp
                Norway Norway PROPN 12 obj LOC""")).contains("ministers" + ATTACK);
    }

    @Test
    void aTownInThePhraseOfTheSpeakerDoesNotSpeak() {
        assertThat(claims("""
                A a DET 2 det
                manager manager NOUN 7 nsubj
                in in ADP 4 case
                Oslo Oslo PROPN 2 nmod LOC
                , , PUNCT 2 punct
                Oslo Oslo PROPN 7 nsubj LOC
                said say VERB 0 root
                Chile Chile PROPN 9 nsubj LOC
                attacked attack VERB 7 ccomp
                Norway Norway PROPN 9 obj LOC""")).contains("A manager" + ATTACK);
    }

    @Test
    void outsideTheMarksGoesOnWhoQuotes() {
        assertThat(claims("""
                Rossi Rossi PROPN 2 nsubj PER
                said say VERB 0 root
                that that SCONJ 6 mark
                “ “ PUNCT 6 punct
                Silva Silva PROPN 6 nsubj PER
                slept sleep VERB 2 ccomp
                ” ” PUNCT 6 punct
                and and CCONJ 9 cc
                claimed claim VERB 6 conj
                “ “ PUNCT 12 punct
                Chile Chile PROPN 12 nsubj LOC
                attacked attack VERB 9 ccomp
                Norway Norway PROPN 12 obj LOC
                ” ” PUNCT 12 punct"""))
                .anyMatch(c -> c.startsWith("Rossi | SAY") && c.contains("attack"))
                .noneMatch(c -> c.contains("Silva | SAY"));
    }

    @Test
    void criticismForAnActGivesTheActToTheCritic() {
        assertThat(claims("""
                Rossi Rossi PROPN 2 nsubj PER
                criticized criticize VERB 0 root
                Chile Chile PROPN 2 obj LOC
                for for SCONJ 5 mark
                attacking attack VERB 3 acl
                Norway Norway PROPN 5 obj LOC"""))
                .anyMatch(c -> c.startsWith("Rossi | ACCUSE") && c.contains("attack"))
                .anyMatch(c -> c.startsWith("-") && c.contains("criticize"));
    }

    @Test
    void whoSeesSomethingAsAnAttemptThinksSo() {
        assertThat(claims("""
                Rossi Rossi PROPN 2 nsubj PER
                saw see VERB 0 root
                it it PRON 2 obj
                as as ADP 6 case
                a a DET 6 det
                ploy ploy NOUN 2 obl
                to to PART 8 mark
                attack attack VERB 6 acl
                Norway Norway PROPN 8 obj LOC""")).anyMatch(c -> c.startsWith("Rossi | THINK | ") && c.contains("attack"));
    }

    @Test
    void callingAnEventALieIsNoDenialOfWhatWasSaidLast() {
        assertThat(claims("""
                Rossi Rossi PROPN 2 nsubj PER
                said say VERB 0 root
                Chile Chile PROPN 4 nsubj LOC
                attacked attack VERB 2 ccomp
                Oslo Oslo PROPN 4 obj LOC

                Norway Norway PROPN 2 nsubj LOC
                called call VERB 0 root
                the the DET 4 det
                book book NOUN 2 obj
                a a DET 6 det
                lie lie NOUN 2 xcomp""")).noneMatch(c -> c.contains("DENY"));
    }

    @Test
    void whatPointsBackDoesNotSpeak() {
        assertThat(claims("""
                This this PRON 2 nsubj
                indicated indicate VERB 0 root
                that that SCONJ 5 mark
                Chile Chile PROPN 5 nsubj LOC
                attacked attack VERB 2 ccomp
                Norway Norway PROPN 5 obj LOC""")).noneMatch(c -> c.startsWith("This"));
    }
}
