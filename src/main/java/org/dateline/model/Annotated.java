package org.dateline.model;

import java.util.List;

/**
 * An article with its sentences and, once the stage {@code org.dateline.time} has seen it, its expressions of time.
 *
 * @param article the article
 * @param sentences its sentences in order
 * @param times its expressions of time in order, not overlapping; empty before the time stage
 */
public record Annotated(Article article, List<Sentence> sentences, List<TimeMention> times) {
    public Annotated {
        sentences = List.copyOf(sentences);
        times = List.copyOf(times);
    }

    public Annotated withTimes(List<TimeMention> found) {
        return new Annotated(article, sentences, found);
    }

    /** The text of a range of tokens, as written. */
    public String textOf(TokenSpan range) {
        return article.text().slice(spanOf(range));
    }

    /** The code points of a range of tokens. */
    public Span spanOf(TokenSpan range) {
        return sentences.get(range.sentence()).spanOf(range);
    }
}
