package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.model.Extraction;
import org.dateline.model.TimeLink;
import org.dateline.model.TokenSpan;
import org.junit.jupiter.api.Test;

/** How events lie to dates, to the day of publication (18 October 2024) and to each other. */
class TimeOrderTest {
    /** {@code lemma RELATION target}: the lemma of the other event, {@code t1}, or {@code dct}. */
    private static List<String> links(String trees) {
        Extraction extraction = Extractor.load().extract(Trees.annotated(trees));
        Map<String, String> lemmas = new HashMap<>();
        Stream.concat(extraction.events().stream(), extraction.background().stream())
                .forEach(e -> lemmas.put(e.id(), e.lemma()));
        return extraction.timeLinks().stream()
                .map(l ->
                        lemmas.get(l.event()) + " " + l.relation() + " " + lemmas.getOrDefault(l.target(), l.target()))
                .toList();
    }

    private static String withPreposition(String preposition) {
        return """
                rebels rebel NOUN 2 nsubj
                fought fight VERB 0 root
                %1$s %1$s ADP 4 case
                June June PROPN 2 obl @2024-06""".formatted(preposition);
    }

    @Test
    void prepositionsTellHowAnEventLiesToItsDate() {
        assertThat(links(withPreposition("in"))).contains("fight IS_INCLUDED t1");
        assertThat(links(withPreposition("before"))).contains("fight BEFORE t1");
        assertThat(links(withPreposition("after"))).contains("fight AFTER t1");
        assertThat(links(withPreposition("since"))).contains("fight BEGUN_BY t1");
        assertThat(links(withPreposition("until"))).contains("fight ENDED_BY t1");
    }

    @Test
    void aspectualVerbsOpenAndCloseWhatTheyGovern() {
        assertThat(links("""
                transports transport NOUN 2 nsubj
                began begin VERB 0 root
                on on ADP 4 case
                October_8 October PROPN 2 obl @2024-10-08""")).contains("transport BEGUN_BY t1");
        assertThat(links("""
                transports transport NOUN 2 nsubj
                ended end VERB 0 root
                on on ADP 4 case
                October_8 October PROPN 2 obl @2024-10-08""")).contains("transport ENDED_BY t1");
    }

    @Test
    void datesDecideHowAnEventLiesToThePublication() {
        assertThat(links(withPreposition("in"))).contains("fight BEFORE " + TimeLink.PUBLICATION);
        assertThat(links("""
                rebels rebel NOUN 2 nsubj
                attacked attack VERB 0 root
                on on ADP 4 case
                Friday Friday PROPN 2 obl @2024-10-18""")).contains("attack IS_INCLUDED dct");
    }

    @Test
    void tenseDecidesWhereThereIsNoDate() {
        assertThat(links("""
                rebels rebel NOUN 2 nsubj
                attacked attack VERB 0 root""")).containsExactly("attack BEFORE dct");
        assertThat(links("""
                rebels rebel NOUN 3 nsubj
                will will AUX 3 aux
                attack attack VERB 0 root""")).containsExactly("attack AFTER dct");
        assertThat(links("""
                rebels rebel NOUN 3 nsubj
                are be AUX 3 aux
                attacking attack VERB 0 root""")).containsExactly("attack INCLUDES dct");
    }

    @Test
    void clausesOrderEvents() {
        String after = """
                rebels rebel NOUN 2 nsubj
                retreated retreat VERB 0 root
                %1$s %1$s SCONJ 5 mark
                troops troop NOUN 5 nsubj
                attacked attack VERB 2 advcl""";
        assertThat(links(after.formatted("after"))).contains("retreat AFTER attack");
        assertThat(links(after.formatted("before"))).contains("retreat BEFORE attack");
        assertThat(links(after.formatted("while"))).contains("retreat OVERLAP attack");
        assertThat(links(after.formatted("when")))
                .as("of two things told as wholes the one that begins comes first")
                .contains("retreat AFTER attack");
        assertThat(links(after.formatted("until"))).contains("retreat ENDED_BY attack");
        assertThat(links(after.formatted("since")))
                .as("a reason as well as a time")
                .noneMatch(l -> l.endsWith(" attack"));
    }

