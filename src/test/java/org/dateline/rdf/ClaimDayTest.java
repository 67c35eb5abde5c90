package org.dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.dateline.model.Stance;
import org.dateline.model.Tense;
import org.junit.jupiter.api.Test;

/** The day on which something was said stands on the claim. */
class ClaimDayTest {
    @Test
    void dayOfSayingIsADate() {
        var dossier = SampleDossiers.shells();
        var claim = dossier.claims().get(0);
        var said = new DossierFixture(
                        "x", "Sample Gazette", "2024-10-19", "Title", "Novo said on Friday that Chile fell.")
                .actor("novo", org.dateline.model.ActorType.ORGANIZATION, "Novo")
                .event("e1", "Event", "fell")
                .claim("c1", "e1", "novo", Stance.AFFIRMS, Tense.PAST, "said", 1)
                .said(LocalDate.of(2024, 10, 18))
                .build();
        assertThat(claim.said()).isNull();
        assertThat(DossierGraph.write(said)
                        .graph()
                        .find(Node.ANY, Vocabulary.SAID_ON, Node.ANY)
                        .toList())
                .extracting(Triple::getObject)
                .containsExactly(Literals.date(LocalDate.of(2024, 10, 18)));
        assertThat(DossierGraph.write(dossier).graph().contains(Node.ANY, Vocabulary.SAID_ON, Node.ANY))
                .isFalse();
    }
}
