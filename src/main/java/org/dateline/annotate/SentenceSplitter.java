package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cuts running text into sentences. A sentence ends at a full stop, question or exclamation mark or an ellipsis, with the quotes and brackets that
 * close behind it, when white space and a likely beginning follow. Works on the text that {@link Typography} made plain.
 */
final class SentenceSplitter {
    private static final Pattern END = Pattern.compile("(?<marks>[.!?…]++)(?<closers>[\"')\\]}]*+)(?=\\s|$)");
    private static final Pattern LIST_MARK = Pattern.compile("\\(?(\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})");
    /** A bracket that closes further on than this is none. */
    private static final int LONGEST_ASIDE = 400;

    private final Abbreviations abbreviations;
    private final Set<String> starters;

    private SentenceSplitter(Abbreviations abbreviations, Set<String> starters) {
        this.abbreviations = abbreviations;
        this.starters = starters;
    }

    static SentenceSplitter load(Abbreviations abbreviations) {
        return new SentenceSplitter(
                abbreviations,
                Resources.table("sentence-starters.tsv").stream()
                        .map(row -> row[0])
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The sentences of a text in order, without the white space between them. */
    List<Range> split(String text) {
        List<Range> sentences = new ArrayList<>();
        int begin = 0;
        Matcher end = END.matcher(text);
        while (end.find()) {
            if (isEnd(text, begin, end)) {
                add(text, begin, end.end(), sentences);
                begin = end.end();
            }
        }
        add(text, begin, text.length(), sentences);
        return sentences;
    }

    private static void add(String text, int begin, int end, List<Range> sentences) {
        Range range = new Range(begin, end).trim(text);
        if (!range.isEmpty()) {
            sentences.add(range);
        }
    }

    private boolean isEnd(String text, int begin, Matcher end) {
        int next = skipSpace(text, end.end());
        if (next == text.length()) {
            return true;
        }
        if (!mayBegin(text, next) || isInsideBrackets(text, begin, end.start())) {
            return false;
        }
        String marks = end.group("marks");
        return !marks.equals(".") || !end.group("closers").isEmpty() || isFullStop(text, begin, end.start(), next);
    }

    /** Whether the mark at an index is a full stop, given what stands before and behind. */
    private boolean isFullStop(String text, int begin, int dot, int next) {
        String word = wordBefore(text, begin, dot);
        String follows = wordAfter(text, next);
        if (isListMark(text, begin, dot)) {
            return false;
        }
        boolean starter = starters.contains(follows.toLowerCase(Locale.ROOT));
        if (Abbreviations.isInitial(word)) {
            return starter;
        }
        boolean number = Character.isDigit(text.charAt(next));
        return abbreviations
                .find(word)
                .map(kind -> switch (kind) {
                    case BEFORE_NAME -> starter && !isCapitalised(word);
                    case BEFORE_NUMBER -> !number;
                    case INSIDE -> false;
                    case ANYWHERE -> starter || isQuote(text.charAt(next));
                })
                .orElse(true);
    }

    private static boolean isListMark(String text, int begin, int dot) {
        Range all = new Range(begin, dot).trim(text);
        return LIST_MARK.matcher(all.of(text)).matches();
    }

    private static String wordBefore(String text, int begin, int dot) {
        int from = dot;
        while (from > begin && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        return text.substring(from, dot);
    }

    private static String wordAfter(String text, int next) {
        int from = next;
        while (from < text.length() && isOpener(text.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    /** Whether a sentence may begin here: not with a small letter or a mark that goes on. */
    private static boolean mayBegin(String text, int next) {
        int at = next;
        while (at < text.length() && isOpener(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return true;
        }
        int c = text.codePointAt(at);
        return !Character.isLowerCase(c) && ",;:.!?)]}".indexOf(c) < 0;
    }

    /** Inside brackets that opened in this sentence, not as its first mark, and that close soon. */
    private static boolean isInsideBrackets(String text, int begin, int dot) {
        int open = Math.max(text.lastIndexOf('(', dot), text.lastIndexOf('[', dot));
        if (open < 0 || open <= skipSpace(text, begin) || dot - open > LONGEST_ASIDE) {
            return false;
        }
        char closer = text.charAt(open) == '(' ? ')' : ']';
        int close = text.indexOf(closer, open);
        return close > dot && close - open <= LONGEST_ASIDE;
    }

    private static boolean isCapitalised(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    private static boolean isOpener(char c) {
        return isQuote(c) || c == '(' || c == '[' || c == '-' || c == '–' || c == '—' || c == ' ';
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
