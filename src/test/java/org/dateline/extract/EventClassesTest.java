package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.extract.Printed.claims;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.EventMention;
import org.dateline.model.Extraction;
import org.junit.jupiter.api.Test;

/** Which class the events of a sentence have: by sense and arguments, not by the word alone. */
class EventClassesTest {
    private static List<String> classes(String trees) {
        Extraction extraction = Extractor.load().extract(Trees.annotated(trees));
        return Stream.concat(extraction.events().stream(), extraction.background().stream())
                .map(e -> e.lemma() + "=" + e.eventClass())
                .toList();
    }

    private static EventMention background(String trees) {
        return Extractor.load().extract(Trees.annotated(trees)).background().get(0);
    }

    private static String told(String verb, String lemma, String object) {
        return """
                Chile Chile PROPN 2 nsubj LOC
                %s %s VERB 0 root
                the the DET 4 det
                %s %s NOUN 2 obj""".formatted(verb, lemma, object, object);
    }

    @Test
    void theObjectTellsTheSense() {
        assertThat(classes(told("lifted", "lift", "embargo"))).contains("lift=SanctionRelief");
        assertThat(classes(told("lifted", "lift", "curfew"))).contains("lift=Concession");
        assertThat(classes(told("lifted", "lift", "table"))).contains("lift=Event");
        assertThat(classes(told("cancelled", "cancel", "visit"))).contains("cancel=ReducedRelations");
    }

    @Test
    void anEventNounBesideTheObjectTellsItToo() {
        assertThat(classes("""
                Chile Chile PROPN 2 nsubj LOC
                halted halt VERB 0 root
                mediation mediation NOUN 4 compound
                efforts effort NOUN 2 obj""")).contains("halt=ReducedRelations");
    }

    @Test
    void aPrepositionMakesAnotherVerb() {
        assertThat(classes("""
                Chile Chile PROPN 2 nsubj LOC
                called call VERB 0 root
                for for ADP 4 case
                sanctions sanction NOUN 2 obl""")).contains("call=Demand");
        assertThat(classes("""
                Police police NOUN 3 nsubj
                were be AUX 3 aux
                put put VERB 0 root
                on on ADP 5 case
                alert alert NOUN 3 obl""")).contains("put=Alert");
    }

    @Test
    void verbsOfIntentionHaveTheirClass() {
        assertThat(classes("""
                Chile Chile PROPN 2 nsubj LOC
                refused refuse VERB 0 root
                to to PART 4 mark
                pay pay VERB 2 xcomp""")).contains("refuse=Rejection");
    }

    @Test
    void whoSaysThatAnotherMustDoSomethingDemandsIt() {
        String trees = """
                Rossi Rossi PROPN 2 nsubj PER
                said say VERB 0 root
                Chile Chile PROPN 5 nsubj LOC
                must must AUX 5 aux
                withdraw withdraw VERB 2 ccomp""";
        assertThat(background(trees).eventClass()).isEqualTo("Demand");
        assertThat(new Printed(Extractor.load().extract(Trees.annotated(trees))).event(background(trees)))
                .isEqualTo("Demand say Agent=Rossi Recipient=Chile");
        assertThat(background(trees.replace("Chile Chile PROPN 5 nsubj LOC", "he he PRON 5 nsubj"))
                        .eventClass())
                .isEqualTo("Statement");
        assertThat(background(trees.replace("must must", "will will")).eventClass())
                .isEqualTo("Statement");
    }

    @Test
    void answersAreAimedAtWhoseActTheyAnswer() {
        assertThat(new Printed(Extractor.load().extract(Trees.annotated("""
                        Norway Norway PROPN 2 nsubj LOC
                        prevented prevent VERB 0 root
                        a a DET 4 det
                        march march NOUN 2 obj
                        by by ADP 6 case
                        students student NOUN 4 nmod"""))).claims())
                .anySatisfy(c ->
                        assertThat(c).endsWith("Repression prevent Agent=Norway Theme=<march> Recipient=students"));
    }

    @Test
    void aThreatIsAimedAtWhoIsToMeetItsCondition() {
        String trees = """
                Rebels rebel NOUN 2 nsubj
                threatened threaten VERB 0 root
                to to PART 4 mark
                strike strike VERB 2 xcomp
                unless unless SCONJ 7 mark
                Chile Chile PROPN 7 nsubj LOC
                pays pay VERB 4 advcl""";
        Extraction extraction = Extractor.load().extract(Trees.annotated(trees));
        assertThat(new Printed(extraction).event(extraction.background().get(0)))
                .isEqualTo("Threat threaten Agent=Rebels Recipient=Chile");
    }

