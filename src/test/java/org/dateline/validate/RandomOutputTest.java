package org.dateline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.rdf.DossierGraph;
import org.dateline.rdf.RandomDossiers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomOutputTest {
    private static final Shapes SHAPES = Shapes.load();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void conformsWhateverTheText(long seed) {
        Report report =
                SHAPES.validate(DossierGraph.write(RandomDossiers.of(seed)).graph());
        assertThat(report.conforms()).as(report.toString()).isTrue();
    }
}
