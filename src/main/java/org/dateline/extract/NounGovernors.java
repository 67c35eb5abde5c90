package org.dateline.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.Role;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/**
 * Who does or undergoes an event whose noun stands in a phrase that is said of somebody: "came out in support of the plan", "the president, on hunger
 * strike", "members under investigation", "died after a battle with cancer".
 */
final class NounGovernors {
    private static final Set<String> COMPLEMENT = Set.of("of", "with", "to", "against", "for", "at", "between");
    private static final Set<String> OPPONENT = Set.of("with", "against");

    private final Syntax syntax;
    private final Tree tree;
    private final Arguments arguments;
    private final Lexicons lexicons;
    private final SemanticRoles semantic;

    NounGovernors(Syntax syntax, Arguments arguments, Lexicons lexicons, SemanticRoles semantic) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.arguments = arguments;
        this.lexicons = lexicons;
        this.semantic = semantic;
    }

    /** Of whom an event is said without being its subject; empty when it is of nobody. */
    Optional<RoleFiller> find(Trigger trigger) {
        Token noun = trigger.token();
        Optional<Role> role = roleOfBearer(trigger);
        Optional<Token> head = tree.head(noun);
        if (role.isEmpty() || head.isEmpty()) {
            return Optional.empty();
        }
        return bearer(noun, head.get(), role.get()).map(b -> new RoleFiller(role.get(), b));
    }

    private Optional<Token> bearer(Token noun, Token head, Role role) {
        if (noun.relation().equals("nmod")) {
            return Optional.of(head).filter(h -> lexicons.nouns().isAnimate(syntax, h) && !isEvent(h));
        }
        boolean circumstance = noun.relation().equals("obl")
                && head.upos() == Upos.VERB
                && !SemanticRoles.isCore(semantic.label(head, noun));
        // "three were killed in clashes": who is killed need not have fought
        return circumstance && (role == Role.THEME || !syntax.isPassive(head))
                ? arguments.subject(head).filter(s -> !isEvent(s))
                : Optional.empty();
    }

    private boolean isEvent(Token t) {
        return lexicons.nouns().isEvent(syntax, t);
    }

    private Optional<Role> roleOfBearer(Trigger trigger) {
        Token noun = trigger.token();
        Role subject = trigger.eventClass().subject();
        String preposition = syntax.preposition(noun).map(Syntax::lemma).orElse("");
        return switch (preposition) {
            case "under" -> isBare(noun) ? Optional.of(Role.THEME) : Optional.empty();
            case "on" -> {
                boolean tried = lexicons.events().isA(trigger.eventClass().name(), "Trial");
                yield isBare(noun) ? Optional.of(tried ? Role.THEME : subject) : Optional.empty();
            }
            case "in" ->
                isBare(noun) && complements(noun, COMPLEMENT).findAny().isPresent() && subject == Role.AGENT
                        ? Optional.of(Role.AGENT)
                        : Optional.empty();
            case "after", "during", "following" -> isReciprocal(noun) ? Optional.of(Role.AGENT) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** "a battle with cancer", "talks with Chile": one side is told here, the other is whoever the clause is about. */
    private boolean isReciprocal(Token noun) {
        return complements(noun, OPPONENT).findAny().isPresent()
                && lexicons.events()
                        .ofNoun(Syntax.lemma(noun), set -> false)
                        .filter(c -> c.of() == Role.AGENT)
                        .isPresent();
    }

    private Stream<Token> complements(Token noun, Set<String> prepositions) {
        return tree.children(noun, Set.of("nmod")).stream()
                .filter(m -> syntax.hasPreposition(m, prepositions::contains));
    }

    /** Without an article and without an owner: the phrase tells what somebody is at. */
    private boolean isBare(Token noun) {
        return !tree.has(noun, "det")
                && !tree.has(noun, "nummod")
                && tree.children(noun, Set.of("nmod")).stream().noneMatch(syntax::isPossessive)
                && noun.text().equalsIgnoreCase(noun.lemma());
    }
}
