package org.dateline.extract;

import java.util.Optional;
import java.util.Set;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/** What coordinated verbs share: auxiliaries, "to" and negation are said once, before the first of them. */
final class Coordination {
    private static final Set<String> CONTRAST = Set.of("but", "rather", "instead");

    private final Syntax syntax;
    private final Tree tree;

    Coordination(Syntax syntax) {
        this.syntax = syntax;
        this.tree = syntax.tree();
    }

    /**
     * The verb before a coordinated one whose auxiliaries hold for it too: "was signed and ratified", "does not respect and help". Empty when it has its
     * own, or its form does not go with them ("was stopped and said").
     */
    Optional<Token> sharer(Token verb) {
        boolean bare = verb.relation().equals("conj")
                && verb.upos() == Upos.VERB
                && syntax.auxiliaries(verb).isEmpty()
                && !tree.has(verb, "nsubj")
                && !tree.has(verb, "cop")
                && !tree.has(verb, "mark");
        return bare ? tree.head(verb).filter(first -> isShared(first, verb)) : Optional.empty();
    }

    private boolean isShared(Token first, Token verb) {
        boolean said = !syntax.auxiliaries(first).isEmpty() || sharer(first).isPresent();
        return said
                && first.upos() == Upos.VERB
                && syntax.form(first) == syntax.form(verb)
                && !"VBD".equals(verb.xpos());
    }

    /** Whether what negates the verb before negates a coordinated one: "did not meet or talk", not "did not meet but talk". */
    boolean sharesNegation(Token verb) {
        return sharer(verb).filter(this::isNegatedBefore).isPresent() && !isContrasted(verb);
    }

    private boolean isNegatedBefore(Token verb) {
        return tree.children(verb, Set.of("advmod", "aux")).stream()
                        .anyMatch(c -> c.index() < verb.index()
                                && (Negation.isNegative(c.text()) || c.text().equalsIgnoreCase("cannot")))
                || sharesNegation(verb);
    }

    /** "but to talk": what stands against the verb before. */
    boolean isContrasted(Token verb) {
        return tree.children(verb, Set.of("cc", "advmod")).stream()
                .anyMatch(c -> c.index() < verb.index() && CONTRAST.contains(Syntax.lemma(c)));
    }
}
