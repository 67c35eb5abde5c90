package org.dateline.extract;

import java.util.Optional;
import java.util.Set;
import org.dateline.extract.CueLexicon.Effect;
import org.dateline.model.Tense;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/** Reads when the events of a sentence lie, seen from the publication date: from auxiliaries, forms, and the verbs that govern them. */
final class TenseReader {
    private static final Set<String> DEPENDENT = Set.of("xcomp", "advcl", "acl", "ccomp", "csubj", "conj");
    private static final int DEEPEST = 6;

    private final Syntax syntax;
    private final Tree tree;
    private final CueLexicon cues;
    private final Coordination coordination;
    private final Subordination clauses;
    private final InfinitiveTense infinitives;
    private final BareVerbs bare;

    TenseReader(Syntax syntax, CueLexicon cues) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.cues = cues;
        this.coordination = new Coordination(syntax);
        this.clauses = new Subordination(syntax);
        this.infinitives = new InfinitiveTense(syntax, cues);
        this.bare = new BareVerbs(syntax, cues);
    }

    /** Tense of a verb or predicate. */
    Tense of(Token verb) {
        return tense(verb, 0);
    }

    private Tense tense(Token verb, int depth) {
        if (depth >= DEEPEST) {
            return ofFinite(verb);
        }
        Optional<Token> sharer = coordination.sharer(verb);
        if (sharer.isPresent()) {
            return tense(sharer.get(), depth + 1);
        }
        if (syntax.hasAuxiliary(
                verb, "will", "shall", "'ll", "wo", "would", "may", "might", "could", "should", "must")) {
            boolean then =
                    syntax.hasAuxiliary(verb, "have") || isInabilityThen(verb, depth) || clauses.isAllThatCouldBe(verb);
            return then ? Tense.PAST : Tense.PLANNED;
        }
        boolean governed = DEPENDENT.contains(verb.relation());
        if (syntax.isInfinitive(verb) && (governed || verb.relation().equals("root"))) {
            return infinitives.of(verb, governor -> tense(governor, depth + 1));
        }
        if (clauses.isAfterwards(verb) && !tree.has(verb, "nsubj")) {
            return Tense.PAST; // "after being asked"
        }
        boolean finite = !syntax.auxiliaries(verb).isEmpty() || tree.has(verb, "cop");
        if (bare.isSubjunctive(verb)) {
            return Tense.PLANNED;
        }
        if (!finite && governed && syntax.form(verb) == Syntax.Form.ING) {
            return ofGerund(verb, depth);
        }
        boolean circumstance = verb.relation().equals("advcl") && verb.upos() == Upos.ADJ && !tree.has(verb, "nsubj");
        if (!finite && (bare.isComplement(verb) || circumstance)) {
            return tree.head(verb)
                    .filter(syntax::isClauseHead)
                    .map(h -> tense(h, depth + 1))
                    .orElse(Tense.ONGOING);
        }
        return inTime(verb, ofFinite(verb), depth);
    }

    /** "said he could not recall", "before he could land": what one was not able to do was not done then. */
    private boolean isInabilityThen(Token verb, int depth) {
        return syntax.hasAuxiliary(verb, "could")
                && (syntax.isNegated(verb) || clauses.isLimit(verb))
                && clauses.above(verb)
                        .filter(m -> tense(m, depth + 1) == Tense.PAST)
                        .isPresent();
    }

    private Tense ofGerund(Token gerund, int depth) {
        Token governor = tree.head(gerund).orElse(gerund);
        boolean marked = tree.has(gerund, "mark") || tree.has(gerund, "case");
        if (clauses.isAfterwards(gerund)
                || marked && (Factivity.CHARGED.has(governor) || Factivity.REPAID.has(governor))) {
            return Tense.PAST; // "will close after losing", "is charged with causing"
        }
        if (isMeantToBe(gerund, governor, marked)) {
            return Tense.PLANNED;
        }
        Optional<Token> clause = clauses.above(gerund);
        Optional<Tense> above = clause.map(h -> tense(h, depth + 1));
        if (clause.filter(governor::equals).isPresent()) {
            return above.orElse(Tense.ONGOING);
        }
        // "men throwing stones" are seen at the time of the clause, "an advantage in electing" is of use from then on
        boolean use = gerund.relation().equals("acl") && syntax.hasMark(gerund, "in", "for", "of", "at");
        Tense shared = use ? Tense.PLANNED : Tense.PAST;
        return above.filter(t -> t == shared).orElse(Tense.ONGOING);
    }

    /** "aimed at creating", "considers leaving". */
    private boolean isMeantToBe(Token gerund, Token governor, boolean marked) {
        if (Factivity.PONDERED.has(governor)) {
            return !gerund.relation().equals("advcl") || marked;
        }
        if (syntax.hasMark(gerund, "toward", "towards")) {
            return true; // "a step towards building"
        }
        boolean purpose = syntax.hasMark(gerund, "at", "on", "of", "about", "for", "to");
        boolean towards = cues.governs(Syntax.lemma(governor), Effect.PLAN, Effect.WISH)
                || Factivity.TENDING.has(governor)
                || Factivity.TENDING.hasForm(governor)
                || Factivity.TASK.has(governor);
        return purpose && towards;
    }

    /** The present of a clause of time or of a condition stands for the future: "will be hailed when it arrives", "before it can be signed". */
    private Tense inTime(Token verb, Tense own, int depth) {
        boolean condition = clauses.isCondition(verb);
        boolean ahead = clauses.isPurpose(verb) || clauses.isLimit(verb) || condition;
        Optional<Tense> main = clauses.above(verb).map(m -> tense(m, depth + 1));
        boolean present = own == Tense.ONGOING || condition && !syntax.isParagraph();
        if (ahead && syntax.hasAuxiliary(verb, "can")) {
            return main.filter(t -> t == Tense.PAST && clauses.isLimit(verb)).orElse(Tense.PLANNED);
        }
        if (condition && own == Tense.PAST && !syntax.hasAuxiliary(verb, "have", "do")) {
            return main.filter(t -> t == Tense.PLANNED).orElse(clauses.isUnreal(verb) ? Tense.PLANNED : own);
        }
        boolean dependent = condition || clauses.isTemporal(verb);
        // "will leave after the house has agreed"
        boolean done = own == Tense.PAST
                && syntax.hasAuxiliary(verb, "have")
                && !isBefore(verb)
                && !syntax.hasMark(verb, "as", "while");
        boolean awaited = main.filter(t -> t == Tense.PLANNED).isPresent()
                || clauses.above(verb).filter(this::isExpected).isPresent();
        boolean possible = clauses.isLimit(verb)
                && clauses.above(verb)
                        .filter(m -> syntax.hasAuxiliary(m, "can"))
                        .isPresent();
        if ((present || done) && dependent && (possible || awaited)) {
            return Tense.PLANNED;
        }
        boolean ambiguous = own == Tense.PAST
                && !syntax.hasMark(verb, Factivity.AFTERWARDS::has)
                && verb.text().equalsIgnoreCase(verb.lemma())
                && syntax.auxiliaries(verb).isEmpty()
                && DEPENDENT.contains(verb.relation());
        return ambiguous && main.filter(t -> t != Tense.PAST).isPresent() ? Tense.ONGOING : own;
    }

    /** "had agreed". */
    private boolean isBefore(Token verb) {
        return syntax.auxiliaries(verb).stream().anyMatch(a -> Syntax.isOneOf(a, "had", "having"));
    }

    /** "is expected to close after they approve it": the clause of time is of what is expected. */
    private boolean isExpected(Token verb) {
        return Factivity.PREDICTED.has(verb)
                && syntax.hasAuxiliary(verb, "be")
                && tree.children(verb, Set.of("xcomp")).stream().anyMatch(syntax::isInfinitive);
    }

    private Tense ofFinite(Token verb) {
        boolean past = syntax.auxiliaries(verb).stream().anyMatch(a -> Syntax.isOneOf(a, "was", "were", "had", "did"))
                || tree.children(verb, Set.of("cop")).stream().anyMatch(a -> Syntax.isOneOf(a, "was", "were"));
        if (past) {
            return Tense.PAST;
        }
        boolean participle = syntax.auxiliaries(verb).isEmpty() && !tree.has(verb, "nsubj");
        if (syntax.form(verb) == Syntax.Form.ING || participle && isOfNow(verb)) {
            return Tense.ONGOING;
        }
        if (syntax.hasAuxiliary(verb, "have")) {
            return tree.has(verb, "cop") || isPossession(verb) ? Tense.ONGOING : Tense.PAST;
        }
        boolean getting = syntax.auxiliaries(verb).stream().anyMatch(a -> Syntax.isOneOf(a, "get", "gets"));
        if (getting || syntax.hasAuxiliary(verb, "be", "do") || tree.has(verb, "cop")) {
            return Tense.ONGOING;
        }
        return syntax.form(verb) == Syntax.Form.PAST || !syntax.isParagraph() ? Tense.PAST : Tense.ONGOING;
    }

    /** "we've got a chance": is had, not was got. */
    private boolean isPossession(Token verb) {
        return Syntax.lemma(verb).equals("get")
                && verb.text().equalsIgnoreCase("got")
                && tree.has(verb, "obj")
                && syntax.auxiliaries(verb).stream().anyMatch(a -> a.text().matches("['’].+"));
    }

    /** "currently held in Cuba, they", "headquartered in Vienna, it". */
    private boolean isOfNow(Token participle) {
        if (!Set.of("advcl", "acl").contains(participle.relation())) {
            return false;
        }
        boolean then =
                clauses.above(participle).filter(m -> ofFinite(m) == Tense.PAST).isPresent();
        return !then && Factivity.LYING.has(participle) && syntax.isPassive(participle)
                || tree.children(participle, Set.of("advmod")).stream().anyMatch(Factivity.PRESENT::has);
    }
}
