package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dateline.model.Span;
import org.dateline.model.Text;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    @Test
    void whiteSpaceDoesNotCount() {
        Text ours = new Text("The  ship\n\nsank.");
        Alignment alignment = Alignment.between(ours, new Text("The ship sank ."));
        assertThat(alignment.map(new Span(5, 9))).contains(new Span(4, 8));
        assertThat(alignment.map(new Span(11, 16))).contains(new Span(9, 15));
    }

    @Test
    void whatOneTextLacksIsNowhereAndTheRestIsFoundAgain() {
        Text gold = new Text("Headline of the day\n* * *\nThe ship sank in the strait yesterday.");
        Text ours = new Text("Headline of the day\nThe ship sank in the strait yesterday.");
        Alignment back = Alignment.between(gold, ours);
        assertThat(back.map(new Span(20, 25))).isEqualTo(Optional.empty());
        assertThat(Alignment.between(ours, gold).map(new Span(20, 28))).contains(new Span(26, 34));
    }

    @Test
    void placesAreCodePoints() {
        Alignment alignment = Alignment.between(new Text("😀 sank"), new Text("😀sank"));
        assertThat(alignment.map(new Span(2, 6))).contains(new Span(1, 5));
    }

    @Test
    void textsThatHaveNothingInCommonGiveNothing() {
        assertThat(Alignment.between(new Text("abc"), new Text("xyz")).map(new Span(0, 3)))
                .isEmpty();
    }
}
