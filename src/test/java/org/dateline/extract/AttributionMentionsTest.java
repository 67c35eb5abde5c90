package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.model.AttributionMention;
import org.dateline.model.Extraction;
import org.dateline.model.TokenSpan;
import org.junit.jupiter.api.Test;

/** Attributions in words: how far the source, the words of saying and what is said reach. */
class AttributionMentionsTest {
    private static List<String> attributions(String trees) {
        Extraction extraction = Extractor.load().extract(Trees.annotated(trees));
        return extraction.attributions().stream().map(a -> print(extraction, a)).toList();
    }

    private static String print(Extraction extraction, AttributionMention a) {
        String within = a.within() == null ? "" : " in " + a.within();
        return words(extraction, a.source()) + " | " + words(extraction, a.cue()) + " | "
                + words(extraction, a.content()) + " | " + a.act() + within;
    }

    private static String words(Extraction extraction, List<TokenSpan> spans) {
        return spans.stream().map(extraction.annotated()::textOf).collect(Collectors.joining(" … "));
    }

    @Test
    void theCueIsTheWholeVerbGroupAndTheSourceTheWholePhrase() {
        assertThat(attributions("""
                The the DET 2 det
                ministry ministry NOUN 10 nsubj
                , , PUNCT 5 punct
                which which PRON 5 nsubj
                resigned resign VERB 2 acl
                , , PUNCT 5 punct
                has have AUX 10 aux
                also also ADV 10 advmod
                repeatedly repeatedly ADV 10 advmod
                said say VERB 0 root
                that that SCONJ 13 mark
                Chile Chile PROPN 13 nsubj LOC
                lied lie VERB 10 ccomp
                . . PUNCT 10 punct"""))
                .containsExactly("The ministry , which resigned | has also repeatedly said | that Chile lied | SAY");
    }

    @Test
    void bothSidesOfASplitQuotationAreSaid() {
        assertThat(attributions("""
                “ “ PUNCT 3 punct
                They they PRON 3 nsubj
                lied lie VERB 7 ccomp
                , , PUNCT 7 punct
                ” ” PUNCT 3 punct
                Rossi Rossi PROPN 7 nsubj PER
                said say VERB 0 root
                . . PUNCT 7 punct

                “ “ PUNCT 3 punct
                We we PRON 3 nsubj
                knew know VERB 0 root
                it it PRON 3 obj
                . . PUNCT 3 punct
                ” ” PUNCT 3 punct""")).containsExactly("Rossi | said | “ They lied , ” … “ We knew it . ” | SAY");
    }

    @Test
    void aQuotationThatRunsOverSentencesIsSaidWhole() {
        assertThat(attributions("""
                “ “ PUNCT 3 punct
                We we PRON 3 nsubj
                knew know VERB 0 root
                it it PRON 3 obj
                . . PUNCT 3 punct

                They they PRON 2 nsubj
                lied lie VERB 6 ccomp
                , , PUNCT 6 punct
                ” ” PUNCT 2 punct
                Rossi Rossi PROPN 6 nsubj PER
                said say VERB 0 root
                . . PUNCT 6 punct""")).containsExactly("Rossi | said | “ We knew it . … They lied , ” | SAY");
    }

    @Test
    void theQuotationAfterAColonIsSaid() {
        assertThat(attributions("""
                Rossi Rossi PROPN 2 nsubj PER
                continued continue VERB 0 root
                : : PUNCT 2 punct

                “ “ PUNCT 3 punct
                We we PRON 3 nsubj
                knew know VERB 0 root
                . . PUNCT 3 punct
                ” ” PUNCT 3 punct""")).containsExactly("Rossi | continued : | “ We knew . ” | SAY");
    }

    @Test
    void judgementsHaveNounPhrasesAsContent() {
        assertThat(attributions("""
                Rossi Rossi PROPN 2 nsubj PER
                criticized criticize VERB 0 root
                the the DET 4 det
                plan plan NOUN 2 obj
                . . PUNCT 2 punct""")).containsExactly("Rossi | criticized | the plan | ACCUSE");
    }

