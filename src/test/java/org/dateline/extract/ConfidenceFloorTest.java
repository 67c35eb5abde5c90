package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dateline.model.ClaimMention;
import org.dateline.model.EventMention;
import org.dateline.model.Extraction;
import org.junit.jupiter.api.Test;

class ConfidenceFloorTest {
    /** "The court found that soldiers fled. Rossi visited Chile.": what was found is an event in a role. */
    private static final Extraction ALL = Extractor.load().extract(Trees.annotated("""
            The the DET 2 det
            court court NOUN 3 nsubj
            found find VERB 0 root
            that that SCONJ 6 mark
            soldiers soldier NOUN 6 nsubj
            fled flee VERB 3 ccomp
            . . PUNCT 3 punct
            = 3 A0=2 A1=6

            Rossi Rossi PROPN 2 nsubj PER
            visited visit VERB 0 root
            Chile Chile PROPN 2 obj LOC
            . . PUNCT 2 punct"""));

    private static Extraction rated(double find, double flee, double visit) {
        List<Double> values = List.of(find, flee, visit);
        List<ClaimMention> claims = ALL.claims().stream()
                .map(c -> c.withConfidence(values.get(lemmas(ALL).indexOf(lemmaOf(c)))))
                .toList();
        return ALL.withClaims(claims);
    }

    private static String lemmaOf(ClaimMention claim) {
        return ALL.events().stream()
                .filter(e -> e.id().equals(claim.about()))
                .findFirst()
                .orElseThrow()
                .lemma();
    }

    private static List<String> lemmas(Extraction extraction) {
        return extraction.events().stream().map(EventMention::lemma).toList();
    }

    @Test
    void doubtfulClaimsGoAndTheirEventsStayInTheBackground() {
        Extraction kept = new ConfidenceFloor(0.5).apply(rated(0.9, 0.8, 0.2));
        assertThat(lemmas(kept)).containsExactly("find", "flee");
        assertThat(kept.claims()).hasSize(2);
        assertThat(kept.background()).extracting(EventMention::lemma).contains("visit");
    }

    @Test
    void whatAKeptEventIsAboutIsKept() {
        assertThat(lemmas(new ConfidenceFloor(0.5).apply(rated(0.9, 0.2, 0.2)))).containsExactly("find", "flee");
        assertThat(lemmas(new ConfidenceFloor(0.5).apply(rated(0.2, 0.9, 0.2)))).containsExactly("flee");
    }

    @Test
    void nothingIsLeftOutFromZeroOn() {
        Extraction all = rated(0.1, 0, 0.3);
        assertThat(new ConfidenceFloor(0).apply(all)).isEqualTo(all);
    }

    @Test
    void aShareIsAShare() {
        assertThatThrownBy(() -> new ConfidenceFloor(1.2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ConfidenceFloor(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    /** A circumstance has to be surer than its claim: its doubt is at most the square of the claim's. */
    @Test
    void circumstancesGoBeforeTheirClaims() {
        Extraction all = Extractor.load().extract(Trees.annotated("""
                Rossi Rossi PROPN 2 nsubj PER
                bought buy VERB 0 root
                licences licence NOUN 2 obj
                for for ADP 5 case
                sale sale NOUN 2 obl
                . . PUNCT 2 punct
                = 2.01 A0=1 A1=3 A2=5"""));
        EventMention event = all.events().get(0);
        double probability = event.arguments().stream()
                .filter(a -> CircumstanceFeatures.isCircumstance(a.role()))
                .mapToDouble(a -> new Logistic("circumstances.tsv").of(new CircumstanceFeatures(all).of(event, a)))
                .findFirst()
                .orElseThrow();
        double just = 1 - Math.sqrt(1 - probability);
        Extraction sure = all.withClaims(
                all.claims().stream().map(c -> c.withConfidence(1)).toList());
        assertThat(new ConfidenceFloor(just - 0.01).apply(sure).events().get(0).arguments())
                .hasSize(event.arguments().size());
        assertThat(new ConfidenceFloor(just + 0.01)
                        .withoutDoubtfulRoles(sure)
                        .events()
                        .get(0)
                        .arguments())
                .hasSize(event.arguments().size() - 1);
    }
}
