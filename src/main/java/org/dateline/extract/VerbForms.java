package org.dateline.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;
import org.dateline.tables.Table;

/** Which form a verb has: inflection, voice, infinitive. */
final class VerbForms {
    private static final Set<String> ABSTAINING = Set.of("refrain", "abstain", "desist");
    private static final Set<String> ALIKE = new HashSet<>();

    static {
        Table.rows(VerbForms.class, "alike-forms.tsv").forEach(row -> ALIKE.addAll(row.words(0)));
    }

    private final Syntax syntax;
    private final Tree tree;

    VerbForms(Syntax syntax) {
        this.syntax = syntax;
        this.tree = syntax.tree();
    }

    /** Its inflection, as far as its letters, tags and surroundings tell. */
    Syntax.Form form(Token verb) {
        String text = verb.text().toLowerCase(Locale.ROOT);
        String lemma = Syntax.lemma(verb);
        if (text.equals(lemma)) {
            return isPastByTag(verb) || isPastByAgreement(verb) || isPastByLook(verb) || isParticipleByAuxiliary(verb)
                    ? Syntax.Form.PAST
                    : Syntax.Form.BASE;
        }
        if (text.endsWith("ing")) {
            return Syntax.Form.ING;
        }
        return text.endsWith("s") && !text.endsWith("ss") ? Syntax.Form.PRESENT : Syntax.Form.PAST;
    }

    /** "which shut down on Saturday": the tagger saw a past that looks like the base form. */
    private boolean isPastByTag(Token verb) {
        return "VBD".equals(verb.xpos()) || "VBN".equals(verb.xpos());
    }

    /** "Aftershocks hit the area": in news, verbs whose past looks like the base form are told of what happened. */
    private boolean isPastByLook(Token verb) {
        return ALIKE.contains(Syntax.lemma(verb))
                && syntax.auxiliaries(verb).isEmpty()
                && tree.has(verb, "nsubj")
                && !tree.has(verb, "mark")
                && !isRepeated(verb);
    }

    /** "banks cut rates every year", "when inflation falls", "often": rules, of which the present tells. */
    private boolean isRepeated(Token verb) {
        return tree.children(verb, Set.of("obl", "obl:tmod", "nmod:tmod", "advmod", "advcl")).stream()
                .anyMatch(c -> Habits.isAdverb(c)
                        || tree.children(c, Set.of("det")).stream().anyMatch(d -> Syntax.isOneOf(d, "each", "every"))
                        || tree.children(c, Set.of("mark", "advmod")).stream()
                                .anyMatch(m -> Syntax.isOneOf(m, "when", "whenever", "if")));
    }

    /** "He put it there": a base form cannot agree with a singular subject, so it is a past that looks alike. */
    private boolean isPastByAgreement(Token verb) {
        if (!syntax.auxiliaries(verb).isEmpty() || tree.has(verb, "mark")) {
            return false;
        }
        return tree.child(verb, "nsubj")
                        .filter(s -> isSingular(s) && !tree.has(s, "conj"))
                        .isPresent()
                && Syntax.lemma(verb).endsWith("t");
    }

    /** "was put", "has put": after forms of "be" and "have" stands a participle, though it looks like the base form. */
    private boolean isParticipleByAuxiliary(Token verb) {
        List<Token> auxiliaries = syntax.auxiliaries(verb);
        return !auxiliaries.isEmpty()
                && Set.of("be", "have").contains(Syntax.lemma(auxiliaries.get(auxiliaries.size() - 1)))
                && tree.children(verb, Set.of("mark")).stream()
                        .noneMatch(m -> m.text().equalsIgnoreCase("to"));
    }

    private static boolean isSingular(Token t) {
        return switch (t.upos()) {
            case PRON -> Set.of("he", "she", "it").contains(t.text().toLowerCase(Locale.ROOT));
            case NOUN -> t.text().equalsIgnoreCase(t.lemma());
            default -> false;
        };
    }

    /** Whether the subject of a verb undergoes what it says. */
    boolean isPassive(Token verb) {
        if (verb.upos() != Upos.VERB && verb.upos() != Upos.ADJ || form(verb) != Syntax.Form.PAST) {
            return false;
        }
        if (syntax.hasAuxiliary(verb, "be", "get")) {
            return true;
        }
        if (syntax.hasAuxiliary(verb, "have", "do")) {
            return false;
        }
        if (Factivity.RAISED.has(verb) && !tree.has(verb, "obj") && hasInfinitive(verb)) {
            return true; // "has the lead and predicted to win"
        }
        if (verb.relation().equals("conj") && !tree.has(verb, "nsubj")) {
            return tree.head(verb).filter(this::isPassive).isPresent();
        }
        if (!syntax.isParagraph() && verb.relation().equals("root") && "VBN".equals(verb.xpos())) {
            return true; // "Envoy named", "Rebels held": headlines leave out "was"
        }
        boolean reduced = verb.relation().equals("acl")
                || verb.relation().equals("xcomp")
                || verb.relation().equals("advcl");
        return reduced && !tree.has(verb, "nsubj") && !tree.has(verb, "mark");
    }

    private boolean hasInfinitive(Token verb) {
        return tree.children(verb, Set.of("xcomp")).stream().anyMatch(this::isInfinitive);
    }

    /** "to send", "to be sent", "to have sent", "is due to fly". */
    boolean isInfinitive(Token verb) {
        boolean to = tree.children(verb, Set.of("mark", "aux")).stream()
                .anyMatch(m -> Syntax.isOneOf(m, "to", "ta", "na") // "gotta", "gonna"
                        || tree.children(m, Set.of("fixed")).stream()
                                .anyMatch(f -> f.text().equalsIgnoreCase("to")));
        return to
                && (form(verb) == Syntax.Form.BASE
                        || syntax.auxiliaries(verb).stream().anyMatch(a -> Syntax.isOneOf(a, "be", "have")));
    }

    /** "prevented Chile from attacking", "refrained from attacking": what is not done. With another verb "from" is only where something comes from. */
    boolean isKeptFrom(Token gerund) {
        boolean from = gerund.relation().equals("advcl") && syntax.hasMark(gerund, "from");
        return from
                && tree.head(gerund)
                        .filter(v -> tree.has(v, "obj") || isPassive(v) || ABSTAINING.contains(Syntax.lemma(v)))
                        .isPresent();
    }

    /** "Rossi to visit Norway": a headline without a finite verb, of what is to come. */
    boolean isHeadlineOfPlan(Token verb) {
        return verb.relation().equals("acl")
                && !syntax.isParagraph()
                && isInfinitive(verb)
                && tree.head(verb).filter(h -> h.relation().equals("root")).isPresent();
    }
}