    @Test
    void aDecreaseWantsAnAmount() {
        assertThat(classes("""
                Prices price NOUN 2 nsubj
                fell fall VERB 0 root""")).contains("fall=Decrease");
        assertThat(classes("""
                Trees tree NOUN 2 nsubj
                fell fall VERB 0 root""")).contains("fall=Event");
        assertThat(classes("""
                Emissions gas NOUN 2 nsubj
                fell fall VERB 0 root
                by by ADP 5 case
                5 5 NUM 5 nummod
                percent percent NOUN 2 obl""")).contains("fall=Decrease");
    }

    @Test
    void aClassAsksForWhatUndergoesItAndForWhoDoesIt() {
        assertThat(classes(told("promoted", "promote", "officer"))).contains("promote=Appointment");
        assertThat(classes(told("promoted", "promote", "growth"))).contains("promote=Event");
        assertThat(classes(told("toppled", "topple", "government"))).contains("topple=Coup");
        assertThat(classes(told("toppled", "topple", "tree"))).contains("topple=Event");
        assertThat(classes(told("gave", "give", "weapon"))).doesNotContain("give=Event");
        assertThat(classes(told("gave", "give", "impression"))).contains("give=Event");
        String hit = """
                A a DET 2 det
                woman woman NOUN 4 nsubj
                was be AUX 4 aux
                hit hit VERB 0 root
                by by ADP 7 case
                a a DET 7 det
                %1$s %1$s NOUN 4 obl""";
        assertThat(classes(hit.formatted("soldier"))).contains("hit=Attack");
        assertThat(classes(hit.formatted("car"))).contains("hit=Accident");
        assertThat(classes(hit.formatted("wave"))).contains("hit=Event");
    }

    @Test
    void aComplementMakesAnotherVerb() {
        assertThat(classes("""
                He he PRON 2 nsubj
                pleaded plead VERB 0 root
                not not PART 4 advmod
                guilty guilty ADJ 2 xcomp""")).containsExactly("plead not guilty=Trial");
        assertThat(classes("""
                Police police NOUN 2 nsubj
                kept keep VERB 0 root
                roads road NOUN 2 obj
                safe safe ADJ 2 xcomp""")).containsExactly("keep safe=Event");
    }

    private static List<String> claimed(String trees) {
        return Extractor.load().extract(Trees.annotated(trees)).events().stream()
                .map(EventMention::lemma)
                .toList();
    }

    @Test
    void relationsOfPlaceAreNoEvents() {
        String trees = """
                A a DET 2 det
                %1$s %1$s NOUN 3 nsubj
                surrounds surround VERB 0 root
                the the DET 5 det
                camp camp NOUN 3 obj""";
        assertThat(claimed(trees.formatted("wall"))).isEmpty();
        assertThat(claimed(trees.formatted("soldier"))).containsExactly("surround");
    }

    @Test
    void whatSomethingIsMadeIsNoEventButWhatItHasDoneIs() {
        assertThat(claimed("""
                This this PRON 2 nsubj
                makes make VERB 0 root
                it it PRON 2 expl
                hard hard ADJ 2 xcomp
                to to PART 6 mark
                pay pay VERB 4 csubj""")).containsExactly("pay");
        assertThat(claimed("""
                Storms storm NOUN 2 nsubj
                left leave VERB 0 root
                houses house NOUN 2 obj
                damaged damage VERB 3 acl""")).contains("damage").doesNotContain("leave");
    }

    @Test
    void wordsThatOnlyLookLikeVerbsAreNoEvents() {
        assertThat(claimed("""
                Compared compare VERB 6 advcl
                to to ADP 3 case
                Chile Chile PROPN 1 obl LOC
                it it PRON 6 nsubj
                is be AUX 6 cop
                small small ADJ 0 root""")).isEmpty();
        assertThat(claimed("""
                Police police NOUN 2 nsubj
                solved solve VERB 0 root
                a a DET 4 det
                hit hit NOUN 2 obj
                and and CCONJ 6 cc
                run run VERB 2 conj""")).doesNotContain("run");
        assertThat(claimed("""
                Chile Chile PROPN 3 nsubj LOC
                is be AUX 3 aux
                supposed suppose VERB 0 root
                to to PART 5 mark
                pay pay VERB 3 xcomp""")).containsExactly("pay");
    }

