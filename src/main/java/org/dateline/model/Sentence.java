package org.dateline.model;

import java.util.List;

/**
 * A sentence, headline or heading with its tokens and names. The tree has exactly one root.
 *
 * @param index place in the article, from 0
 * @param span place in the article's text
 * @param block kind of the block it lies in
 * @param tokens its tokens in order, at least one
 * @param names the names in it, in order, not overlapping
 * @param predicates its predicates in order; empty where nobody looked for them
 */
public record Sentence(
        int index, Span span, Block.Kind block, List<Token> tokens, List<Name> names, List<Predicate> predicates) {
    public Sentence {
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
        predicates = List.copyOf(predicates);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence without tokens");
        }
    }

    /** A sentence whose predicates nobody looked for. */
    public Sentence(int index, Span span, Block.Kind block, List<Token> tokens, List<Name> names) {
        this(index, span, block, tokens, names, List.of());
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    public int size() {
        return tokens.size();
    }

    /** The code points that a range of its tokens covers. */
    public Span spanOf(TokenSpan range) {
        return new Span(
                tokens.get(range.begin()).span().begin(),
                tokens.get(range.end() - 1).span().end());
    }
}
