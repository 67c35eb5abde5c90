package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Ties beside offices: family, membership, nationality, ownership, seats, wholes; whether and when they hold. */
class TiesTest {
    private static List<String> relations(String trees) {
        return new Printed(Extractor.load().extract(Trees.annotated(trees))).relations();
    }

    @Test
    void possessiveAndAppositionOfFamily() {
        assertThat(relations("""
                Rossi Rossi PROPN 2 nsubj PER
                thanked thank VERB 0 root
                his his PRON 5 nmod
                late late ADJ 5 amod
                wife wife NOUN 2 obj
                Ann Ann PROPN 5 appos PER""")).containsExactly("Ann | SPOUSE_OF late wife | his | PAST");
    }

    @Test
    void aFatherIsReadFromTheChild() {
        assertThat(relations("""
                Rossi Rossi PROPN 5 nsubj PER
                is be AUX 5 cop
                the the DET 5 det
                proud proud ADJ 5 amod
                father father NOUN 0 root
                of of ADP 7 case
                Silva Silva PROPN 5 nmod PER""")).containsExactly("Silva | CHILD_OF proud father | Rossi");
    }

    @Test
    void aFatherInLawIsNoFather() {
        assertThat(relations("""
                Rossi Rossi PROPN 8 nsubj PER
                met meet VERB 0 root
                his his PRON 4 nmod
                father father NOUN 2 obj
                - - PUNCT 4 punct
                in in ADP 8 case
                - - PUNCT 8 punct
                law law NOUN 4 nmod
                Bruno Bruno PROPN 4 appos PER""")).containsExactly("Bruno | RELATIVE_OF father-in-law | his");
    }

    @Test
    void whomTheyHave() {
        assertThat(relations("""
                She she PRON 2 nsubj
                has have VERB 0 root
                two two NUM 4 nummod
                sons son NOUN 2 obj
                , , PUNCT 6 punct
                Astor Astor PROPN 4 appos PER
                and and CCONJ 8 cc
                Bruno Bruno PROPN 6 conj PER""")).containsExactly("Astor | CHILD_OF son | She", "Bruno | CHILD_OF son | She");
    }

    @Test
    void inAListAWifeIsNotApposed() {
        assertThat(relations("""
                Rossi Rossi PROPN 7 nsubj PER
                , , PUNCT 4 punct
                his his PRON 4 nmod
                wife wife NOUN 1 appos
                and and CCONJ 6 cc
                aides aide NOUN 1 conj
                left leave VERB 0 root""")).containsExactly("his wife | SPOUSE_OF wife | his");
    }

    @Test
    void membershipIsNotTakenFromItsDenial() {
        String told = """
                Norway Norway PROPN 5 nsubj LOC
                is be AUX 5 cop
                %s %s %s 5 %s
                a a DET 5 det
                member member NOUN 0 root
                of of ADP 7 case
                NATO NATO PROPN 5 nmod ORG""";
        assertThat(relations(told.formatted("now", "now", "ADV", "advmod")))
                .containsExactly("Norway | MEMBER_OF member | NATO");
        assertThat(relations(told.formatted("not", "not", "PART", "advmod"))).isEmpty();
    }

    @Test
    void whatMightBeIsNoTie() {
        assertThat(relations("""
                Norway Norway PROPN 5 nsubj LOC
                could could AUX 5 aux
                be be AUX 5 cop
                a a DET 5 det
                member member NOUN 0 root
                of of ADP 7 case
                NATO NATO PROPN 5 nmod ORG""")).isEmpty();
    }

    @Test
    void aPastCopulaAndItsYears() {
        assertThat(relations("""
                Rossi Rossi PROPN 4 nsubj PER
                was be AUX 4 cop
                the the DET 4 det
                chairman chairman NOUN 0 root
                of of ADP 6 case
                Acme Acme PROPN 4 nmod ORG
                until until ADP 8 case
                2010 2010 NUM 4 nmod @2010-12""")).containsExactly("Rossi | HOLDS_OFFICE_AT chairman | Acme | PAST @../2010-12");
    }

    @Test
    void becomingBegins() {
        assertThat(relations("""
                Rossi Rossi PROPN 2 nsubj PER
                became become VERB 0 root
                president president NOUN 2 xcomp
                of of ADP 5 case
                Chile Chile PROPN 3 nmod LOC
                in in ADP 7 case
                June June PROPN 2 obl @2024-06""")).containsExactly("Rossi | HOLDS_OFFICE_AT president | Chile | PAST @2024-06/..");
    }

    @Test
    void aNationalityIsNoOffice() {
        assertThat(relations("""
                The the DET 3 det
                French french ADJ 3 amod
                singer singer NOUN 4 compound
                Rossi Rossi PROPN 5 nsubj PER
                left leave VERB 0 root""")).containsExactly("Rossi | CITIZEN_OF singer | French");
    }

