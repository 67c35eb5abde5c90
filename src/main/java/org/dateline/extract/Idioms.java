package org.dateline.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Token;
import org.dateline.tables.Table;

/** Verbs that make one verb with a noun after them ({@code idioms.tsv}): "take place", "put on hold". */
final class Idioms {
    private static final Map<String, Set<String>> NOUNS = new HashMap<>();

    static {
        Table.rows(Idioms.class, "idioms.tsv")
                .forEach(row ->
                        NOUNS.computeIfAbsent(row.cell(0), v -> new HashSet<>()).addAll(row.words(1)));
    }

    private Idioms() {}

    /** The noun that belongs to a verb; empty when the two are no idiom. */
    static Optional<Token> noun(Syntax syntax, Token verb) {
        Set<String> nouns = NOUNS.getOrDefault(Syntax.lemma(verb), Set.of());
        return nouns.isEmpty()
                ? Optional.empty()
                : syntax.tree().children(verb, Set.of("obj", "obl", "xcomp")).stream()
                        .filter(n -> n.index() > verb.index() && nouns.contains(key(syntax, n)) && isBare(syntax, n))
                        .findFirst();
    }

    /** The idiom without its verb: "place", "on hold", "to an end". */
    static String rest(Syntax syntax, Token noun) {
        String article = syntax.tree()
                .child(noun, "det")
                .map(d -> Syntax.lemma(d).equals("the")
                        ? "the "
                        : Syntax.lemma(noun).matches("[aeiou].*") ? "an " : "a ")
                .orElse("");
        return syntax.preposition(noun).map(p -> Syntax.lemma(p) + " ").orElse("") + article + Syntax.lemma(noun);
    }

    private static String key(Syntax syntax, Token noun) {
        return syntax.preposition(noun).map(p -> Syntax.lemma(p) + "_").orElse("") + Syntax.lemma(noun);
    }

    /** "took office", "came to an abrupt end", but not "took the office", "put on the hold that …". */
    private static boolean isBare(Syntax syntax, Token noun) {
        boolean article = syntax.tree().children(noun, Set.of("det")).stream()
                .anyMatch(d -> syntax.preposition(noun).isEmpty()
                        || !Set.of("a", "an", "the").contains(Syntax.lemma(d)));
        return !article && !syntax.tree().has(noun, "nmod") && !syntax.tree().has(noun, "acl");
    }
}
