package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.extract.Printed.claims;

import org.junit.jupiter.api.Test;

/** Whose word a quoted sentence is. */
class QuotationsTest {
    @Test
    void sentenceInOpenQuotationIsTheSpeakers() {
        assertThat(claims("""
                “ “ PUNCT 2 punct
                Norway Norway PROPN 3 nsubj LOC
                fell fall VERB 0 root
                , , PUNCT 3 punct
                ” ” PUNCT 3 punct
                Rossi Rossi PROPN 7 nsubj PER
                said say VERB 3 parataxis
                . . PUNCT 3 punct

                “ “ PUNCT 3 punct
                Chile Chile PROPN 3 nsubj LOC
                attacked attack VERB 0 root
                Norway Norway PROPN 3 obj LOC
                . . PUNCT 3 punct
                ” ” PUNCT 3 punct""")).contains("Rossi | SAY | AFFIRMS CERTAIN PAST | Attack attack Agent=Chile Theme=Norway");
    }

    @Test
    void speakerNamedAfterTheFirstSentence() {
        assertThat(claims("""
                “ “ PUNCT 3 punct
                Chile Chile PROPN 3 nsubj LOC
                attacked attack VERB 0 root
                Norway Norway PROPN 3 obj LOC
                . . PUNCT 3 punct

                Oslo Oslo PROPN 2 nsubj LOC
                fell fall VERB 0 root
                , , PUNCT 2 punct
                ” ” PUNCT 2 punct
                Rossi Rossi PROPN 6 nsubj PER
                said say VERB 2 parataxis
                . . PUNCT 2 punct""")).contains("Rossi | SAY | AFFIRMS CERTAIN PAST | Attack attack Agent=Chile Theme=Norway");
    }

    @Test
    void outsideTheMarksItIsThePublishers() {
        assertThat(claims("""
                Rossi Rossi PROPN 2 nsubj PER
                said say VERB 0 root
                Oslo Oslo PROPN 4 nsubj LOC
                fell fall VERB 2 ccomp

                Chile Chile PROPN 2 nsubj LOC
                attacked attack VERB 0 root
                Norway Norway PROPN 2 obj LOC""")).contains("- | SAY | AFFIRMS CERTAIN PAST | Attack attack Agent=Chile Theme=Norway");
    }
}
