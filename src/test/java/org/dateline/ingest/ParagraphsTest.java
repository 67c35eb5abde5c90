package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphsTest {
    private static List<String> cut(String text) {
        return Paragraphs.of(text).stream().map(p -> p.kind() + " " + p.text()).toList();
    }

    @Test
    void aLineIsAParagraph() {
        assertThat(cut("The first one is a line.\nSo is the second.\n \t\nAnd the third."))
                .containsExactly(
                        "PARAGRAPH The first one is a line.",
                        "PARAGRAPH So is the second.",
                        "PARAGRAPH And the third.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cooperation grows",
                "Pictures show the arrival:",
                "What the ministers said",
                "Cargo of ship no. 5 – a list",
                "\"A serious step\"",
            })
    void aShortLineWithoutFullStopIsAHeading(String line) {
        assertThat(cut(line)).containsExactly("HEADING " + line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They met.",
                "Did they meet?",
                "“They met.”",
                "(They met.)",
                "They met …",
                "This line has no full stop, but it is so long that nobody would set it as a heading, and it goes on for quite a while yet",
            })
    void sentencesAndLongLinesAreParagraphs(String line) {
        assertThat(cut(line)).containsExactly("PARAGRAPH " + line);
    }

    @Test
    void linesBrokenAtAWidthAreJoined() {
        assertThat(cut("""
                GENEVA, Oct 18 - The ministers of the two countries met on Friday for
                the first time since the spring and agreed to meet again before the
                end of the year.
                They spoke for six hours. Neither of them would say what had been
                said.

                Background

                The two countries have not had an ambassador in each other's capital
                since 2011.
                """))
                .containsExactly(
                        "PARAGRAPH GENEVA, Oct 18 - The ministers of the two countries met on Friday for the first time since the spring and agreed to"
                                + " meet again before the end of the year.",
                        "PARAGRAPH They spoke for six hours. Neither of them would say what had been said.",
                        "HEADING Background",
                        "PARAGRAPH The two countries have not had an ambassador in each other's capital since 2011.");
    }

    @Test
    void anIndentBeginsAParagraphInBrokenText() {
        assertThat(
                        cut(
                                "   The ministers of the two countries met on Friday, for the first\ntime since spring, and they will again in the coming month of May.\n   They spoke for six hours."))
                .containsExactly(
                        "PARAGRAPH The ministers of the two countries met on Friday, for the first time since spring, and they will again in the coming"
                                + " month of May.",
                        "PARAGRAPH They spoke for six hours.");
    }

    @Test
    void itemsOfAListStayApartInBrokenText() {
        assertThat(
                        cut(
                                "The ministers of the two countries agreed on Friday evening upon the\nfollowing points at last:\n- an exchange of all prisoners who have been held since the spring of\n  last year\n- a new bridge"))
                .containsExactly(
                        "HEADING The ministers of the two countries agreed on Friday evening upon the following points at last:"
                                .replace("PARAGRAPH", "HEADING"),
                        "HEADING - an exchange of all prisoners who have been held since the spring of last year",
                        "HEADING - a new bridge");
    }

    @Test
    void aWordBrokenAtItsHyphenIsOneWord() {
        assertThat(
                        cut(
                                "The two ministers have now agreed at last upon the building of the long-\nawaited bridge and the cross-\nborder road - that was\nall - on Friday."))
                .containsExactly(
                        "PARAGRAPH The two ministers have now agreed at last upon the building of the long-awaited bridge and the cross-border road - that"
                                + " was all - on Friday.");
    }

    @Test
    void oneSentenceALineIsNotBrokenText() {
        assertThat(cut("The ministers met.\nThey spoke for six hours in Geneva.\nNobody said a word.\nthe end"))
                .containsExactly(
                        "PARAGRAPH The ministers met.",
                        "PARAGRAPH They spoke for six hours in Geneva.",
                        "PARAGRAPH Nobody said a word.",
                        "HEADING the end");
    }

    @Test
    void anAddressThatIsWiderThanTheTextDoesNotMakeItWide() {
        String url = "https://example.org/" + "a".repeat(200);
        assertThat(cut("The ministers of the two countries met on Friday for the first time\nsince the spring.\n\n"
                        + url))
                .first()
                .asString()
                .endsWith("first time since the spring.");
    }

    @Test
    void linesOfOrnamentAreLeftOut() {
        assertThat(cut("One.\n* * *\nTwo.\n-----")).containsExactly("PARAGRAPH One.", "PARAGRAPH Two.");
    }

    @Test
    void aHundredThousandBlankLinesAreNothing() {
        assertThat(cut("One.\n" + " \n".repeat(100_000) + "Two.")).containsExactly("PARAGRAPH One.", "PARAGRAPH Two.");
    }
}
