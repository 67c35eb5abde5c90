package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.dateline.model.Change;
import org.dateline.model.Claim;
import org.dateline.model.Dossier;
import org.dateline.model.Event;
import org.dateline.model.EventTime;
import org.dateline.model.Extraction;
import org.dateline.model.Participant;
import org.dateline.model.RelationType;
import org.dateline.model.Role;
import org.dateline.model.Stance;
import org.junit.jupiter.api.Test;

class EventsTest {
    @Test
    void affirmedAndDeniedAreOneEventWithTwoClaims() {
        Dossier d = Story.resolve("""
                {m1 nsubj ORG : Yonhap} ^said=say {m2 nsubj LOC : Pyongyang} sent=send/VERB@e1 {m3 obj -/THING : *shells} to {m4 obl LOC : Russia} .
                {m5 nsubj LOC : Pyongyang} ^denied=deny sending=send/VERB@e2 {m6 obj -/THING : *shells} to {m7 obl LOC : Moscow} .
                event e1 Supply AGENT=m2 THEME=m3 RECIPIENT=m4
                event e2 Supply AGENT=m5 THEME=m6 RECIPIENT=m7
                claim c1 e1 by m1
                claim c2 e2 by m5 DENIES
                """);
        assertThat(d.events()).hasSize(1);
        Event event = d.events().get(0);
        assertThat(event.mentions()).containsExactly("e1", "e2");
        assertThat(event.label()).isEqualTo("send shells (North Korea)");
        assertThat(event.participants())
                .containsExactly(
                        new Participant(
                                Role.AGENT, Story.keyed(d, "north-korea").id()),
                        new Participant(Role.THEME, Story.actor(d, "m3").id()),
                        new Participant(Role.RECIPIENT, Story.keyed(d, "russia").id()));
        assertThat(d.claims()).extracting(Claim::stance).containsExactly(Stance.AFFIRMS, Stance.DENIES);
        assertThat(d.claims()).allMatch(c -> c.about().equals("e1"));
    }

    @Test
    void labelTellsWhatAndWhoInShortPhrases() {
        Dossier d = Story.resolve("""
                {m1 nsubj LOC : Norway} ^married=marry@e1 {m2 obj -/GROUP : two/NUM same/ADJ - sex/NOUN *couples} .
                {m3 nsubj -/GROUP : Inspectors/NOUN} ^checked=check@e2 {m4 obj -/THING : a ten/NUM - year/NOUN *lease} .
                {m5 nsubj LOC : Norway} ^raised=raise@e3 {m6 obj -/THING : the wholly unexpected/ADJ international/ADJ lending/NOUN *tariffs} .
                event e1 Event AGENT=m1 THEME=m2
                event e2 Event AGENT=m3 THEME=m4
                event e3 Event AGENT=m5 THEME=m6
                """);
        assertThat(d.events())
                .extracting(Event::label)
                .containsExactly(
                        "marry same-sex couples (Norway)", "check lease (inspectors)", "raise tariffs (Norway)");
    }

    @Test
    void otherGoodsAreAnotherEvent() {
        Dossier d = Story.resolve("""
                {m1 nsubj LOC : Russia} ^sold=sell@e1 {m2 obj -/THING : *grain} to {m3 obl LOC : Egypt} .
                {m4 nsubj LOC : Russia} ^sold=sell@e2 {m5 obj -/THING : *missiles} to {m6 obl LOC : Egypt} .
                event e1 Sale AGENT=m1 THEME=m2 RECIPIENT=m3
                event e2 Sale AGENT=m4 THEME=m5 RECIPIENT=m6
                """);
        assertThat(d.events()).hasSize(2);
    }

    @Test
    void listsOfWhichNoneHoldsTheOtherAreTwoEvents() {
        Dossier d = Story.resolve("""
                {m1 nsubj LOC : Russia} ^sold=sell@e1 {m2 obj -/THING : *grain} and {m3 conj -/THING : *steel} to {m4 obl LOC : Egypt} .
                {m5 nsubj LOC : Russia} ^sold=sell@e2 {m6 obj -/THING : *grain} and {m7 conj -/THING : *oil} to {m8 obl LOC : Egypt} .
                {m9 nsubj LOC : Russia} ^sold=sell@e3 {m10 obj -/THING : *grain} to {m11 obl LOC : Egypt} .
                event e1 Sale AGENT=m1 THEME=m2 THEME=m3 RECIPIENT=m4
                event e2 Sale AGENT=m5 THEME=m6 THEME=m7 RECIPIENT=m8
                event e3 Sale AGENT=m9 THEME=m10 RECIPIENT=m11
                """);
        assertThat(d.events()).extracting(Event::mentions).containsExactly(List.of("e1"), List.of("e2", "e3"));
    }