    private static String of(String noun, String what) {
        return """
                They they PRON 2 nsubj
                saw see VERB 0 root
                the the DET 4 det
                %s %s NOUN 2 obj
                of of ADP 6 case
                %s %s NOUN 4 nmod
                = 4 A1=6""".formatted(noun, noun, what, what);
    }

    @Test
    void figuresOfSpeechHaveNoClass() {
        assertThat(classes(of("death", "justice"))).contains("death=Event");
        assertThat(classes(of("death", "soldier"))).contains("death=Death");
        assertThat(classes(of("explosion", "optimism"))).contains("explosion=Event");
        assertThat(classes(told("raised", "raise", "question"))).contains("raise=Statement");
        assertThat(classes(told("raised", "raise", "price"))).contains("raise=Increase");
        assertThat(classes(told("demonstrated", "demonstrate", "intent"))).contains("demonstrate=Event");
        assertThat(classes(told("surrendered", "surrender", "lead"))).contains("surrender=Event");
        assertThat(classes(told("surrendered", "surrender", "weapon"))).contains("surrender=Disarmament");
    }

    @Test
    void whoIsAskedAQuestionIsAskedForNothing() {
        String asked = """
                They they PRON 2 nsubj
                asked ask VERB 0 root
                Rossi Rossi PROPN 2 obj PER
                %s %s %s 5 %s
                leave leave VERB 2 %s""";
        assertThat(classes(asked.formatted("to", "to", "PART", "mark", "xcomp")))
                .contains("ask=Demand");
        assertThat(classes(asked.formatted("whether", "whether", "SCONJ", "mark", "ccomp")))
                .contains("ask=Event");
    }

    private static List<String> triggers(String trees) {
        return Extractor.load().extract(Trees.annotated(trees)).events().stream()
                .map(EventMention::lemma)
                .toList();
    }

    @Test
    void howNewsIsPutInItsContextIsNoEvent() {
        String comes = """
                %s %s %s 2 nsubj
                comes come VERB 0 root
                as as SCONJ 5 mark
                unrest unrest NOUN 5 nsubj
                spreads spread VERB 2 advcl""";
        assertThat(triggers(comes.formatted("This", "this", "PRON"))).doesNotContain("come");
        assertThat(triggers(comes.formatted("He", "he", "PRON"))).contains("come");
    }

    @Test
    void fromWhenOnIsNoEvent() {
        assertThat(triggers("""
                They they PRON 2 nsubj
                celebrate celebrate VERB 0 root
                it it PRON 2 obj
                , , PUNCT 5 punct
                starting start VERB 2 advcl
                June June PROPN 5 obl @2024-06""")).containsExactly("celebrate");
    }

    @Test
    void whatWillBeSoIsNotGone() {
        assertThat(triggers("""
                He he PRON 3 nsubj
                is be AUX 3 aux
                going go VERB 0 root
                to to PART 6 mark
                be be AUX 6 cop
                upset upset ADJ 3 xcomp""")).doesNotContain("go");
    }

    @Test
    void whatCameOfAnActIsAThing() {
        assertThat(triggers("""
                The the DET 2 det
                replacement replacement NOUN 5 nsubj
                , , PUNCT 4 punct
                Orion Orion PROPN 2 appos ORG
                failed fail VERB 0 root
                = 2""")).doesNotContain("replacement");
    }

    @Test
    void aParticleOrPrepositionMakesAVerbOfNoClass() {
        assertThat(classes("""
                Chile Chile PROPN 2 nsubj LOC
                pressed press VERB 0 root
                on on ADP 2 compound
                with with ADP 6 case
                the the DET 6 det
                talks talk NOUN 2 obl""")).contains("press on=Event");
        assertThat(classes("""
                Rossi Rossi PROPN 2 nsubj PER
                approved approve VERB 0 root
                of of ADP 5 case
                the the DET 5 det
                plan plan NOUN 2 obl""")).contains("approve=Event");
        assertThat(classes(told("approved", "approve", "visit"))).contains("approve=Permission");
    }

    @Test
    void aParticleOfDirectionLeavesTheClass() {
        assertThat(classes("""
                Chile Chile PROPN 2 nsubj LOC
                deployed deploy VERB 0 root
                troops troop NOUN 2 obj
                out out ADP 2 compound""")).contains("deploy out=Deployment");
    }

    @Test
    void whoVotesTellsWhetherItIsAnElection() {
        assertThat(classes("""
                Voters voter NOUN 2 nsubj
                voted vote VERB 0 root
                today today NOUN 2 advmod""")).contains("vote=Election");
        assertThat(classes("""
                Senators senator NOUN 2 nsubj
                voted vote VERB 0 root
                today today NOUN 2 advmod""")).contains("vote=Event");
    }

