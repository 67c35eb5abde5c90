package org.dateline.model;

/**
 * A token with its place in the dependency tree of its sentence.
 *
 * @param index place in the sentence, from 0
 * @param span place in the article's text
 * @param text the form as written
 * @param lemma dictionary form, lower case except for proper nouns
 * @param upos universal part of speech
 * @param xpos Penn Treebank tag: {@code VBD}, {@code NNS}; empty where nobody gave one
 * @param head index of the head token in the sentence, -1 for the root
 * @param relation UD v2 relation to the head, without subtype: {@code nsubj}, {@code obl}, {@code root} …
 * @param attachment probability of that head with that relation; 1 where nobody gave one
 */
public record Token(
        int index,
        Span span,
        String text,
        String lemma,
        Upos upos,
        String xpos,
        int head,
        String relation,
        double attachment) {
    /** A token without a Penn tag, of whose place in the tree nobody doubts. */
    public Token(int index, Span span, String text, String lemma, Upos upos, int head, String relation) {
        this(index, span, text, lemma, upos, "", head, relation, 1);
    }
}
