package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.model.Annotated;
import org.dateline.model.TimeMention;
import org.dateline.model.TimeValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimeTaggerTest {
    private static final LocalDate FRIDAY = LocalDate.of(2024, 10, 18);

    private static List<String> values(@Nullable LocalDate published, String... lines) {
        return TimeTagger.tag(Plain.article(published, lines)).times().stream()
                .map(t -> t.value().timex())
                .toList();
    }

    @Test
    void tenseTellsWhichWeekday() {
        assertThat(values(FRIDAY, "They met/VERB on Tuesday")).containsExactly("2024-10-15");
        assertThat(values(FRIDAY, "They will/AUX meet/VERB on Tuesday")).containsExactly("2024-10-22");
        assertThat(values(FRIDAY, "They plan to/PART meet/VERB on Tuesday")).containsExactly("2024-10-22");
        assertThat(values(FRIDAY, "They met/VERB on Friday")).containsExactly("2024-10-18");
    }

    @Test
    void tenseTellsWhichYear() {
        LocalDate january = LocalDate.of(2025, 1, 10);
        assertThat(values(january, "They met/VERB on October 8")).containsExactly("2024-10-08");
        assertThat(values(january, "They will/AUX meet/VERB on October 8")).containsExactly("2025-10-08");
    }

    @Test
    void withoutADateNothingIsMadeUp() {
        Annotated tagged = TimeTagger.tag(
                Plain.article(null, "They met/VERB on October 8 , on Friday , yesterday , last year and in June"));
        assertThat(tagged.times())
                .extracting(t -> t.value().timex())
                .containsExactly("XXXX-10-08", "XXXX-WXX-5", "XXXX-XX-XX", "XXXX", "XXXX-06");
        assertThat(tagged.times()).allSatisfy(t -> {
            assertThat(t.value().edtf()).isNull();
            assertThat(t.value().notBefore()).isNull();
            assertThat(t.value().notAfter()).isNull();
        });
    }

    @Test
    void datesCarryBoundsAndEdtf() {
        TimeMention month = TimeTagger.tag(Plain.article(FRIDAY, "It ended/VERB in June"))
                .times()
                .get(0);
        assertThat(month.value().edtf()).isEqualTo("2024-06");
        assertThat(month.value().notBefore()).isEqualTo("2024-06-01");
        assertThat(month.value().notAfter()).isEqualTo("2024-06-30");
    }

    @Test
    void aTextWithoutADateMayCarryItsOwn() {
        assertThat(values(null, "October 5, 2006", "It happened/VERB yesterday"))
                .containsExactly("2006-10-05", "2006-10-04");
        assertThat(values(null, "SEOUL , Oct. 18 , 2024 ( Yonhap ) - It began/VERB on Friday"))
                .containsExactly("2024-10-18", "2024-10-18");
        assertThat(values(null, "In 2019 it happened/VERB yesterday")).containsExactly("2019", "XXXX-XX-XX");
    }

    @Test
    void aDayWithoutYearBesideTheDayOfWritingIsThatOne() {
        assertThat(values(LocalDate.of(2024, 10, 26), "They set/VERB November 10 as the day"))
                .containsExactly("2024-11-10");
        assertThat(values(LocalDate.of(2024, 10, 26), "They will/AUX speak/VERB of October 20"))
                .containsExactly("2024-10-20");
    }

    @Test
    void aStoryOfOtherYearsHasItsOwnCalendar() {
        assertThat(values(
                        FRIDAY,
                        "He was/AUX born/VERB in 1811 .",
                        "In May 1831 he left/VERB .",
                        "He died/VERB on July 14 ."))
                .containsExactly("1811", "1831-05", "1831-07-14");
    }

    @Test
    void newsThatNamesABareYearOnlyLooksAsideToIt() {
        assertThat(values(
                        FRIDAY,
                        "They voted/VERB yesterday .",
                        "Some left/VERB in 2001 .",
                        "Five went/VERB in 2006 and four went in June ."))
                .containsExactly("2024-10-17", "2001", "2006", "2024-06");
    }

    @Test
    void aDayOfAnotherYearIsTheCalendarOfItsSentence() {
        assertThat(values(
                        FRIDAY,
                        "They met/VERB yesterday .",
                        "Launched on July 16 , 1969 , it landed/VERB on July 20 ."))
                .containsExactly("2024-10-17", "1969-07-16", "1969-07-20");
    }

    @Test
    void whatIsToldAsPastAfterTheDayOfWritingHasBeenAddedLater() {
        assertThat(values(
                        LocalDate.of(2011, 4, 1),
                        "He was/AUX traded/VERB in 2012 .",
                        "He played/VERB from July 2012 .",
                        "He arrived/VERB on September 1 ."))
                .containsExactly("2012", "2012-07", "2012-09-01");
    }

    @Test
    void sinceAMonthIsSinceOneThatIsOver() {
        LocalDate january = LocalDate.of(2025, 1, 22);
        assertThat(values(january, "He had/AUX worked/VERB since March")).containsExactly("2024-03");
    }

    @Test
    void untilADayInThePresentIsStillToCome() {
        assertThat(values(FRIDAY, "They have/VERB until Tuesday")).containsExactly("2024-10-22");
        assertThat(values(FRIDAY, "They stayed/VERB until Tuesday")).containsExactly("2024-10-15");
    }

    @Test
    void aQuarterAheadOfAReportIsTheLastOne() {
        assertThat(values(FRIDAY, "They expect/VERB to/PART report/VERB a loss for the third quarter"))
                .containsExactly("2024-Q3");
        assertThat(values(FRIDAY, "Sales fell/VERB 5 % in the third quarter , compared with a year earlier"))
                .containsExactly("2024-Q3", "2023-Q3");
    }

    @Test
    void aQuarterToldAsPastIsReportedOnThoughTheCalendarHasItRunning() {
        assertThat(values(
                        LocalDate.of(2024, 11, 2),
                        "It earned/VERB $ 5 a share in the fourth quarter , against $ 4 a year earlier .",
                        "Sales fell/VERB in the latest period ."))
                .containsExactly("2024-Q4", "2023-Q4", "2024-Q4");
    }

    @Test
    void aTimeOnALineOfItsOwnIsOfTheDayOfWriting() {
        assertThat(values(FRIDAY, "They met/VERB on Monday .", "They spoke/VERB at 3 p.m. .", "2:05 p.m."))
                .containsExactly("2024-10-14", "2024-10-14T15:00", "2024-10-18T14:05");
    }

    @Test
    void whatIsPutOffIsStillToCome() {
        assertThat(values(FRIDAY, "They postponed/VERB the vote until Tuesday")).hasSize(1);
        assertThat(values(FRIDAY, "It is/AUX set/VERB for Tuesday")).containsExactly("2024-10-22");
    }

    @Test
    void theYearOfAForecastIsNotALaterOneInFocus() {
        assertThat(values(FRIDAY, "A plant opens in 2027 .", "They forecast/VERB a loss for the full year ."))
                .containsExactly("2027", "2024");
    }

    @Test
    void someMonthsAreNotComparedWithAQuarter() {
        assertThat(values(
                        FRIDAY,
                        "Sales fell/VERB 5 % in the third quarter , from a year earlier .",
                        "For the nine months it lost/VERB $ 5 million , compared with $ 3 million a year earlier ."))
                .containsExactly("2024-Q3", "2023-Q3", "P9M", "2023");
        assertThat(values(FRIDAY, "The loss for the third quarter narrowed/VERB from a year earlier"))
                .containsExactly("2024-Q3", "2023-Q3");
    }

    @Test
    void newsThatTellsOfTodayLeavesItsStoriesSoon() {
        String[] news = {
            "They met/VERB on Thursday .",
            "He came/VERB to power in January 1959 after landing in December 1956 .",
            "He has not left/VERB .",
            "He is old .",
            "Nothing changed/VERB .",
            "The boat sank/VERB in late August ."
        };
        assertThat(values(FRIDAY, news)).endsWith("2024-08");
    }

    @Test
    void oneDayOfTheFutureIsNoLength() {
        assertThat(values(FRIDAY, "It will/AUX one day rule/VERB")).containsExactly("FUTURE_REF");
        assertThat(values(FRIDAY, "It lasted/VERB one day")).containsExactly("P1D");
    }

    @Test
    void theYearOfAnAccountHasBoundsOfItsOwn() {
        TimeValue federal = first("It rose/VERB in the second quarter of federal fiscal year 2008")
                .value();
        assertThat(federal).isEqualTo(value("2008-Q2", "2008-01-01", "2008-03-31"));
        TimeValue firm =
                first("It rose/VERB in the second quarter of fiscal 2008").value();
        assertThat(firm.edtf()).isNull();
        assertThat(firm.notBefore()).isEqualTo("2007-04-01");
        assertThat(first("It rose/VERB in the 2007-08 financial year").value().notAfter())
                .isEqualTo("2008-12-31");
    }

    private static TimeValue value(String timex, String from, String to) {
        return new TimeValue(timex, from + "/" + to, LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void quartersUpToNowAreThoseOfTheCalendar() {
        assertThat(first("It grew/VERB over the past two quarters").value().edtf())
                .isEqualTo("2024-04-01/2024-09-30");
    }

    @Test
    void modifiersNarrowTheBounds() {
        TimeMention early = first("It began/VERB in early 2024");
        assertThat(early.value().notAfter()).isEqualTo("2024-07-01");
        TimeMention after = first("the post-1959 order fell/VERB");
        assertThat(after.value().notBefore()).isEqualTo("1960-01-01");
        assertThat(after.value().notAfter()).isNull();
        assertThat(after.value().edtf()).isEqualTo("1960-01-01/..");
    }

    @Test
    void aLengthUpToNowHasBounds() {
        TimeMention window = first("It grew/VERB over the past two years");
        assertThat(window.type()).isEqualTo(TimeMention.Type.DURATION);
        assertThat(window.value().timex()).isEqualTo("P2Y");
        assertThat(window.value().edtf()).isEqualTo("2022-10-18/2024-10-18");
    }

    @Test
    void edtfHasItsOwnCodes() {
        assertThat(first("It ended/VERB in the summer of 2023").value().edtf()).isEqualTo("2023-22");
        assertThat(first("It ended/VERB in the third quarter of 2023").value().edtf())
                .isEqualTo("2023-35");
        assertThat(first("It ended/VERB in the 1990s").value().edtf()).isEqualTo("199X");
        assertThat(first("It ended/VERB last week").value().edtf()).isEqualTo("2024-10-07/2024-10-13");
        assertThat(first("It ended/VERB at 3 p.m. on October 8").value().edtf()).isEqualTo("2024-10-08T15:00:00");
    }

    @Test
    void refersToNowWithoutBounds() {
        TimeMention now = first("It is/AUX running/VERB now");
        assertThat(now.value()).isEqualTo(new TimeValue("PRESENT_REF", null, null, null));
    }

    private static TimeMention first(String line) {
        return TimeTagger.tag(Plain.article(FRIDAY, line)).times().get(0);
    }
}
