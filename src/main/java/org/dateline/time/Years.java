package org.dateline.time;

import static org.dateline.time.Patterns.HYPHEN;
import static org.dateline.time.Patterns.any;
import static org.dateline.time.Patterns.joined;
import static org.dateline.time.Patterns.maybe;
import static org.dateline.time.Patterns.phrase;
import static org.dateline.time.Patterns.word;

import org.dateline.time.Pattern.Match;

/** Years in figures and words. */
final class Years {
    private Years() {}

    /** "2024", "'98", "nineteen eighty-four". */
    static Pattern<Integer> pattern(Numbers numbers) {
        Pattern<Integer> twoDigits = word("'").then(joined(yearDigits(2))).as(y -> y < 50 ? 2000 + y : 1900 + y);
        return any(yearDigits(4).where(y -> y >= 1000 && y < 2200), twoDigits, spokenYear(numbers));
    }

    /** "nineteen eighty-four", "seventeen hundred and six", "two thousand and eight". */
    private static Pattern<Integer> spokenYear(Numbers numbers) {
        Pattern<Integer> hundreds = numbers.words.where(n -> n > 14 && n < 21).as(n -> n * 100);
        Pattern<Integer> tens = numbers.words.where(n -> n > 9 && n < 100);
        Pattern<Integer> rest = maybe(word("and")).then(numbers.words.where(n -> n > 0 && n < 100));
        Pattern<Integer> thousands = phrase("two thousand").as(w -> 2000);
        return any(
                numbers.words.where(n -> n > 1100 && n < 2100 && n % 100 != 0),
                hundreds.and(HYPHEN).with(tens, Integer::sum),
                hundreds.and(word("hundred")).with(maybe(rest), (h, n) -> h + n.orElse(0)),
                thousands.with(rest, Integer::sum));
    }

    /** Exactly so many figures, standing alone. */
    private static Pattern<Integer> yearDigits(int length) {
        return (atoms, from) -> {
            String key = atoms.key(from);
            boolean alone = key.length() == length
                    && atoms.get(from).digits()
                    && !atoms.isOpaque(from)
                    && !(atoms.glued(from + 1)
                            && atoms.get(from + 1).letters()
                            && !atoms.key(from + 1).equals("s"))
                    && !(atoms.glued(from + 1)
                            && atoms.key(from + 1).matches("[.,:%°]")
                            && atoms.glued(from + 2)
                            && atoms.get(from + 2).digits())
                    && !(atoms.glued(from) && atoms.key(from - 1).matches("[$€£¥#.:+]"))
                    && !isChained(atoms, from);
            return alone ? new Match<>(from + 1, Integer.valueOf(key)) : null;
        };
    }

    /** One of three or more groups of figures with hyphens between: a telephone number. */
    private static boolean isChained(Atoms atoms, int i) {
        boolean before = isLinked(atoms, i - 2);
        boolean after = isLinked(atoms, i);
        return before && (after || isLinked(atoms, i - 4)) || after && isLinked(atoms, i + 2);
    }

    /** Two groups of figures with a hyphen between. */
    private static boolean isLinked(Atoms atoms, int i) {
        return i >= 0
                && atoms.glued(i + 1)
                && atoms.glued(i + 2)
                && atoms.key(i + 1).equals("-")
                && atoms.get(i).digits()
                && atoms.get(i + 2).digits();
    }
}
