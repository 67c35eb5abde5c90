package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.model.Span;

/**
 * Joins the words of a sentence as a typesetter would, for corpora that keep no text: closing marks and clitics without a space before them, opening
 * marks and currency signs without one after them, straight quotes opening and closing in turn.
 */
final class Detokenizer {
    private static final Pattern CLOSING = Pattern.compile("[,.;:?!)\\]%'’]|''|['’]s|n['’]t");
    private static final Pattern CLITIC = Pattern.compile("[mstd]|re|ve|ll");
    private static final String QUOTE = "\"";

    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private boolean quoteOpen;
    /** Code points so far. */
    private int length;

    private Detokenizer() {}

    /**
     * A text and where its words are in it.
     *
     * @param text the words, joined
     * @param words the place of each word
     */
    record Line(String text, List<Span> words) {}

    /** Joins words. Penn Treebank's directed quotes become straight ones. */
    static Line join(List<String> words) {
        Detokenizer line = new Detokenizer();
        words.forEach(line::append);
        return new Line(line.text.toString(), List.copyOf(line.spans));
    }

    private void append(String written) {
        String word = written.equals("``") || written.equals("''") ? QUOTE : written;
        if (!isJoined(written, word)) {
            text.append(' ');
            length++;
        }
        if (word.equals(QUOTE)) {
            quoteOpen = !quoteOpen;
        }
        int end = length + word.codePointCount(0, word.length());
        spans.add(new Span(length, end));
        text.append(word);
        length = end;
    }

    private boolean isJoined(String written, String word) {
        if (text.isEmpty() || CLOSING.matcher(written).matches() || endsOpening()) {
            return true;
        }
        if (word.equals(QUOTE)) {
            return quoteOpen;
        }
        char last = text.charAt(text.length() - 1);
        boolean inQuote = quoteOpen && last == '"';
        boolean clitic = (last == '\'' || last == '’') && CLITIC.matcher(word).matches();
        return inQuote || clitic;
    }

    private boolean endsOpening() {
        return "([$£€#".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
