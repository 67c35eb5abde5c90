package org.dateline.extract;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.extract.NounTypes.Kind;
import org.dateline.model.Token;
import org.dateline.model.Upos;

/** Who may have a tie: names, adjectives of states, pronouns for somebody known, and nouns for somebody known ("the company", "his son"). */
final class RelationParties {
    private static final Set<String> PERSONS = Set.of("he", "she", "him", "her", "his", "i", "me", "my", "who", "whom");
    private static final Set<String> THINGS = Set.of("it", "its");
    private static final Set<String> MANY = Set.of("they", "them", "their");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    private final Syntax syntax;
    private final NounEvents nouns;

    RelationParties(Syntax syntax, NounEvents nouns) {
        this.syntax = syntax;
        this.nouns = nouns;
    }

    /** Whether a token is a name, pronoun or known noun for something of one of these kinds. */
    boolean isKnown(Token t, Set<Kind> kinds) {
        boolean known =
                NounEvents.isInName(syntax, t) || Demonyms.mayBe(syntax, t) || t.upos() == Upos.PRON || isDefinite(t);
        return known && fits(t, kinds);
    }

    /** Whether a token is a name for something of one of these kinds. */
    boolean isNamed(Token t, Set<Kind> kinds) {
        return t.upos() != Upos.NOUN && NounEvents.isInName(syntax, t) && fits(t, kinds);
    }

    /** Whether a token stands for something of one of these kinds. */
    boolean fits(Token t, Set<Kind> kinds) {
        return kindsOf(t).stream().anyMatch(kinds::contains);
    }

    private Set<Kind> kindsOf(Token t) {
        if (t.upos() == Upos.PRON) {
            String word = t.text().toLowerCase(Locale.ROOT);
            return PERSONS.contains(word)
                    ? EnumSet.of(Kind.PERSON)
                    : THINGS.contains(word)
                            ? EnumSet.of(Kind.ORGANIZATION, Kind.PLACE, Kind.STATE)
                            : MANY.contains(word) ? EnumSet.allOf(Kind.class) : EnumSet.noneOf(Kind.class);
        }
        if (isDemonym(t)) {
            return EnumSet.of(Kind.STATE);
        }
        return nouns.kindOf(syntax, t).map(EnumSet::of).orElse(EnumSet.noneOf(Kind.class));
    }

    private boolean isDemonym(Token t) {
        return Demonyms.mayBe(syntax, t) && Demonyms.isSpelledLikeOne(t) && !isInLongName(t);
    }

    /** "the company", "her son": who it is has been told. */
    private boolean isDefinite(Token t) {
        return t.upos() == Upos.NOUN
                && (syntax.tree().children(t, Set.of("det")).stream().anyMatch(d -> DEFINITE.contains(Syntax.lemma(d)))
                        || syntax.tree().children(t, Set.of("nmod")).stream().anyMatch(syntax::isPossessive));
    }

    /** "European" in "European Space Agency". */
    boolean isInLongName(Token t) {
        return syntax.nameOf(t)
                .filter(n -> n.tokens().end() - n.tokens().begin() > 1)
                .isPresent();
    }

    boolean isPlural(Token t) {
        return t.upos() == Upos.NOUN && !t.text().equalsIgnoreCase(t.lemma()) || "NNS".equals(t.xpos());
    }
}