    @Test
    void risingIsAnIncreaseOnlyOfAnAmount() {
        assertThat(classes("""
                Prices price NOUN 2 nsubj
                rose rise VERB 0 root""")).contains("rise=Increase");
        assertThat(classes("""
                It it PRON 2 nsubj
                rose rise VERB 0 root""")).contains("rise=Event");
    }

    @Test
    void whatIsGivenToThePassiveSubjectIsTheTheme() {
        assertThat(classes("""
                Rossi Rossi PROPN 3 nsubj PER
                was be AUX 3 aux
                sent send VERB 0 root
                a a DET 5 det
                letter letter NOUN 3 obj""")).contains("send=Event");
    }

    @Test
    void anAdjectiveThatComesOfTheSubjectMakesAnotherVerb() {
        assertThat(classes("""
                Prices price NOUN 2 nsubj
                fell fall VERB 0 root
                silent silent ADJ 2 xcomp""")).noneMatch(c -> c.endsWith("=Decrease"));
    }

    @Test
    void aModifierMakesAnotherNounOfNoEvent() {
        assertThat(classes("""
                Rossi Rossi PROPN 2 nsubj PER
                condemned condemn VERB 0 root
                a a DET 5 det
                great great ADJ 5 amod
                deal deal NOUN 2 obj""")).noneMatch(c -> c.startsWith("deal="));
    }

    @Test
    void verbsThatStandForOthersAreNoEvents() {
        assertThat(events("""
                Rossi Rossi PROPN 2 nsubj PER
                did do VERB 0 root
                that that PRON 2 obj""")).isEmpty();
        assertThat(events("""
                We we PRON 3 nsubj
                've have AUX 3 aux
                got get VERB 0 root
                water water NOUN 3 obj""")).isEmpty();
        assertThat(events("""
                The the DET 2 det
                car car NOUN 3 nsubj
                weighs weigh VERB 0 root
                300 300 NUM 5 nummod
                kg kg NOUN 3 obj""")).isEmpty();
        assertThat(events("""
                It it PRON 2 nsubj
                makes make VERB 0 root
                sense sense NOUN 2 obj""")).isEmpty();
        assertThat(events("""
                Rossi Rossi PROPN 2 nsubj PER
                weighed weigh VERB 0 root
                the the DET 4 det
                options option NOUN 2 obj""")).containsExactly("weigh");
    }

    private static List<String> events(String trees) {
        return Extractor.load().extract(Trees.annotated(trees)).events().stream()
                .map(EventMention::lemma)
                .toList();
    }

    @Test
    void whatIsFoundSomewhereLivesThere() {
        assertThat(claims("""
                Ants ant NOUN 3 nsubj
                are be AUX 3 aux
                found find VERB 0 root
                in in ADP 5 case
                Chile Chile PROPN 3 obl LOC
                . . PUNCT 3 punct
                = 3.01 A1=1 AM-LOC=5""")).noneMatch(c -> c.contains("Discovery"));
        assertThat(claims("""
                Arms arm NOUN 3 nsubj
                were be AUX 3 aux
                found find VERB 0 root
                in in ADP 5 case
                Chile Chile PROPN 3 obl LOC
                . . PUNCT 3 punct
                = 3.01 A1=1 AM-LOC=5""")).anyMatch(c -> c.contains("Discovery"));
    }

    @Test
    void theFallOfAWallIsNoDecrease() {
        assertThat(claims("""
                Norway Norway PROPN 2 nsubj LOC
                saw see VERB 0 root
                the the DET 4 det
                fall fall NOUN 2 obj
                of of ADP 7 case
                the the DET 7 det
                wall wall NOUN 4 nmod
                = 4.01 A1=7""")).noneMatch(c -> c.contains("Decrease"));
        assertThat(claims("""
                Norway Norway PROPN 2 nsubj LOC
                saw see VERB 0 root
                a a DET 4 det
                fall fall NOUN 2 obj
                of of ADP 6 case
                prices price NOUN 4 nmod
                = 4.01 A1=6""")).anyMatch(c -> c.contains("Decrease"));
    }

    @Test
    void whatIsWeighedInAYearIsNoWeight() {
        assertThat(claims("""
                Senators senator NOUN 2 nsubj
                weighed weigh VERB 0 root
                the the DET 4 det
                bill bill NOUN 2 obj
                in in ADP 6 case
                2009 2009 NUM 2 obl
                . . PUNCT 2 punct""")).anyMatch(c -> c.contains("weigh"));
    }
}