    @Test
    void whatIsSaidLiesByItsTenseFromTheSaying() {
        assertThat(links("""
                Minister minister NOUN 2 nsubj
                said say VERB 0 root
                rebels rebel NOUN 5 nsubj
                had have AUX 5 aux
                attacked attack VERB 2 ccomp""")).contains("attack BEFORE say");
        assertThat(links("""
                Minister minister NOUN 2 nsubj
                said say VERB 0 root
                rebels rebel NOUN 5 nsubj
                would would AUX 5 aux
                attack attack VERB 2 ccomp""")).contains("attack AFTER say");
    }

    @Test
    void eventsShareTheTimeOfTheVerbTheyGoWith() {
        assertThat(links("""
                Rebels rebel NOUN 2 nsubj
                retreated retreat VERB 0 root
                on on ADP 4 case
                Tuesday Tuesday PROPN 2 obl @2024-10-08
                attacking attack VERB 2 advcl
                depots depot NOUN 5 obj""")).contains("retreat IS_INCLUDED t1", "attack IS_INCLUDED t1");
    }

    @Test
    void aDateOnNoEventDatesTheOneAboveIt() {
        assertThat(links("""
                Rebels rebel NOUN 2 nsubj
                attacked attack VERB 0 root
                troops troop NOUN 2 obj
                in in ADP 6 case
                the the DET 6 det
                valley valley NOUN 2 obl
                of of ADP 8 case
                June June PROPN 6 nmod @2024-06""")).contains("attack IS_INCLUDED t1");
    }

    @Test
    void aLinkTellsItsWords() {
        Extraction extraction = Extractor.load().extract(Trees.annotated("""
                Troops troop NOUN 2 nsubj
                retreated retreat VERB 0 root
                in in ADP 5 case
                the the DET 5 det
                wake wake NOUN 2 obl
                of of ADP 8 case
                the the DET 8 det
                attack attack NOUN 5 nmod"""));
        assertThat(extraction.timeLinks())
                .extracting(l -> {
                    TokenSpan cue = l.cue();
                    return cue == null ? "" : extraction.annotated().textOf(cue);
                })
                .filteredOn(text -> !text.isEmpty())
                .containsExactly("wake");
    }

    @Test
    void sinceOrdersWhatIsSeenAsAWhole() {
        assertThat(links("""
                Troops troop NOUN 3 nsubj
                have have AUX 3 aux
                retreated retreat VERB 0 root
                since since SCONJ 6 mark
                rebels rebel NOUN 6 nsubj
                attacked attack VERB 3 advcl""")).contains("retreat AFTER attack");
    }

    @Test
    void whatWillNotBeUntilSomethingElseComesAfterIt() {
        assertThat(links("""
                Troops troop NOUN 4 nsubj
                will will AUX 4 aux
                not not PART 4 advmod
                retreat retreat VERB 0 root
                until until SCONJ 7 mark
                rebels rebel NOUN 7 nsubj
                surrender surrender VERB 4 advcl""")).contains("retreat AFTER surrender");
    }

    @Test
    void plansAndPurposesComeFirst() {
        assertThat(links("""
                Troops troop NOUN 2 nsubj
                marched march VERB 0 root
                to to PART 4 mark
                attack attack VERB 2 advcl""")).contains("march BEFORE attack");
        assertThat(links("""
                Rebels rebel NOUN 2 nsubj
                agreed agree VERB 0 root
                to to PART 4 mark
                retreat retreat VERB 2 xcomp""")).contains("agree BEFORE retreat");
        assertThat(links("""
                Shares share NOUN 2 nsubj
                rose rise VERB 0 root
                to to PART 4 mark
                surpass surpass VERB 2 advcl""")).as("a result").noneMatch(l -> l.startsWith("rise BEFORE sur"));
    }

    @Test
    void sequencesAndPerfectsAreInOrder() {
        assertThat(links("""
                Rebels rebel NOUN 2 nsubj
                attacked attack VERB 0 root
                and and CCONJ 5 cc
                then then ADV 5 advmod
                retreated retreat VERB 2 conj""")).contains("retreat AFTER attack");
        assertThat(links("""
                Having have AUX 2 aux
                attacked attack VERB 4 advcl
                rebels rebel NOUN 4 nsubj
                retreated retreat VERB 0 root""")).contains("attack BEFORE retreat");
    }

