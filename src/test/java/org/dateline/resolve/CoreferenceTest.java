package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.Actor;
import org.dateline.model.Dossier;
import org.junit.jupiter.api.Test;

/** Nominals and pronouns. */
class CoreferenceTest {
    @Test
    void theServiceIsTheOneBefore() {
        Dossier d = Story.resolve("""
                {m1 nsubj -/ORGANIZATION : The {m2 amod NORP : South_Korean} secret/ADJ *service} ^reported=report {m3 obj -/THING : a *transfer} .
                {m4 nsubj -/ORGANIZATION : The *service} ^added=add it .
                {m5 nsubj -/ORGANIZATION : The spy *agency} ^added=add it .
                """);
        assertThat(Story.actor(d, "m1").mentions()).containsExactly("m1", "m4", "m5");
    }

    @Test
    void thePresidentIsWhoIsCalledSo() {
        Dossier d = Story.resolve("""
                {m1 nsubj PER : President Anna_Weller} ^met=meet {m2 obj PER : Jonas_Marker} .
                {m3 nsubj -/PERSON : The *president} ^left=leave .
                """);
        assertThat(Story.actor(d, "m1").mentions()).containsExactly("m1", "m3");
    }

    @Test
    void thePresidentMayBeKnownToTheKnowledgeBase() {
        Dossier d = Story.resolve("""
                date 2023-05-04
                {m1 nsubj PER : Yoon_Suk_Yeol} ^met=meet {m2 obj PER : Olaf_Scholz} .
                {m3 nsubj -/PERSON : The *chancellor} ^left=leave .
                {m4 nsubj -/PERSON : The {m5 amod NORP : South_Korean} *president} ^left=leave .
                """);
        assertThat(Story.actor(d, "m3").key()).isEqualTo("olaf-scholz");
        assertThat(Story.actor(d, "m4").key()).isEqualTo("yoon-suk-yeol");
    }

    @Test
    void thePresidentOfAnotherStateIsSomebodyElse() {
        Dossier d = Story.resolve("""
                date 2023-05-04
                {m1 nsubj PER : Yoon_Suk_Yeol} ^left=leave .
                {m2 nsubj -/PERSON : The {m3 amod NORP : Peruvian} *president} ^stayed=stay@e1 .
                event e1 Event AGENT=m2
                """);
        assertThat(Story.actor(d, "m2").mentions()).containsExactly("m2");
    }

    @Test
    void kindsOfOrganizationPointBack() {
        Dossier d = Story.resolve("""
                {m1 nsubj ORG : NATO} ^met=meet {m2 obj ORG : Gazprom} .
                {m3 nsubj -/ORGANIZATION : The *alliance} ^criticised=criticise {m4 obj -/ORGANIZATION : the *company} .
                """);
        assertThat(Story.actor(d, "m3").key()).isEqualTo("nato");
        assertThat(Story.actor(d, "m4").key()).isEqualTo("gazprom");
    }

    @Test
    void theCountryIsTheStateThatTheTextSpeaksOf() {
        Dossier d = Story.resolve("""
                {m1 nsubj LOC : Pyongyang} ^supports=support@e1 {m2 obj -/THING : the {m3 amod NORP : Russian} *war} .
                {m4 obl ORG : Yonhap} {m5 nsubj -/STATE : the largely isolated/ADJ *country} ^supplies=supply {m6 obj -/THING : *shells} .
                event e1 Support AGENT=m1 THEME=m2
                """);
        assertThat(Story.actor(d, "m5").key()).isEqualTo("north-korea");
    }

    @Test
    void theSameNounPointsBackUnlessItSaysMore() {
        Dossier d = Story.resolve("""
                {m1 nsubj LOC : Russia} ^signed=sign {m2 obj -/THING : a *treaty} .
                {m3 nsubj -/THING : The *treaty} ^includes=include {m4 obj -/THING : *help} .
                {m5 nsubj -/THING : The nuclear/ADJ *treaty} ^expired=expire@e1 .
                {m6 nsubj -/THING : A *treaty} ^failed=fail@e2 .
                event e1 Event AGENT=m5
                event e2 Event AGENT=m6
                """);
        assertThat(Story.actor(d, "m2").mentions()).containsExactly("m2", "m3");
        assertThat(Story.actor(d, "m5").mentions()).containsExactly("m5");
        assertThat(Story.actor(d, "m6").mentions()).containsExactly("m6");
        assertThat(Story.actor(d, "m2").key()).isNull();
    }

    @Test
    void theSoldiersAreThoseBefore() {
        Dossier d = Story.resolve("""
                {m1 nsubj -/ARMED_FORCE : {m2 amod NORP : North_Korean} *soldiers} ^arrived=arrive .
                {m3 nsubj -/ARMED_FORCE : The *soldiers} ^rested=rest .
                """);
        assertThat(Story.actor(d, "m3").key()).isEqualTo("north-korean-soldiers");
    }

