package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.dateline.tables.Table;

/**
 * Cuts a sentence into the words of Universal Dependencies English: clitics ("'s", "n't"), currency signs and hyphens stand alone; abbreviations,
 * numbers, dates, prefixed words ("pre-war"), addresses and emoji stay whole. Works on the text that {@link Typography} made plain.
 */
final class WordTokenizer {
    private final Abbreviations abbreviations;
    private final Set<String> prefixes;
    private final Map<String, Integer> contractions;

    private WordTokenizer(Abbreviations abbreviations, Set<String> prefixes, Map<String, Integer> contractions) {
        this.abbreviations = abbreviations;
        this.prefixes = prefixes;
        this.contractions = contractions;
    }

    static WordTokenizer load(Abbreviations abbreviations) {
        return new WordTokenizer(
                abbreviations,
                Table.words(WordTokenizer.class, "affixes.tsv"),
                Table.rows(WordTokenizer.class, "contractions.tsv").stream()
                        .collect(
                                Collectors.toUnmodifiableMap(row -> row.cell(0), row -> Integer.valueOf(row.cell(1)))));
    }

    /** The tokens of a sentence in order: all of it but white space and characters that cannot be seen. */
    List<Range> tokenize(String sentence) {
        List<Range> tokens = new ArrayList<>();
        Matcher token = TokenPatterns.TOKEN.matcher(sentence);
        int from = 0;
        while (from < sentence.length() && token.find(from)) {
            Range range = new Range(token.start(), token.end());
            if (token.group("word") != null) {
                range = word(sentence, range, tokens);
            } else {
                tokens.add(range);
            }
            from = range.end();
        }
        return tokens;
    }

    /** Adds the tokens of a word; returns what was used, which may include a full stop behind it. */
    private Range word(String sentence, Range word, List<Range> tokens) {
        int begin = word.begin();
        for (int at = begin; at < word.end(); at++) {
            if (sentence.charAt(at) == '-'
                    && !prefixes.contains(sentence.substring(begin, at).toLowerCase(Locale.ROOT))) {
                simple(sentence, new Range(begin, at), tokens);
                tokens.add(new Range(at, at + 1));
                begin = at + 1;
            }
        }
        Range last = new Range(begin, word.end());
        if (keepsFullStop(sentence, last)) {
            last = new Range(begin, word.end() + 1);
        }
        simple(sentence, last, tokens);
        return new Range(word.begin(), last.end());
    }

    private boolean keepsFullStop(String sentence, Range word) {
        int stop = word.end();
        if (stop >= sentence.length() || sentence.charAt(stop) != '.' || sentence.startsWith("..", stop)) {
            return false;
        }
        String form = word.of(sentence);
        boolean last = isLast(sentence, stop + 1);
        if (Abbreviations.isInitial(form)) {
            return !last;
        }
        return abbreviations
                .find(form)
                .map(kind -> !last || kind == Abbreviations.Kind.ANYWHERE && Character.isUpperCase(form.charAt(0)))
                .orElse(false);
    }

    private static boolean isLast(String sentence, int from) {
        for (int i = from; i < sentence.length(); i++) {
            if (Character.isLetterOrDigit(sentence.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A word without hyphens to cut: takes clitics and units off. */
    private void simple(String sentence, Range word, List<Range> tokens) {
        if (word.isEmpty()) {
            return;
        }
        String form = word.of(sentence);
        Matcher clitic = TokenPatterns.CLITIC.matcher(form);
        Matcher amount = TokenPatterns.AMOUNT.matcher(form);
        int cut = clitic.find()
                ? clitic.start()
                : amount.matches() ? amount.end(1) : contractions.getOrDefault(form.toLowerCase(Locale.ROOT), 0);
        if (cut > 0) {
            simple(sentence, new Range(word.begin(), word.begin() + cut), tokens);
            tokens.add(new Range(word.begin() + cut, word.end()));
        } else {
            tokens.add(word);
        }
    }
}
