package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.Actor;
import org.dateline.model.ActorType;
import org.dateline.model.Dossier;
import org.dateline.model.Participant;
import org.dateline.model.Role;
import org.junit.jupiter.api.Test;

/** Metonymy, demonyms, agencies. */
class StatesTest {
    @Test
    void aCapitalThatActsIsItsState() {
        Dossier d = Story.resolve("""
                {m1 nsubj LOC : Moscow} and {m2 conj ORG : Pyongyang} ^signed=sign@e1 {m3 obj -/THING : a *treaty} .
                event e1 SignAgreement AGENT=m1 AGENT=m2 THEME=m3
                """);
        assertThat(Story.actor(d, "m1").key()).isEqualTo("russia");
        assertThat(Story.actor(d, "m2").key()).isEqualTo("north-korea");
        assertThat(d.actors()).noneMatch(a -> "moscow".equals(a.key()));
    }

    @Test
    void aCapitalWhereSomethingIsStaysAPlaceInItsState() {
        Dossier d = Story.resolve("""
                {m1 nsubj PER : Anna_Weller} ^arrived=arrive@e1 in {m2 obl LOC : Moscow} .
                event e1 Arrival AGENT=m1 DESTINATION=m2
                """);
        Actor moscow = Story.actor(d, "m2");
        assertThat(moscow.key()).isEqualTo("moscow");
        assertThat(moscow.partOf()).isEqualTo(Story.keyed(d, "russia").id());
        assertThat(Story.keyed(d, "russia").mentions()).isEmpty();
    }

    @Test
    void oneMentionMayBeBoth() {
        Dossier d = Story.resolve("""
                {m1 nsubj LOC : Kyiv} ^denied=deny@e1 {m2 obj -/THING : the *claim} .
                {m3 nsubj -/THING : A *drone} ^hit=hit@e2 {m4 obj LOC : Kyiv} .
                event e1 Statement AGENT=m1 THEME=m2
                event e2 Attack AGENT=m3 THEME=m4
                claim c1 e1 by m1
                """);
        assertThat(Story.actor(d, "m1").key()).isEqualTo("ukraine");
        assertThat(Story.actor(d, "m4").key()).isEqualTo("kyiv");
    }

    @Test
    void theSameNameActsAndIsAPlace() {
        Dossier d = Story.resolve("""
                {m1 nsubj LOC : Moscow} ^hosted=host@e1 {m2 obj -/THING : *talks} .
                event e1 Negotiation AGENT=m1 LOCATION=m1
                """);
        assertThat(d.events().get(0).participants())
                .containsExactly(
                        new Participant(Role.AGENT, Story.keyed(d, "russia").id()),
                        new Participant(Role.LOCATION, Story.keyed(d, "moscow").id()));
    }

    @Test
    void aSeatOfGovernmentHoldsTheClaimsOfItsState() {
        Dossier d = Story.resolve("""
                {m1 nsubj ORG : The *Kremlin} ^said=say {m2 nsubj PER : Anna_Weller} left@e1 .
                event e1 Departure AGENT=m2
                claim c1 e1 by m1
                """);
        assertThat(d.claims().get(0).holders())
                .containsExactly(Story.keyed(d, "russia").id());
    }

    @Test
    void thePentagonIsTheDepartmentInIt() {
        Dossier d = Story.resolve("""
                {m1 nsubj ORG : The *Pentagon} ^met=meet@e1 {m2 obj ORG : NATO} .
                event e1 Meeting AGENT=m1 THEME=m2
                """);
        assertThat(Story.actor(d, "m1").key()).isEqualTo("united-states-department-of-defense");
    }

    @Test
    void demonymsAnchorGroups() {
        Dossier d = Story.resolve("""
                {m1 nsubj -/ARMED_FORCE : Several/ADJ thousand {m2 amod NORP : North_Korean} *soldiers} ^boarded=board@e1 {m3 obj -/THING : {m4 amod NORP : Russian} *ships} .
                event e1 Motion AGENT=m1 DESTINATION=m3
                {m5 nsubj -/PERSON : {m6 amod NORP : South_Korean} *officials} ^saw=see {m7 obj -/ARMED_FORCE : *soldiers from {m8 nmod LOC : North_Korea}} .
                """);
        Actor soldiers = Story.actor(d, "m1");
        assertThat(soldiers.key()).isEqualTo("north-korean-soldiers");
        assertThat(soldiers.type()).isEqualTo(ActorType.ARMED_FORCE);
        assertThat(soldiers.partOf()).isEqualTo(Story.keyed(d, "north-korea").id());
        assertThat(soldiers.mentions()).containsExactly("m1", "m7");
        Actor ships = Story.actor(d, "m3");
        assertThat(ships.key()).isNull();
        assertThat(ships.partOf()).isEqualTo(Story.keyed(d, "russia").id());
        assertThat(Story.actor(d, "m5").key()).isEqualTo("south-korean-officials");
        assertThat(Story.actor(d, "m5").type()).isEqualTo(ActorType.GROUP);
        assertThat(Story.actor(d, "m2").key()).isEqualTo("north-korea");
    }

