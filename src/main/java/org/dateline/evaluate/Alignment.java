package org.dateline.evaluate;

import java.util.Arrays;
import java.util.Optional;
import org.dateline.model.Span;
import org.dateline.model.Text;

/**
 * Finds the characters of one text in another that has the same ones with other white space between them. Where one of the two has characters that the
 * other lacks, it goes on at the nearest place from which both run alike again.
 */
final class Alignment {
    /** So many equal characters tell that two places are the same. */
    private static final int ALIKE = 12;

    /** Farther than this nobody looks for such a place: the work grows with the square. */
    private static final int FARTHEST = 4_000;

    private static final int NOWHERE = -1;

    /** Code point of the other text by code point of this one. */
    private final int[] other;

    private Alignment(int[] other) {
        this.other = other;
    }

    /** From the code points of one text to those of another. */
    static Alignment between(Text from, Text to) {
        int[] a = from.value().codePoints().toArray();
        int[] b = to.value().codePoints().toArray();
        int[] places = new int[a.length];
        Arrays.fill(places, NOWHERE);
        int i = skip(a, 0);
        int j = skip(b, 0);
        while (i < a.length && j < b.length) {
            if (a[i] != b[j]) {
                int[] next = resume(a, i, b, j);
                i = next[0];
                j = next[1];
                continue;
            }
            places[i] = j;
            i = skip(a, i + 1);
            j = skip(b, j + 1);
        }
        return new Alignment(places);
    }

    private static int skip(int[] points, int from) {
        int i = from;
        while (i < points.length && GoldText.isSpace(points[i])) {
            i++;
        }
        return i;
    }

    /** The nearest pair of places at or after these from which both texts are alike; the ends when there is none. */
    private static int[] resume(int[] a, int i, int[] b, int j) {
        int left = Math.min(FARTHEST, a.length - i + b.length - j);
        for (int distance = 1; distance < left; distance++) {
            for (int ahead = 0; ahead <= distance; ahead++) {
                int x = i + ahead;
                int y = j + distance - ahead;
                if (x < a.length && y < b.length && isAlike(a, x, b, y)) {
                    return new int[] {x, y};
                }
            }
        }
        return new int[] {a.length, b.length};
    }

    private static boolean isAlike(int[] a, int from, int[] b, int start) {
        if (a[from] != b[start] || GoldText.isSpace(a[from])) {
            return false;
        }
        int i = from;
        int j = start;
        for (int n = 0; n < ALIKE && i < a.length && j < b.length; n++) {
            if (a[i] != b[j]) {
                return false;
            }
            i = skip(a, i + 1);
            j = skip(b, j + 1);
        }
        return true;
    }

    /** The span of the other text that a span covers; empty when none of its characters is there. */
    Optional<Span> map(Span span) {
        int begin = NOWHERE;
        int end = NOWHERE;
        for (int i = span.begin(); i < Math.min(span.end(), other.length); i++) {
            if (other[i] != NOWHERE) {
                begin = begin == NOWHERE ? other[i] : begin;
                end = other[i] + 1;
            }
        }
        return begin == NOWHERE ? Optional.empty() : Optional.of(new Span(begin, end));
    }
}
