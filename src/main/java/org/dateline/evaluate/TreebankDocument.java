package org.dateline.evaluate;

import java.util.List;

/**
 * A document of a treebank.
 *
 * @param name its id, or the file's name where it has none
 * @param sentences its sentences
 */
record TreebankDocument(String name, List<Sentence> sentences) {
    TreebankDocument {
        sentences = List.copyOf(sentences);
    }

    /** The words of each sentence. */
    List<List<String>> words() {
        return sentences.stream().map(Sentence::words).toList();
    }

    /**
     * A sentence with its gold tree.
     *
     * @param id the treebank's id of it, empty when it has none
     * @param words its syntactic words
     * @param upos universal tags
     * @param xpos tags of the language, {@code _} where there are none
     * @param heads index of each word's head, -1 for the root
     * @param relations relations without subtypes
     */
    record Sentence(
            String id,
            List<String> words,
            List<String> upos,
            List<String> xpos,
            List<Integer> heads,
            List<String> relations) {
        /** The word of [begin, end) that stands highest in the tree; the first one of several. */
        int headOf(int begin, int end) {
            int best = -1;
            for (int i = begin; i < end; i++) {
                boolean top = heads.get(i) < begin || heads.get(i) >= end;
                if (top && (best < 0 || depth(i) < depth(best))) {
                    best = i;
                }
            }
            return best < 0 ? begin : best;
        }

        private int depth(int word) {
            int depth = 0;
            for (int i = word; heads.get(i) >= 0 && depth < heads.size(); i = heads.get(i)) {
                depth++;
            }
            return depth;
        }
    }
}
