package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTokenizerTest {
    private static final WordTokenizer TOKENIZER = WordTokenizer.load(Abbreviations.load());

    private static String tokens(String sentence) {
        return TOKENIZER.tokenize(Typography.normalize(sentence)).stream()
                .map(t -> t.of(sentence))
                .collect(Collectors.joining(" | "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\0', textBlock = """
                    Ukraine's army;                     Ukraine | 's | army
                    Ukraine’s army;                     Ukraine | ’s | army
                    the troops' camp;                   the | troops | ' | camp
                    they didn't, can’t, won't go;       they | did | n't | , | ca | n’t | , | wo | n't | go
                    I'd've said we'll;                  I | 'd | 've | said | we | 'll
                    THEY DON'T;                         THEY | DO | N'T
                    he cannot, I'm gonna;               he | can | not | , | I | 'm | gon | na
                    O'Brien's o'clock rock'n'roll;      O'Brien | 's | o'clock | rock'n'roll
                    get 'em in the '90s;                get | 'em | in | the | '90s
                    the U.S.' role, the U.N.'s role;    the | U.S. | ' | role | , | the | U.N. | 's | role
                    """)
    void cutsClitics(String sentence, String expected) {
        assertThat(tokens(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\0', textBlock = """
                    a 15-year arms-control deal;        a | 15 | - | year | arms | - | control | deal
                    pre-war co-operation of non-Arabs;  pre-war | co-operation | of | non-Arabs
                    an ex-vice-president;               an | ex-vice | - | president
                    the U.S.-led force;                 the | U.S. | - | led | force
                    yes—no 1990–95 word -- word;        yes | — | no | 1990 | – | 95 | word | -- | word
                    2024-10-08 or 0800-555-0199;        2024-10-08 | or | 0800-555-0199
                    """)
    void cutsHyphensButNotPrefixesAndDates(String sentence, String expected) {
        assertThat(tokens(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\0', textBlock = """
                    $5.2bn, €3m, £10;                   $ | 5.2 | bn | , | € | 3 | m | , | £ | 10
                    US$1,500 or 3.5% of it;             US$ | 1,500 | or | 3.5 | % | of | it
                    at 10:30pm on 8/10/2024;            at | 10:30 | pm | on | 8/10/2024
                    the 3rd of 1,200th MH17 and G7;     the | 3rd | of | 1,200th | MH17 | and | G7
                    -5 or +3.5 degrees;                 - | 5 | or | +3.5 | degrees
                    9/11 was in 2001.;                  9/11 | was | in | 2001 | .
                    """)
    void keepsNumbersWholeAndCutsTheirUnits(String sentence, String expected) {
        assertThat(tokens(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\0', textBlock = """
                    Gen. Lee met J. K. Roe Jr. in St. Ives.;  Gen. | Lee | met | J. | K. | Roe | Jr. | in | St. | Ives | .
                    He left the U.S.;                   He | left | the | U.S.
                    toward the U.S;                     toward | the | U.S
                    at 5 p.m. on Oct. 5.;               at | 5 | p.m. | on | Oct. | 5 | .
                    Not No. 5 but no.;                  Not | No. | 5 | but | no | .
                    See http://a.b/c?d=e, ask x@y.org.; See | http://a.b/c?d=e | , | ask | x@y.org | .
                    @bbc on #news at ria.ru/war;        @bbc | on | #news | at | ria.ru/war
                    “Well…” (she said...) [sic]!;       “ | Well | … | ” | ( | she | said | ... | ) | [ | sic | ] | !
                    AT&T, R&D and S&P;                  AT&T | , | R&D | and | S&P
                    """)
    void keepsAbbreviationsAndAddressesWhole(String sentence, String expected) {
        assertThat(tokens(sentence)).isEqualTo(expected);
    }

    @Test
    void keepsEmojiWholeAndHiddenCharactersInside() {
        assertThat(tokens("ok👍🏽 👨‍👩‍👧 🇰🇷🇰🇵")).isEqualTo("ok | 👍🏽 | 👨‍👩‍👧 | 🇰🇷 | 🇰🇵");
        assertThat(tokens("Ukra\u00ADine \u200E now")).isEqualTo("Ukra\u00ADine | now");
    }
}
