package org.dateline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Annotated;
import org.dateline.model.Block;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.Upos;

/**
 * The quotations of an article, which may run over sentences, and which sentences lie wholly inside them. Knows straight and typographic double marks,
 * and two single ones for a double; single ones where they close in the paragraph that they open in. A paragraph that opens a mark without closing the
 * one before goes on with the same quotation, as is the custom of newspapers; a mark that no paragraph goes on with was closed at the end of its own.
 */
final class Quotations {
    /** A place in the article: a token of a sentence. */
    record Place(int sentence, int token) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparingInt(Place::sentence).thenComparingInt(Place::token);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * A quotation with its marks.
     *
     * @param first the mark that opens it
     * @param last the mark that closes it, or the last token before it breaks off
     */
    record Quotation(Place first, Place last) {
        boolean contains(Place place) {
            return first.compareTo(place) <= 0 && place.compareTo(last) <= 0;
        }
    }

    private final List<Sentence> sentences;
    private final List<Block> blocks;
    private final List<Quotation> quotations = new ArrayList<>();

    /** Of an article whose blocks are known. */
    Quotations(Annotated annotated) {
        this(annotated.sentences(), annotated.article().blocks());
    }

    private Quotations(List<Sentence> sentences, List<Block> blocks) {
        this.sentences = sentences;
        this.blocks = blocks;
        Place open = null;
        Place single = null;
        Place before = null;
        int block = -1;
        for (Sentence s : sentences) {
            int here = blockOf(s, blocks);
            boolean opensBlock = here != block;
            block = here;
            for (Token t : s.tokens()) {
                Place place = new Place(s.index(), t.index());
                boolean firstOfBlock = opensBlock && t.index() == 0;
                single = firstOfBlock ? null : single;
                if (open != null && firstOfBlock && !opens(t)) {
                    quotations.add(new Quotation(open, before == null ? open : before));
                    open = null;
                }
                if (open == null && opens(t)) {
                    open = place;
                } else if (open != null && closes(t) && !firstOfBlock) {
                    quotations.add(new Quotation(open, place));
                    open = null;
                } else if (open == null && single == null && isSingle(s, t, 1)) {
                    single = place;
                } else if (open == null && single != null && isSingle(s, t, -1)) {
                    quotations.add(new Quotation(single, place));
                    single = null;
                }
                before = place;
            }
        }
        if (open != null && before != null) {
            quotations.add(new Quotation(open, before));
        }
    }

    /** A single mark with a space on one side only: before it where it opens (1), after it where it closes (-1). Apostrophes have letters on both sides. */
    private static boolean isSingle(Sentence s, Token t, int side) {
        if (t.upos() != Upos.PUNCT || !t.text().matches("['‘’`´]")) {
            return false;
        }
        boolean before =
                t.index() > 0 && s.token(t.index() - 1).span().end() == t.span().begin();
        boolean after = t.index() + 1 < s.size()
                && s.token(t.index() + 1).span().begin() == t.span().end();
        return side > 0 ? !before && after : before && !(after && isWord(s.token(t.index() + 1)));
    }

    private static boolean isWord(Token t) {
        return Character.isLetterOrDigit(t.text().codePointAt(0));
    }

    private static int blockOf(Sentence s, List<Block> blocks) {
        int i = 0;
        while (i < blocks.size() && blocks.get(i).span().end() <= s.span().begin()) {
            i++;
        }
        return i;
    }

    /** Whether two sentences stand in one paragraph. */
    boolean areOneBlock(int a, int b) {
        return blockOf(sentences.get(a), blocks) == blockOf(sentences.get(b), blocks);
    }

    /** The quotations in the order of the text. */
    List<Quotation> list() {
        return List.copyOf(quotations);
    }

    /** The quotation that a token lies in. */
    Optional<Quotation> find(int sentence, int token) {
        Place place = new Place(sentence, token);
        return quotations.stream().filter(q -> q.contains(place)).findFirst();
    }

    /** Whether a quotation states something: it has a subject, or goes over sentences. */
    boolean isStatement(Quotation q) {
        Place first = q.first();
        return first.sentence() != q.last().sentence()
                || sentences
                        .get(first.sentence())
                        .tokens()
                        .subList(first.token(), q.last().token())
                        .stream()
                        .anyMatch(t -> t.relation().matches("[nc]subj|expl"));
    }

    /** Whether nothing of a sentence stands outside the marks. */
    boolean isQuoted(int sentence) {
        return sentences.get(sentence).tokens().stream()
                .filter(Quotations::isWord)
                .allMatch(t -> find(sentence, t.index()).isPresent());
    }

    /** Whether a token is a mark of quotation. */
    static boolean isMark(Token t) {
        return opens(t) || closes(t);
    }

    private static boolean isStraight(Token t) {
        return t.text().equals("\"") || t.text().equals("''");
    }

    private static boolean opens(Token t) {
        return isStraight(t) || t.text().matches("[“„«]|``");
    }

    private static boolean closes(Token t) {
        return isStraight(t) || t.text().matches("[”»]");
    }
}
