package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.model.Annotated;
import org.dateline.model.ClaimMention;
import org.dateline.model.Extraction;
import org.dateline.model.Predicate;
import org.dateline.model.Sentence;
import org.junit.jupiter.api.Test;

/** How sure a claim is, by what is known to go wrong. */
class ClaimRaterTest {
    private static final String VISIT = """
            Rossi Rossi PROPN 2 nsubj PER
            visited visit VERB 0 root
            Chile Chile PROPN 2 obj LOC
            . . PUNCT 2 punct""";

    private static Annotated with(Annotated annotated, List<Predicate> predicates) {
        Sentence s = annotated.sentences().get(0);
        Sentence seen = new Sentence(s.index(), s.span(), s.block(), s.tokens(), s.names(), predicates);
        return new Annotated(annotated.article(), List.of(seen), annotated.times());
    }

    private static Annotated visit(String... labels) {
        List<Predicate.Argument> arguments = IntStream.range(0, labels.length)
                .mapToObj(i -> new Predicate.Argument(2 * i, labels[i]))
                .toList();
        return with(Trees.annotated(VISIT), List.of(new Predicate(1, "01", arguments)));
    }

    private static double confidence(Annotated annotated) {
        return Extractor.load().extract(annotated).claims().get(0).confidence();
    }

    @Test
    void rolesOnWhichTreeAndPredicateAgreeAreSurer() {
        ClaimRater rater = new ClaimRater();
        assertThat(rater.of(List.of("role actor agreed"))).isGreaterThan(rater.of(List.of("role actor unseen far")));
    }

    @Test
    void featuresNameWhatAgreesAndWhatDoesNot() {
        Extraction extraction = Extractor.load().extract(visit("A1", "A1"));
        ClaimMention claim = extraction.claims().get(0);
        assertThat(new ClaimFeatures(extraction).of(claim))
                .contains("trigger=verb", "verb seen", "relation=root", "roles=2", "tense=PAST", "certainty=certain")
                .contains("role actor other", "role undergoer agreed")
                .doesNotContain("quoted", "nested", "headline");
    }

    @Test
    void whatNoPredicateOfTheEncoderHasIsNotJudged() {
        Extraction extraction = Extractor.load().extract(with(Trees.annotated(VISIT), List.of()));
        assertThat(new ClaimFeatures(extraction).of(extraction.claims().get(0)))
                .contains("verb unseen", "role actor unjudged");
    }

    @Test
    void anArgumentOfACoordinationStandsForAllItsMembers() {
        Annotated annotated = Trees.annotated("""
                Rossi Rossi PROPN 4 nsubj PER
                and and CCONJ 3 cc
                Silva Silva PROPN 1 conj PER
                visited visit VERB 0 root
                Chile Chile PROPN 4 obj LOC
                . . PUNCT 4 punct""");
        Predicate predicate =
                new Predicate(3, "01", List.of(new Predicate.Argument(0, "A0"), new Predicate.Argument(4, "A1")));
        Extraction extraction = Extractor.load().extract(with(annotated, List.of(predicate)));
        assertThat(new ClaimFeatures(extraction).of(extraction.claims().get(0)))
                .filteredOn(f -> f.startsWith("role "))
                .containsExactly("role actor agreed", "role actor agreed", "role undergoer agreed");
    }

    @Test
    void hedgedClaimsAreLessSure() {
        String hedged = """
                Rossi Rossi PROPN 3 nsubj PER
                may may AUX 3 aux
                visit visit VERB 0 root
                Chile Chile PROPN 3 obj LOC
                . . PUNCT 3 punct""";
        assertThat(confidence(Trees.annotated(hedged))).isLessThan(confidence(Trees.annotated(VISIT)));
    }

    @Test
    void aProbabilityIsInHundredthsAndNeverCertain() {
        ClaimRater rater = new ClaimRater();
        assertThat(rater.of(List.of("no such feature"))).isEqualTo(0.5);
        List<String> many =
                IntStream.range(0, 50).mapToObj(i -> "relation=root").toList();
        assertThat(rater.of(many)).isEqualTo(0.98);
        List<String> bad = IntStream.range(0, 50).mapToObj(i -> "complement").toList();
        assertThat(rater.of(bad)).isEqualTo(0.02);
    }
}
