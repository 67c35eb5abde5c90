package org.dateline.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.time.Pattern.Match;
import org.jspecify.annotations.Nullable;

/** The small patterns that the rules are put together from. */
final class Patterns {
    private Patterns() {}

    /** One of some words or signs. */
    static Pattern<String> word(String... words) {
        Set<String> all = Set.of(words);
        return (atoms, from) -> all.contains(atoms.key(from)) ? new Match<>(from + 1, atoms.key(from)) : null;
    }

    /** Words that follow each other: {@code phrase("of the")}. */
    static Pattern<String> phrase(String words) {
        String[] each = words.split(" ");
        return (atoms, from) -> {
            for (int i = 0; i < each.length; i++) {
                if (!atoms.key(from + i).equals(each[i])) {
                    return null;
                }
            }
            return new Match<>(from + each.length, words);
        };
    }

    /** A phrase that begins where the one before ended, without white space. */
    static <T> Pattern<T> joined(Pattern<T> pattern) {
        return (atoms, from) -> atoms.glued(from) ? pattern.at(atoms, from) : null;
    }

    /** A phrase that may be missing. */
    static <T> Pattern<Optional<T>> maybe(Pattern<T> pattern) {
        return (atoms, from) -> {
            Match<T> m = pattern.at(atoms, from);
            return m == null ? new Match<>(from, Optional.empty()) : new Match<>(m.end(), Optional.of(m.value()));
        };
    }

    /** The longest of several phrases; of equally long ones the first. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    static <T> Pattern<T> any(Pattern<? extends T>... patterns) {
        List<Pattern<? extends T>> all = List.of(patterns);
        return (atoms, from) -> {
            Match<T> best = null;
            for (Pattern<? extends T> p : all) {
                Match<? extends T> m = p.at(atoms, from);
                if (m != null && (best == null || m.end() > best.end())) {
                    best = new Match<>(m.end(), m.value());
                }
            }
            return best;
        };
    }

    /** Takes nothing, and fails where a phrase follows. */
    static Pattern<String> not(Pattern<?> pattern) {
        return (atoms, from) -> pattern.at(atoms, from) == null ? new Match<>(from, "") : null;
    }

    /** Takes nothing, and fails where no such phrase follows. */
    static Pattern<String> ahead(Pattern<?> pattern) {
        return (atoms, from) -> pattern.at(atoms, from) != null ? new Match<>(from, "") : null;
    }

    /** Takes nothing, and fails unless the atom before passes. */
    static Pattern<String> behind(Pattern<?> pattern) {
        return (atoms, from) -> {
            Match<?> m = from == 0 ? null : pattern.at(atoms, from - 1);
            return m != null && m.end() == from ? new Match<>(from, "") : null;
        };
    }

    /** Takes nothing, and fails where the atom before passes. */
    static Pattern<String> notBehind(Pattern<?> pattern) {
        Pattern<String> is = behind(pattern);
        return (atoms, from) -> is.at(atoms, from) == null ? new Match<>(from, "") : null;
    }

    /** A phrase with its place. */
    static <T> Pattern<Placed<T>> placed(Pattern<T> pattern) {
        return (atoms, from) -> {
            Match<T> m = pattern.at(atoms, from);
            return m == null ? null : new Match<>(m.end(), new Placed<>(from, m.end(), m.value()));
        };
    }

    /**
     * A phrase with its place.
     *
     * @param begin its first atom
     * @param end the atom after it
     * @param value what it means
     */
    record Placed<T>(int begin, int end, T value) {}

    /** The same pattern, tried no more than once at each atom of a sentence. For what several rules share. */
    static <T> Pattern<T> shared(Pattern<T> pattern) {
        return new Pattern<>() {
            @Override
            public @Nullable Match<T> at(Atoms atoms, int from) {
                return atoms.has(from) ? atoms.remembered(this, from, () -> pattern.at(atoms, from)) : null;
            }
        };
    }

    /** Hyphen or nothing: "third-quarter", "third quarter". */
    static final Pattern<?> HYPHEN = maybe(word("-"));

    static final Pattern<?> COMMA = maybe(word(","));

    static final Pattern<?> THE = maybe(word("the"));
}
