package org.dateline.model;

import java.util.Arrays;

/**
 * A text addressed in code points. The only place where UTF-16 units and code points are turned into each other.
 *
 * <pre>{@code
 * var text = new Text("a😀b");
 * text.slice(new Span(1, 2)); // "😀"
 * text.spanOfUnits(3, 4);     // 2..3
 * }</pre>
 */
public final class Text {
    private final String value;
    /** UTF-16 indices of the second halves of surrogate pairs, ascending; empty for nearly every text. */
    private final int[] lowSurrogates;

    public Text(String value) {
        this.value = value;
        int[] found = new int[8];
        int n = 0;
        for (int i = 1; i < value.length(); i++) {
            if (Character.isSurrogatePair(value.charAt(i - 1), value.charAt(i))) {
                found = n == found.length ? Arrays.copyOf(found, 2 * n) : found;
                found[n++] = i;
            }
        }
        lowSurrogates = Arrays.copyOf(found, n);
    }

    public String value() {
        return value;
    }

    /** Length in code points. */
    public int length() {
        return value.length() - lowSurrogates.length;
    }

    /** The piece of text that a span covers. */
    public String slice(Span span) {
        return value.substring(unitOf(span.begin()), unitOf(span.end()));
    }

    /** The code-point span of a range of UTF-16 units. */
    public Span spanOfUnits(int begin, int end) {
        return new Span(codePointOf(begin), codePointOf(end));
    }

    /** The UTF-16 index at which a code point begins. */
    public int unitOf(int codePoint) {
        return lowSurrogates.length == 0 ? codePoint : value.offsetByCodePoints(0, codePoint);
    }

    private int codePointOf(int unit) {
        int before = Arrays.binarySearch(lowSurrogates, unit);
        return unit - (before < 0 ? -before - 1 : before);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Text t && t.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
