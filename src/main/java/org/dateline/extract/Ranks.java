package org.dateline.extract;

import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.Token;
import org.dateline.model.Tree;

/** Places in a row: ordinals, superlatives, "last" and "only". */
final class Ranks {
    private static final Set<String> RANKS = Set.of("first", "second", "third", "last", "latest", "only");
    /** Of these the ones that also say where somebody came in: "finished last", but not "applied only". */
    private static final Set<String> PLACINGS = Set.of("first", "second", "third", "last");

    private static final Pattern ORDINAL = Pattern.compile(
            "\\d+(?:st|nd|rd|th)|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\w+t(?:een|ie)th");

    private Ranks() {}

    /** "the first to", "the biggest since": one of a row. */
    static boolean isRanked(Tree tree, Token noun) {
        return RANKS.contains(Syntax.lemma(noun))
                || tree.children(noun, Set.of("amod", "advmod", "nmod", "appos", "nummod")).stream()
                        .anyMatch(m -> RANKS.contains(Syntax.lemma(m)) || isSuperlative(tree, m));
    }

    /** "highest", "highest ranking", "most senior". */
    private static boolean isSuperlative(Tree tree, Token modifier) {
        return "JJS".equals(modifier.xpos())
                || tree.children(modifier, Set.of("advmod")).stream()
                        .anyMatch(a -> Set.of("JJS", "RBS").contains(a.xpos()));
    }

    /** "came second": a place in a row. */
    static boolean isPlacing(Token t) {
        return PLACINGS.contains(Syntax.lemma(t))
                || ORDINAL.matcher(Syntax.lemma(t)).matches();
    }

    /** "the seventh country". */
    static boolean isOrdinal(Tree tree, Token noun) {
        return tree.children(noun, Set.of("amod")).stream()
                .anyMatch(m -> ORDINAL.matcher(Syntax.lemma(m)).matches());
    }
}
