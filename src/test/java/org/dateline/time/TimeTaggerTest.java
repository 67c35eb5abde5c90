package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.model.Annotated;
import org.dateline.model.TimeMention;
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
}