    @Test
    void otherDaysNumbersPlacesAndPlansAreOtherEvents() {
        String told =
                "{m1 nsubj LOC : Russia} ^attacked=attack@e1 {m2 obj LOC : Ukraine} with 10~q1 {m3 obl -/THING : *drones} near {m4 obl LOC : Odesa} .\n"
                        + "{m5 nsubj LOC : Russia} ^attacked=attack@e2 {m6 obj LOC : Ukraine} with 20~q2 {m7 obl -/THING : *drones} near {m8 obl LOC : Kharkiv} .\n";
        String first = "event e1 Attack AGENT=m1 THEME=m2 ";
        String second = "event e2 Attack AGENT=m5 THEME=m6 ";
        assertThat(eventsOf(told + first + "\n" + second)).hasSize(1);
        assertThat(eventsOf(told + first + "time=2024-05-01\n" + second + "time=2024-05"))
                .hasSize(1);
        assertThat(eventsOf(told + first + "time=2024-05-01\n" + second + "time=2024-05-02"))
                .hasSize(2);
        assertThat(eventsOf(told + first + "LOCATION=m4\n" + second + "LOCATION=m8"))
                .hasSize(2);
        assertThat(eventsOf(told + first + "\n" + second + "PLANNED")).hasSize(2);
        assertThat(eventsOf(told + first + "INSTRUMENT=m3\n" + second
                        + "INSTRUMENT=m7\nquantity q1 10 of m3\nquantity q2 20 of m7"))
                .hasSize(2);
    }

    private static List<Event> eventsOf(String source) {
        return Story.resolve(source).events();
    }

    @Test
    void theNarrowerTimeStays() {
        Dossier d = Story.resolve("""
                {m1 nsubj LOC : Russia} ^signed=sign@e1 {m2 obj -/THING : a *treaty} with {m3 obl LOC : Peru} .
                {m4 nsubj LOC : Russia} ^signed=sign@e2 {m5 obj -/THING : the *treaty} .
                event e1 SignAgreement AGENT=m1 THEME=m2 CO_PARTICIPANT=m3 time=2024-06
                event e2 SignAgreement AGENT=m4 THEME=m5 time=2024-06-19
                """);
        assertThat(d.events()).hasSize(1);
        assertThat(d.events().get(0).time())
                .isNotNull()
                .extracting(EventTime::value)
                .isEqualTo("2024-06-19");
    }

    @Test
    void aDefiniteNounPointsBackToItsEvent() {
        Dossier d = Story.resolve("""
                {m1 nsubj LOC : Russia} ^deployed=deploy@e1 {m2 obj -/ARMED_FORCE : *troops} .
                The deployment@e2 ^worried=worry {m3 obj LOC : Poland} .
                A deployment@e3 ^followed=follow .
                event e1 Deployment AGENT=m1 THEME=m2
                event e2 Deployment
                event e3 Deployment time=2025-01-20
                """);
        assertThat(d.events()).extracting(Event::id).containsExactly("e1", "e3");
    }

    @Test
    void aBareNounTellsNothing() {
        Dossier d = Story.resolve("""
                {m1 nsubj LOC : Russia} ^deployed=deploy@e1 {m2 obj -/ARMED_FORCE : *troops} .
                A war@e2 ^followed=follow .
                event e1 Deployment AGENT=m1 THEME=m2
                event e2 Combat
                """);
        assertThat(d.events()).extracting(Event::id).containsExactly("e1");
        assertThat(d.claims()).hasSize(1);
    }

    @Test
    void oneParticipantIsEnoughWhereTheWordIsTheSame() {
        String told = """
                {m1 nsubj LOC : Russia} ^deployed=deploy@e1 {m2 obj -/THING : *missiles} .
                {m3 nsubj LOC : Russia} ^spoke=speak of a deployment@e2 .
                {m4 nsubj LOC : Russia} ^stationed=station@e3 .
                """;
        assertThat(Story.resolve(told + "event e1 Deployment AGENT=m1 THEME=m2\nevent e2 Deployment AGENT=m3")
                        .events())
                .hasSize(1);
        assertThat(Story.resolve(told + "event e1 Deployment AGENT=m1 THEME=m2\nevent e3 Deployment AGENT=m4")
                        .events())
                .hasSize(2);
    }

