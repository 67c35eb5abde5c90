package org.dateline.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.dateline.model.Name;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.Upos;
import org.dateline.time.Pattern.Match;
import org.jspecify.annotations.Nullable;

/**
 * A sentence cut finer than its tokens: runs of letters, runs of digits, single signs. So "mid-October", "10/8/24" and "3pm" look the same however
 * the tokenizer cut them.
 */
final class Atoms {
    /** Digits beyond this are no date. */
    private static final int LONGEST = 40;

    private static final Object NOTHING = new Object();

    /**
     * A piece of a token.
     *
     * @param key lower case, with one form for each of the quotes and dashes
     * @param token index of its token
     * @param glued whether it follows the one before without white space
     * @param capital whether it begins with a capital
     */
    record Atom(String key, int token, boolean glued, boolean capital) {
        boolean digits() {
            return Character.isDigit(key.charAt(0));
        }

        boolean letters() {
            return Character.isLetter(key.charAt(0));
        }
    }

    private final Sentence sentence;
    private final List<Atom> atoms = new ArrayList<>();
    private final IdentityHashMap<Pattern<?>, Object[]> memory = new IdentityHashMap<>();
    private final Set<String> keys = new HashSet<>();
    private final boolean[] opaque;
    private final @Nullable Name[] names;
    private long looks;

    Atoms(Sentence sentence) {
        this.sentence = sentence;
        int end = -1;
        for (Token t : sentence.tokens()) {
            cut(t, t.span().begin() == end);
            end = t.span().end();
        }
        names = new Name[sentence.size()];
        sentence.names()
                .forEach(n -> Arrays.fill(names, n.tokens().begin(), n.tokens().end(), n));
        opaque = new boolean[atoms.size()];
        for (int from = 0, to; from < atoms.size(); from = to) {
            for (to = from + 1; to < atoms.size() && atoms.get(to).glued(); ) {
                to++;
            }
            Arrays.fill(opaque, from, to, isAddress(from, to));
        }
    }

    private void cut(Token token, boolean glued) {
        String text = token.text();
        for (int from = 0, to; from < text.length(); from = to) {
            int kind = kind(text.codePointAt(from));
            to = from + Character.charCount(text.codePointAt(from));
            while (kind != 0 && to < text.length() && kind(text.codePointAt(to)) == kind) {
                to += Character.charCount(text.codePointAt(to));
            }
            if (kind != 3) {
                String key = to - from > LONGEST ? "…" : plain(text.substring(from, to));
                atoms.add(
                        new Atom(key, token.index(), glued || from > 0, Character.isUpperCase(text.codePointAt(from))));
            }
        }
    }

    private static int kind(int c) {
        if (c >= '0' && c <= '9') {
            return 1;
        }
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK
                ? 2
                : Character.isWhitespace(c) ? 3 : 0;
    }

    private static String plain(String s) {
        return switch (s) {
            case "’", "‘", "`", "ʼ" -> "'";
            case "–", "—", "‐", "‑", "−", "‒" -> "-";
            default -> s.toLowerCase(Locale.ROOT);
        };
    }

    /** Web and mail addresses, file names, and chains of digits such as telephone numbers. */
    private boolean isAddress(int from, int to) {
        int groups = 0;
        for (int i = from; i < to; i++) {
            String key = atoms.get(i).key();
            if (key.equals("@")
                    || key.equals("_")
                    || key.equals("=")
                    || key.equals("www")
                    || key.equals("\\")
                    || key.equals("http")) {
                return true;
            }
            boolean dotted = key.equals(".") && i > from && i + 1 < to;
            if (dotted
                    && atoms.get(i - 1).letters()
                    && atoms.get(i + 1).letters()
                    && atoms.get(i - 1).key().length() > 3
                    && atoms.get(i + 1).key().length() > 1) {
                return true;
            }
            groups += atoms.get(i).digits() ? 1 : 0;
        }
        return groups > 8;
    }

    /** What a pattern finds at an atom, worked out once. */
    @SuppressWarnings("unchecked") // a pattern's own slot holds only its own matches
    <T> @Nullable Match<T> remembered(Pattern<T> pattern, int from, Supplier<@Nullable Match<T>> find) {
        Object[] slots = memory.computeIfAbsent(pattern, p -> new Object[atoms.size()]);
        if (slots[from] == null) {
            Match<T> found = find.get();
            slots[from] = found == null ? NOTHING : found;
        }
        return slots[from] == NOTHING ? null : (Match<T>) slots[from];
    }

    /** Whether any of some words is in the sentence. */
    boolean hasAny(Set<String> words) {
        if (keys.isEmpty()) {
            atoms.forEach(a -> keys.add(a.key()));
        }
        return words.stream().anyMatch(keys::contains);
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return atoms.size();
    }

    boolean has(int i) {
        return i >= 0 && i < atoms.size();
    }

    Atom get(int i) {
        return atoms.get(i);
    }

    /** The key at a place, empty beyond the ends. */
    String key(int i) {
        looks++;
        return has(i) ? atoms.get(i).key() : "";
    }

    /** How often patterns have looked at an atom: the work that the sentence has cost. */
    long looks() {
        return looks;
    }

    boolean isOpaque(int i) {
        return opaque[i];
    }

    /** Whether an atom is joined to the one before it. */
    boolean glued(int i) {
        return has(i) && i > 0 && atoms.get(i).glued();
    }

    Upos upos(int i) {
        return sentence.token(atoms.get(i).token()).upos();
    }

    /** The name that an atom is in, null when none. */
    @Nullable
    Name name(int i) {
        return names[atoms.get(i).token()];
    }

    Token token(int i) {
        return sentence.token(atoms.get(i).token());
    }
}
