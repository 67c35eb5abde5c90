package org.dateline.time;

import java.util.List;
import java.util.Set;
import org.dateline.model.Block;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.TokenSpan;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/** Which way the clauses of a sentence look, by tense and mood of the verb that governs an expression. */
final class Tenses {
    private static final Set<String> FUTURE =
            Set.of("will", "'ll", "’ll", "wo", "shall", "would", "could", "can", "may", "might", "should", "must");
    private static final Set<String> PAST_FORMS = Set.of("was", "were", "had", "did", "has", "have", "been");

    private final Sentence sentence;
    private final Tree tree;

    Tenses(Sentence sentence) {
        this.sentence = sentence;
        tree = new Tree(sentence);
    }

    /** The direction of the clause that an expression lies in. */
    Direction direction(TokenSpan span) {
        Token at = top(span);
        for (int steps = 0; steps < sentence.size(); steps++) {
            if (at.upos() == Upos.VERB || tree.has(at, "cop")) {
                Direction found = of(at);
                if (found != Direction.UNKNOWN) {
                    return found;
                }
            }
            if (at.head() < 0) {
                break;
            }
            at = sentence.token(at.head());
        }
        return sentence.block() == Block.Kind.PARAGRAPH ? Direction.UNKNOWN : Direction.PAST;
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

    private Direction of(Token verb) {
        List<Token> helpers = tree.children(verb, Set.of("aux", "cop", "mark"));
        boolean past = false;
        for (Token h : helpers) {
            String form = h.text().toLowerCase(java.util.Locale.ROOT);
            if (FUTURE.contains(form) || form.equals("to") && h.relation().equals("mark")) {
                return Direction.FUTURE;
            }
            past |= PAST_FORMS.contains(form);
        }
        if (past) {
            return Direction.PAST;
        }
        String form = verb.text().toLowerCase(java.util.Locale.ROOT);
        boolean inflected = !form.equals(verb.lemma()) && !form.endsWith("ing") && !form.endsWith("s");
        if (inflected && verb.upos() == Upos.VERB) {
            return Direction.PAST;
        }
        return Direction.UNKNOWN;
    }
}
