package org.dateline.extract;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.model.Role;
import org.dateline.model.Token;

/** Asks of what a noun of an event is said to befall whether it can: "the death of justice" and "an explosion of costs" are figures of speech. */
final class NounUndergoers {
    private static final Set<String> OPPONENT = Set.of("with", "against");

    private final Syntax syntax;
    private final NounEvents nouns;
    private final EventLexicon events;

    NounUndergoers(Syntax syntax, NounEvents nouns, EventLexicon events) {
        this.syntax = syntax;
        this.nouns = nouns;
        this.events = events;
    }

    /** Whether an event of a class may befall at least one of those whom the noun's complements name, or nobody can tell. */
    boolean fit(Token noun, EventClass eventClass) {
        Predicate<Token> may =
                u -> !nouns.isKnown(syntax, u) || events.mayBefall(eventClass, set -> nouns.isMember(syntax, u, set));
        return undergoers(noun, eventClass).toList().isEmpty()
                || undergoers(noun, eventClass).anyMatch(may);
    }

    private Stream<Token> undergoers(Token noun, EventClass eventClass) {
        return syntax.tree().children(noun, Set.of("nmod")).stream()
                .filter(m -> syntax.isPossessive(m)
                        ? eventClass.subject() == Role.THEME
                        : syntax.hasPreposition(m, eventClass.of() == Role.THEME ? "of"::equals : OPPONENT::contains));
    }
}
