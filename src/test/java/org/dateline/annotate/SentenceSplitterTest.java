package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
    private static final SentenceSplitter SPLITTER = SentenceSplitter.load(Abbreviations.load());

    private static List<String> split(String text, boolean running) {
        return SPLITTER.split(Typography.normalize(text), running).stream()
                .map(s -> s.of(text))
                .toList();
    }

    /** The expected ends are marked by a bar. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "It began on October 8.| North Korea denied it.",
                "The talks ended in 2023.| Kim left.| “Good.”| Rain fell.",
                "Gen. Lee, Mr. Roe and Sen. Poe met in St. Petersburg.| They left.",
                "The U.S. Army left.| It came from the U.S.| The U.N. stayed in the U.K. Parliament.",
                "He met John F. Kennedy Jr. and J. K. Roe.| They talked.",
                "On Oct. 5 he came.| It was Oct.| The month was cold.",
                "At 5 p.m. Monday he came.| He left at 6 p.m.| Officials waited until 7 p.m. Moscow time.",
                "It cost 3.5 million, i.e. a lot, and No. 10 paid.| She said no.| He paid.",
                "The summit (it began on Oct. 5. It was short.) ended.| (It was dull.)| All left.",
                "“We will not go.”| “You will!”| ‘Yes.’| They went.",
                "“Will they go?” Kim asked.| “Never!” the minister said.| “Why?”| Nobody knew.",
                "He paused... then he spoke.| He stopped...| Nobody spoke.",
                "Is it true?| Yes!| It is!?| Well.",
                "The claim stands.[3]| Others differ.",
                "He left the house.|The door was open.",
                "Acme Inc. said it had paid Foo Ltd. for the work.| The price was low.",
                "Guns, bombs, etc. were found.| Yahoo! and others paid.",
                "1. The treaty was signed.| 2. It was kept."
            })
    void endsSentencesWhereTheyEnd(String marked) {
        List<String> expected =
                List.of(marked.split("\\|")).stream().map(String::strip).toList();
        assertThat(split(marked.replace("|", ""), true)).isEqualTo(expected);
    }

    @Test
    void seesSentencesThatBeginWithASmallLetter() {
        assertThat(split("they came by train. i saw them at the station.", true))
                .hasSize(2);
    }

    @Test
    void keepsAHeadlineWhole() {
        assertThat(split("Acme Inc. The Winner In U.S. Market, At 5 p.m. Today", false))
                .hasSize(1);
        assertThat(split("Talks fail. Now what?", false)).containsExactly("Talks fail.", "Now what?");
    }

    @Test
    void leavesOutTheSpaceBetween() {
        assertThat(split("  One.\n\n\tTwo.  ", true)).containsExactly("One.", "Two.");
        assertThat(split(" \n ", true)).isEmpty();
    }
}
