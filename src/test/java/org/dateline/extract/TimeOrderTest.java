package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.model.Extraction;
import org.dateline.model.TimeLink;
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
        assertThat(links(after.formatted("after"))).contains("attack BEFORE retreat");
        assertThat(links(after.formatted("before"))).contains("attack AFTER retreat");
        assertThat(links(after.formatted("while"))).contains("attack INCLUDES retreat");
        assertThat(links(after.formatted("when"))).contains("attack OVERLAP retreat");
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
}
