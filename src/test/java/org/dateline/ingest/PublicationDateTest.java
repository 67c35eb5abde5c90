package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-10-08",
                " 2024-10-08 ",
                "2024-10-8",
                "2024/10/08",
                "2024.10.08",
                "20241008",
                "2024-10-08T09:30:00Z",
                "2024-10-08 09:30",
                "20241008T093000Z",
                "October 8, 2024",
                "October 8 2024",
                "october 8th, 2024",
                "Oct. 8, 2024",
                "OCT 8, 2024",
                "Tuesday, October 8, 2024",
                "Tue, 08 Oct 2024 10:00:00 GMT",
                "Tues. 8 October 2024",
                "8 October 2024",
                "08 October, 2024",
                "8th of October 2024",
                "8-Oct-2024",
                "October 8, 2024 at 10:30 am EDT",
                "8 October 2024 | 10:30",
                "October\u00A08,\u20092024",
            })
    void formsOfOneDay(String written) {
        assertThat(PublicationDate.find(written)).contains(LocalDate.of(2024, 10, 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-10-08T23:30:00-11:00", "2024-10-08T00:30:00+14:00", "2024-10-08T23:59:59.999Z"})
    void theDayIsTheOneWrittenWhateverTheZone(String written) {
        assertThat(PublicationDate.find(written)).contains(LocalDate.of(2024, 10, 8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "10/08/2024",
                "8.10.2024",
                "October 2024",
                "2024-10",
                "2024",
                "2024-02-30",
                "2024-13-01",
                "0024-01-01",
                "31 November 2024",
                "Ma 8, 2024",
                "Octember 8, 2024",
                "October 88, 2024",
                "1728381600",
                "2024-10-081",
                "October 8, 20245",
            })
    void whatIsNoDayOrCanBeReadInTwoWaysIsNotRead(String written) {
        assertThat(PublicationDate.find(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"September 30, 2023", "Sept. 30, 2023", "Sep 30, 2023", "30 SEPTEMBER 2023"})
    void monthsMayBeCutShort(String written) {
        assertThat(PublicationDate.find(written)).contains(LocalDate.of(2023, 9, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-10-08", "October 8, 2024", "Tuesday, 8 October 2024, 10:30", "2024-10-08T10:00Z"})
    void aLineOfNothingButADate(String line) {
        assertThat(PublicationDate.isOnlyDate(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"October 8, 2024 was a Tuesday", "2024-10-08 Ministers meet", "On October 8, 2024"})
    void aLineOfMoreThanADate(String line) {
        assertThat(PublicationDate.isOnlyDate(line)).isFalse();
    }
}
