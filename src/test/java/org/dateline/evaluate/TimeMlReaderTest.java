package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.dateline.evaluate.TimeOrderGold.End;
import org.dateline.evaluate.TimeOrderGold.Kind;
import org.dateline.evaluate.TimeOrderGold.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeMlReaderTest {
    @TempDir
    Path folder;

    @Test
    void readsTextTimesAndTheDayOfPublication() throws IOException {
        Path file = Files.writeString(folder.resolve("a.tml"), """
                <TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2020-05-03T10:00" functionInDocument="CREATION_TIME">3 May</TIMEX3></DCT>
                <TEXT>

                The <EVENT eid="e1">race</EVENT> &amp; more: <TIMEX3 tid="t1" type="DATE" value="2020-05-02"><EVENT eid="e2">last</EVENT> Saturday</TIMEX3>.
                </TEXT></TimeML>""");
        TimeDocument document = TimeMlReader.read(file);
        assertThat(document.published()).contains("2020-05-03");
        assertThat(document.text().text().value()).isEqualTo("The race & more: last Saturday.");
        assertThat(document.times()).isEqualTo(Map.of(TokenSet.of(5, 6), "2020-05-02"));
    }

    @Test
    void readsTheOrderOfEvents() throws IOException {
        Path file = Files.writeString(folder.resolve("c.tml"), """
                <TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2020-05-03" functionInDocument="CREATION_TIME">3 May</TIMEX3></DCT>
                <TEXT>They <EVENT eid="e1">met</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2020-05-02">Saturday</TIMEX3> and <EVENT eid="e2">left</EVENT>.</TEXT>
                <MAKEINSTANCE eventID="e1" eiid="ei1"/><MAKEINSTANCE eventID="e2" eiid="ei2"/>
                <TLINK timeID="t1" relatedToEventInstance="ei1" relType="INCLUDES"/>
                <TLINK eventInstanceID="ei2" relatedToEventInstance="ei1" relType="IAFTER"/>
                <TLINK eventInstanceID="ei2" relatedToTime="t0" relType="BEFORE"/>
                <TLINK timeID="t1" relatedToTime="t0" relType="BEFORE"/>
                <TLINK eventInstanceID="ei9" relatedToTime="t0" relType="BEFORE"/></TimeML>""");
        End met = new End(Kind.EVENT, TokenSet.of(1));
        End left = new End(Kind.EVENT, TokenSet.of(5));
        assertThat(TimeMlReader.read(file).order().relations())
                .as("events first, the earlier one before the later, relations as broad as the text tells them")
                .isEqualTo(Map.of(
                        new Pair(met, new End(Kind.TIME, TokenSet.of(3))), "IS_INCLUDED",
                        new Pair(met, left), "BEFORE",
                        new Pair(left, End.PUBLICATION), "BEFORE"));
    }

    @Test
    void aFileWithoutTextIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("b.tml"), "<TimeML/>");
        assertThatThrownBy(() -> TimeMlReader.read(file))
                .isInstanceOf(UnreadableGold.class)
                .hasMessageContaining("b.tml");
    }
}