    @Test
    void aNounOfUnknownTypeIsNoGroup() {
        Dossier d = Story.resolve("""
                {m1 nsubj - : {m2 amod NORP : Russian} *widgets} ^failed=fail@e1 .
                event e1 Event AGENT=m1
                """);
        assertThat(Story.actor(d, "m1").type()).isEqualTo(ActorType.THING);
        assertThat(Story.actor(d, "m1").partOf())
                .isEqualTo(Story.keyed(d, "russia").id());
    }

    @Test
    void modifiersTellGroupsApart() {
        Dossier d = Story.resolve("""
                {m1 nsubj -/ARMED_FORCE : Around 1,500 {m2 amod NORP : North_Korean} special/ADJ *forces} ^left=leave {m3 obj -/ARMED_FORCE : {m4 amod NORP : North_Korean} *soldiers} .
                """);
        assertThat(Story.actor(d, "m1").key()).isEqualTo("north-korean-special-forces");
        assertThat(Story.actor(d, "m3").key()).isEqualTo("north-korean-soldiers");
    }

    @Test
    void peoplesAreGroups() {
        Dossier d = Story.resolve("""
                {m1 nsubj NORP : the *Russians} ^met=meet {m2 obj NORP : Britons} .
                """);
        assertThat(Story.actor(d, "m1").type()).isEqualTo(ActorType.GROUP);
        assertThat(Story.actor(d, "m1").partOf())
                .isEqualTo(Story.keyed(d, "russia").id());
        assertThat(Story.actor(d, "m2").partOf())
                .isEqualTo(Story.keyed(d, "united-kingdom").id());
    }

    @Test
    void agenciesOfAStateAreOneHoweverTheyAreCalled() {
        Dossier d = Story.resolve("""
                {m1 nsubj ORG : The {m2 amod NORP : Russian} Ministry_of_Defense} ^said=say it .
                {m3 nsubj -/ORGANIZATION : {m4 nmod LOC : Russia} 's defense *ministry} ^said=say it .
                {m5 nsubj -/ORGANIZATION : The defence *ministry in {m6 nmod LOC : Moscow}} ^said=say it .
                """);
        Actor ministry = Story.keyed(d, "russia-defence-ministry");
        assertThat(ministry.mentions()).containsExactly("m1", "m3", "m5");
        assertThat(ministry.type()).isEqualTo(ActorType.ORGANIZATION);
        assertThat(ministry.partOf()).isEqualTo(Story.keyed(d, "russia").id());
    }

    @Test
    void anAgencyThatTheKnowledgeBaseHasIsThatEntry() {
        Dossier d = Story.resolve("""
                {m1 nsubj -/ORGANIZATION : The {m2 amod NORP : South_Korean} secret/ADJ *service} ^said=say it .
                {m3 nsubj ORG : National_Intelligence_Service} ^said=say it .
                """);
        assertThat(Story.keyed(d, "national-intelligence-service").mentions()).containsExactly("m1", "m3");
    }

    @Test
    void aGovernmentIsItsState() {
        Dossier d = Story.resolve("""
                {m1 nsubj -/ORGANIZATION : The *government in {m2 nmod LOC : Moscow}} ^denied=deny it .
                {m3 nsubj -/ORGANIZATION : The {m4 amod NORP : Russian} *government} ^denied=deny it .
                {m5 nsubj LOC : Russia} ^denied=deny it .
                """);
        assertThat(Story.keyed(d, "russia").mentions()).contains("m1", "m3", "m5");
    }

    @Test
    void residentsOfACapitalAreNoGroupOfTheState() {
        Dossier d = Story.resolve("""
                {m1 nsubj -/PERSON : *residents of {m2 nmod LOC : Moscow}} ^fled=flee@e1 .
                event e1 Flight AGENT=m1
                """);
        assertThat(Story.actor(d, "m1").key()).isNull();
        assertThat(Story.actor(d, "m1").partOf()).isNull();
    }
}
