package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Block;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.dateline.model.TokenSpan;
import org.dateline.model.Upos;
import org.junit.jupiter.api.Test;

class ClauseTenseTest {
    private static final VerbForms FORMS = new VerbForms(Lexicon.load());

    /** Which way the clause of the last word looks; each word as {@code form lemma upos head relation}, heads counted from 0, -1 for the root. */
    private static Direction ofLast(String... words) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : words) {
            String[] part = word.split(" ");
            tokens.add(new Token(
                    tokens.size(),
                    new Span(at, at + part[0].length()),
                    part[0],
                    part[1],
                    Upos.valueOf(part[2]),
                    Integer.parseInt(part[3]),
                    part[4]));
            at += part[0].length() + 1;
        }
        Sentence sentence = new Sentence(0, new Span(0, at - 1), Block.Kind.PARAGRAPH, tokens, List.of());
        return new Tenses(sentence, FORMS).direction(new TokenSpan(0, words.length - 1, words.length));
    }

    @Test
    void aFormThatMayBePastGoesWithThePastItIsJoinedTo() {
        assertThat(ofLast(
                        "Reno Reno PROPN 1 nsubj",
                        "agreed agree VERB -1 root",
                        "and and CCONJ 3 cc",
                        "set set VERB 1 conj",
                        "Friday Friday PROPN 3 obj"))
                .isEqualTo(Direction.PAST);
        assertThat(ofLast("They they PRON 1 nsubj", "set set VERB -1 root", "Friday Friday PROPN 1 obj"))
                .isEqualTo(Direction.FUTURE);
    }

    @Test
    void whatHadBeenPlannedIsOver() {
        assertThat(ofLast(
                        "It it PRON 3 nsubj",
                        "had have AUX 3 aux",
                        "been be AUX 3 aux",
                        "scheduled schedule VERB -1 root",
                        "to to PART 5 mark",
                        "expire expire VERB 3 xcomp",
                        "Friday Friday PROPN 5 obl"))
                .isEqualTo(Direction.PAST);
        assertThat(ofLast(
                        "It it PRON 2 nsubj",
                        "is be AUX 2 aux",
                        "scheduled schedule VERB -1 root",
                        "to to PART 4 mark",
                        "expire expire VERB 2 xcomp",
                        "Friday Friday PROPN 4 obl"))
                .isEqualTo(Direction.FUTURE);
    }
}
