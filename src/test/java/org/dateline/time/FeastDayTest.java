package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holidays that move, against the days on which they were kept. */
class FeastDayTest {
    @ParameterizedTest
    @CsvSource({
        "E+0, 2024-03-31 2025-04-20 2000-04-23 1943-04-25",
        "E+49, 2024-05-19",
        "11:4:4, 2024-11-28 2023-11-23",
        "O+0, 2024-05-05 2025-04-20 2023-04-16 2000-04-30",
        "H10-1, 2022-05-02 2023-04-21 2024-04-10",
        "H12-10, 2024-06-16 2023-06-28",
        "J+0, 2024-10-03 2023-09-16 2021-09-07 2016-10-03",
        "J+9, 2023-09-25 1973-10-06",
        "P+0, 2024-04-23 2023-04-06",
        "P-30, 2024-03-24",
        "K+0, 2024-12-26 2023-12-08 2020-12-11",
        "C+0, 2024-02-10 2023-01-22 2022-02-01 2021-02-12 2020-01-25 2015-02-19 1985-02-20 1968-01-30 2034-02-19",
        "A+14, 2024-09-17 2023-09-29 2020-10-01",
        "S+4, 2024-06-10 2023-06-22 2020-06-25",
        "D+0, 2023-11-12 2022-10-24 2021-11-04 2020-11-14 2019-10-27 2018-11-07 2017-10-19 2009-10-17",
        "G+0, 2025-03-14 2024-03-25 2023-03-08 2022-03-18 2021-03-29 2020-03-10 2019-03-21 2018-03-02 2017-03-13 2016-03-24 2013-03-27 2010-03-01",
        "V+0, 2025-05-12 2024-05-23 2023-05-05 2022-05-16 2021-05-26 2020-05-07",
        "N+0, 2025-03-21 2024-03-20 2023-03-21 2022-03-21 2021-03-21 2020-03-20",
        "P+33, 2024-05-26"
    })
    void fallsOnItsDay(String rule, String days) {
        List<String> expected = Arrays.asList(days.split(" "));
        FeastDay feast = FeastDay.parse(rule);
        assertThat(expected.stream()
                        .map(d -> feast.in(Integer.parseInt(d.substring(0, 4))).toString())
                        .toList())
                .isEqualTo(expected);
    }

    @Test
    void theIslamicCalendarDoesNotReachEverywhere() {
        assertThatThrownBy(() -> FeastDay.parse("H10-1").in(1700)).isInstanceOf(DateTimeException.class);
        assertThat(new Cycle.Feast(FeastDay.parse("H10-1")).in(java.time.LocalDate.of(1700, 1, 1)))
                .isEmpty();
    }
}
