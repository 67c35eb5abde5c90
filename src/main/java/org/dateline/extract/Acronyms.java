package org.dateline.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.EntityMention;
import org.dateline.model.EntityMention.Form;
import org.dateline.model.RelationType;
import org.dateline.model.Token;

/** Names explained by their long forms: "ISW (Institute for the Study of War)". */
final class Acronyms {
    private final Syntax syntax;
    private final Mentions mentions;

    Acronyms(Syntax syntax, Mentions mentions) {
        this.syntax = syntax;
        this.mentions = mentions;
    }

    /** The long or short forms that stand behind a name. */
    List<Tie> of(Token t) {
        Optional<EntityMention> one = mention(t);
        return one.isEmpty()
                ? List.of()
                : syntax.tree().children(t, Set.of("appos", "parataxis", "dep", "flat")).stream()
                        .filter(a -> mention(a)
                                .filter(two -> two != one.get() && areAcronym(one.get(), two))
                                .isPresent())
                        .map(a -> Tie.lasting(t, RelationType.ALIAS_OF, a, "acronym"))
                        .toList();
    }

    private Optional<EntityMention> mention(Token t) {
        return mentions.find(syntax.sentence().index(), t).map(mentions::get).filter(m -> m.form() == Form.NAME);
    }

    private boolean areAcronym(EntityMention a, EntityMention b) {
        return isAcronymOf(text(a), initials(b)) || isAcronymOf(text(b), initials(a));
    }

    private static boolean isAcronymOf(String shortForm, String initials) {
        String letters = shortForm.replace(".", "");
        return letters.length() > 1 && letters.equals(initials);
    }

    private String initials(EntityMention m) {
        StringBuilder out = new StringBuilder();
        tokens(m).stream()
                .map(Token::text)
                .filter(w -> Character.isUpperCase(w.codePointAt(0)))
                .forEach(w -> out.appendCodePoint(w.codePointAt(0)));
        return out.toString();
    }

    private String text(EntityMention m) {
        StringBuilder out = new StringBuilder();
        tokens(m).forEach(t -> out.append(t.text()));
        return out.toString();
    }

    private List<Token> tokens(EntityMention m) {
        return syntax.tokens().subList(m.tokens().begin(), m.tokens().end());
    }
}
