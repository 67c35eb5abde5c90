package org.dateline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.Dossier;
import org.dateline.rdf.DossierGraph;
import org.dateline.rdf.SampleDossiers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapesTest {
    private static final Shapes SHAPES = Shapes.load();

    static Iterable<Dossier> dossiers() {
        return SampleDossiers.all();
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void whatIsWrittenConforms(Dossier dossier) {
        assertThat(SHAPES.validate(DossierGraph.write(dossier).graph()).violations())
                .isEmpty();
    }
}
