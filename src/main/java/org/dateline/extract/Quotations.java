package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * Which sentences of an article lie wholly inside quotation marks, and which of them belong to one quotation. Knows straight and typographic double
 * marks. A paragraph that opens a mark without closing the one before goes on with the same quotation, as is the custom of newspapers.
 */
final class Quotations {
    private static final int NONE = 0;

    private final int[] quotation;
    private final boolean[] whole;

    Quotations(List<Sentence> sentences) {
        quotation = new int[sentences.size()];
        whole = new boolean[sentences.size()];
        int last = NONE;
        boolean open = false;
        for (Sentence s : sentences) {
            boolean begins = opens(s.token(0)) || open;
            int outside = 0;
            for (Token t : s.tokens()) {
                if (opens(t) && !(open && isStraight(t))) {
                    last = open ? last : last + 1;
                    open = true;
                } else if (open && closes(t)) {
                    open = false;
                } else if (!open && Character.isLetterOrDigit(t.text().codePointAt(0))) {
                    outside++;
                }
            }
            whole[s.index()] = begins && outside == 0;
            quotation[s.index()] = begins || outside == 0 && open ? last : NONE;
        }
    }

    /** Whether nothing of a sentence stands outside the marks. */
    boolean isQuoted(int sentence) {
        return whole[sentence];
    }

    /** The other sentences that the quotation of this one reaches into, in order. */
    List<Integer> sharing(int sentence) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < quotation.length; i++) {
            if (i != sentence && quotation[i] != NONE && quotation[i] == quotation[sentence]) {
                found.add(i);
            }
        }
        return found;
    }

    private static boolean isStraight(Token t) {
        return t.text().equals("\"");
    }

    private static boolean opens(Token t) {
        return isStraight(t) || t.text().matches("[“„«]|``");
    }

    private static boolean closes(Token t) {
        return isStraight(t) || t.text().matches("[”»]|''");
    }
}
