package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.model.NameType.LOCATION;
import static org.dateline.model.NameType.ORGANIZATION;
import static org.dateline.model.NameType.PERSON;
import static org.dateline.model.Upos.ADJ;
import static org.dateline.model.Upos.ADP;
import static org.dateline.model.Upos.DET;
import static org.dateline.model.Upos.PROPN;
import static org.dateline.model.Upos.PUNCT;
import static org.dateline.model.Upos.VERB;

import java.util.List;
import org.dateline.model.Name;
import org.dateline.model.NameType;
import org.dateline.model.TokenSpan;
import org.dateline.model.Upos;
import org.junit.jupiter.api.Test;

class NameEdgesTest {
    private static final WordTokenizer TOKENIZER = WordTokenizer.load(Abbreviations.load());

    private static List<Name> complete(String text, List<Upos> upos, Name... names) {
        return new NameEdges(text, TOKENIZER.tokenize(text), upos).complete(List.of(names));
    }

    private static Name name(int begin, int end, NameType type) {
        return new Name(new TokenSpan(0, begin, end), type);
    }

    @Test
    void takesInTheRestOfTheWord() {
        assertThat(complete("Kim Jong-un left", List.of(PROPN, PROPN, PUNCT, PROPN, VERB), name(0, 2, PERSON)))
                .containsExactly(name(0, 4, PERSON));
    }

    @Test
    void joinsPersonsButNotPlaces() {
        List<Upos> upos = List.of(PROPN, PUNCT, PROPN, PROPN);
        assertThat(complete("Mary-Kate Roe", upos, name(0, 1, PERSON), name(2, 4, PERSON)))
                .containsExactly(name(0, 4, PERSON));
        assertThat(complete("Moscow-Pyongyang Axis", upos, name(0, 1, LOCATION), name(2, 3, LOCATION)))
                .containsExactly(name(0, 1, LOCATION), name(2, 3, LOCATION));
    }

    @Test
    void leavesOtherWordsAndDashesAlone() {
        assertThat(complete("Russia-backed army", List.of(PROPN, PUNCT, VERB, ADJ), name(0, 1, LOCATION)))
                .containsExactly(name(0, 1, LOCATION));
        assertThat(complete("Oslo - Anna said", List.of(PROPN, PUNCT, PROPN, VERB), name(0, 1, LOCATION)))
                .containsExactly(name(0, 1, LOCATION));
        assertThat(complete("from Oslo-", List.of(ADJ, PROPN, PUNCT), name(1, 2, LOCATION)))
                .containsExactly(name(1, 2, LOCATION));
    }

    @Test
    void cutsOffPrepositionsAndArticlesOfTheNextName() {
        assertThat(complete(
                        "Board of the United States",
                        List.of(PROPN, ADP, DET, PROPN, PROPN),
                        name(0, 3, ORGANIZATION),
                        name(3, 5, LOCATION)))
                .containsExactly(name(0, 1, ORGANIZATION), name(3, 5, LOCATION));
    }
}
