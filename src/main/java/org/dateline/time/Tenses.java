package org.dateline.time;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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
    private static final Set<String> UNTIL = Set.of("until", "till");

    private final VerbForms forms;
    private final Sentence sentence;
    private final Tree tree;
    private final ClauseTense clauses;

    /** What each verb says, once it has been asked: a wide tree is costly to look through. */
    private final Map<Integer, Direction> known = new HashMap<>();

    private final Map<Integer, Boolean> perfect = new HashMap<>();

    Tenses(Sentence sentence, VerbForms forms) {
        this.sentence = sentence;
        this.forms = forms;
        tree = new Tree(sentence);
        clauses = new ClauseTense(sentence, tree, forms);
    }

    /** The direction of the clause that an expression lies in. */
    Direction direction(TokenSpan span) {
        Token at = top(span);
        String before = span.begin() > 0 ? low(sentence.token(span.begin() - 1)) : "";
        if (before.equals("since")) {
            return Direction.LONG_PAST;
        }
        boolean until = UNTIL.contains(before);
        if (until && isOpen(at)) {
            return Direction.FUTURE;
        }
        boolean goal = until || before.equals("for");
        if (goal
                && tree.head(at)
                        .filter(v ->
                                until ? forms.isDeferring(v.lemma()) || isPerfect(v) : forms.isProspective(v.lemma()))
                        .isPresent()) {
            return Direction.FUTURE;
        }
        Direction beside = besideVerb(span);
        boolean possessor = isPossessor(at);
        if (beside != Direction.UNKNOWN || possessor && isOfObject(at)) {
            return beside;
        }
        for (int steps = 0; steps < DEPTH; steps++) {
            Token token = at;
            if (isScheduledBy(token, span)) {
                return Direction.FUTURE;
            }
            Direction found = clauseOf(token);
            if (found == Direction.FUTURE && possessor && clauses.isOngoing(token)) {
                return Direction.UNKNOWN;
            }
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

    /** "have food until Monday": not over yet, as the verb is in the present, or without a tense and none above it is past. */
    private boolean isOpen(Token time) {
        Token at = time;
        for (int steps = 0; steps < DEPTH && at.upos() != Upos.VERB && at.head() >= 0; steps++) {
            at = sentence.token(at.head());
        }
        Token verb = at;
        boolean open = verb.upos() == Upos.VERB && clauseOf(verb) == Direction.UNKNOWN;
        boolean finite = !low(verb).endsWith("ing")
                && tree.children(verb, HELPERS).stream().noneMatch(h -> h.upos() == Upos.PART);
        return open
                && (finite
                        || tree.head(verb)
                                .filter(h -> clauseOf(h) != Direction.PAST)
                                .isPresent());
    }

    private Direction clauseOf(Token token) {
        return known.computeIfAbsent(token.index(), i -> clauses.of(token));
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
        return clauseOf(verb);
    }

    /** "They will look for ways around Wednesday's ruling": it has been made, whatever they will do. The subject goes with its verb. */
    private boolean isOfObject(Token possessor) {
        return tree.head(possessor)
                .filter(n -> !n.relation().startsWith("nsubj"))
                .isPresent();
    }

    private boolean isPossessor(Token time) {
        int next = time.index() + 1;
        return next < sentence.size() && low(sentence.token(next)).matches("['’]s?");
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

    static String low(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
