package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.extract.Printed.claims;

import org.junit.jupiter.api.Test;

/** What governs an event, is coordinated with it or hangs on it tells whether and when it took place. */
class FactivityTest {
    private static void assertClaim(String expected, String trees) {
        assertThat(claims(trees)).anyMatch(c -> c.contains(expected));
    }

    @Test
    void coordinatedParticiplesShareTheirAuxiliaries() {
        assertClaim("AFFIRMS CERTAIN PLANNED | SignAgreement ratify", """
                Pacts pact NOUN 5 nsubj
                are be AUX 5 cop
                to to PART 5 mark
                be be AUX 5 aux
                signed sign VERB 0 root
                and and CCONJ 7 cc
                ratified ratify VERB 5 conj
                . . PUNCT 5 punct""");
    }

    @Test
    void coordinatedVerbsShareTheirNegationUnlessContrasted() {
        String verbs = """
                Chile Chile PROPN 4 nsubj LOC
                did do AUX 4 aux
                not not PART 4 advmod
                attack attack VERB 0 root
                Peru Peru PROPN 4 obj LOC
                %s %s CCONJ 7 cc
                visit visit VERB 4 conj
                Norway Norway PROPN 7 obj LOC
                . . PUNCT 4 punct""";
        assertClaim("DENIES CERTAIN PAST | Visit visit", verbs.formatted("or", "or"));
        assertClaim("AFFIRMS CERTAIN PAST | Visit visit", verbs.formatted("but", "but"));
    }

    @Test
    void aConditionHoldsForAllThatIsCoordinatedInIt() {
        assertClaim("AFFIRMS UNKNOWN PLANNED | Departure leave", """
                Rossi Rossi PROPN 2 nsubj PER
                asked ask VERB 0 root
                whether whether SCONJ 5 mark
                Silva Silva PROPN 5 nsubj PER
                resigned resign VERB 2 ccomp
                or or CCONJ 8 cc
                will will AUX 8 aux
                leave leave VERB 5 conj
                . . PUNCT 2 punct""");
    }

    @Test
    void thePresentOfAConditionIsToCome() {
        assertClaim("AFFIRMS UNKNOWN PLANNED | Attack attack", """
                Chile Chile PROPN 3 nsubj LOC
                will will AUX 3 aux
                retreat retreat VERB 0 root
                if if SCONJ 6 mark
                Norway Norway PROPN 6 nsubj LOC
                attacks attack VERB 3 advcl
                . . PUNCT 3 punct""");
    }

    @Test
    void asLongAsIsACondition() {
        assertClaim("AFFIRMS UNKNOWN PLANNED | Support support", """
                Chile Chile PROPN 3 nsubj LOC
                will will AUX 3 aux
                stay stay VERB 0 root
                as as ADV 5 advmod
                long long ADV 3 advmod
                as as SCONJ 8 mark
                they they PRON 8 nsubj
                support support VERB 5 advcl
                Silva Silva PROPN 8 obj PER
                . . PUNCT 3 punct""");
    }

    @Test
    void whatWasCutOffBeforeItCouldBeIsOpen() {
        assertClaim("AFFIRMS UNKNOWN PAST | Arrest arrest", """
                Rossi Rossi PROPN 2 nsubj PER
                died die VERB 0 root
                before before SCONJ 6 mark
                police police NOUN 6 nsubj
                could could AUX 6 aux
                arrest arrest VERB 2 advcl
                him he PRON 6 obj
                . . PUNCT 2 punct""");
    }

    @Test
    void aPurposeIsToCome() {
        assertClaim("AFFIRMS CERTAIN PLANNED | Attack attack", """
                Chile Chile PROPN 2 nsubj LOC
                sent send VERB 0 root
                a a DET 4 det
                fleet fleet NOUN 2 obj
                aimed aim VERB 4 acl
                at at SCONJ 7 mark
                attacking attack VERB 5 advcl
                Norway Norway PROPN 7 obj LOC
                . . PUNCT 2 punct""");
    }

    @Test
    void whatSomebodyIsChargedWithIsNotProven() {
        String clause = """
                Police police NOUN 2 nsubj
                %s %s VERB 0 root
                Rossi Rossi PROPN 2 obj PER
                for for SCONJ 5 mark
                attacking attack VERB 2 advcl
                Silva Silva PROPN 5 obj PER
                . . PUNCT 2 punct""";
        assertClaim("AFFIRMS POSSIBLE PAST | Attack attack", clause.formatted("indicted", "indict"));
        assertClaim("AFFIRMS CERTAIN PAST | Attack attack", clause.formatted("jailed", "jail"));
    }

    @Test
    void whatIsRequiredOrPutOffIsToCome() {
        assertClaim("CERTAIN PLANNED | Permission approval", """
                It it PRON 2 nsubj
                requires require VERB 0 root
                formal formal ADJ 4 amod
                approval approval NOUN 2 obj
                . . PUNCT 2 punct""");
        assertClaim("CERTAIN PLANNED | Launch launch", """
                The the DET 2 det
                launch launch NOUN 5 nsubj
                has have AUX 5 aux
                been be AUX 5 aux
                delayed delay VERB 0 root
                . . PUNCT 5 punct""");
    }

    @Test
    void whatIsPreventedDidNotHappenHoweverKnownItIs() {
        assertClaim("DENIES CERTAIN PAST | Attack attack", """
                Police police NOUN 2 nsubj
                averted avert VERB 0 root
                the the DET 4 det
                attack attack NOUN 2 obj
                . . PUNCT 2 punct""");
    }