    @Test
    void appositionNamesWhatItStandsBeside() {
        Dossier d = Story.resolve("""
                {m1 nsubj -/ORGANIZATION : The {m2 amod NORP : South_Korean} news *agency {m3 appos ORG : Yonhap}} ^said=say it .
                {m4 nsubj PER : Jonas_Marker} , {m5 appos -/PERSON : the party *leader} , ^left=leave .
                """);
        assertThat(Story.actor(d, "m1").key()).isEqualTo("yonhap");
    }

    @Test
    void theCityOfIsTheCity() {
        Dossier d = Story.resolve(
                "{m1 nsubj PER : Anna_Weller} ^visited=visit {m2 obj -/PLACE : the *city of {m3 nmod LOC : Vladivostok}} .");
        assertThat(Story.actor(d, "m2").key()).isEqualTo("vladivostok");
    }

    @Test
    void pronounsAgreeAndPreferSubjects() {
        Dossier d = Story.resolve("""
                {m1 nsubj PER : Mrs. Anna_Weller} ^met=meet {m2 obj PER : Mr. Jonas_Marker} .
                {m3 nsubj p : He} ^thanked=thank {m4 obj p : her} .
                """);
        assertThat(Story.actor(d, "m3").id()).isEqualTo(Story.actor(d, "m2").id());
        assertThat(Story.actor(d, "m4").id()).isEqualTo(Story.actor(d, "m1").id());
    }

    @Test
    void itIsNoPersonAndTheyAreMany() {
        Dossier d = Story.resolve("""
                {m1 nsubj LOC : Russia} ^sent=send {m2 obj -/PERSON : two *envoys} to {m3 obl PER : Anna_Weller} .
                {m4 nsubj p : It} ^recalled=recall {m5 obj p : them} .
                """);
        assertThat(Story.actor(d, "m4").key()).isEqualTo("russia");
        assertThat(Story.actor(d, "m5").id()).isEqualTo(Story.actor(d, "m2").id());
    }

    @Test
    void whatIsUnclearStaysOpen() {
        Dossier d = Story.resolve("""
                {m1 nsubj PER : Anna_Weller} and {m2 nsubj PER : Jonas_Marker} ^met=meet .
                {m3 nsubj p : He} ^left=leave@e1 .
                event e1 Departure AGENT=m3
                """);
        assertThat(d.actors()).noneMatch(a -> a.mentions().contains("m3"));
        assertThat(d.events().get(0).participants()).isEmpty();
    }

    @Test
    void aClaimOfSomebodyUnclearHasAnUnnamedHolder() {
        Dossier d = Story.resolve("""
                {m1 nsubj p : They} ^said=say {m2 nsubj LOC : Russia} left@e1 .
                event e1 Departure AGENT=m2
                claim c1 e1 by m1
                """);
        Actor holder = Story.actor(d, "m1");
        assertThat(holder.name()).isEqualTo("unnamed people");
        assertThat(holder.key()).isNull();
        assertThat(d.claims().get(0).holders()).containsExactly(holder.id());
    }

    @Test
    void weAreThoseWhoSpeak() {
        Dossier d = Story.resolve("""
                {m1 nsubj ORG : NATO} ^said=say {m2 nsubj p : we} act@e1 .
                event e1 Event AGENT=m2
                claim c1 e1 by m1
                """);
        assertThat(Story.actor(d, "m2").key()).isEqualTo("nato");
    }

    @Test
    void relativePronounsAreTheNounTheyModify() {
        Dossier d = Story.resolve("""
                {m1 nsubj -/THING : The *report {m2 acl p : which}} ^shocked=shock {m3 obj LOC : Russia} .
                """);
        assertThat(Story.actor(d, "m2").id()).isEqualTo(Story.actor(d, "m1").id());
    }

    @Test
    void theyMayBeTwoAtOnce() {
        Dossier d = Story.resolve("""
                {m1 nsubj LOC : Russia} and {m2 conj LOC : North_Korea} ^deepened=deepen {m3 nmod p : their} ties@e1 .
                {m4 nsubj p : They} ^signed=sign@e2 {m5 obj -/THING : a *treaty} .
                event e1 Cooperation AGENT=m3
                event e2 SignAgreement AGENT=m4 THEME=m5
                """);
        String russia = Story.keyed(d, "russia").id();
        String northKorea = Story.keyed(d, "north-korea").id();
        assertThat(d.events().get(0).participants()).extracting(p -> p.target()).containsExactly(russia, northKorea);
        assertThat(d.events().get(1).participants()).extracting(p -> p.target()).contains(russia, northKorea);
    }

