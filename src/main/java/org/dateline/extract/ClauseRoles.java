package org.dateline.extract;

import java.util.Optional;
import java.util.Set;
import org.dateline.model.Role;
import org.dateline.model.Token;
import org.dateline.model.Upos;

/**
 * What the clauses and bare complements that the encoder counts among the numbered arguments of a verb are to it: what somebody is charged with, forbidden
 * or encouraged to do, what for, and what somebody or something is named, ranked or made.
 */
final class ClauseRoles {
    private static final Set<String> CLAUSES = Set.of("xcomp", "ccomp", "advcl");
    private static final Set<String> BARE = Set.of("xcomp", "advmod", "obj", "obl");
    private static final Set<Upos> PREDICATES = Set.of(Upos.NOUN, Upos.PROPN, Upos.NUM, Upos.ADJ, Upos.ADV);

    private final Syntax syntax;
    private final SemanticRoles semantic;
    private final CoreRoles core;

    ClauseRoles(Syntax syntax, SemanticRoles semantic, CoreRoles core) {
        this.syntax = syntax;
        this.semantic = semantic;
        this.core = core;
    }

    /** Adds those of a verb to the fillers found by grammar. */
    void add(Token verb, Fillers found) {
        for (Token t : syntax.tree().children(verb)) {
            String label = semantic.label(verb, t);
            boolean ranks = Ranks.isPlacing(t) && t.index() == verb.index() + 1;
            if ((label.matches("A[1-5]") || ranks) && t.index() > verb.index() && !found.has(t)) {
                Token meant = predicate(t);
                role(verb, meant, label, found).ifPresent(r -> found.add(r, meant));
            }
        }
    }

    /** "is forecast to become a storm": a storm is what is forecast. */
    private Token predicate(Token t) {
        return t.relation().equals("xcomp") && Syntax.lemma(t).equals("become")
                ? syntax.tree().child(t, "xcomp").orElse(t)
                : t;
    }

    private Optional<Role> role(Token verb, Token t, String label, Fillers found) {
        if (t.upos() == Upos.VERB && CLAUSES.contains(t.relation())) {
            return Optional.of(ofClause(verb, t, label, found));
        }
        boolean bare = BARE.contains(t.relation()) && syntax.preposition(t).isEmpty() && PREDICATES.contains(t.upos());
        return bare && !label.equals("A1") && !syntax.tree().has(t, "cop") ? ofBare(verb, t, label) : Optional.empty();
    }

    /** "sent ships to patrol", "fined for stalling", "forbade them to leave", "voted to leave". */
    private Role ofClause(Token verb, Token clause, String label, Fillers found) {
        boolean purpose =
                core.ofFrame(verb, label).filter(r -> r == Role.PURPOSE).isPresent()
                        || clause.relation().equals("advcl") && syntax.isInfinitive(clause);
        if (purpose) {
            return Role.PURPOSE;
        }
        if (label.equals("A1")) {
            return found.has(Role.THEME) ? Role.TOPIC : Role.THEME;
        }
        return syntax.form(clause) == Syntax.Form.ING && syntax.hasMark(clause, "for", "over")
                ? Role.CAUSE
                : Role.TOPIC;
    }

    /** "appointed him minister", "came second", "turned 40". */
    private Optional<Role> ofBare(Token verb, Token t, String label) {
        boolean predicate = t.relation().equals("xcomp") && (t.upos() == Upos.NOUN || t.upos() == Upos.PROPN)
                || t.upos() == Upos.NUM && core.ofFrame(verb, label).isPresent();
        return predicate || Ranks.isPlacing(t) ? Optional.of(Role.ATTRIBUTE) : Optional.empty();
    }
}
