package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Span;
import org.dateline.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceDrawingTest {
    private static final String SENTENCE = "Rebels killed ten soldiers in Chile on Monday, police said.";

    /** A mark on the first place of some words: {@code "words=label"}. */
    private static Mark mark(String sentence, String spec, Mark.Kind kind) {
        String words = spec.substring(0, spec.indexOf('='));
        int unit = sentence.indexOf(words);
        Span span = new Text(sentence).spanOfUnits(unit, unit + words.length());
        return new Mark(span, spec.substring(spec.indexOf('=') + 1), kind);
    }

    private static List<Mark> marks(String sentence, String... specs) {
        return Stream.of(specs).map(s -> mark(sentence, s, Mark.Kind.ROLE)).toList();
    }

    private static String draw(int width, String sentence, String... specs) {
        return String.join("\n", new SentenceDrawing(width, false).draw(sentence, marks(sentence, specs))) + "\n";
    }

    @Test
    void labelsStandInTheirBracketsOrBesideThem() {
        assertThat(draw(80, SENTENCE, "killed=event", "ten soldiers=theme", "Chile=location", "police=source"))
                .isEqualTo("""
                        Rebels killed ten soldiers in Chile on Monday, police said.
                               └────┘event            └───┘location    └────┘source
                                      └──theme───┘
                        """);
    }

    @Test
    void marksThatWouldTouchOrLieInEachOtherStandInRowsOfTheirOwn() {
        assertThat(draw(80, SENTENCE, "ten soldiers=theme", "ten=number", "soldiers in Chile=place"))
                .isEqualTo("""
                        Rebels killed ten soldiers in Chile on Monday, police said.
                                      └──theme───┘
                                      └─┘number
                                          └─────place─────┘
                        """);
    }

    @Test
    void aLongSentenceIsWrappedAndAMarkGoesOnInTheNextLine() {
        assertThat(draw(20, SENTENCE, "killed=event", "ten soldiers in Chile=theme", "said=cue"))
                .isEqualTo("""
                        Rebels killed ten
                               └────┘event
                                 theme└──
                        soldiers in Chile on
                        ──────theme─────┘
                        Monday, police said.
                                    cue└──┘
                        """);
    }

    @Test
    void wideAndCombiningCharactersDoNotShiftMarks() {
        assertThat(draw(80, "東京 signed", "signed=event")).isEqualTo("東京 signed\n     └────┘event\n");
        assertThat(draw(80, "😀 signed", "signed=event")).isEqualTo("😀 signed\n   └────┘event\n");
        assertThat(draw(80, "Jose\u0301 signed", "Jose\u0301=agent", "signed=event"))
                .isEqualTo("Jose\u0301 signed\n└──┘agent\n     └────┘event\n");
    }

    @Test
    void whiteSpaceIsOneBlankAndNothingSteersTheTerminal() {
        assertThat(draw(80, "They\n  have \u001b[31msigned\u202e it", "signed=event"))
                .isEqualTo("They have \uFFFD[31msigned it\n               └────┘event\n");
    }

    @Test
    void aWordLongerThanTheLineIsCut() {
        assertThat(draw(10, "abcdefghijklmn op", "op=x")).isEqualTo("abcdefghij\nklmn op\n     └┘x\n");
    }

    @Test
    void aSingleColumnHasAMarkToo() {
        assertThat(draw(80, "I agree", "I=agent")).isEqualTo("I agree\n╵agent\n");
    }

    @Test
    void coloursAreOfTheInnermostPart() {
        List<Mark> marks = List.of(
                mark("ten soldiers", "ten soldiers=theme", Mark.Kind.ROLE),
                mark("ten soldiers", "ten=number", Mark.Kind.NUMBER));
        assertThat(new SentenceDrawing(80, true).draw("ten soldiers", marks))
                .startsWith("\u001b[35mten\u001b[0m\u001b[36m soldiers\u001b[0m", "\u001b[36m└──theme───┘\u001b[0m");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7, 20, 60, 80, 120})
    void wordsFillTheLinesAndNoneIsLost(int width) {
        List<String> lines = new SentenceDrawing(width, false).draw(SENTENCE, List.of());
        assertThat(lines).allMatch(l -> l.length() <= width);
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(SENTENCE.replace(" ", ""));
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 60, 80, 120})
    void bracketsStayInTheLine(int width) {
        assertThat(draw(width, SENTENCE, "killed=event", "Chile=location", "Monday=time", "said=cue")
                        .split("\n"))
                .allMatch(l -> l.length() <= width);
    }

    @Test
    void aSentenceWithoutMarksIsOnlyWrapped() {
        assertThat(draw(80, SENTENCE)).isEqualTo(SENTENCE + "\n");
        assertThat(draw(80, "")).isEqualTo("\n");
    }
}
