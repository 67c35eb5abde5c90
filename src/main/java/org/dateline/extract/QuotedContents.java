package org.dateline.extract;

import java.util.Comparator;
import java.util.List;
import org.dateline.extract.Quotations.Place;
import org.dateline.extract.Quotations.Quotation;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Gives attributions the whole of the quotations that they belong to, wherever these begin and end. */
final class QuotedContents {
    /** How far a quotation may stand from the words of saying, in tokens, to be their content. */
    private static final int NEAR = 3;

    private final List<Sentence> sentences;
    private final Quotations quotations;
    private final Introductions introductions;
    private final List<Piece> pieces;

    /** @param pieces the attributions of the article, which grow and become more */
    QuotedContents(List<Sentence> sentences, Quotations quotations, Introductions introductions, List<Piece> pieces) {
        this.sentences = sentences;
        this.introductions = introductions;
        this.quotations = quotations;
        this.pieces = pieces;
    }

    /** Fills the contents of all attributions; those that stay without any are taken out. */
    void fill() {
        quotations.list().forEach(this::addSignature);
        pieces.sort(Comparator.comparing(Piece::head));
        pieces.forEach(this::seekQuotation);
        pieces.forEach(this::takeTurn);
        pieces.removeIf(p -> p.content.isEmpty());
        pieces.forEach(this::takeWhole);
        quotations.list().forEach(this::addIntroduced);
        goOn();
    }

    /** "She was blunt: “…”", "“…” he said": where grammar gives no content, the quotation beside the words of saying is it. */
    private void seekQuotation(Piece piece) {
        if (!piece.content.isEmpty()) {
            return;
        }
        int first = piece.draft.cue().first();
        int last = piece.draft.cue().last();
        if (piece.draft.speaker() != null) {
            first = Math.min(
                    first,
                    piece.draft.source().isEmpty()
                            ? first
                            : piece.draft.source().first());
            last = Math.max(
                    last,
                    piece.draft.source().isEmpty() ? last : piece.draft.source().last());
        }
        int end = sentences.get(piece.sentence).size();
        boolean ends = sentences.get(piece.sentence).token(end - 1).text().equals(":");
        for (Quotation q : quotations.list()) {
            boolean after = q.first().sentence() == piece.sentence
                    && q.first().token() > last
                    && q.first().token() - last <= NEAR + 1;
            boolean before = q.last().sentence() == piece.sentence
                    && q.last().token() < first
                    && first - q.last().token() <= NEAR;
            boolean next = ends
                    && q.first().sentence() == piece.sentence + 1
                    && q.first().token() == 0;
            if (!piece.isInside(q) && (after || before || next)) {
                take(piece, q);
                return;
            }
        }
        boolean block = ends
                && piece.draft.speaker() != null
                && last >= end - 2
                && piece.sentence + 1 < sentences.size()
                && !quotations.areOneBlock(piece.sentence, piece.sentence + 1);
        if (block) {
            takeNextBlock(piece);
        }
    }

    /** "Rossi spoke against it: “…”": a quotation that nobody has been found to say is the word of who is named before it. */
    private void addIntroduced(Quotation quotation) {
        boolean taken = pieces.stream()
                .anyMatch(p -> !p.isInside(quotation) && p.content.stream().anyMatch(quotation::contains));
        if (!taken && quotations.isStatement(quotation)) {
            introductions.find(quotation).ifPresent(found -> {
                Piece piece = pieces.stream()
                        .filter(p -> p.head().equals(found.head()) && p.draft.speaker() != null)
                        .findFirst()
                        .orElse(found);
                take(piece, quotation);
                if (piece == found) {
                    pieces.add(found);
                    pieces.sort(Comparator.comparing(Piece::head));
                }
            });
        }
    }

    /** "He explained it, saying:" at the end of a paragraph: the next one is what he said, with or without marks. */
    private void takeNextBlock(Piece piece) {
        int next = piece.sentence + 1;
        for (int i = next; i < sentences.size() && quotations.areOneBlock(next, i); i++) {
            int s = i;
            sentences.get(i).tokens().forEach(t -> piece.content.add(new Place(s, t.index())));
        }
    }

    /** "“…” — Ada Rossi": a signature beneath a quotation. */
    private void addSignature(Quotation quotation) {
        Place last = quotation.last();
        boolean ends = last.token() + 1 == sentences.get(last.sentence()).size();
        int at = ends ? last.sentence() + 1 : last.sentence();
        if (at < sentences.size()) {
            Turns.signature(sentences.get(at), ends ? 0 : last.token() + 1).ifPresent(d -> {
                Piece piece = new Piece(at, d);
                take(piece, quotation);
                pieces.add(piece);
            });
        }
    }

    /** A turn in an interview goes on to the end of its paragraph. */
    private void takeTurn(Piece piece) {
        if (Turns.isTurn(piece.draft)) {
            for (Sentence s : sentences) {
                if (s.index() > piece.sentence && quotations.areOneBlock(piece.sentence, s.index())) {
                    s.tokens().forEach(t -> piece.content.add(new Place(s.index(), t.index())));
                }
            }
        }
    }

    private void take(Piece piece, Quotation quotation) {
        for (int s = quotation.first().sentence(); s <= quotation.last().sentence(); s++) {
            for (Token t : sentences.get(s).tokens()) {
                Place place = new Place(s, t.index());
                boolean own = s == piece.sentence
                        && (piece.draft.cue().contains(t.index())
                                || piece.draft.source().contains(t.index()));
                if (quotation.contains(place) && !own) {
                    piece.content.add(place);
                }
            }
        }
    }

    /** A quotation that what is said touches is said whole. */
    private void takeWhole(Piece piece) {
        for (Quotation q : quotations.list()) {
            if (!piece.isInside(q) && piece.content.stream().anyMatch(q::contains)) {
                take(piece, q);
            }
        }
    }

    /** Sentences that are quoted whole and stand in no attribution yet belong to the last one that quotes. */
    private void goOn() {
        for (Quotation q : quotations.list()) {
            boolean begins = q.first().token() == 0;
            boolean taken =
                    pieces.stream().anyMatch(p -> p.content.contains(q.first()) || p.content.contains(q.last()));
            int before = q.first().sentence() - 1;
            if (!begins || taken || before < 0 || !isFree(q)) {
                continue;
            }
            pieces.stream()
                    .filter(p -> reachesTo(p, before) && quotes(p))
                    .reduce((first, second) -> second)
                    .ifPresent(p -> take(p, q));
        }
    }

    private boolean isFree(Quotation q) {
        for (int s = q.first().sentence(); s <= q.last().sentence(); s++) {
            if (!quotations.isQuoted(s)) {
                return false;
            }
        }
        return true;
    }

    private boolean reachesTo(Piece piece, int sentence) {
        return piece.sentence == sentence || piece.content.last().sentence() == sentence;
    }

    private boolean quotes(Piece piece) {
        return piece.content.stream()
                .anyMatch(place -> quotations
                        .find(place.sentence(), place.token())
                        .filter(q -> !piece.isInside(q))
                        .isPresent());
    }
}
