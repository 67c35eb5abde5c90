package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Upos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {
    private static final Lemmas LEMMAS = Lemmas.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '\0',
            value = {
                "NOUN soldiers soldier",
                "NOUN troops troop",
                "NOUN deliveries delivery",
                "NOUN movies movie",
                "NOUN houses house",
                "NOUN viruses virus",
                "NOUN women woman",
                "NOUN fishermen fisherman",
                "NOUN specimen specimen",
                "NOUN schoolchildren schoolchild",
                "NOUN men man",
                "NOUN news news",
                "NOUN species species",
                "NOUN data data",
                "NOUN bases base",
                "NOUN crises crisis",
                "NOUN 1990s 1990s",
                "NOUN access access",
                "VERB denied deny",
                "VERB died die",
                "VERB held hold",
                "VERB began begin",
                "VERB said say",
                "VERB sent send",
                "VERB found find",
                "VERB hoped hope",
                "VERB hopped hop",
                "VERB stopped stop",
                "VERB falling fall",
                "VERB transferring transfer",
                "VERB prepared prepare",
                "VERB unscheduled unschedule",
                "VERB re-elected re-elect",
                "VERB supplies supply",
                "VERB goes go",
                "VERB launches launch",
                "VERB zoomified zoomify",
                "AUX has have",
                "AUX been be",
                "AUX 'll will",
                "AUX wo will",
                "PART n't not",
                "PART ' 's",
                "ADJ largest large",
                "ADJ bigger big",
                "ADJ heavier heavy",
                "ADJ former former",
                "ADJ best good",
                "ADV later late",
                "PRON them they",
                "DET these this",
                "NUM 12,000 12000",
                "NUM bn billion"
            })
    void givesDictionaryForms(Upos tag, String word, String lemma) {
        assertThat(LEMMAS.of(word, tag)).isEqualTo(lemma);
    }

    @Test
    void keepsProperNounsAsWrittenAndNothingElse() {
        var parse = new Parser.Parse(
                List.of(Upos.PROPN, Upos.ADJ, Upos.NOUN),
                new int[] {2, 2, -1},
                List.of("compound", "amod", "root"),
                new double[] {1, 1, 1, 1},
                new float[0][],
                List.of(),
                List.of());
        assertThat(LEMMAS.of(List.of("Philippines", "Korean", "Leaders"), parse))
                .containsExactly("Philippines", "korean", "leader");
    }

    @Test
    void tellsHerFromHer() {
        var parse = new Parser.Parse(
                List.of(Upos.VERB, Upos.PRON, Upos.PRON, Upos.NOUN),
                new int[] {-1, 0, 3, 0},
                List.of("root", "iobj", "nmod", "obj"),
                new double[] {1, 1, 1, 1},
                new float[0][],
                List.of(),
                List.of());
        assertThat(LEMMAS.of(List.of("gave", "her", "her", "book"), parse))
                .containsExactly("give", "she", "her", "book");
    }
}
