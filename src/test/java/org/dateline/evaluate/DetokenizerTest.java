package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Span;
import org.dateline.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetokenizerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "The minister left , he said . | The minister left, he said.",
                "Lima ( Peru ) | Lima (Peru)",
                "$ 5 and £ 3 | $5 and £3",
                "Ana 's boat does n't float | Ana's boat doesn't float",
                "the miners ' strike | the miners' strike",
                "we ' re here | we're here",
                "He said \" no \" twice | He said \"no\" twice",
                "`` No '' , he said | \"No\", he said",
                "40 % of [ them ] ? | 40% of [them]?",
            })
    void wordsAreJoinedAsATypesetterWould(String words, String text) {
        assertThat(Detokenizer.join(List.of(words.split(" "))).text()).isEqualTo(text);
    }

    @Test
    void eachWordHasItsPlaceInCodePoints() {
        Detokenizer.Line line = Detokenizer.join(List.of("(", "😀", ")", "works", "."));
        assertThat(line.text()).isEqualTo("(😀) works.");
        assertThat(line.words())
                .containsExactly(new Span(0, 1), new Span(1, 2), new Span(2, 3), new Span(4, 9), new Span(9, 10));
        assertThat(new Text(line.text()).slice(line.words().get(3))).isEqualTo("works");
    }
}
