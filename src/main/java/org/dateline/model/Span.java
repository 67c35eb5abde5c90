package org.dateline.model;

/**
 * A half-open range of <b>Unicode code points</b> in an article's text. Code points, not UTF-16 units: SPARQL and NIF count so.
 *
 * @param begin first code point, from 0
 * @param end the code point after the last one
 */
public record Span(int begin, int end) implements Comparable<Span> {
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a span: " + begin + ".." + end);
        }
    }

    public int length() {
        return end - begin;
    }

    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** By begin, the longer first. */
    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(other.end, end);
    }
}