    @Test
    void thePrepositionBelongsToTheCue() {
        assertThat(attributions("""
                Rossi Rossi PROPN 3 nsubj PER
                has have AUX 3 aux
                called call VERB 0 root
                for for ADP 6 case
                a a DET 6 det
                boycott boycott NOUN 3 obl
                . . PUNCT 3 punct""")).containsExactly("Rossi | has called for | a boycott | DEMAND");
    }

    @Test
    void whatSomebodySaysThatOthersSayStandsWithin() {
        assertThat(attributions("""
                Rossi Rossi PROPN 2 nsubj PER
                said say VERB 0 root
                Chile Chile PROPN 4 nsubj LOC
                denied deny VERB 2 ccomp
                the the DET 6 det
                attack attack NOUN 4 obj
                . . PUNCT 2 punct"""))
                .containsExactly(
                        "Rossi | said | Chile denied the attack | SAY", "Chile | denied | the attack | DENY in w1");
    }

    @Test
    void howAQuotedSpeakerPutsItIsNoVoiceOfItsOwn() {
        assertThat(attributions("""
                “ “ PUNCT 3 punct
                I I PRON 3 nsubj
                think think VERB 8 ccomp
                they they PRON 5 nsubj
                lied lie VERB 3 ccomp
                , , PUNCT 8 punct
                ” ” PUNCT 3 punct
                said say VERB 0 root
                Rossi Rossi PROPN 8 nsubj PER
                . . PUNCT 8 punct""")).containsExactly("Rossi | said | “ I think they lied , ” | SAY");
    }

    @Test
    void aThingThatCannotSpeakJudgesNothing() {
        assertThat(attributions("""
                The the DET 2 det
                wall wall NOUN 3 nsubj
                supports support VERB 0 root
                the the DET 5 det
                roof roof NOUN 3 obj
                . . PUNCT 3 punct""")).isEmpty();
    }

    @Test
    void aTurnOfAnInterviewIsSaidByWhoStandsBeforeTheColon() {
        assertThat(attributions("""
                ROSSI ROSSI PROPN 4 vocative
                : : PUNCT 4 punct
                They they PRON 4 nsubj
                lied lie VERB 0 root
                . . PUNCT 4 punct""")).containsExactly("ROSSI | : | They lied | SAY");
    }

    @Test
    void aPollSpeaksInHeadlines() {
        assertThat(attributions("""
                # title
                Poll poll NOUN 0 root
                : : PUNCT 1 punct
                Voters voter NOUN 4 nsubj
                leave leave VERB 1 appos""")).containsExactly("Poll | : | Voters leave | SAY");
    }

    @Test
    void aSignatureBeneathAQuotationNamesItsSpeaker() {
        assertThat(attributions("""
                “ “ PUNCT 3 punct
                They they PRON 3 nsubj
                lied lie VERB 0 root
                . . PUNCT 3 punct
                ” ” PUNCT 3 punct

                — — PUNCT 2 punct
                Ada Ada PROPN 0 root PER
                Rossi Rossi PROPN 2 flat +""")).containsExactly("Ada Rossi | — | “ They lied . ” | SAY");
    }

    @Test
    void whatSomebodyIsDescribedAsIsPartOfTheDescription() {
        assertThat(attributions("""
                Rossi Rossi PROPN 2 nsubj PER
                described describe VERB 0 root
                Chile Chile PROPN 2 obj LOC
                as as ADP 6 case
                a a DET 6 det
                rival rival NOUN 2 obl
                . . PUNCT 2 punct""")).containsExactly("Rossi | described | Chile as a rival | SAY");
    }

    @Test
    void theWordOfACampaignIsTheCampaigns() {
        assertThat(attributions("""
                The the DET 3 det
                Rossi Rossi PROPN 3 compound PER
                campaign campaign NOUN 4 nsubj
                denounced denounce VERB 0 root
                the the DET 6 det
                plan plan NOUN 4 obj""")).containsExactly("The Rossi campaign | denounced | the plan | ACCUSE");
    }
}