    @Test
    void theClubBetweenTakesTheNationality() {
        assertThat(relations("""
                French french ADJ 3 amod
                Acme Acme PROPN 3 compound ORG
                striker striker NOUN 4 compound
                Rossi Rossi PROPN 5 nsubj PER
                left leave VERB 0 root""")).containsExactly("Rossi | MEMBER_OF striker | Acme");
    }

    @Test
    void aPartyByItsPeople() {
        assertThat(relations("""
                Rossi Rossi PROPN 6 nsubj PER
                , , PUNCT 4 punct
                a a DET 4 det
                Democrat democrat NOUN 1 appos
                , , PUNCT 1 punct
                left leave VERB 0 root""")).containsExactly("Rossi | MEMBER_OF democrat | a Democrat");
    }

    @Test
    void ownersByVerbParticipleAndNoun() {
        assertThat(relations("""
                Acme Acme PROPN 7 nsubj ORG
                , , PUNCT 3 punct
                owned own VERB 1 acl
                by by ADP 5 case
                Globex Globex PROPN 3 obl ORG
                , , PUNCT 1 punct
                fell fall VERB 0 root""")).containsExactly("Acme | OWNED_BY owned | Globex");
        assertThat(relations("""
                Globex Globex PROPN 2 nsubj ORG
                owns own VERB 0 root
                Acme Acme PROPN 2 obj ORG""")).containsExactly("Acme | OWNED_BY owner | Globex");
        assertThat(relations("""
                Globex Globex PROPN 3 nmod ORG
                's 's PART 1 case
                subsidiary subsidiary NOUN 4 nmod
                Acme Acme PROPN 5 nsubj ORG
                fell fall VERB 0 root""")).containsExactly("Acme | OWNED_BY subsidiary | Globex");
    }

    @Test
    void aSeatByAHyphen() {
        assertThat(relations("""
                The the DET 5 det
                Oslo Oslo PROPN 4 compound LOC
                - - PUNCT 2 punct
                based base VERB 5 amod
                Acme Acme PROPN 6 nsubj ORG
                fell fall VERB 0 root""")).containsExactly("Acme | LOCATED_IN based | Oslo");
    }

    @Test
    void ofLeadsToTheTownThatIsNamed() {
        assertThat(relations("""
                It it PRON 2 nsubj
                hit hit VERB 0 root
                the the DET 5 det
                Peruvian peruvian ADJ 5 amod
                city city NOUN 2 obj
                of of ADP 7 case
                Lima Lima PROPN 5 nmod LOC""")).containsExactly("Lima | PART_OF city | Peruvian");
    }

    @Test
    void aPlaceBehindAPlaceButNotInAList() {
        assertThat(relations("""
                It it PRON 2 nsubj
                hit hit VERB 0 root
                Lima Lima PROPN 2 obj LOC
                , , PUNCT 5 punct
                Peru Peru PROPN 3 nmod LOC""")).containsExactly("Lima | PART_OF in | Peru");
        assertThat(relations("""
                It it PRON 2 nsubj
                hit hit VERB 0 root
                Lima Lima PROPN 2 obj LOC
                , , PUNCT 5 punct
                Peru Peru PROPN 3 appos LOC
                and and CCONJ 7 cc
                Chile Chile PROPN 3 conj LOC""")).isEmpty();
    }

    @Test
    void aNameOfAName() {
        assertThat(relations("""
                Rossi Rossi PROPN 4 nsubj PER
                of of ADP 3 case
                Acme Acme PROPN 1 nmod ORG
                left leave VERB 0 root""")).containsExactly("Rossi | AFFILIATED_WITH of | Acme");
    }

    @Test
    void anyNounForAPersonTiesToTheOrganizationBeforeItButAnOpponent() {
        String told = """
                Acme Acme PROPN 2 compound ORG
                %s %s NOUN 3 compound
                Rossi Rossi PROPN 4 nsubj PER
                left leave VERB 0 root""";
        assertThat(relations(told.formatted("trustee", "trustee")))
                .containsExactly("Rossi | AFFILIATED_WITH trustee | Acme");
        assertThat(relations(told.formatted("opponent", "opponent"))).isEmpty();
    }

    @Test
    void aFormerCandidateIsStillOfTheParty() {
        assertThat(relations("""
                Former former ADJ 3 amod
                Republican republican ADJ 3 amod
                senator senator NOUN 4 compound
                Rossi Rossi PROPN 5 nsubj PER
                left leave VERB 0 root""")).containsExactly("Rossi | MEMBER_OF former senator | Republican");
    }

    @Test
    void untilRecently() {
        assertThat(relations("""
                Rossi Rossi PROPN 9 nsubj PER
                , , PUNCT 6 punct
                until until ADP 4 case
                recently recently ADV 6 advmod
                the the DET 6 det
                president president NOUN 1 appos
                of of ADP 8 case
                Chile Chile PROPN 6 nmod LOC
                left leave VERB 0 root""")).containsExactly("Rossi | HOLDS_OFFICE_AT president | Chile | PAST");
    }
}
