package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Annotated;
import org.dateline.model.Block;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whole articles through all of the models. */
class AnnotatorTest {
    private static final String ARTICLE = """
            Harbour workers end strike after pay deal

            Dockers in Gdansk returned to work on October 8. Poland's government had asked them to.
            “We’re content,” said union leader Anna Nowak, who met Mr. Berg in Oslo last week. The port didn't comment.
            Losses in the millions
            The strike cost about $5.2 million, according to Reuters (a news agency). Around 1,500 ships were held up.
            """;

    private static Annotator annotator;
    private static Annotated annotated;

    @BeforeAll
    static void load() {
        annotator = Annotator.load();
        annotated = annotator.annotate(ConlluDump.articleOf(ARTICLE, "test"));
    }

    @AfterAll
    static void close() {
        annotator.close();
    }

    @Test
    void cutsSentencesInsideBlocks() {
        assertThat(annotated.sentences())
                .extracting(s -> annotated.article().text().slice(s.span()))
                .containsExactly(
                        "Harbour workers end strike after pay deal",
                        "Dockers in Gdansk returned to work on October 8.",
                        "Poland's government had asked them to.",
                        "“We’re content,” said union leader Anna Nowak, who met Mr. Berg in Oslo last week.",
                        "The port didn't comment.",
                        "Losses in the millions",
                        "The strike cost about $5.2 million, according to Reuters (a news agency).",
                        "Around 1,500 ships were held up.");
        assertThat(annotated.sentences())
                .extracting(Sentence::block)
                .startsWith(Block.Kind.TITLE, Block.Kind.PARAGRAPH)
                .containsSubsequence(Block.Kind.PARAGRAPH, Block.Kind.HEADING, Block.Kind.PARAGRAPH);
        assertThat(annotated.times()).isEmpty();
    }

    @Test
    void parses() {
        Tree tree = new Tree(annotated.sentences().get(3));
        Token said = tree.root();
        assertThat(said.lemma()).isEqualTo("say");
        assertThat(tree.child(said, "ccomp")).map(Token::text).contains("content");
        assertThat(tree.child(said, "nsubj")).map(Token::text).isPresent();
        Tree passive = new Tree(annotated.sentences().get(7));
        assertThat(passive.root().lemma()).isEqualTo("hold");
        assertThat(passive.child(passive.root(), "aux")).map(Token::lemma).contains("be");
    }

    @Test
    void keepsTheFormAsWrittenAndTheLemmaPlain() {
        Sentence quote = annotated.sentences().get(3);
        assertThat(quote.tokens()).extracting(Token::text).startsWith("“", "We", "’re", "content", ",", "”", "said");
        assertThat(quote.token(2).lemma()).isEqualTo("be");
        assertThat(annotated.sentences().get(4).tokens())
                .extracting(Token::lemma)
                .contains("do", "not", "comment");
    }

    @Test
    void findsNames() {
        assertThat(annotated.sentences().stream().flatMap(s -> s.names().stream()))
                .extracting(n -> annotated.textOf(n.tokens()) + " " + n.type().label())
                .contains("Anna Nowak PER", "Berg PER", "Oslo LOC", "Poland LOC");
    }

    @Test
    void yieldsNothingForNothing() {
        assertThat(annotator.annotate(ConlluDump.articleOf(" \n\t\n", "blank")).sentences())
                .isEmpty();
        assertThat(annotator.annotateAll(List.of())).isEmpty();
    }
}
