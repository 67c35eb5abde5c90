package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.extract.Printed.claims;

import org.junit.jupiter.api.Test;

/** Words of saying that stand behind what is said, beside it or in a passive. */
class PlacedSourcesTest {
    @Test
    void accordingToAtTheEndIsOfTheWholeSentence() {
        assertThat(claims("""
                Silva Silva PROPN 2 nsubj PER
                left leave VERB 0 root
                to to PART 4 mark
                attack attack VERB 2 advcl
                Norway Norway PROPN 4 obj LOC
                according accord VERB 8 case
                to to ADP 6 fixed
                Rossi Rossi PROPN 4 obl PER
                . . PUNCT 2 punct""")).anyMatch(c -> c.startsWith("Rossi | SAY | AFFIRMS CERTAIN PAST | Departure leave"));
    }

    @Test
    void whoStandsBehindTheVerbOfSayingIsTheSource() {
        String trees = """
                Chile Chile PROPN 2 nsubj LOC
                attacked attack VERB 0 root
                Norway Norway PROPN 2 obj LOC
                , , PUNCT 5 punct
                reported report VERB 2 %s
                Rossi Rossi PROPN 5 %s PER
                . . PUNCT 2 punct""";
        assertThat(claims(trees.formatted("parataxis", "obj")))
                .anyMatch(c -> c.startsWith("Rossi | SAY | AFFIRMS CERTAIN"));
        assertThat(claims(trees.formatted("advcl", "nsubj")))
                .anyMatch(c -> c.startsWith("Rossi | SAY | AFFIRMS CERTAIN"));
    }

    @Test
    void aPromiseMadeByAMinisterThatIsTheMinisters() {
        assertThat(claims("""
                Promises promise NOUN 3 nsubj
                were be AUX 3 aux
                made make VERB 0 root
                by by ADP 5 case
                Rossi Rossi PROPN 3 obl PER
                that that SCONJ 9 mark
                Silva Silva PROPN 9 nsubj PER
                will will AUX 9 aux
                leave leave VERB 3 advcl
                . . PUNCT 3 punct"""))
                .anyMatch(c -> c.startsWith("Rossi | PROMISE | AFFIRMS PROBABLE PLANNED | Departure leave"));
    }

    @Test
    void whoIsQuotedSayingSaysIt() {
        assertThat(claims("""
                Oslo Oslo PROPN 2 nsubj LOC
                quoted quote VERB 0 root
                Rossi Rossi PROPN 2 obj PER
                , , PUNCT 5 punct
                saying say VERB 2 advcl
                Chile Chile PROPN 7 nsubj LOC
                attacked attack VERB 5 ccomp
                Norway Norway PROPN 7 obj LOC
                . . PUNCT 2 punct""")).contains("Rossi | SAY | AFFIRMS CERTAIN PAST | Attack attack Agent=Chile Theme=Norway");
    }

    @Test
    void aRulingIsAnEventAndTheWordOfWhoRules() {
        assertThat(claims("""
                Rossi Rossi PROPN 2 nsubj PER
                ruled rule VERB 0 root
                that that SCONJ 5 mark
                Chile Chile PROPN 5 nsubj LOC
                attacked attack VERB 2 ccomp
                Norway Norway PROPN 5 obj LOC
                . . PUNCT 2 punct"""))
                .contains("Rossi | SAY | AFFIRMS CERTAIN PAST | Attack attack Agent=Chile Theme=Norway")
                .anyMatch(c -> c.startsWith("- | SAY | AFFIRMS CERTAIN PAST | Verdict rule"));
    }

    @Test
    void whatFindsNothingIsDenied() {
        assertThat(claims("""
                Rossi Rossi PROPN 2 nsubj PER
                found find VERB 0 root
                no no DET 4 det
                weapons weapon NOUN 2 obj
                . . PUNCT 2 punct""")).anyMatch(c -> c.contains("DENIES CERTAIN PAST | Discovery find"));
    }
}