    @Test
    void verbsOfOrderTieSubjectAndObject() {
        assertThat(links("""
                The the DET 2 det
                attack attack NOUN 3 nsubj
                followed follow VERB 0 root
                a a DET 5 det
                protest protest NOUN 3 obj""")).contains("attack AFTER protest");
        assertThat(links("""
                The the DET 2 det
                protest protest NOUN 4 nsubj
                was be AUX 4 aux
                followed follow VERB 0 root
                by by ADP 7 case
                an an DET 7 det
                attack attack NOUN 4 obl""")).contains("attack AFTER protest");
    }

    @Test
    void whatIsDoneAtAMeetingLiesInIt() {
        String at = """
                Rebels rebel NOUN 2 nsubj
                surrendered surrender VERB 0 root
                at at ADP 5 case
                the the DET 5 det
                %1$s %1$s NOUN 2 obl""";
        assertThat(links(at.formatted("meeting"))).contains("surrender IS_INCLUDED meeting");
        assertThat(links(at.formatted("attack"))).noneMatch(l -> l.endsWith(" attack"));
    }

    private static final String ATTACK = """
            Rebels rebel NOUN 2 nsubj
            attacked attack VERB 0 root

            """;

    @Test
    void aSentenceMayPointBackToTheOneBefore() {
        String adverb = ATTACK + """
                Troops troop NOUN 3 nsubj
                %1$s %1$s ADV 3 advmod
                retreated retreat VERB 0 root""";
        assertThat(links(adverb.formatted("later"))).contains("retreat AFTER attack");
        assertThat(links(adverb.formatted("previously"))).contains("retreat BEFORE attack");
        assertThat(links(adverb.formatted("meanwhile"))).contains("retreat OVERLAP attack");
        assertThat(links(adverb.formatted("quickly"))).noneMatch(l -> l.endsWith(" attack"));
        assertThat(links(ATTACK + """
                After after ADP 2 case
                that that PRON 4 obl
                troops troop NOUN 4 nsubj
                retreated retreat VERB 0 root""")).contains("retreat AFTER attack");
    }

    @Test
    void whatIsToldOfASentenceOfSayingIsItsContent() {
        assertThat(links("""
                Minister minister NOUN 2 nsubj
                said say VERB 0 root
                rebels rebel NOUN 4 nsubj
                attacked attack VERB 2 ccomp

                Troops troop NOUN 3 nsubj
                later later ADV 3 advmod
                retreated retreat VERB 0 root""")).contains("retreat AFTER attack");
    }

    @Test
    void timesCountedFromTheSentenceBeforePointToIt() {
        String time = ATTACK + """
                %1$s %1$s NUM 2 nummod @2024-10-10
                %2$s %2$s NOUN 5 obl @+
                %3$s %3$s ADV 2 advmod @+
                troops troop NOUN 5 nsubj
                retreated retreat VERB 0 root""";
        assertThat(links(time.formatted("two", "days", "later"))).contains("retreat AFTER attack");
        assertThat(links(time.formatted("a", "day", "earlier"))).contains("retreat BEFORE attack");
        assertThat(links(time.formatted("two", "days", "ago"))).noneMatch(l -> l.endsWith(" attack"));
        assertThat(links(ATTACK + """
                The the DET 3 det @2024-10-10
                next next ADJ 3 amod @+
                day day NOUN 5 obl @+
                troops troop NOUN 5 nsubj
                retreated retreat VERB 0 root""")).contains("retreat AFTER attack");
    }

    @Test
    void aSentenceFartherBackIsNotPointedTo() {
        assertThat(links(ATTACK + """
                # heading
                The the DET 2 det
                retreat retreat NOUN 0 root

                Troops troop NOUN 3 nsubj
                later later ADV 3 advmod
                surrendered surrender VERB 0 root""")).noneMatch(l -> l.startsWith("surrender AFTER"));
    }
}
