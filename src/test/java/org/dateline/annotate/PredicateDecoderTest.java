package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dateline.model.Predicate;
import org.junit.jupiter.api.Test;

class PredicateDecoderTest {
    private static final List<String> ROLES = List.of("O", "A0", "A1", "AM-TMP", "C-A1");
    private static final PredicateDecoder DECODER = new PredicateDecoder(
            new Labels(List.of("X"), List.of("root"), List.of("O"), List.of("NN"), List.of("01", "02"), ROLES));

    /** Word 1 of four is a predicate; the rows are the roles of the words for it. */
    private static Scores scores(float[]... roles) {
        float[][] predicates = {{1, 0}, {0, 1}, {1, 0}, {1, 0}};
        float[][] senses = {{0, 0}, {0, 2}, {0, 0}, {0, 0}};
        float[][] none = new float[4][1];
        return new Scores(
                none, none, none, predicates, senses, new float[5][5], (d, h) -> new float[1], (p, a) -> roles[a - 1]);
    }

    private static final float[] NOTHING = {9, 0, 0, 0, 0};

    @Test
    void readsSenseAndArguments() {
        List<Predicate> found =
                DECODER.decode(scores(new float[] {0, 3, 1, 0, 0}, NOTHING, NOTHING, new float[] {0, 0, 1, 2, 0}));
        assertThat(found).extracting(Predicate::token, Predicate::sense).containsExactly(tuple(1, "02"));
        assertThat(labels(found)).containsExactly("0 A0", "3 AM-TMP");
    }

    @Test
    void tellsHowProbableItsFindingsAre() {
        Predicate found = DECODER.decode(scores(new float[] {0, 3, 1, 0, 0}, NOTHING, NOTHING, NOTHING))
                .get(0);
        assertThat(found.probability()).isCloseTo(Math.E / (1 + Math.E), within(1e-6));
        double all = Math.exp(3) + Math.exp(1) + 3;
        assertThat(found.arguments().get(0).probability()).isCloseTo(Math.exp(3) / all, within(1e-6));
    }

    private static List<String> labels(List<Predicate> found) {
        return found.get(0).arguments().stream()
                .map(a -> a.head() + " " + a.label())
                .toList();
    }

    @Test
    void aCoreRoleStandsOnceAndTheSurerWordHasIt() {
        List<Predicate> found = DECODER.decode(
                scores(new float[] {0, 3, 2, 0, 0}, NOTHING, new float[] {0, 5, 0, 0, 0}, new float[] {2, 4, 1, 0, 0}));
        assertThat(labels(found)).containsExactly("0 A1", "2 A0");
    }

    @Test
    void anAdjunctMayStandTwice() {
        float[] time = {0, 0, 0, 2, 0};
        assertThat(DECODER.decode(scores(time, NOTHING, time, NOTHING)).get(0).arguments())
                .extracting(Predicate.Argument::label)
                .containsExactly("AM-TMP", "AM-TMP");
    }

    @Test
    void whatGoesOnWithNothingIsTheRoleItself() {
        float[] goesOn = {0, 0, 0, 0, 3};
        assertThat(labels(DECODER.decode(scores(goesOn, NOTHING, NOTHING, NOTHING))))
                .containsExactly("0 A1");
        assertThat(labels(DECODER.decode(scores(new float[] {0, 0, 4, 0, 0}, NOTHING, goesOn, NOTHING))))
                .containsExactly("0 A1", "2 C-A1");
    }

    @Test
    void knownPredicatesAreTakenAsTheyAre() {
        Scores scores = scores(NOTHING, NOTHING, NOTHING, NOTHING);
        assertThat(DECODER.decode(scores, List.of(3, 0)))
                .extracting(Predicate::token)
                .containsExactly(3, 0);
    }
}
