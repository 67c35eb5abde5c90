package org.dateline.evaluate;

import java.util.List;
import java.util.Set;

/**
 * A file or document of a corpus of names.
 *
 * @param name what it is called
 * @param sentences its sentences
 */
record NamesDocument(String name, List<Sentence> sentences) {
    NamesDocument {
        sentences = List.copyOf(sentences);
    }

    List<List<String>> words() {
        return sentences.stream().map(Sentence::words).toList();
    }

    /**
     * A name.
     *
     * @param begin its first word
     * @param end the word after its last one
     * @param type as the corpus has it, or as Dateline has it
     */
    record Name(int begin, int end, String type) {}

    /**
     * A sentence.
     *
     * @param words its words
     * @param names its names, with the corpus's own types
     */
    record Sentence(List<String> words, Set<Name> names) {}
}
