package org.dateline.extract;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.extract.EventLexicon.Company;
import org.dateline.model.Role;
import org.dateline.model.Token;
import org.dateline.model.Upos;

/** What stands around a verb, by grammar: its theme, who does it, and what undergoes it. */
final class VerbCompany implements Company {
    private static final Set<String> OF_AMOUNTS = Set.of("by", "to", "from", "over", "above", "below", "under");

    private final Syntax syntax;
    private final Arguments arguments;
    private final Lexicons lexicons;
    private final Phrases phrases;
    private final Token verb;
    private final Optional<Token> theme;
    private final Predicate<Token> inTime;

    /**
     * What is around a verb.
     *
     * @param inTime whether a word belongs to an expression of time
     * @param theme what follows the preposition that makes another verb of it; empty to take the object, or the subject of a passive
     */
    VerbCompany(
            Syntax syntax,
            Arguments arguments,
            Lexicons lexicons,
            Token verb,
            Optional<Token> theme,
            Predicate<Token> inTime) {
        this.syntax = syntax;
        this.arguments = arguments;
        this.lexicons = lexicons;
        this.phrases = new Phrases(syntax, lexicons.nouns());
        this.verb = verb;
        this.inTime = inTime;
        this.theme = theme.or(() ->
                        syntax.isPassive(verb) && !isDative(verb) ? arguments.subject(verb) : arguments.object(verb))
                .map(phrases::core);
    }

    /** "He was sent a letter": an object beside a passive is what is given, and the subject is who gets it. */
    private boolean isDative(Token verb) {
        return syntax.tree().children(verb, Set.of("obj")).stream()
                .anyMatch(o -> o.index() > verb.index() && Syntax.isNominal(o) && !inTime.test(o));
    }

    Optional<Token> theme() {
        return theme;
    }

    @Override
    public boolean hasTheme(Set<String> set) {
        return hasClause(set)
                || theme.map(t -> isMember(t, set)
                                || set.contains("TYPE:UNKNOWN")
                                        && Syntax.isNominal(t)
                                        && !lexicons.nouns().isKnown(syntax, t))
                        .orElse(set.contains("TYPE:NONE"));
    }

    /** "commanded them to leave", "added that …": what is told or wanted stands in a clause; not "asked who paid". */
    private boolean hasClause(Set<String> set) {
        return set.contains("TYPE:CLAUSE")
                && syntax.tree().children(verb, Set.of("xcomp", "ccomp")).stream()
                        .anyMatch(c -> c.upos() == Upos.VERB && !asks(c));
    }

    private boolean asks(Token clause) {
        return syntax.hasMark(clause, "if", "whether")
                || syntax.tree().children(clause, Set.of("nsubj", "obj", "advmod", "obl")).stream()
                        .anyMatch(c -> c.index() < clause.index() && c.xpos().startsWith("W"));
    }

    /** Pronouns and unknown names may stand for anything, and so may the actor of a passive that does not name it. */
    @Override
    public boolean mayBeDoneBy(Set<String> set) {
        return actor().filter(s -> s.upos() != Upos.PRON && !isUnknownName(s) && !isMember(s, set))
                .isEmpty();
    }

    @Override
    public boolean isDoneBy(Set<String> set) {
        return actor().filter(s -> isMember(s, set)).isPresent();
    }

    @Override
    public boolean mayBefall(EventClass eventClass, Set<String> set) {
        return undergoer(eventClass)
                        .filter(u -> lexicons.nouns().isKnown(syntax, u) && !isMember(u, set))
                        .isEmpty()
                || set.contains("TYPE:MEASURED") && isMeasured();
    }

    @Override
    public boolean befalls(EventClass eventClass, Set<String> set) {
        return undergoer(eventClass).filter(u -> isMember(u, set)).isPresent()
                || set.contains("TYPE:MEASURED") && isMeasured();
    }

    private Optional<Token> undergoer(EventClass eventClass) {
        return theme.or(
                () -> arguments.subject(verb).map(phrases::core).filter(s -> eventClass.subject() == Role.THEME));
    }

    private Optional<Token> actor() {
        return arguments.doer(verb).map(phrases::core);
    }

    /** "fell by 5 %", "rose to 30": an amount says how much. */
    private boolean isMeasured() {
        return syntax.tree().children(verb, Set.of("obj", "obl", "nmod", "xcomp", "advmod", "nummod")).stream()
                .filter(t -> !inTime.test(t)
                        && syntax.preposition(t)
                                .map(Syntax::lemma)
                                .filter(p -> !OF_AMOUNTS.contains(p))
                                .isEmpty())
                .anyMatch(t -> t.upos() == Upos.NUM || isAmount(t));
    }

    private boolean isAmount(Token t) {
        return syntax.tree().children(t).stream()
                .anyMatch(c -> c.relation().equals("nummod")
                        || c.upos() == Upos.SYM
                        || c.text().matches("[%$€£¥]"));
    }

    private boolean isUnknownName(Token subject) {
        return subject.upos() == Upos.PROPN
                && lexicons.nouns().kindOf(syntax, subject).isEmpty();
    }

    private boolean isMember(Token noun, Set<String> set) {
        return lexicons.nouns().isMember(syntax, noun, set);
    }
}
