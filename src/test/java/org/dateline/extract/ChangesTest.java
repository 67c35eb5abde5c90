package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which way and how far a quantity goes, and what is no change of a quantity. */
class ChangesTest {
    private static List<String> changes(String trees) {
        return new Printed(Extractor.load().extract(Trees.annotated(trees))).changes();
    }

    @Test
    void byToAndFromAreTold() {
        assertThat(changes("""
                Exports export NOUN 2 nsubj
                fell fall VERB 0 root
                by by ADP 5 case
                3 3 NUM 5 nummod
                percent percent NOUN 2 obl
                to to ADP 7 case
                $ $ SYM 2 obl
                4 4 NUM 7 nummod
                billion billion NUM 7 nummod
                from from ADP 11 case
                $ $ SYM 7 nmod
                5 5 NUM 11 nummod
                billion billion NUM 11 nummod"""))
                .containsExactly("DOWN Decrease fall Theme=Exports | BY 3 % | TO 4000000000 USD | FROM 5000000000 USD");
    }

    @Test
    void theParserMayHangTheLevelOnTheAmount() {
        assertThat(changes("""
                Shares share NOUN 2 nsubj
                rose rise VERB 0 root
                6 6 NUM 4 nummod
                pence penny NOUN 2 obj
                to to ADP 7 case
                388 388 NUM 7 nummod
                pence penny NOUN 4 nmod"""))
                .as("and the amount is no theme")
                .containsExactly("UP Increase rise Theme=Shares | BY 6 penny | TO 388 penny");
    }

    @Test
    void aNounHasItsAmountBeforeOrAfter() {
        assertThat(changes("""
                They they PRON 2 nsubj
                reported report VERB 0 root
                a a DET 6 det
                5 5 NUM 5 nummod
                percent percent NOUN 6 compound
                increase increase NOUN 2 obj
                in in ADP 8 case
                turnover turnover NOUN 6 nmod""")).containsExactly("UP Increase increase Theme=turnover | BY 5 %");
        assertThat(changes("""
                They they PRON 2 nsubj
                reported report VERB 0 root
                a a DET 4 det
                drop drop NOUN 2 obj
                of of ADP 7 case
                300 300 NUM 7 nummod
                jobs job NOUN 4 nmod""")).hasSize(1).first().asString().endsWith("| BY 300");
    }

    @Test
    void aFactorIsAnAmount() {
        assertThat(changes("""
                The the DET 2 det
                price price NOUN 5 nsubj
                more more ADJ 5 advmod
                than than ADP 3 fixed
                doubled double VERB 0 root
                to to ADP 7 case
                40 40 NUM 5 obl""")).containsExactly("UP Increase double Theme=The price | BY 2..null factor | TO 40");
        assertThat(changes("""
                The the DET 2 det
                hall hall NOUN 3 nsubj
                doubled double VERB 0 root
                as as ADP 6 case
                a a DET 6 det
                school school NOUN 3 obl""")).isEmpty();
    }

    @Test
    void aFractionIsInPercent() {
        assertThat(changes("""
                Norway Norway PROPN 2 nsubj LOC
                cut cut VERB 0 root
                its its PRON 4 nmod
                forecast forecast NOUN 2 obj
                by by ADP 7 case
                a a DET 7 det
                third third NOUN 2 obl""")).hasSize(1).first().asString().endsWith("| BY 33.33 %");
    }

    @Test
    void anAsideComparesTheLevelBeforeIt() {
        assertThat(changes("""
                Revenue revenue NOUN 3 nsubj
                was be AUX 3 cop
                $ $ SYM 0 root
                3 3 NUM 5 compound
                billion billion NUM 3 nummod
                , , PUNCT 7 punct
                up up ADV 3 advmod
                12 12 NUM 9 nummod
                % % SYM 7 obl""")).containsExactly("UP Increase up Theme=Revenue | TO 3000000000 USD | BY 12 %");
    }

    @Test
    void theAdverbSteersTheVerb() {
        assertThat(changes("""
                Shares share NOUN 2 nsubj
                closed close VERB 0 root
                2 2 NUM 4 nummod
                % % SYM 5 obl
                lower low ADV 2 advmod
                at at ADP 7 case
                40 40 NUM 2 obl"""))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("DOWN Decrease close")
                .endsWith("| BY 2 % | TO 40");
    }

    @Test
    void levelsAloneTellTheWay() {
        assertThat(changes("""
                The the DET 2 det
                rate rate NOUN 3 nsubj
                went go VERB 0 root
                from from ADP 6 case
                3 3 NUM 6 nummod
                % % SYM 3 obl
                to to ADP 9 case
                2 2 NUM 9 nummod
                % % SYM 3 obl"""))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("DOWN")
                .endsWith("FROM 3 % | TO 2 %");
    }

    @Test
    void whatLosesAShareOfItselfIsTheTheme() {
        assertThat(changes("""
                Norsk Norsk PROPN 2 nsubj ORG
                cut cut VERB 0 root
                3 3 NUM 4 nummod
                % % SYM 2 obj
                of of ADP 7 case
                its its PRON 7 nmod
                staff staff NOUN 4 nmod"""))
                .hasSize(1)
                .first()
                .asString()
                .contains("Agent=Norsk")
                .contains("Theme=its staff");
    }

    /** Things dropped, seats won, places reached, comparisons with others, shares of a whole. */
    @Test
    void notEveryNumberMeasuresAChange() {
        assertThat(changes("""
                They they PRON 2 nsubj
                dropped drop VERB 0 root
                five five NUM 4 nummod
                bombs bomb NOUN 2 obj

                They they PRON 2 nsubj
                gained gain VERB 0 root
                41 41 NUM 4 nummod
                percent percent NOUN 2 obj
                of of ADP 7 case
                the the DET 7 det
                vote vote NOUN 4 nmod

                Wages wage NOUN 5 nsubj
                are be AUX 5 cop
                15 15 NUM 4 nummod
                % % SYM 5 obl
                lower low ADJ 0 root

                They they PRON 2 nsubj
                raised raise VERB 0 root
                $ $ SYM 2 obj
                9 9 NUM 5 compound
                million million NUM 3 nummod

                Rossi Rossi PROPN 2 nsubj PER
                fell fall VERB 0 root
                30 30 NUM 4 nummod
                feet foot NOUN 2 obj""")).isEmpty();
    }

    @Test
    void aRangeIsOneNumber() {
        assertThat(changes("""
                Prices price NOUN 3 nsubj
                may may AUX 3 aux
                rise rise VERB 0 root
                by by ADP 8 case
                5 5 NUM 8 nummod
                to to ADP 7 case
                10 10 NUM 5 nmod
                percent percent NOUN 3 obl""")).hasSize(1).first().asString().endsWith("| BY 5..10 %");
    }
}
