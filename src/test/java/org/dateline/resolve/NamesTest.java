package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.ActorType;
import org.dateline.model.Dossier;
import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void shortFormsOfOnePersonAreOne() {
        Dossier d = Story.resolve("""
                {m1 nsubj PER : South Korean President Yoon_Suk_Yeol} ^met=meet {m2 obj PER : Mark_Rutte} .
                {m3 nsubj PER : Yoon} ^said=say {m4 obj PER : Rutte} agreed .
                {m5 nsubj PER : President Yoon} ^left=leave .
                """);
        assertThat(Story.keyed(d, "yoon-suk-yeol").mentions()).containsExactly("m1", "m3", "m5");
        assertThat(Story.keyed(d, "mark-rutte").mentions()).containsExactly("m2", "m4");
    }

    @Test
    void theFamilyNameMayComeBeforeTheFullName() {
        Dossier d = Story.resolve("""
                Videos ^show {m1 nmod PER : Kim} soldiers .
                {m2 nsubj PER : Kim_Jong_Un} ^met=meet {m3 obj PER : Vladimir_Putin} .
                """);
        assertThat(Story.keyed(d, "kim-jong-un").mentions()).containsExactly("m1", "m2");
    }

    @Test
    void aSurnameThatFitsTwoStaysApart() {
        Dossier d = Story.resolve("""
                {m1 nsubj PER : Anna_Weller} ^met=meet {m2 obj PER : Jonas_Weller} .
                {m3 nsubj PER : Weller} ^left=leave .
                """);
        assertThat(Story.actor(d, "m3").mentions()).containsExactly("m3");
        assertThat(Story.actor(d, "m3").key()).isNull();
        assertThat(Story.actor(d, "m1").id()).isNotEqualTo(Story.actor(d, "m2").id());
    }

    @Test
    void aTitleTellsWhichOfTwo() {
        Dossier d = Story.resolve("""
                {m1 nsubj PER : Senator Anna_Weller} ^met=meet {m2 obj PER : Jonas_Weller} .
                {m3 nsubj PER : Senator Weller} ^left=leave .
                """);
        assertThat(Story.actor(d, "m1").mentions()).containsExactly("m1", "m3");
    }

    @Test
    void whoComesLaterDoesNotTakeTheSurnameFromWhoCameBefore() {
        Dossier d = Story.resolve("""
                {m1 nsubj PER : Anna_van_Weller} ^spoke=speak .
                {m2 nsubj PER : van_Weller} ^left=leave .
                {m3 nsubj ORG : Weller} ^left=leave with {m4 obl PER : Jan_van_Weller} .
                """);
        assertThat(Story.actor(d, "m1").mentions()).containsExactly("m1", "m2", "m3");
    }

    @Test
    void aSurnameThatTheFinderTakesForAnOrganizationIsThePerson() {
        Dossier d = Story.resolve("""
                {m1 nsubj PER : Anna_Weller} ^spoke=speak .
                {m2 nsubj ORG : Weller} ^left=leave .
                """);
        assertThat(Story.actor(d, "m2").key()).isEqualTo("anna-weller");
    }

    @Test
    void aTownTellsWhichPlaceFollowsTheComma() {
        Dossier d = Story.resolve("""
                {m1 nsubj LOC : Seattle} , {m2 appos LOC : Washington} , ^grew=grow .
                {m3 nsubj LOC : Atlanta} , {m4 appos LOC : Georgia} , ^grew=grow .
                {m5 nsubj LOC : Tbilisi} , {m6 appos LOC : Georgia} , ^grew=grow .
                """);
        assertThat(Story.actor(d, "m2").name()).isEqualTo("Washington");
        assertThat(Story.actor(d, "m2").key()).isEqualTo("washington-region");
        assertThat(Story.actor(d, "m4").key()).isEqualTo("georgia-region");
        assertThat(Story.actor(d, "m6").key()).isEqualTo("georgia");
    }

    @Test
    void wordsThatNoFinderTookForNamesHaveNoKey() {
        Dossier d =
                Story.resolve("{m1 nsubj LOC : Peru} ^left=leave {m2 obj PER : Majority} and {m3 conj ORG : The} .");
        assertThat(Story.resolve("{m1 nsubj NORP : Republican} ^left=leave .").actors())
                .filteredOn(a -> a.mentions().contains("m1"))
                .allMatch(a -> a.key() == null && a.type() == ActorType.GROUP);
        assertThat(d.actors()).noneMatch(a -> "the".equals(a.key()));
    }

    @Test
    void aTitleTakenForANameBelongsToThePersonAfterIt() {
        Dossier d = Story.resolve("""
                {m1 nsubj ORG : Senate_Majority_Leader} {m2 flat PER : Bill_Frist} ^left=leave .
                """);
        assertThat(Story.actor(d, "m1").key()).isEqualTo("bill-frist");
    }

    @Test
    void twoFullNamesAreTwoPersons() {
        Dossier d = Story.resolve("{m1 nsubj PER : Anna_Weller} ^met=meet {m2 obj PER : Anna_Wellman} .");
        assertThat(Story.actor(d, "m1").key()).isEqualTo("anna-weller");
        assertThat(Story.actor(d, "m2").key()).isEqualTo("anna-wellman");
    }

    @Test
    void placeAndPersonOfOneNameStayApart() {
        Dossier d = Story.resolve("""
                {m1 nsubj PER : Denzel_Washington} ^visited=visit {m2 obj LOC : Washington} .
                {m3 nsubj PER : Washington} ^spoke=speak .
                """);
        assertThat(Story.actor(d, "m3").key()).isEqualTo("denzel-washington");
        assertThat(Story.actor(d, "m2").key()).isEqualTo("washington-dc");
        assertThat(Story.actor(d, "m2").type()).isEqualTo(ActorType.PLACE);
    }

    @Test
    void theKnowledgeBaseOverrulesTheNameFinder() {
        Dossier d = Story.resolve("{m1 nsubj ORG : Seoul} ^rose=rise in {m2 obl PER : Pyongyang} .");
        assertThat(Story.actor(d, "m2").key()).isEqualTo("pyongyang");
    }

    @Test
    void acronymsGoWithTheirLongForm() {
        Dossier d = Story.resolve("""
                {m1 nsubj ORG : Rural_Transport_Board} ^met=meet .
                {m2 nsubj ORG : RTB} ^said=say it .
                """);
        assertThat(Story.keyed(d, "rural-transport-board").mentions()).containsExactly("m1", "m2");
        assertThat(Story.keyed(d, "rural-transport-board").aliases()).containsExactly("RTB");
    }

    @Test
    void acronymsOfPlacesToo() {
        Dossier d = Story.resolve("""
                {m1 nsubj LOC : Outer_Harbour_Station} ^opened=open .
                {m2 nsubj ORG : OHS} ^closed=close .
                """);
        assertThat(Story.actor(d, "m2").id()).isEqualTo(Story.actor(d, "m1").id());
    }

    @Test
    void whatTheArticleExplainsGoesBeforeTheKnowledgeBase() {
        Dossier d = Story.resolve("""
                {m1 nsubj ORG : Central_Ice_Authority} {m2 appos ORG : CIA} ^met=meet .
                {m3 nsubj ORG : CIA} ^said=say it .
                relation r1 m2 ALIAS_OF m1
                """);
        assertThat(Story.actor(d, "m3").key()).isEqualTo("central-ice-authority");
    }

    @Test
    void aliasRelationsMerge() {
        Dossier d = Story.resolve("""
                {m1 nsubj ORG : Brightwater_Holdings} also ^known=know as {m2 obl ORG : Bluestone} .
                relation r1 m1 ALIAS_OF m2
                """);
        assertThat(Story.actor(d, "m1").mentions()).containsExactly("m1", "m2");
        assertThat(d.relations()).isEmpty();
    }

    @Test
    void aLeaderKnownBySurnameIsLinkedOnlyWhereHisStateIsMentioned() {
        Dossier with = Story.resolve("date 2024-10-18\n{m1 nsubj PER : Putin} ^left=leave {m2 obj LOC : Russia} .");
        Dossier without = Story.resolve("date 2024-10-18\n{m1 nsubj PER : Putin} ^left=leave {m2 obj LOC : Peru} .");
        assertThat(Story.actor(with, "m1").key()).isEqualTo("vladimir-putin");
        assertThat(Story.actor(without, "m1").key()).isNull();
    }

    @Test
    void unknownNamesGetKeysThatCannotCollide() {
        Dossier d = Story.resolve("""
                {m1 nsubj PER : Clara_Fenwick} ^left=leave {m2 obj LOC : Clara_Fenwick} for {m3 obl LOC : Okbanfort} .
                {m4 nsubj PER : Иван_Рогов} ^met=meet {m5 obj PER : Анна_Рогова} and {m6 conj PER : Vienna} .
                """);
        assertThat(Story.actor(d, "m1").key()).isEqualTo("clara-fenwick");
        assertThat(Story.actor(d, "m2").key()).isEqualTo("clara-fenwick-place");
        assertThat(Story.actor(d, "m3").key()).isEqualTo("okbanfort");
        assertThat(Story.actor(d, "m4").key())
                .startsWith("x-")
                .isNotEqualTo(Story.actor(d, "m5").key());
    }

    @Test
    void anAmbiguousSmallPlaceIsNotLinked() {
        Dossier d = Story.resolve("{m1 nsubj LOC : Springfield} ^flooded=flood .");
        assertThat(Story.actor(d, "m1").links()).isEmpty();
        assertThat(Story.actor(d, "m1").key()).isNull();
    }

    @Test
    void thePublisherIsAnActor() {
        Dossier named = Story.resolve("publisher Example Gazette\n{m1 nsubj PER : Anna_Weller} ^left=leave .");
        Dossier known = Story.resolve("publisher Reuters\n{m1 nsubj PER : Anna_Weller} ^left=leave .");
        Dossier unknown = Story.resolve("publisher\n{m1 nsubj PER : Anna_Weller} ^left=leave .");
        assertThat(publisher(named)).isEqualTo("example-gazette");
        assertThat(publisher(known)).isEqualTo("reuters");
        assertThat(publisher(unknown)).isEqualTo("null unknown publisher");
    }

    private static String publisher(Dossier d) {
        return d.actors().stream()
                .filter(a -> a.id().equals(d.publisher()))
                .map(a -> a.key() == null ? "null " + a.name() : a.key())
                .findFirst()
                .orElseThrow();
    }
}
