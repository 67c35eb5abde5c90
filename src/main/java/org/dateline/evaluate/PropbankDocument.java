package org.dateline.evaluate;

import java.util.List;

/**
 * A document of a treebank whose predicates are annotated.
 *
 * @param name its id
 * @param sentences those of its sentences that are annotated
 */
record PropbankDocument(String name, List<Sentence> sentences) {
    PropbankDocument {
        sentences = List.copyOf(sentences);
    }

    List<List<String>> words() {
        return sentences.stream().map(Sentence::words).toList();
    }

    List<List<Integer>> predicates() {
        return sentences.stream()
                .map(s -> s.predicates().stream().map(Predicate::word).toList())
                .toList();
    }

    /**
     * A sentence.
     *
     * @param words its words
     * @param predicates its predicates in order
     */
    record Sentence(List<String> words, List<Predicate> predicates) {}

    /**
     * A predicate.
     *
     * @param word index of the word
     * @param sense number of its roleset
     * @param arguments its arguments
     */
    record Predicate(int word, String sense, List<Argument> arguments) {}

    /**
     * An argument.
     *
     * @param head index of its head word, by the treebank's tree
     * @param label {@code A0}, {@code AM-TMP}, {@code R-A0}
     */
    record Argument(int head, String label) {}
}
