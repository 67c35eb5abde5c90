package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    @ParameterizedTest
    @CsvSource({"'','',0", "abc,abc,0", "abc,abd,1", "abc,acb,1", "abc,ab,1", "query,queries,3", "'',abc,3"})
    void distanceCountsSlips(String a, String b, int slips) {
        assertThat(Nearest.distance(a, b)).isEqualTo(slips);
        assertThat(Nearest.distance(b, a)).isEqualTo(slips);
    }

    @ParameterizedTest
    @CsvSource({"igest,ingest", "INGEST,ingest", "exprot,export", "val,validate", "ingset,ingest"})
    void offersWhatWasMeant(String typed, String meant) {
        assertThat(Nearest.to(typed, List.of("ingest", "export", "query", "validate")))
                .contains(meant);
    }

    @Test
    void offersNothingWhenNothingIsNear() {
        assertThat(Nearest.to("frobnicate", List.of("ingest", "query"))).isEmpty();
    }
}
