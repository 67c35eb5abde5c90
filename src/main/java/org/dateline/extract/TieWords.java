package org.dateline.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.Token;
import org.dateline.model.Tree;

/** The words by which a description is looked up, and those that are shown for it. */
final class TieWords {
    private final Syntax syntax;
    private final Tree tree;
    private final RelationNouns nouns;

    TieWords(Syntax syntax, RelationNouns nouns) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.nouns = nouns;
    }

    /** The lemma, with what hyphens join to it: "brother-in-law", "half-sister", "co-founder". */
    String wordOf(Token noun) {
        String lemma = Syntax.lemma(noun);
        List<Token> all = syntax.tokens();
        int i = noun.index();
        if (i + 4 < all.size()
                && all.get(i + 1).text().equals("-")
                && all.get(i + 4).text().equalsIgnoreCase("law")) {
            return lemma + "-in-law";
        }
        if (i + 2 < all.size() && all.get(i + 1).text().equals("-")) {
            String title = lemma + "-" + Syntax.lemma(all.get(i + 2));
            if (!nouns.of(title).isEmpty()) {
                return title;
            }
        }
        if (i < 1) {
            return lemma;
        }
        boolean hyphen = all.get(i - 1).text().equals("-") && i > 1;
        String joined = hyphen
                ? all.get(i - 2).text().toLowerCase(Locale.ROOT) + "-" + lemma
                : all.get(i - 1).text().toLowerCase(Locale.ROOT) + "_" + lemma;
        return nouns.of(joined).isEmpty() ? lemma : joined;
    }

    /** "former prime minister", "secretary of state": the words around a noun, without names and adjectives of states. */
    String labelOf(Token noun, Token other) {
        StringBuilder label = new StringBuilder(wordOf(noun).replace('_', ' '));
        for (int i = noun.index() - 1; i >= 0 && isWord(syntax.sentence().token(i)); i--) {
            String word = syntax.sentence().token(i).text().toLowerCase(Locale.ROOT);
            if (isOfLabel(syntax.sentence().token(i), other)
                    && !label.toString().startsWith(word + " ")
                    && !label.toString().startsWith(word + "-")) {
                label.insert(0, word + " ");
            }
        }
        tree.children(noun, Set.of("nmod")).stream()
                .filter(c -> c != other && isPartOfTitle(noun, c))
                .findFirst()
                .ifPresent(c -> label.append(" of ").append(c.text().toLowerCase(Locale.ROOT)));
        return label.toString();
    }

    private static boolean isWord(Token t) {
        return switch (t.upos()) {
            case ADJ, NOUN, PROPN -> true;
            default -> false;
        };
    }

    private boolean isOfLabel(Token t, Token other) {
        boolean state = Character.isUpperCase(t.text().codePointAt(0)) && Demonyms.isSpelledLikeOne(t);
        return t != other && !state && !NounEvents.isInName(syntax, t);
    }

    /** "secretary of state", "minister of defence". */
    private boolean isPartOfTitle(Token noun, Token c) {
        return c.index() == noun.index() + 2
                && syntax.hasPreposition(c, "of"::equals)
                && !NounEvents.isInName(syntax, c)
                && tree.children(c).stream().allMatch(d -> d.relation().equals("case"));
    }
}
