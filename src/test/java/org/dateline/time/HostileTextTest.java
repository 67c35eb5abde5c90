package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.model.Annotated;
import org.dateline.model.TimeMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is made to hurt: long, nested, in several scripts. It costs time in proportion to its length and never fails. */
class HostileTextTest {
    private static final int SIZE = 100_000;
    private static final Grammar GRAMMAR = new Grammar(Lexicon.load());
    private static final List<String> WORDS = List.of(
            "the",
            "day",
            "before",
            "after",
            "October",
            "8",
            ",",
            "-",
            "2024",
            "two",
            "weeks",
            "ago",
            "last",
            "of",
            "first",
            "Friday",
            "a",
            "half",
            "and",
            "p.m.",
            "10",
            ":",
            "30",
            "/",
            "'",
            "90",
            "s",
            "early",
            "mid",
            "to",
            "from",
            "every",
            "more",
            "than",
            "year",
            "quarter",
            "third",
            "Q",
            "3",
            ".",
            "2024-10-08",
            "99999999",
            "二〇二四年",
            "十月",
            "октября",
            "٨",
            "😀",
            "é",
            "०",
            "\u202e",
            "½",
            "now",
            "in",
            "may",
            "ISO",
            "W",
            "T",
            "Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "the day before ",
                "two weeks after ",
                "early mid late ",
                "October 8 to ",
                "twenty ",
                "a year ago ",
                "2024-",
                "1/",
                "every other ",
                "half past "
            })
    void repetition(String unit) {
        check(unit.repeat(SIZE / unit.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the day before ",
                "two weeks after ",
                "early mid late ",
                "October 8 to ",
                "from 8 to ",
                "twenty ",
                "the last two ",
                "a year ago ",
                "every other ",
                "half past ",
                "year ended ",
                "日 8 октября "
            })
    void fourTimesTheTextIsFourTimesTheWork(String unit) {
        long one = work(unit.repeat(SIZE / 4 / unit.length()));
        long four = work(unit.repeat(SIZE / 4 / unit.length() * 4));
        assertThat(four).isLessThan(one * 4 + one / 10 + 1000);
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void mixturesCostWorkByTheirLength(long seed) {
        Random random = new Random(seed);
        String text = IntStream.range(0, SIZE / 20)
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
        assertThat(work(text.repeat(4))).isLessThan(work(text) * 9 / 2);
    }

    /** How often the grammar looks at an atom of a text of one sentence. */
    private static long work(String text) {
        Atoms atoms = new Atoms(Plain.article(null, text).sentences().get(0));
        GRAMMAR.find(atoms);
        return atoms.looks();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void mixture(long seed) {
        Random random = new Random(seed);
        check(IntStream.range(0, SIZE / 20)
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(random.nextBoolean() ? " " : "")));
        for (int i = 0; i < 300; i++) {
            check(IntStream.range(0, 12)
                    .mapToObj(j -> WORDS.get(random.nextInt(WORDS.size())))
                    .collect(Collectors.joining(" ")));
        }
    }

    @Test
    void yearsBeyondTheCalendar() {
        check(
                "99999 years ago , 9999 decades from now , 100,000 centuries before October 8 , February 29 , 2023 , 31/02/2024 , the last day of 2199");
    }

    private static void check(String text) {
        Annotated article = Plain.article(LocalDate.of(2024, 2, 29), text);
        Annotated tagged = TimeTagger.tag(article);
        assertThat(TimeTagger.tag(Plain.article(null, text.substring(0, text.length() / 10)))
                        .times())
                .allMatch(t -> t.value().notBefore() == null || t.value().edtf() != null);
        if (text.length() < SIZE / 10) {
            assertThat(TimeTagger.tag(article)).isEqualTo(tagged);
        }
        int end = 0;
        for (TimeMention t : tagged.times()) {
            assertThat(t.tokens().begin()).isGreaterThanOrEqualTo(end);
            end = t.tokens().end();
            assertThat(end).isLessThanOrEqualTo(article.sentences().get(0).size());
            assertThat(t.value().timex()).isNotEmpty();
        }
    }
}
