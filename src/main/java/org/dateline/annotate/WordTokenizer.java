package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cuts a sentence into the words of Universal Dependencies English: clitics ("'s", "n't"), currency signs and hyphens stand alone; abbreviations,
 * numbers, dates, prefixed words ("pre-war"), addresses and emoji stay whole. Works on the text that {@link Typography} made plain.
 */
final class WordTokenizer {
    private static final String LETTERS = "[\\p{L}\\p{M}\\p{N}]";
    private static final Pattern TOKEN = Pattern.compile(String.join(
            "|",
            "(?<address>(?:https?://|ftp://|www\\.)[^\\s<>\"]*+(?<![.,;:!?')\\]}])"
                    + "|[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)++"
                    + "|(?:[\\p{L}\\d-]++\\.){1,4}+(?:com|org|net|gov|edu|info|int|mil|co\\.uk)\\b(?:/[^\\s<>\"]*+(?<![.,;:!?')\\]}]))?)",
            "(?<handle>(?<!\\w)[@#]\\w++)",
            "(?<marks>\\.{2,}+|-{2,}+|[!?]{2,}+|\\*{2,}+|={2,}+|_{2,}+|~{2,}+|—++)",
            "(?<clitic>(?<=[\\p{L}\\d.\\])\"])'(?i:s|m|d|re|ve|ll)(?![\\p{L}\\d]))",
            "(?<decade>(?<!" + LETTERS + ")'(?:\\d\\ds?+(?!" + LETTERS + ")|(?i:em|til|cause|tis|twas)(?!" + LETTERS
                    + ")))",
            "(?<number>[+-]?(?<![\\p{L}\\d])\\d++(?:[.,:/]\\d++)++(?:(?i:st|nd|rd|th|s)(?!" + LETTERS + "))?)",
            "(?<dotted>(?:(?<!" + LETTERS + ")\\p{L}\\.){2,}+)",
            "(?<degree>Ph\\.D\\.)",
            "(?<currency>(?:US|AU|NZ|HK|[AC])?\\p{Sc})",
            "(?<word>" + LETTERS + "++(?:['&·]" + LETTERS + "++|-(?=" + LETTERS + ")" + LETTERS + "++)*+)",
            "(?<emoji>\\p{So}[\\x{FE0F}\\x{1F3FB}-\\x{1F3FF}]*+(?:\\x{200D}\\p{So}[\\x{FE0F}\\x{1F3FB}-\\x{1F3FF}]*+)*+)",
            "\\S"));
    private static final Pattern CLITIC = Pattern.compile("(?i)(?<=" + LETTERS + ")(?:n't|'(?:s|m|d|re|ve|ll))$");
    private static final Pattern AMOUNT = Pattern.compile("(\\d++)(?i:am|pm|km|kg|cm|mm|mph|kph|bn|m|k|g|ft|lb|lbs)");

    private final Abbreviations abbreviations;
    private final Set<String> prefixes;

    private WordTokenizer(Abbreviations abbreviations, Set<String> prefixes) {
        this.abbreviations = abbreviations;
        this.prefixes = prefixes;
    }

    static WordTokenizer load(Abbreviations abbreviations) {
        return new WordTokenizer(
                abbreviations,
                Resources.table("affixes.tsv").stream().map(row -> row[0]).collect(Collectors.toUnmodifiableSet()));
    }

    /** The tokens of a sentence in order: together they are all of it that is not white space. */
    List<Range> tokenize(String sentence) {
        List<Range> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(sentence);
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
        String rest = word.of(sentence);
        for (int hyphen = rest.indexOf('-'); hyphen >= 0; hyphen = rest.indexOf('-', hyphen + 1)) {
            String before = sentence.substring(begin, word.begin() + hyphen);
            if (!prefixes.contains(before.toLowerCase(Locale.ROOT))) {
                simple(sentence, new Range(begin, word.begin() + hyphen), tokens);
                tokens.add(new Range(word.begin() + hyphen, word.begin() + hyphen + 1));
                begin = word.begin() + hyphen + 1;
            }
        }
        Range last = new Range(begin, word.end());
        if (endsInFullStop(sentence, last)) {
            last = new Range(begin, word.end() + 1);
        }
        simple(sentence, last, tokens);
        return new Range(word.begin(), last.end());
    }

    private boolean endsInFullStop(String sentence, Range word) {
        int end = word.end();
        if (end >= sentence.length() || sentence.charAt(end) != '.' || sentence.startsWith("..", end)) {
            return false;
        }
        String form = word.of(sentence);
        boolean last = sentence.substring(end + 1).chars().noneMatch(Character::isLetterOrDigit);
        if (Abbreviations.isInitial(form)) {
            return !last;
        }
        return abbreviations
                .find(form)
                .map(kind -> !last || kind == Abbreviations.Kind.ANYWHERE && Character.isUpperCase(form.charAt(0)))
                .orElse(false);
    }

    /** A word without hyphens to cut: takes the clitics off. */
    private static void simple(String sentence, Range word, List<Range> tokens) {
        String form = word.of(sentence);
        Matcher clitic = CLITIC.matcher(form);
        Matcher amount = AMOUNT.matcher(form);
        int cut = clitic.find() ? clitic.start() : amount.matches() ? amount.end(1) : 0;
        if (cut > 0) {
            simple(sentence, new Range(word.begin(), word.begin() + cut), tokens);
            tokens.add(new Range(word.begin() + cut, word.end()));
        } else {
            tokens.add(word);
        }
    }
}