    @Test
    void anEndThatIsWantedIsOfSomethingKnown() {
        assertThat(claims("""
                Rossi Rossi PROPN 2 nsubj PER
                wants want VERB 0 root
                to to PART 4 mark
                end end VERB 2 xcomp
                the the DET 6 det
                strike strike NOUN 4 obj
                . . PUNCT 2 punct""")).noneMatch(c -> c.contains("DENIES"));
    }

    @Test
    void whatIsQuelledOrWasBeforeIsGiven() {
        assertClaim("AFFIRMS CERTAIN PAST | Protest protest", """
                Police police NOUN 2 nsubj
                tried try VERB 0 root
                to to PART 4 mark
                quell quell VERB 2 xcomp
                protests protest NOUN 4 obj
                . . PUNCT 2 punct""");
        assertClaim("AFFIRMS CERTAIN PAST | Negotiation talk", """
                After after ADP 2 case
                talks talk NOUN 6 obl
                Rossi Rossi PROPN 6 nsubj PER
                has have AUX 6 aux
                reportedly reportedly ADV 6 advmod
                resigned resign VERB 0 root
                . . PUNCT 6 punct""");
    }

    @Test
    void participlesOfNounsTakeThePastOfTheirClause() {
        assertClaim("AFFIRMS CERTAIN PAST | Protest protest", """
                Police police NOUN 2 nsubj
                attacked attack VERB 0 root
                people people NOUN 2 obj
                protesting protest VERB 3 acl
                . . PUNCT 2 punct""");
    }

    @Test
    void whatIsHadInThePresentGoesOn() {
        assertClaim("AFFIRMS CERTAIN ONGOING | Agreement agreement", """
                Chile Chile PROPN 2 nsubj LOC
                has have VERB 0 root
                an a DET 4 det
                agreement agreement NOUN 2 obj
                with with ADP 6 case
                Norway Norway PROPN 4 nmod LOC
                . . PUNCT 2 punct""");
    }

    @Test
    void aGerundThatIsJudgedIsOnlyThoughtOf() {
        assertClaim("AFFIRMS POSSIBLE ONGOING | Attack attack", """
                Attacking attack VERB 6 csubj
                Norway Norway PROPN 1 obj LOC
                is be AUX 6 cop
                a a DET 6 det
                bad bad ADJ 6 amod
                idea idea NOUN 0 root
                . . PUNCT 6 punct""");
    }

    @Test
    void whatHadToBeDoneInANarrativeWasDone() {
        assertClaim("AFFIRMS CERTAIN PAST | Departure leave", """
                Rossi Rossi PROPN 2 nsubj PER
                had have VERB 0 root
                to to PART 4 mark
                leave leave VERB 2 xcomp
                . . PUNCT 2 punct""");
        assertClaim("AFFIRMS CERTAIN PLANNED | Departure leave", """
                Rossi Rossi PROPN 2 nsubj PER
                has have VERB 0 root
                to to PART 4 mark
                leave leave VERB 2 xcomp
                . . PUNCT 2 punct""");
    }

    @Test
    void whatThereIsNoAssuranceOfIsOpen() {
        assertClaim("AFFIRMS UNKNOWN PLANNED | Support support", """
                They they PRON 2 nsubj
                have have VERB 0 root
                no no DET 4 det
                assurance assurance NOUN 2 obj
                Rossi Rossi PROPN 7 nsubj PER
                will will AUX 7 aux
                visit visit VERB 4 acl
                Chile Chile PROPN 7 obj LOC
                or or CCONJ 10 cc
                support support VERB 7 conj
                Norway Norway PROPN 10 obj LOC
                . . PUNCT 2 punct""");
    }

    @Test
    void anAttemptedAttackNeedNotHaveComeAbout() {
        assertClaim("AFFIRMS POSSIBLE PAST | Attack attack", """
                Rossi Rossi PROPN 2 nsubj PER
                survived survive VERB 0 root
                the the DET 5 det
                attempted attempt VERB 5 amod
                attack attack NOUN 2 obj
                . . PUNCT 2 punct""");
    }

    @Test
    void whatHasCeasedIsNoMore() {
        assertClaim("DENIES CERTAIN PAST | Support support", """
                Chile Chile PROPN 3 nsubj LOC
                has have AUX 3 aux
                ceased cease VERB 0 root
                to to PART 5 mark
                support support VERB 3 xcomp
                Norway Norway PROPN 5 obj LOC
                . . PUNCT 3 punct""");
    }

    @Test
    void theSubjunctiveIsWanted() {
        assertClaim("CERTAIN PLANNED | Arrest arrest", """
                Chile Chile PROPN 2 nsubj LOC
                orders order VERB 0 root
                that that SCONJ 6 mark
                Rossi Rossi PROPN 6 nsubj PER
                be be AUX 6 aux
                arrested arrest VERB 2 ccomp
                . . PUNCT 2 punct""");
    }

    @Test
    void aFearedAttackIsToCome() {
        assertClaim("AFFIRMS UNKNOWN PLANNED | Attack attack", """
                Chile Chile PROPN 2 nsubj LOC
                retreated retreat VERB 0 root
                amid amid ADP 4 case
                fears fear NOUN 2 obl
                of of ADP 6 case
                attacks attack NOUN 4 nmod
                . . PUNCT 2 punct""");
    }
}
