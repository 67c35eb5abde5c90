package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Annotated;
import org.dateline.model.NameType;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AnnotatorTest {
    private static Annotator annotator;

    @BeforeAll
    static void load() {
        annotator = Annotator.load();
    }

    @AfterAll
    static void close() {
        annotator.close();
    }

    private static Annotated annotate(String text) {
        return annotator.annotate(ConlluDump.articleOf(text, "test"));
    }

    @Test
    void findsTagsTreeLemmasAndNames() {
        Annotated annotated = annotate("Harbour talks begin\nThe minister met Anna Berg in Oslo on Monday.");
        assertThat(annotated.sentences()).hasSize(2);
        Sentence s = annotated.sentences().get(1);
        assertThat(s.tokens()).extracting(Token::text).contains("Anna", "Oslo", ".");
        assertThat(s.token(2).lemma()).isEqualTo("meet");
        assertThat(s.token(2).relation()).isEqualTo("root");
        assertThat(s.token(1).head()).isEqualTo(2);
        assertThat(s.token(1).relation()).isEqualTo("nsubj");
        assertThat(s.names())
                .extracting(n -> annotated.textOf(n.tokens()) + "/" + n.type())
                .isEqualTo(List.of("Anna Berg/" + NameType.PERSON, "Oslo/" + NameType.LOCATION));
    }
}
