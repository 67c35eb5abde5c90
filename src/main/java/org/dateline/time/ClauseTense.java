package org.dateline.time;

import java.util.Optional;
import java.util.Set;
import org.dateline.model.Block;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/** Which way a clause looks, by the form of its verb and of what governs it. */
final class ClauseTense {
    private static final Set<String> HELPERS = Set.of("aux", "cop", "mark");
    private static final Set<String> PLURAL_PRONOUNS = Set.of("i", "you", "we", "they");

    private final Sentence sentence;
    private final Tree tree;
    private final VerbForms forms;

    ClauseTense(Sentence sentence, Tree tree, VerbForms forms) {
        this.sentence = sentence;
        this.tree = tree;
        this.forms = forms;
    }

    /** The direction of the clause of a token; unknown when the token is no verb or its form does not tell. */
    Direction of(Token token) {
        return token.upos() == Upos.VERB || tree.has(token, "cop") ? ofVerb(token) : ofNoun(token);
    }

    /** "the deadline of Friday", "the vote due Friday". */
    private Direction ofNoun(Token token) {
        return token.upos() == Upos.ADJ && forms.isProspective(token.lemma()) ? Direction.FUTURE : Direction.UNKNOWN;
    }

    private Direction ofVerb(Token verb) {
        boolean past = false;
        boolean modal = false;
        boolean perfect = false;
        boolean present = false;
        for (Token h : tree.children(verb, HELPERS)) {
            String form = Tenses.low(h);
            if (form.equals("to") && h.upos() == Upos.PART) {
                return ofInfinitive(verb);
            }
            modal |= forms.isModal(form);
            past |= forms.isPastHelper(form);
            perfect |= form.equals("have") || form.equals("has") || form.equals("'ve") || form.equals("’ve");
            present |= form.equals("is") || form.equals("are") || form.equals("am");
        }
        if (modal) {
            return perfect ? Direction.PAST : Direction.FUTURE;
        }
        boolean prospective = forms.isProspective(verb.lemma());
        if (past || perfect) {
            return Direction.PAST;
        }
        if (present) {
            return prospective || Tenses.low(verb).endsWith("ing") ? Direction.FUTURE : Direction.UNKNOWN;
        }
        return bare(verb, prospective);
    }

    /** "Friday's ruling is binding": the present progressive says nothing of when its subject came about. */
    boolean isOngoing(Token verb) {
        return verb.upos() == Upos.VERB
                && Tenses.low(verb).endsWith("ing")
                && !forms.isProspective(verb.lemma())
                && tree.children(verb, HELPERS).stream().noneMatch(h -> forms.isModal(Tenses.low(h)));
    }

    /** A verb without helpers. */
    private Direction bare(Token verb, boolean prospective) {
        String form = Tenses.low(verb);
        boolean participle = verb.relation().equals("acl") || verb.relation().equals("amod");
        if (sharesPast(verb, form)) {
            return Direction.PAST;
        }
        if (prospective && (participle || isPresent(verb, form))) {
            return Direction.FUTURE;
        }
        if (form.endsWith("ing") || verb.upos() != Upos.VERB) {
            return Direction.UNKNOWN;
        }
        if (!isPresent(verb, form)) {
            return Direction.PAST;
        }
        return sentence.block() == Block.Kind.TITLE || forms.isReporting(verb.lemma())
                ? Direction.PAST
                : Direction.UNKNOWN;
    }

    /** "met and set Friday as the deadline": a form that may be past or present goes with the plain past that it is joined to. */
    private boolean sharesPast(Token verb, String form) {
        boolean open = verb.relation().equals("conj") && form.equals(verb.lemma()) && !tree.has(verb, "nsubj");
        return open
                && tree.head(verb)
                        .filter(h -> h.upos() == Upos.VERB
                                && tree.children(h, HELPERS).isEmpty()
                                && !Tenses.low(h).equals(h.lemma())
                                && !Tenses.low(h).endsWith("s")
                                && !Tenses.low(h).endsWith("ing"))
                        .isPresent();
    }

    /** "says", "say"; but "put" with a subject in the singular is past. */
    private boolean isPresent(Token verb, String form) {
        if (!form.equals(verb.lemma())) {
            return form.endsWith("s");
        }
        Optional<Token> subject = tree.child(verb, "nsubj");
        boolean singular = subject.filter(s -> !PLURAL_PRONOUNS.contains(Tenses.low(s))
                        && (s.upos() == Upos.PROPN || Tenses.low(s).equals(s.lemma())))
                .isPresent();
        return !singular;
    }

    /** "plans to meet" looks ahead, "gathered to mark" as the verb above it does. */
    private Direction ofInfinitive(Token verb) {
        Optional<Token> above = tree.head(verb);
        if (above.isEmpty()) {
            return Direction.FUTURE;
        }
        Token head = above.get();
        if (hadBeen(head)) {
            return Direction.PAST;
        }
        boolean to = Set.of("xcomp", "ccomp", "acl", "csubj").contains(verb.relation());
        return to && (forms.isProspective(head.lemma()) || head.lemma().equals("be"))
                ? Direction.FUTURE
                : Direction.UNKNOWN;
    }

    /** "had been scheduled to expire Friday": what was still to come before the story went on, is over. */
    private boolean hadBeen(Token head) {
        return forms.isProspective(head.lemma())
                && tree.children(head, HELPERS).stream()
                        .anyMatch(h -> Tenses.low(h).equals("had"));
    }
}