    @Test
    void whatTheHeadlineTellsTheLeadTellsAgain() {
        Dossier d = Story.resolve("""
                title {m1 nsubj ORG : Brightwater_Holdings} ^buys=buy@e1 {m2 obj -/THING : *rival} .
                {m3 nsubj ORG : Brightwater_Holdings} ^acquired=acquire@e2 {m4 obj ORG : Acme_Steel_Works} .
                event e1 Acquisition AGENT=m1
                event e2 Acquisition AGENT=m3 THEME=m4
                """);
        assertThat(d.events()).hasSize(1);
    }

    @Test
    void aBareNounIsNamedAgainButNotAKindOfIt() {
        String told = """
                {m1 nsubj LOC : Russia} ^continued=continue {m2 obj - : the *search@e1} .
                {m3 nsubj - : *Search/NOUN@e2} ^ended=end .
                {m4 nsubj - : Strategic/ADJ *search@e3} ^began=begin .
                event e1 Investigation AGENT=m1
                event e2 Investigation time=2024-05-01
                event e3 Investigation time=2024-05-01
                """;
        assertThat(Story.resolve(told).events())
                .extracting(Event::mentions)
                .containsExactly(List.of("e1", "e2"), List.of("e3"));
    }

    @Test
    void broadClassesNeedTheSameWord() {
        Dossier d = Story.resolve("""
                {m1 nsubj LOC : Russia} ^changed=change@e1 {m2 obj -/THING : the *law} .
                {m3 nsubj LOC : Russia} ^kept=keep@e2 {m4 obj -/THING : the *law} .
                event e1 Event AGENT=m1 THEME=m2
                event e2 Event AGENT=m3 THEME=m4
                """);
        assertThat(d.events()).hasSize(2);
    }

    @Test
    void everyEventHasAClaimThePublishersWhereNobodySpeaks() {
        Dossier d = Story.resolve("""
                {m1 nsubj LOC : Russia} ^left=leave@e1 .
                event e1 Departure AGENT=m1 negated
                """);
        Claim claim = d.claims().get(0);
        assertThat(claim.about()).isEqualTo("e1");
        assertThat(claim.holders()).containsExactly(d.publisher());
        assertThat(claim.stance()).isEqualTo(Stance.DENIES);
        assertThat(claim.evidence()).containsExactly(0);
    }

    @Test
    void claimsNest() {
        Dossier d = Story.resolve("""
                {m1 nsubj ORG : RIA_Novosti} ^reported=report {m2 obl -/ORGANIZATION : the {m3 amod NORP : Russian} defence *ministry} said {m4 nsubj -/ARMED_FORCE : *commanders} test=test@e1 {m5 obj -/THING : *readiness} .
                event e1 Exercise AGENT=m4 THEME=m5
                claim c1 e1 by m2
                claim c2 c1 by m1
                """);
        assertThat(d.claims().get(0).holders())
                .containsExactly(Story.keyed(d, "russia-defence-ministry").id());
        assertThat(d.claims().get(1).about()).isEqualTo("c1");
        assertThat(d.claims().get(1).holders())
                .containsExactly(Story.keyed(d, "ria-novosti").id());
    }

    @Test
    void claimsThatSayTheSameBecomeOneWithBothSentences() {
        Dossier d = Story.resolve("""
                {m1 nsubj LOC : Russia} ^signed=sign@e1 {m2 obj -/THING : a *treaty} with {m3 obl LOC : Peru} .
                {m4 nsubj LOC : Russia} ^signed=sign@e2 {m5 obj -/THING : the *treaty} with {m6 obl LOC : Peru} .
                event e1 SignAgreement AGENT=m1 THEME=m2 CO_PARTICIPANT=m3
                event e2 SignAgreement AGENT=m4 THEME=m5 CO_PARTICIPANT=m6
                claim c1 e1
                claim c2 e2
                """);
        assertThat(d.claims()).hasSize(1);
        assertThat(d.claims().get(0).evidence()).containsExactly(0, 1);
    }

