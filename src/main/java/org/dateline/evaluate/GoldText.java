package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.model.Span;
import org.dateline.model.Text;

/**
 * The text of a gold document with its tokens: what Dateline reads, and what its findings are counted in.
 *
 * @param text the text
 * @param tokens the place of each token, in order, not overlapping
 */
record GoldText(Text text, List<Span> tokens) {
    GoldText {
        tokens = List.copyOf(tokens);
    }

    /** A text whose tokens are its words and its marks: for corpora that give offsets. */
    static GoldText ofWords(String text) {
        List<Span> tokens = new ArrayList<>();
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            int begin = i;
            while (i + 1 < points.length && isLetter(points[i]) && isLetter(points[i + 1])) {
                i++;
            }
            if (isLetter(points[begin]) || !isSpace(points[begin])) {
                tokens.add(new Span(begin, i + 1));
            }
        }
        return new GoldText(new Text(text), tokens);
    }

    private static boolean isLetter(int point) {
        return Character.isLetterOrDigit(point) || point == '_';
    }

    static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    /** The tokens that a span touches. */
    TokenSet tokensIn(Span span) {
        List<Integer> in = new ArrayList<>();
        for (int i = firstEndingAfter(span.begin());
                i < tokens.size() && tokens.get(i).begin() < span.end();
                i++) {
            in.add(i);
        }
        return new TokenSet(in);
    }

    private int firstEndingAfter(int point) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= point) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Tokens as written, with single spaces. */
    String textOf(TokenSet set) {
        return set.indices().stream().map(i -> text.slice(tokens.get(i))).collect(Collectors.joining(" "));
    }

    /** Tokens in brackets, with a few words before and after them. */
    String inContext(TokenSet set) {
        int words = 7;
        if (set.isEmpty()) {
            return "";
        }
        int from = Math.max(0, set.first() - words);
        int to = Math.min(tokens.size(), set.indices().get(set.size() - 1) + words + 1);
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            String word = text.slice(tokens.get(i));
            out.append(i == from ? "" : " ").append(set.indices().contains(i) ? "[" + word + "]" : word);
        }
        return out.toString();
    }
}
