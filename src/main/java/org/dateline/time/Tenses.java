package org.dateline.time;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Block;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.TokenSpan;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/** Which way the clauses of a sentence look, by tense and mood of the verb that governs an expression. */
final class Tenses {
    /** No clause of a writer lies deeper. */
    private static final int DEPTH = 40;

    private static final Set<String> HELPERS = Set.of("aux", "cop", "mark");
    private static final Set<String> PLURAL_PRONOUNS = Set.of("i", "you", "we", "they");

    private static final Set<String> UNTIL = Set.of("until", "till");

    private final VerbForms forms;
    private final Sentence sentence;
    private final Tree tree;

    /** What each verb says, once it has been asked: a wide tree is costly to look through. */
    private final Map<Integer, Direction> known = new HashMap<>();

    private final Map<Integer, Boolean> perfect = new HashMap<>();

    Tenses(Sentence sentence, VerbForms forms) {
        this.sentence = sentence;
        this.forms = forms;
        tree = new Tree(sentence);
    }

    /** The direction of the clause that an expression lies in. */
    Direction direction(TokenSpan span) {
        Token at = top(span);
        boolean until = span.begin() > 0 && UNTIL.contains(low(sentence.token(span.begin() - 1)));
        boolean goal = until
                || span.begin() > 0 && low(sentence.token(span.begin() - 1)).equals("for");
        if (goal
                && tree.head(at)
                        .filter(v ->
                                until ? forms.isDeferring(v.lemma()) || isPerfect(v) : forms.isProspective(v.lemma()))
                        .isPresent()) {
            return Direction.FUTURE;
        }
        Direction beside = besideVerb(span);
        if (beside != Direction.UNKNOWN || isPossessorOfObject(at)) {
            return beside;
        }
        for (int steps = 0; steps < DEPTH; steps++) {
            Token token = at;
            if (isScheduledBy(token, span)) {
                return Direction.FUTURE;
            }
            Direction found = known.computeIfAbsent(at.index(), i -> clause(token));
            if (found != Direction.UNKNOWN) {
                return found;
            }
            if (at.head() < 0) {
                break;
            }
            at = sentence.token(at.head());
        }
        return sentence.block() == Block.Kind.TITLE ? Direction.PAST : Direction.UNKNOWN;
    }

    /** What the verb right before says: "said on Tuesday that it would" is about the saying, whatever the tree makes of it. */
    private Direction besideVerb(TokenSpan span) {
        int before = span.begin() - 1;
        if (before > 0 && low(sentence.token(before)).equals("on")) {
            before--;
        }
        if (before < 0 || sentence.token(before).upos() != Upos.VERB) {
            return Direction.UNKNOWN;
        }
        Token verb = sentence.token(before);
        return known.computeIfAbsent(verb.index(), i -> clause(verb));
    }

    /** "They will look for ways around Wednesday's ruling": it has been made, whatever they will do. The subject goes with its verb. */
    private boolean isPossessorOfObject(Token time) {
        int next = time.index() + 1;
        boolean possessor = next < sentence.size() && low(sentence.token(next)).matches("['’]s?");
        return possessor
                && tree.head(time)
                        .filter(n -> !n.relation().startsWith("nsubj"))
                        .isPresent();
    }

    /** "has scheduled a news conference Thursday": the time is that of the object, which is still to come. */
    private boolean isScheduledBy(Token verb, TokenSpan span) {
        return verb.upos() == Upos.VERB
                && forms.isScheduling(verb.lemma())
                && span.begin() > verb.index() + 1
                && !low(sentence.token(span.begin() - 1)).equals("on");
    }

    /** The first token of a span whose head lies outside. */
    private Token top(TokenSpan span) {
        for (int i = span.begin(); i < span.end(); i++) {
            if (!span.contains(sentence.token(i).head())) {
                return sentence.token(i);
            }
        }
        return sentence.token(span.begin());
    }

    /** "has given them until Tuesday". */
    private boolean isPerfect(Token verb) {
        return perfect.computeIfAbsent(
                verb.index(),
                i -> tree.children(verb, HELPERS).stream()
                        .anyMatch(h -> low(h).equals("has") || low(h).equals("have")));
    }

    private Direction clause(Token token) {
        return token.upos() == Upos.VERB || tree.has(token, "cop") ? of(token) : ofNoun(token);
    }

    /** "the deadline of Friday", "the vote due Friday". */
    private Direction ofNoun(Token token) {
        return token.upos() == Upos.ADJ && forms.isProspective(token.lemma()) ? Direction.FUTURE : Direction.UNKNOWN;
    }

    private Direction of(Token verb) {
        boolean past = false;
        boolean modal = false;
        boolean perfect = false;
        boolean present = false;
        for (Token h : tree.children(verb, HELPERS)) {
            String form = low(h);
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
            return prospective || low(verb).endsWith("ing") ? Direction.FUTURE : Direction.UNKNOWN;
        }
        return bare(verb, prospective);
    }

    /** A verb without helpers. */
    private Direction bare(Token verb, boolean prospective) {
        String form = low(verb);
        boolean participle = verb.relation().equals("acl") || verb.relation().equals("amod");
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

    /** "says", "say"; but "put" with a subject in the singular is past. */
    private boolean isPresent(Token verb, String form) {
        if (!form.equals(verb.lemma())) {
            return form.endsWith("s");
        }
        Optional<Token> subject = tree.child(verb, "nsubj");
        boolean singular = subject.filter(
                        s -> !PLURAL_PRONOUNS.contains(low(s)) && (s.upos() == Upos.PROPN || low(s).equals(s.lemma())))
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
        boolean to = Set.of("xcomp", "ccomp", "acl", "csubj").contains(verb.relation());
        return to && (forms.isProspective(head.lemma()) || head.lemma().equals("be"))
                ? Direction.FUTURE
                : Direction.UNKNOWN;
    }

    private static String low(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
