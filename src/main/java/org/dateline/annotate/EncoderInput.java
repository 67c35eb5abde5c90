package org.dateline.annotate;

import java.util.List;

/**
 * A sequence of words as the encoder reads it.
 *
 * @param pieces word pieces between the opening and the closing one
 * @param cases writing of the word that each piece belongs to
 * @param first index of each word's first piece, after a 0 for the root
 */
record EncoderInput(long[] pieces, long[] cases, long[] first) {
    /** Joins words that were cut already. */
    static EncoderInput of(List<Word> words) {
        int length = 2 + words.stream().mapToInt(w -> w.pieces().length).sum();
        long[] pieces = new long[length];
        long[] cases = new long[length];
        long[] first = new long[words.size() + 1];
        pieces[0] = WordPieces.CLS;
        pieces[length - 1] = WordPieces.SEP;
        int at = 1;
        for (int i = 0; i < words.size(); i++) {
            first[i + 1] = at;
            for (int piece : words.get(i).pieces()) {
                cases[at] = words.get(i).writing();
                pieces[at++] = piece;
            }
        }
        return new EncoderInput(pieces, cases, first);
    }

    /**
     * A word in pieces.
     *
     * @param pieces ids of its pieces, at least one
     * @param writing 1 lower case, 2 first letter upper, 3 all upper and longer than 1, 4 another one upper, 5 has a digit, 6 else
     */
    record Word(int[] pieces, int writing) {
        static Word of(String form, WordPieces cutter) {
            return new Word(cutter.of(form), writingOf(form));
        }

        static int writingOf(String form) {
            int initial = form.codePointAt(0);
            boolean upper = form.codePoints().anyMatch(Word::isUpper);
            if (upper
                    && form.codePoints().noneMatch(Character::isLowerCase)
                    && form.codePointCount(0, form.length()) > 1) {
                return 3;
            }
            if (isUpper(initial)) {
                return 2;
            }
            if (upper) {
                return 4;
            }
            if (form.codePoints().anyMatch(Character::isDigit)) {
                return 5;
            }
            return Character.isLetter(initial) ? 1 : 6;
        }

        private static boolean isUpper(int c) {
            return Character.isUpperCase(c) || Character.isTitleCase(c);
        }
    }
}
