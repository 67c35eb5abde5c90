package org.dateline.annotate;

import java.util.regex.Pattern;

/** What a token looks like. All repetitions are possessive or bounded, so that no input makes them slow or deep. */
final class TokenPatterns {
    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}]";
    /** Letters, among them characters that cannot be seen, such as soft hyphens. */
    private static final String LETTERS = LETTER + "[\\p{L}\\p{M}\\p{N}\\p{Cf}]*+";

    private static final String PATH = "[^\\s<>\"]{0,2000}(?<![.,;:!?')\\]}])";
    private static final String NO_LETTER_BEFORE = "(?<!" + LETTER + ")";
    private static final String NO_LETTER_AFTER = "(?!" + LETTER + ")";

    private static final String ADDRESS = "(?:https?://|ftp://|www\\.)" + PATH
            + "|[\\w.+-]{1,64}+@[\\w-]{1,64}+(?:\\.[\\w-]{1,64}+)++"
            + "|(?:[\\p{L}\\d_-]{2,64}+\\.){1,9}+[a-z]{2,4}" + NO_LETTER_AFTER + "(?:/" + PATH + ")?";
    private static final String HANDLE = "(?<!\\w)[@#]\\p{L}\\w*+";
    private static final String REPEATED_MARK = "\\.{2,}+|-{2,}+|[!?]{2,}+|—{2,}+|'{2,}+|([*=_~<>+/\\\\#|^])\\1++";
    private static final String CLITIC_AFTER_MARK = "(?<=[\\p{L}\\p{N}.\\])\"])'(?i:s|m|d|re|ve|ll)" + NO_LETTER_AFTER;
    private static final String ELIDED =
            NO_LETTER_BEFORE + "'(?:\\d\\ds?+|(?i:em|til|cause|tis|twas))" + NO_LETTER_AFTER;
    private static final String NUMBER = "\\d++(?:-\\d++){2,4}+" + NO_LETTER_AFTER + "|[+-]?" + NO_LETTER_BEFORE
            + "\\d++(?:[.,:/]\\d++){1,20}+(?:(?i:st|nd|rd|th|s)" + NO_LETTER_AFTER + ")?";
    /** "U.S.", "a.m."; "U.S" too. */
    private static final String DOTTED = "(?:" + NO_LETTER_BEFORE + "\\p{L}\\.){1,9}+\\p{Lu}(?![\\p{L}.])|(?:"
            + NO_LETTER_BEFORE + "\\p{L}\\.){2,9}+|Ph\\.D\\.";

    private static final String CURRENCY = "(?:US|AU|NZ|HK|[AC])?\\p{Sc}";
    private static final String WORD = LETTERS + "(?:['&·-]" + LETTERS + ")*+";
    /** Flags, and pictures with their modifiers and joined pictures. */
    private static final String EMOJI = "[\\x{1F1E6}-\\x{1F1FF}]{2}"
            + "|\\p{So}[\\x{FE0F}\\x{1F3FB}-\\x{1F3FF}]*+(?:\\x{200D}\\p{So}[\\x{FE0F}\\x{1F3FB}-\\x{1F3FF}]*+)*+";

    private static final String MARK = "[^\\s\\p{Cf}]";

    /** One token; the group "word" holds those that may fall into several. */
    static final Pattern TOKEN = Pattern.compile(String.join(
            "|",
            ADDRESS,
            HANDLE,
            REPEATED_MARK,
            CLITIC_AFTER_MARK,
            ELIDED,
            NUMBER,
            DOTTED,
            CURRENCY,
            "(?<word>" + WORD + ")",
            EMOJI,
            MARK));

    /** The clitic at the end of a word. */
    static final Pattern CLITIC = Pattern.compile("(?i)(?<=" + LETTER + ")(?:n't|'(?:s|m|d|re|ve|ll))$");
    /** A number with its unit. */
    static final Pattern AMOUNT = Pattern.compile("(\\d++)(?i:am|pm|km|kg|cm|mm|mph|kph|bn|mn|m|k|g|ft|lb|lbs)");

    private TokenPatterns() {}
}
