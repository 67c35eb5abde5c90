package org.dateline.time;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Recognises one shape of phrase that begins at a given atom. Patterns take the longest alternative and never go back into what they have taken, and
 * they do not refer to themselves: the work at each atom is bounded, so a text costs time in proportion to its length.
 *
 * @param <T> what the phrase means
 */
@FunctionalInterface
interface Pattern<T> {
    /**
     * A phrase found.
     *
     * @param end the atom after it
     * @param value what it means
     */
    record Match<T>(int end, T value) {}

    /** The phrase that begins at an atom; null when there is none. */
    @Nullable
    Match<T> at(Atoms atoms, int from);

    /** Gives the phrase another meaning. */
    default <R> Pattern<R> as(Function<? super T, ? extends R> change) {
        return (atoms, from) -> {
            Match<T> m = at(atoms, from);
            return m == null ? null : new Match<R>(m.end(), change.apply(m.value()));
        };
    }

    /** This phrase, then another one; both meanings count. */
    default <U, R> Pattern<R> with(Pattern<U> next, BiFunction<? super T, ? super U, ? extends R> join) {
        return (atoms, from) -> {
            Match<T> a = at(atoms, from);
            Match<U> b = a == null ? null : next.at(atoms, a.end());
            return b == null || a == null ? null : new Match<R>(b.end(), join.apply(a.value(), b.value()));
        };
    }

    /** This phrase, then another one; only the second meaning counts. */
    default <U> Pattern<U> then(Pattern<U> next) {
        return with(next, (a, b) -> b);
    }

    /** This phrase, then another one; only the first meaning counts. */
    default Pattern<T> and(Pattern<?> next) {
        return with(next, (a, b) -> a);
    }

    /** This phrase, where its meaning passes a test. */
    default Pattern<T> where(Predicate<? super T> test) {
        return (atoms, from) -> {
            Match<T> m = at(atoms, from);
            return m == null || !test.test(m.value()) ? null : m;
        };
    }
}
