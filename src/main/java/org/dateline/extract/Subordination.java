package org.dateline.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/** How a clause hangs on the one above it: as a condition, a purpose, a limit or a time. The conjunctions are closed classes of English. */
final class Subordination {
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest", "provided", "providing");
    private static final Set<String> OCCASIONS = Set.of("when", "whenever");
    private static final Set<String> LIMITS = Set.of("before", "until", "till");
    private static final Set<String> TEMPORAL =
            Set.of("when", "whenever", "before", "after", "until", "till", "once", "as", "while");

    private final Syntax syntax;
    private final Tree tree;

    Subordination(Syntax syntax) {
        this.syntax = syntax;
        this.tree = syntax.tree();
    }

    /** The predicate of the clause that a word stands under, past nouns and the "long" of "as long as". */
    Optional<Token> above(Token token) {
        Optional<Token> up = tree.head(token);
        while (up.isPresent() && !isPredicate(up.get())) {
            up = tree.head(up.get());
        }
        return up;
    }

    private boolean isPredicate(Token t) {
        return t.upos() == Upos.VERB || tree.has(t, "cop");
    }

    /** "if", "unless", "whether", "as long as". */
    boolean isCondition(Token verb) {
        boolean conjunction = Set.of("advcl", "ccomp", "xcomp", "acl", "csubj").contains(verb.relation())
                && marks(verb).stream().anyMatch(m -> m.index() < verb.index() && CONDITIONS.contains(Syntax.lemma(m)));
        boolean asLongAs = verb.relation().equals("advcl")
                && tree.head(verb)
                        .filter(l ->
                                Syntax.lemma(l).equals("long") && l.relation().equals("advmod"))
                        .isPresent();
        return conjunction || asLongAs;
    }

    /** "if one were held": a plural form with a singular subject. */
    boolean isUnreal(Token verb) {
        boolean were = tree.children(verb, Set.of("aux", "cop")).stream()
                .anyMatch(a -> a.text().equalsIgnoreCase("were"));
        return were
                && tree.child(verb, "nsubj")
                        .filter(s -> s.text().matches("(?i)he|she|it|one|i"))
                        .isPresent();
    }

    /** "so it can be approved", "in order that they may speak". */
    boolean isPurpose(Token verb) {
        return verb.relation().equals("advcl")
                && marks(verb).stream()
                        .anyMatch(m -> m.text().equalsIgnoreCase("so")
                                || tree.children(m, Set.of("fixed")).stream()
                                        .anyMatch(f -> f.text().equalsIgnoreCase("order")));
    }

    /** "before it could land", "until it can be signed". */
    boolean isLimit(Token verb) {
        return verb.relation().equals("advcl") && marks(verb).stream().anyMatch(m -> LIMITS.contains(Syntax.lemma(m)));
    }

    boolean isTemporal(Token verb) {
        return isMarkedBy(verb, TEMPORAL);
    }

    /** "when it is united". */
    boolean isOccasion(Token verb) {
        return isMarkedBy(verb, OCCASIONS);
    }

    private boolean isMarkedBy(Token verb, Set<String> words) {
        return verb.relation().equals("advcl")
                && tree.children(verb, Set.of("mark", "advmod")).stream()
                        .anyMatch(m -> words.contains(Syntax.lemma(m)));
    }

    /** "after losing", "since leaving": what was before the clause above. */
    boolean isAfterwards(Token gerund) {
        boolean composed = syntax.auxiliaries(gerund).stream()
                .anyMatch(a -> a.text().equalsIgnoreCase("being") || a.text().equalsIgnoreCase("having"));
        return (composed || syntax.form(gerund) == Syntax.Form.ING)
                && syntax.hasMark(gerund, Factivity.AFTERWARDS::has);
    }

    /** "could only manage a draw": so it was; "could not be reached": so it was not, where the narrator speaks and names no condition. */
    boolean isAllThatCouldBe(Token verb) {
        boolean could = syntax.hasAuxiliary(verb, "could") && !syntax.hasAuxiliary(verb, "have");
        boolean told = syntax.isParagraph()
                && !syntax.isQuoted(verb)
                && Set.of("root", "conj", "advcl", "acl", "parataxis").contains(verb.relation())
                && !isCondition(verb)
                && tree.children(verb, Set.of("advcl")).stream().noneMatch(this::isCondition);
        boolean only = tree.children(verb, Set.of("advmod")).stream()
                .anyMatch(m -> m.text().equalsIgnoreCase("only") && m.index() < verb.index());
        boolean not = tree.children(verb, Set.of("advmod")).stream()
                .anyMatch(m -> m.text().matches("(?i)not|n['’]t") && m.index() < verb.index());
        return could && told && (only || not && verb.relation().equals("root"));
    }

    private List<Token> marks(Token verb) {
        return tree.children(verb, Set.of("mark"));
    }
}
