package org.dateline.extract;

import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.extract.Quotations.Place;
import org.dateline.extract.Quotations.Quotation;

/** An attribution whose content may grow over the sentences of an article. */
final class Piece {
    final int sentence;
    final Draft draft;
    final SortedSet<Place> content = new TreeSet<>();

    Piece(int sentence, Draft draft) {
        this.sentence = sentence;
        this.draft = draft;
        draft.content().forEach(t -> content.add(new Place(sentence, t)));
    }

    Place head() {
        return new Place(sentence, draft.head().index());
    }

    /** Whether the words of saying or of the source lie in a quotation. */
    boolean isInside(Quotation quotation) {
        return quotation.contains(head())
                || draft.speaker() != null
                        && quotation.contains(
                                new Place(sentence, draft.speaker().index()));
    }
}
