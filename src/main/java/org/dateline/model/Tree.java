package org.dateline.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A sentence seen as its dependency tree: heads known, children indexed. */
public final class Tree {
    private final Sentence sentence;
    private final List<List<Token>> children;
    private final Token root;

    public Tree(Sentence sentence) {
        this.sentence = sentence;
        children = new ArrayList<>(sentence.size());
        sentence.tokens().forEach(t -> children.add(new ArrayList<>()));
        Token top = sentence.token(0);
        for (Token t : sentence.tokens()) {
            if (t.head() < 0) {
                top = t;
            } else {
                children.get(t.head()).add(t);
            }
        }
        root = top;
    }

    public Sentence sentence() {
        return sentence;
    }

    public Token root() {
        return root;
    }

    /** The dependents of a token, in order. */
    public List<Token> children(Token token) {
        return List.copyOf(children.get(token.index()));
    }

    /** The dependents of a token in one of these relations, in order. */
    public List<Token> children(Token token, Set<String> relations) {
        return children.get(token.index()).stream()
                .filter(c -> relations.contains(c.relation()))
                .toList();
    }

    /** The first dependent in this relation. */
    public Optional<Token> child(Token token, String relation) {
        return children.get(token.index()).stream()
                .filter(c -> c.relation().equals(relation))
                .findFirst();
    }

    public boolean has(Token token, String relation) {
        return child(token, relation).isPresent();
    }

    /** The head of a token; empty for the root. */
    public Optional<Token> head(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(sentence.token(token.head()));
    }

    /** A token and all below it, in order. */
    public List<Token> subtree(Token token) {
        return subtree(token, Set.of());
    }

    /** A token and all below it, in order, without what hangs on any of these relations. */
    public List<Token> subtree(Token token, Set<String> without) {
        boolean[] in = new boolean[sentence.size()];
        List<Token> todo = new ArrayList<>(List.of(token));
        for (int i = 0; i < todo.size(); i++) {
            in[todo.get(i).index()] = true;
            children.get(todo.get(i).index()).stream()
                    .filter(c -> !without.contains(c.relation()))
                    .forEach(todo::add);
        }
        return sentence.tokens().stream().filter(t -> in[t.index()]).toList();
    }

    /** Whether a token is another one or lies below it. */
    public boolean isWithin(Token token, Token ancestor) {
        for (int i = token.index(); i >= 0; i = sentence.token(i).head()) {
            if (i == ancestor.index()) {
                return true;
            }
        }
        return false;
    }
}
