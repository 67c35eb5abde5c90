package org.dateline.extract;

import java.util.Set;
import org.dateline.extract.CueLexicon.Effect;
import org.dateline.model.Tense;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/** What the form of a clause says of its verb: conditions, questions, orders, the conditional mood. */
final class ClauseForms {
    private static final Set<String> WOULD = Set.of("would", "'d");

    private final Syntax syntax;
    private final Tree tree;
    private final CueLexicon cues;
    private final TenseReader tenses;
    private final Subordination clauses;

    ClauseForms(Syntax syntax, CueLexicon cues, TenseReader tenses) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.cues = cues;
        this.tenses = tenses;
        this.clauses = new Subordination(syntax);
    }

    /** What the form of a clause says of its verb: conditions, purposes, questions, orders. */
    Hedge of(Token verb) {
        Hedge hedge = shared(verb);
        if (isOrder(verb) || isNotReached(verb) || isOccasionOfMany(verb)) {
            hedge = Hedge.OPEN;
        }
        if (syntax.isInfinitive(verb) && asksWhat(verb)) {
            hedge = Hedge.OPEN;
        }
        if (syntax.auxiliaries(verb).stream().anyMatch(a -> WOULD.contains(Syntax.lemma(a)))) {
            hedge = hedge.and(ofWould(verb));
        } else if (dependsOnCondition(verb)
                && (tenses.of(verb) == Tense.PLANNED || syntax.hasAuxiliary(verb, "have"))) {
            hedge = hedge.and(Hedge.POSSIBLE);
        }
        return hedge;
    }

    /** What the form of a clause says of its verb and of all that are coordinated with it: "whether it recovers or will fall". */
    Hedge shared(Token verb) {
        return clauses.isCondition(verb) || isQuestion(verb) || isOfAnyone(verb) ? Hedge.OPEN : Hedge.NONE;
    }

    /** "anyone who leaves": whoever that may be. */
    private boolean isOfAnyone(Token verb) {
        return verb.relation().equals("acl")
                && tenses.of(verb) == Tense.ONGOING
                && tree.head(verb)
                        .filter(h -> h.text().matches("(?i)any(one|body)|who(so)?ever")
                                || tree.children(h, Set.of("det")).stream()
                                        .anyMatch(d -> d.text().equalsIgnoreCase("any")))
                        .isPresent();
    }

    /** "crashed before it could land". */
    private boolean isNotReached(Token verb) {
        boolean able = syntax.hasAuxiliary(verb, "could", "can")
                || verb.upos() == Upos.ADJ && cues.governs(Syntax.lemma(verb), Effect.DO);
        return able && clauses.isLimit(verb);
    }

    /** "is at its best when it is united": whenever that is so. */
    private boolean isOccasionOfMany(Token verb) {
        boolean progressive = syntax.form(verb) == Syntax.Form.ING && syntax.hasAuxiliary(verb, "be");
        boolean participle = syntax.auxiliaries(verb).isEmpty() && !tree.has(verb, "nsubj");
        if (!clauses.isOccasion(verb) || progressive || !syntax.isParagraph()) {
            return false;
        }
        return (participle || tenses.of(verb) == Tense.ONGOING)
                && clauses.above(verb).filter(this::isOfAnyTime).isPresent();
    }

    private boolean isOfAnyTime(Token main) {
        boolean progressive = syntax.form(main) == Syntax.Form.ING && syntax.hasAuxiliary(main, "be");
        return !progressive && tenses.of(main) == Tense.ONGOING;
    }

    /** "said that it would join" is a future seen from the past; "it would help" is only thought of, "would have helped" did not come about. */
    private Hedge ofWould(Token verb) {
        if (dependsOnCondition(verb) || syntax.hasAuxiliary(verb, "have")) {
            return Hedge.OPEN;
        }
        Token at = verb;
        while (Set.of("conj", "xcomp", "advcl", "acl").contains(at.relation())) {
            at = tree.head(at).orElseThrow();
        }
        boolean reported = at.relation().equals("ccomp")
                || tree.children(at, Set.of("parataxis", "advcl")).stream()
                        .anyMatch(p -> cues.verb(Syntax.lemma(p)).isPresent());
        return reported ? Hedge.NONE : Hedge.POSSIBLE;
    }

    private boolean dependsOnCondition(Token verb) {
        return tree.children(verb, Set.of("advcl")).stream().anyMatch(clauses::isCondition);
    }

    private boolean isQuestion(Token t) {
        int last = syntax.sentence().size() - 1;
        return t.relation().equals("root")
                && syntax.sentence().token(last).text().equals("?");
    }

    /** "Stop the attack": a bare verb without a subject at the head of a sentence or a quotation. */
    private boolean isOrder(Token verb) {
        boolean first = syntax.tokens().subList(0, verb.index()).stream().allMatch(t -> t.upos() == Upos.PUNCT);
        return first
                && verb.upos() == Upos.VERB
                && syntax.form(verb) == Syntax.Form.BASE
                && !tree.has(verb, "nsubj")
                && syntax.isParagraph();
    }

    /** "where to go", "whether to go". */
    private boolean asksWhat(Token infinitive) {
        return tree.children(infinitive, Set.of("advmod", "obj", "mark")).stream()
                        .anyMatch(ClauseForms::isQuestionWord)
                || tree.head(infinitive).filter(ClauseForms::isQuestionWord).isPresent();
    }

    private static boolean isQuestionWord(Token t) {
        return Set.of("where", "when", "how", "what", "who", "whom", "which", "whether", "why")
                .contains(Syntax.lemma(t));
    }
}
