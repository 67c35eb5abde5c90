package org.dateline.annotate;

/**
 * A half-open range of UTF-16 units; stays inside this package.
 *
 * @param begin first unit
 * @param end after the last
 */
record Range(int begin, int end) {
    String of(String text) {
        return text.substring(begin, end);
    }

    Range plus(int offset) {
        return new Range(begin + offset, end + offset);
    }

    boolean isEmpty() {
        return begin == end;
    }

    /** Without white space at its ends. */
    Range trim(String text) {
        int b = begin;
        int e = end;
        while (b < e && Typography.isSpace(text.charAt(b))) {
            b++;
        }
        while (b < e && Typography.isSpace(text.charAt(e - 1))) {
            e--;
        }
        return new Range(b, e);
    }
}
