package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dateline.model.Span;
import org.dateline.model.TimeMention;
import org.dateline.model.TimeValue;
import org.dateline.model.TokenSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognizersTest {
    @TempDir
    Path folder;

    @Test
    void readsCases() throws IOException {
        Path file = Files.writeString(folder.resolve("DateTimeModel.json"), """
                [{"Input": "😀 on 3 May", "Context": {"ReferenceDateTime": "2020-05-01T00:00:00"}, "Results": [{"Text": "3 may", "Start": 6,
                "End": 10, "TypeName": "datetimeV2.date", "Resolution": {"values": [{"timex": "XXXX-05-03", "type": "date", "value": "2020-05-03"}]}}]},
                {"Input": "nothing", "Results": []}]""");
        List<RecognizersCase> cases = RecognizersReader.read(file);
        assertThat(cases).hasSize(2);
        assertThat(cases.get(0).written()).isEqualTo(LocalDate.of(2020, 5, 1));
        assertThat(cases.get(0).category()).isEqualTo("date");
        RecognizersCase.Expression expression = cases.get(0).expressions().get(0);
        assertThat(expression.span()).isEqualTo(new Span(5, 10));
        assertThat(expression.readings())
                .containsExactly(new RecognizersCase.Reading("XXXX-05-03", "2020-05-03", "", ""));
        assertThat(cases.get(1).category()).isEqualTo("none");
        assertThatThrownBy(() -> RecognizersReader.read(Files.writeString(folder.resolve("x.json"), "{}")))
                .isInstanceOf(UnreadableGold.class);
    }

    @Test
    void theSameDayTheSameTimeAndTheSameRangeAgree() {
        assertThat(agrees(
                        reading("XXXX-05-03", "2020-05-03", "", ""), mention("2020-05-03", "2020-05-03", "2020-05-03")))
                .isTrue();
        assertThat(agrees(reading("T15", "15:00:00", "", ""), mention("2020-05-03T15:00", null, null)))
                .isTrue();
        assertThat(agrees(
                        reading("2020-W18", "", "2020-04-27", "2020-05-04"), mention("x", "2020-04-27", "2020-05-03")))
                .isTrue();
        assertThat(agrees(
                        reading("(2020-05-03,2020-05-05,P2D)", "", "2020-05-03", "2020-05-05"),
                        mention("2020-05-03", "2020-05-03", "2020-05-03"),
                        mention("2020-05-05", "2020-05-05", "2020-05-05")))
                .as("a range as two days")
                .isTrue();
        assertThat(agrees(reading("2020", "", "2020-05-04", ""), mention("x", "2020-05-04", null)))
                .as("since")
                .isTrue();
        assertThat(agrees(reading("P2D", "172800", "", ""), mention("P2D", null, null)))
                .isTrue();
    }

    @Test
    void aRangeOfTimesMayBeTwoExpressions() {
        TimeMention five = mention("2020-05-03T17:00", null, null);
        TimeMention six = mention("2020-05-03T18:00", null, null);
        assertThat(agrees(reading("(T17,T18,PT1H)", "", "17:00:00", "18:00:00"), five, six))
                .isTrue();
        assertThat(agrees(reading("", "", "2020-05-03 17:00:00", "2020-05-03 18:00:00"), five, six))
                .isTrue();
        assertThat(agrees(reading("", "", "2020-05-04 17:00:00", "2020-05-04 18:00:00"), five, six))
                .isFalse();
        assertThat(agrees(reading("", "", "17:00:00", "19:00:00"), five, six)).isFalse();
    }

    @Test
    void otherMeaningsDoNot() {
        assertThat(agrees(reading("XXXX-05-03", "2020-05-03", "", ""), mention("2020-05", "2020-05-01", "2020-05-31")))
                .isFalse();
        assertThat(agrees(reading("", "", "", ""), mention("2020-05", "2020-05-01", "2020-05-31")))
                .isFalse();
        assertThat(agrees(reading("T15", "15:00:00", "", ""), mention("2020-05-03T16:00", null, null)))
                .isFalse();
    }

    private static boolean agrees(RecognizersCase.Reading reading, TimeMention... found) {
        return RecognizersMeaning.agrees(
                new RecognizersCase.Expression(new Span(0, 1), "date", List.of(reading)), List.of(found));
    }

    private static RecognizersCase.Reading reading(String timex, String value, String start, String end) {
        return new RecognizersCase.Reading(timex, value, start, end);
    }

    private static TimeMention mention(String timex, @Nullable String from, @Nullable String to) {
        TimeValue value = new TimeValue(
                timex, null, from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        return new TimeMention(new TokenSpan(0, 0, 1), TimeMention.Type.DATE, value, null);
    }
}
