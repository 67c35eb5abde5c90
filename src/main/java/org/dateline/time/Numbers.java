package org.dateline.time;

import static org.dateline.time.Patterns.HYPHEN;
import static org.dateline.time.Patterns.any;
import static org.dateline.time.Patterns.joined;
import static org.dateline.time.Patterns.maybe;
import static org.dateline.time.Patterns.phrase;
import static org.dateline.time.Patterns.shared;
import static org.dateline.time.Patterns.word;

import java.math.BigDecimal;
import java.util.Optional;
import org.dateline.time.Pattern.Match;

/** Numbers in figures and words. */
final class Numbers {
    /** Whole number in figures that is no part of a longer one: not the 500 of "1,500", "$500", "2.500". */
    final Pattern<Integer> figures = (atoms, from) -> {
        String key = atoms.key(from);
        boolean alone = atoms.has(from)
                && atoms.get(from).digits()
                && key.length() <= 4
                && !atoms.isOpaque(from)
                && !isJoint(atoms, from + 1)
                && !isJoint(atoms, from - 1)
                && !isCurrency(atoms.key(from - 1))
                && !(atoms.glued(from + 1) && atoms.key(from + 1).matches("[%°$€£]"));
        return alone ? new Match<>(from + 1, Integer.valueOf(key)) : null;
    };

    /** "five", "twenty-one", "two hundred". */
    final Pattern<Integer> words;

    /** "5", "five". */
    final Pattern<Integer> cardinal;

    /** "8th", "eighth", "twenty-first". */
    final Pattern<Integer> ordinal;

    /** "8th". */
    final Pattern<Integer> figureOrdinal;

    /** How many units: "3", "1,500", "2.5", "two and a half", "several", "a couple of"; {@code X} when unknown. */
    final Pattern<String> amount;

    Numbers(Lexicon lexicon) {
        Pattern<Integer> ones = lexicon.number(WordClass.NUMBER);
        Pattern<Integer> tens = lexicon.number(WordClass.TENS);
        Pattern<Integer> small = any(ones, tens, tens.and(HYPHEN).with(ones.where(n -> n > 0 && n < 10), Integer::sum));
        Pattern<Integer> hundreds =
                any(word("a", "one").as(w -> 1), small).with(lexicon.number(WordClass.HUNDRED), (a, b) -> a * b);
        words = shared(any(small, hundreds, hundreds.and(maybe(word("and"))).with(small, Integer::sum)));
        cardinal = shared(any(figures, words));
        Pattern<Integer> ordinalWord = lexicon.number(WordClass.ORDINAL);
        figureOrdinal = figures.and(joined(word("st", "nd", "rd", "th")));
        ordinal = shared(any(
                figureOrdinal, ordinalWord, tens.and(HYPHEN).with(ordinalWord.where(n -> n < 10), Integer::sum)));
        amount = shared(amounts(lexicon));
    }

    private Pattern<String> amounts(Lexicon lexicon) {
        Pattern<String> digits = (atoms, from) -> atoms.has(from)
                        && atoms.get(from).digits()
                        && !atoms.isOpaque(from)
                        && !isJoint(atoms, from - 1)
                        && !isCurrency(atoms.key(from - 1))
                        && atoms.key(from).length() < 7
                ? new Match<>(from + 1, atoms.key(from))
                : null;
        Pattern<String> next = joined((atoms, from) ->
                atoms.has(from) && atoms.get(from).digits() && atoms.key(from).length() < 7
                        ? new Match<>(from + 1, atoms.key(from))
                        : null);
        Pattern<String> decimal = digits.and(joined(word("."))).with(next, (a, b) -> a + "." + b);
        Pattern<String> grouped = digits.and(joined(word(","))).with(next.where(g -> g.length() == 3), (a, b) -> a + b);
        Pattern<String> fraction = any(
                word("½").as(w -> "0.5"),
                word("1").and(joined(word("/"))).and(joined(word("2"))).as(w -> "0.5"));
        Pattern<String> whole = any(cardinal.as(String::valueOf), decimal, grouped, fraction);
        Pattern<String> half = any(
                        phrase("and a half"), phrase("and half"), phrase("- and - a - half"), phrase("and one half"))
                .as(w -> "0.5");
        Pattern<String> quarter = phrase("and a quarter").as(w -> "0.25");
        Pattern<String> exact = whole.with(maybe(any(half, quarter, fraction)), Numbers::sum);
        return any(exact, lexicon.any(WordClass.AMOUNT).with(maybe(half), Numbers::sum))
                .and(maybe(lexicon.any(WordClass.FILLER)));
    }

    private static String sum(String whole, Optional<String> more) {
        return more.isEmpty() || whole.equals("X")
                ? whole
                : new BigDecimal(whole).add(new BigDecimal(more.get())).toPlainString();
    }

    /** Whether a point, comma or colon here stands between two figures, without white space. */
    private static boolean isJoint(Atoms atoms, int i) {
        return atoms.key(i).matches("[.,:]")
                && atoms.glued(i)
                && atoms.glued(i + 1)
                && atoms.get(i + 1).digits()
                && atoms.get(i - 1).digits();
    }

    private static boolean isCurrency(String key) {
        return key.equals("$")
                || key.equals("€")
                || key.equals("£")
                || key.equals("¥")
                || key.equals("#")
                || key.equals("₩")
                || key.equals("₽");
    }
}
