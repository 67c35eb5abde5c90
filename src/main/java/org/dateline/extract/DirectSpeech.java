package org.dateline.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.extract.Quotations.Place;
import org.dateline.extract.Quotations.Quotation;
import org.dateline.model.Token;

/** Whose word a place in the text is by the marks of quotation, or because it goes on what another sentence began. */
final class DirectSpeech {
    private final Quotations quotations;
    private final List<Piece> pieces;

    /** @param pieces the attributions of the article with all that they hold */
    DirectSpeech(Quotations quotations, List<Piece> pieces) {
        this.quotations = quotations;
        this.pieces = List.copyOf(pieces);
    }

    /** Whether a sentence is quoted from its first word to its last. */
    boolean isQuoted(int sentence) {
        return quotations.isQuoted(sentence);
    }

    /** The closest attribution to a speaker who is named outside of the quotation, or in another sentence. */
    Optional<Piece> find(int sentence, Token token) {
        Place place = new Place(sentence, token.index());
        Optional<Quotation> quotation = quotations.find(sentence, token.index()).filter(quotations::isStatement);
        return pieces.stream()
                .filter(p -> p.draft.speaker() != null && p.content.contains(place))
                .filter(p -> p.sentence != sentence
                        || quotation.filter(q -> !p.isInside(q)).isPresent())
                // "quoted Rossi as saying": of two that hold the same, the one nearer to what is said
                .min(Comparator.comparingInt((Piece p) -> p.content.size())
                        .thenComparing(Piece::head, Comparator.reverseOrder()));
    }
}
