package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.tables.Table;

/**
 * Cuts running text into sentences. A sentence ends at a full stop, question or exclamation mark or an ellipsis, with the quotes, brackets and note
 * marks ("[3]") that close behind it, when a likely beginning follows. Works on the text that {@link Typography} made plain.
 */
final class SentenceSplitter {
    private static final Pattern END = Pattern.compile("(?<marks>[.!?…]++)(?<closers>(?:[\"')\\]}]|\\[\\d{1,3}\\])*+)"
            + "(?:(?=\\s|$)|(?<=\\p{Ll}{2}[.!?])(?=\\p{Lu}\\p{Ll}++[\\s,]))");
    private static final Pattern LIST_MARK = Pattern.compile("\\(?(\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})");
    /** "Kim said", "the minister asked": who spoke the quoted question before it. */
    private static final Pattern SPEAKER = Pattern.compile("(?:\\p{L}[\\p{L}.'-]*+ ){1,4}?(?<verb>\\p{Ll}++)\\b");
    /** A bracket that closes further on than this is none. */
    private static final int LONGEST_ASIDE = 400;

    private static final int LONGEST_WORD = 64;

    private final FullStops fullStops;
    private final LowerCaseStarts lowerCaseStarts;
    private final Set<String> reportingVerbs;

    private SentenceSplitter(FullStops fullStops, LowerCaseStarts lowerCaseStarts, Set<String> reportingVerbs) {
        this.fullStops = fullStops;
        this.lowerCaseStarts = lowerCaseStarts;
        this.reportingVerbs = reportingVerbs;
    }

    static SentenceSplitter load(Abbreviations abbreviations) {
        return new SentenceSplitter(
                FullStops.load(abbreviations),
                LowerCaseStarts.load(),
                Table.words(SentenceSplitter.class, "reporting-verbs.tsv"));
    }

    /**
     * The sentences of a text in order, without the white space between them.
     *
     * @param text a block in plain typography
     * @param running whether it is running text; in headlines an abbreviation never ends a sentence, since any word may be capitalised
     */
    List<Range> split(String text, boolean running) {
        List<Range> sentences = new ArrayList<>();
        int begin = 0;
        Matcher end = END.matcher(text);
        IntPredicate model = lowerCaseStarts.in(text);
        while (end.find()) {
            if (isEnd(text, begin, end, running, model)) {
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

    private boolean isEnd(String text, int begin, Matcher end, boolean running, IntPredicate model) {
        int next = skipSpace(text, end.end());
        if (next == text.length()) {
            return true;
        }
        if (isInsideBrackets(text, begin, end.start())) {
            return false;
        }
        boolean quoted = !end.group("closers").isEmpty();
        if (!mayBegin(text, next)) {
            return running
                    && !quoted
                    && Character.isLowerCase(text.charAt(next))
                    && isModelEnd(text, begin, end, model);
        }
        if (!end.group("marks").equals(".")) {
            return !(quoted && isSpeaker(text, next));
        }
        return quoted
                || !isListMark(text, begin, end.start())
                        && fullStops.endSentence(wordBefore(text, begin, end.start()), text, next, running);
    }

    /** "Yahoo!" and the like go on in small letters too often to ask. */
    private boolean isModelEnd(String text, int begin, Matcher end, IntPredicate model) {
        String mark = end.group();
        return (mark.equals(".") || mark.equals("?"))
                && !fullStops.isAbbreviation(wordBefore(text, begin, end.start()))
                && model.test(end.end());
    }

    private static String wordBefore(String text, int begin, int dot) {
        int from = dot;
        while (from > begin
                && dot - from < LONGEST_WORD
                && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        return text.substring(from, dot);
    }

    private boolean isSpeaker(String text, int next) {
        Matcher speaker = SPEAKER.matcher(text).region(next, Math.min(text.length(), next + 2 * LONGEST_WORD));
        return speaker.lookingAt()
                && reportingVerbs.contains(speaker.group("verb").toLowerCase(Locale.ROOT));
    }

    private static boolean isListMark(String text, int begin, int dot) {
        Range all = new Range(begin, dot).trim(text);
        return all.end() - all.begin() < 5 && LIST_MARK.matcher(all.of(text)).matches();
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
        return Character.isLowerCase(c) ? text.startsWith("http", at) : ",;:.!?)]}".indexOf(c) < 0;
    }

    /** Inside brackets that opened in this sentence, not as its first mark, and that close soon. */
    private static boolean isInsideBrackets(String text, int begin, int dot) {
        int first = skipSpace(text, begin);
        for (int i = dot; i > first && dot - i < LONGEST_ASIDE; i--) {
            char c = text.charAt(i);
            if (c == ')' || c == ']') {
                return false;
            }
            if (c == '(' || c == '[') {
                int close = text.indexOf(c == '(' ? ')' : ']', dot);
                return close > dot && close - i <= LONGEST_ASIDE;
            }
        }
        return false;
    }

    private static boolean isOpener(char c) {
        return c == '"' || c == '\'' || c == '(' || c == '[' || c == '-' || c == '–' || c == '—' || c == ' ';
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Typography.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