    @Test
    void pronounsPreferThoseWhoAct() {
        Dossier d = Story.resolve("""
                {m1 nsubj -/THING : *Programs} ^identified=identify {m2 obj -/ARMED_FORCE : the {m3 amod NORP : North_Korean} *soldiers} .
                {m4 nsubj p : They} ^got=get {m5 obj -/THING : *uniforms} .
                """);
        assertThat(Story.actor(d, "m4").key()).isEqualTo("north-korean-soldiers");
    }

    @Test
    void aSurnameTakenForANounIsThePerson() {
        Dossier d = Story.resolve("""
                {m1 nsubj PER : Steve_Jobs} ^spoke=speak .
                Then {m2 nsubj - : Jobs/NOUN} ^left=leave .
                """);
        assertThat(Story.actor(d, "m2").key()).isEqualTo("steve-jobs");
    }

    @Test
    void aCompanyOfWhichNothingIsKnownMayBeTheCompany() {
        Dossier d = Story.resolve("""
                {m1 nsubj ORG : Boeing} ^sold=sell jets to {m2 obl ORG : Brightwater_Holdings} .
                {m3 nsubj ORG : Brightwater_Holdings} ^grew=grow .
                {m4 nsubj -/ORGANIZATION : The *company} ^paid=pay .
                {m5 nsubj p : They} ^paid=pay .
                """);
        assertThat(Story.actor(d, "m4").key()).isEqualTo("brightwater-holdings");
        assertThat(Story.actor(d, "m5").key()).isEqualTo("brightwater-holdings");
    }

    @Test
    void theModelOfAMakerIsNotTheMaker() {
        Dossier d = Story.resolve("{m1 nsubj ORG : Boeing} ^built=build {m2 obj ORG : a *Boeing 747} .");
        assertThat(Story.actor(d, "m1").key()).isEqualTo("boeing");
        assertThat(Story.actor(d, "m2").key()).isEqualTo("boeing-747");
    }

    @Test
    void aTitleBeforeANameIsThatPerson() {
        Dossier d = Story.resolve("""
                {m1 nsubj -/PERSON : {m2 compound ORG : NATO} *chief} {m3 flat PER : Mark_Rutte} ^spoke=speak .
                {m4 nsubj PER : {m5 amod NORP : Peruvian} *President} {m6 flat PER : Anna_Weller} ^spoke=speak .
                """);
        assertThat(Story.actor(d, "m1").key()).isEqualTo("mark-rutte");
        assertThat(Story.actor(d, "m4").key()).isEqualTo("anna-weller");
    }

    @Test
    void piecesOfANameAreThatName() {
        Dossier d = Story.resolve("""
                {m1 nsubj ORG : Institute} for the {m2 nmod - : Study} of {m3 nmod MISC : War} ^said=say it .
                {m4 nsubj -/ARMED_FORCE : {m5 compound LOC : South} Korean *soldiers} ^left=leave .
                """);
        assertThat(Story.actor(d, "m1").key()).isEqualTo("institute-for-the-study-of-war");
        assertThat(Story.actor(d, "m3").key()).isEqualTo("institute-for-the-study-of-war");
        assertThat(Story.actor(d, "m5").key()).isEqualTo("south-korea");
        assertThat(Story.actor(d, "m4").key()).isEqualTo("south-korean-soldiers");
    }

    @Test
    void forcesBelongToWhoeverOwnsOrSendsThem() {
        Dossier d = Story.resolve("""
                date 2024-10-18
                {m1 nsubj LOC : North_Korea} ^sends=send@e1 {m2 obj -/ARMED_FORCE : 12,000~q1 *soldiers} .
                {m3 nsubj PER : Kim_Jong_Un} ^praised=praise {m5 obj -/ARMED_FORCE : {m4 nmod PER : Kim} 's *soldiers} .
                {m6 nsubj LOC : Russia} ^moved=move {m8 obj -/ARMED_FORCE : {m7 nmod p : its} *army} .
                event e1 Deployment AGENT=m1 THEME=m2
                """);
        assertThat(Story.actor(d, "m2").mentions()).containsExactly("m2", "m5");
        assertThat(Story.actor(d, "m2").key()).isEqualTo("north-korean-soldiers");
        assertThat(Story.actor(d, "m8").key()).isEqualTo("russia-armed-forces");
    }

    @Test
    void nounsThatNothingSpeaksOfAreNoActors() {
        Dossier d = Story.resolve("""
                {m1 nsubj LOC : Peru} ^left=leave@e1 {m2 obj -/THING : the *view} to {m3 obl -/THING : *experts} .
                event e1 Departure AGENT=m1 THEME=m3
                """);
        assertThat(d.actors())
                .noneMatch(a -> a.mentions().contains("m2"))
                .anyMatch(a -> a.mentions().contains("m3"));
    }
}
