package org.dateline.model;

/**
 * A half-open, non-empty range of tokens of one sentence.
 *
 * @param sentence index of the sentence in the article
 * @param begin index of the first token in the sentence
 * @param end index after the last token
 */
public record TokenSpan(int sentence, int begin, int end) implements Comparable<TokenSpan> {
    public TokenSpan {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("not a span of tokens: " + begin + ".." + end);
        }
    }

    public boolean contains(int token) {
        return begin <= token && token < end;
    }

    public boolean overlaps(TokenSpan other) {
        return sentence == other.sentence && begin < other.end && other.begin < end;
    }

    /** In reading order, the longer first. */
    @Override
    public int compareTo(TokenSpan o) {
        if (sentence != o.sentence) {
            return Integer.compare(sentence, o.sentence);
        }
        return begin != o.begin ? Integer.compare(begin, o.begin) : Integer.compare(o.end, end);
    }
}
