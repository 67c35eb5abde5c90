package org.dateline.time;

import java.util.List;

/**
 * A rule of the grammar with its examples, which are its tests. An example is {@code text = value}, the extent in brackets where it is not the whole
 * text: {@code since [last year] = 2023}. The text is read as written on Friday, 18 October 2024, in the past tense; several values belong to
 * several extents, and {@code -} stands for no expression at all.
 *
 * @param name what it recognises
 * @param pattern its parts, in order; most rules have one
 * @param examples its examples
 */
record Rule(String name, Pattern<List<Part>> pattern, List<String> examples) {
    /**
     * One expression in the reading of a rule.
     *
     * @param begin its first atom
     * @param end the atom after it
     * @param expression what it is
     */
    record Part(int begin, int end, Expression expression) {}

    /** A rule whose whole phrase is one expression. */
    static Rule of(String name, Pattern<? extends Expression> pattern, String... examples) {
        Pattern<List<Part>> whole = (atoms, from) -> {
            Pattern.Match<? extends Expression> m = pattern.at(atoms, from);
            return m == null ? null : new Pattern.Match<>(m.end(), List.of(new Part(from, m.end(), m.value())));
        };
        return new Rule(name, whole, List.of(examples));
    }

    /** A rule whose whole phrase is one date. */
    static Rule date(String name, Pattern<? extends Meaning> pattern, String... examples) {
        return of(name, pattern.as(Expression::date), examples);
    }

    /** A rule with several expressions. */
    static Rule parts(String name, Pattern<List<Part>> pattern, String... examples) {
        return new Rule(name, pattern, List.of(examples));
    }
}