    @Test
    void quantitiesGoToTheEventsOfWhatTheyCount() {
        Dossier d = Story.resolve("""
                {m1 nsubj LOC : Russia} ^sent=send/VERB@e1 {m2 obj -/ARMED_FORCE : 1,500~q1 *soldiers} .
                {m3 nsubj LOC : Russia} ^made=make 3~q2 attacks@e2 .
                event e1 Deployment AGENT=m1 THEME=m2
                event e2 Attack AGENT=m3
                quantity q1 1500 of m2
                quantity q2 3
                """);
        assertThat(d.events().get(0).quantities()).containsExactly("q1");
        assertThat(d.quantities().get(0).counts())
                .isEqualTo(Story.actor(d, "m2").id());
        assertThat(d.quantities().get(0).text()).isEqualTo("1,500");
    }

    @Test
    void theSameChangeToldTwiceIsOneWithAllItsMeasures() {
        Dossier d = Story.resolve("""
                {m1 nsubj -/THING : *prices} ^rose=rise/VERB@e1 5~q1 .
                {m2 nsubj -/THING : *prices} ^rose=rise/VERB@e2 5~q2 to 40~q3 .
                {m3 nsubj -/THING : *prices} ^rose=rise/VERB@e3 9~q4 .
                event e1 Increase THEME=m1 UP BY=q1
                event e2 Increase THEME=m2 UP BY=q2 TO=q3
                event e3 Increase THEME=m3 UP BY=q4
                quantity q1 5
                quantity q2 5
                quantity q3 40
                quantity q4 9
                """);
        assertThat(d.events())
                .extracting(Event::change)
                .contains(new Change(Change.Direction.UP, List.of(new Change.Measure(Change.Kind.BY, "q4"))));
        assertThat(d.events().get(0).quantities()).contains("q1");
        assertThat(d.events()).noneMatch(e -> e.mentions().containsAll(List.of("e1", "e3")));
    }

    @Test
    void eventsTakePartInEvents() {
        Dossier d = Story.resolve("""
                {m1 nsubj LOC : Russia} ^began=begin@e1 {m2 obj -/THING : *transports} moving=move@e2 .
                event e1 Event AGENT=m1 THEME=e2
                event e2 Transport THEME=m2
                """);
        assertThat(d.events().get(0).participants()).contains(new Participant(Role.THEME, "e2"));
    }

    @Test
    void officesAreTiesToTheState() {
        Dossier d = Story.resolve("""
                {m1 nsubj PER : {m2 amod NORP : Peruvian} President Anna_Weller} ^left=leave {m3 obj LOC : Peru} .
                relation r1 m1 HOLDS_OFFICE_AT m2 president
                relation r2 m1 HOLDS_OFFICE_AT m3 president
                relation r3 m2 PART_OF m3
                """);
        assertThat(d.relations()).hasSize(1);
        assertThat(d.relations().get(0).type()).isEqualTo(RelationType.HOLDS_OFFICE_AT);
        assertThat(d.relations().get(0).object())
                .isEqualTo(Story.keyed(d, "peru").id());
    }

    @Test
    void idsFollowTheText() {
        Dossier d = Story.resolve("""
                {m1 nsubj LOC : Peru} ^met=meet {m2 obj LOC : Chile} .
                """);
        assertThat(d.actors())
                .extracting(a -> a.id() + " " + a.key())
                .containsExactly("a1 peru", "a2 chile", "a3 example-gazette");
    }

    @Test
    void theResultIsTheSameEveryTimeAndWhateverTheOrderOfTies() {
        Extraction x = Story.extraction("""
                {m1 nsubj PER : Anna_Weller} ^met=meet@e1 {m2 obj ORG : Rural_Transport_Board} and {m3 conj ORG : Brightwater_Holdings} .
                {m4 nsubj p : She} ^praised=praise@e2 {m5 obj ORG : RTB} .
                event e1 Meeting AGENT=m1 CO_PARTICIPANT=m2 CO_PARTICIPANT=m3
                event e2 Praise AGENT=m4 THEME=m5
                relation r1 m5 ALIAS_OF m2
                relation r2 m1 HOLDS_OFFICE_AT m3 head
                """);
        Extraction shuffled = new Extraction(
                x.annotated(),
                x.entities(),
                x.events(),
                x.background(),
                x.quantities(),
                reversed(x.relations()),
                x.claims());
        Dossier first = Resolver.load().resolve(x);
        assertThat(Resolver.load().resolve(x)).isEqualTo(first);
        assertThat(Resolver.load().resolve(shuffled).actors()).isEqualTo(first.actors());
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> out = new java.util.ArrayList<>(list);
        Collections.reverse(out);
        return out;
    }
}
