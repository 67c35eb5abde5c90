package org.dateline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.extract.Quotations.Place;
import org.dateline.extract.Quotations.Quotation;
import org.dateline.model.AttributionMention;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.TokenSpan;
import org.dateline.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Puts the attributions of the sentences of an article together: a quotation belongs to what is said as a whole, wherever it ends, and a quotation that
 * follows without a speaker of its own belongs to the last one.
 */
final class AttributionMentions {
    /** How far a quotation may stand from the words of saying, in tokens, to be their content. */
    private static final int NEAR = 3;

    private static final class Piece {
        private final int sentence;
        private final Draft draft;
        private final SortedSet<Place> content = new TreeSet<>();

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

    private final List<Sentence> sentences;
    private final Quotations quotations;
    private final Mentions mentions;
    private final List<Piece> pieces = new ArrayList<>();

    AttributionMentions(List<Sentence> sentences, Quotations quotations, Mentions mentions) {
        this.sentences = sentences;
        this.quotations = quotations;
        this.mentions = mentions;
    }

    /** Takes in the attributions of the next sentence. */
    void add(Sentence sentence, List<Draft> drafts) {
        drafts.stream()
                .sorted(Comparator.comparingInt(d -> d.head().index()))
                .forEach(d -> pieces.add(new Piece(sentence.index(), d)));
    }

    /** The attributions of the article. */
    List<AttributionMention> list() {
        quotations.list().forEach(this::addSignature);
        pieces.sort(Comparator.comparing(Piece::head));
        pieces.forEach(this::seekQuotation);
        pieces.forEach(this::takeTurn);
        pieces.removeIf(p -> p.content.isEmpty());
        pieces.forEach(this::takeWhole);
        goOn();
        List<Piece> told = pieces.stream().filter(p -> !isSelfTalk(p)).toList();
        Map<Piece, String> ids = new HashMap<>();
        told.forEach(p -> ids.put(p, "w" + (ids.size() + 1)));
        return told.stream()
                .map(p -> mention(p, ids.get(p), outer(p, told).map(ids::get).orElse(null)))
                .toList();
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

    /** "I think" inside a quotation: how the quoted speaker puts it, not another voice. */
    private boolean isSelfTalk(Piece piece) {
        Token speaker = piece.draft.speaker();
        return speaker != null
                && speaker.upos() == Upos.PRON
                && speaker.text().matches("(?i)i|we|my|our")
                && quotations.find(piece.sentence, speaker.index()).isPresent();
    }

    private static Optional<Piece> outer(Piece piece, List<Piece> all) {
        return all.stream()
                .filter(o -> o != piece && o.content.contains(piece.head()) && !piece.content.contains(o.head()))
                .min(Comparator.comparingInt(o -> o.content.size()));
    }

    private AttributionMention mention(Piece piece, @Nullable String id, @Nullable String within) {
        Draft draft = piece.draft;
        String who = draft.speaker() == null
                ? null
                : mentions.find(piece.sentence, draft.speaker()).orElse(null);
        return new AttributionMention(
                java.util.Objects.requireNonNull(id),
                spans(piece.sentence, draft.source()),
                who,
                spans(places(piece.sentence, draft.cue()), false),
                spans(piece.content, true),
                draft.act(),
                within);
    }

    private List<TokenSpan> spans(int sentence, SortedSet<Integer> tokens) {
        return spans(places(sentence, tokens), true);
    }

    private static SortedSet<Place> places(int sentence, SortedSet<Integer> tokens) {
        SortedSet<Place> places = new TreeSet<>();
        tokens.forEach(t -> places.add(new Place(sentence, t)));
        return places;
    }

    /** Runs of tokens; marks of punctuation between two of them are bridged, those at the edges are left out, but for marks of quotation. */
    private List<TokenSpan> spans(SortedSet<Place> places, boolean trim) {
        List<TokenSpan> runs = new ArrayList<>();
        for (Place place : places) {
            TokenSpan last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null
                    && last.sentence() == place.sentence()
                    && isOnlyMarks(place.sentence(), last.end(), place.token())) {
                runs.set(runs.size() - 1, new TokenSpan(place.sentence(), last.begin(), place.token() + 1));
            } else {
                runs.add(new TokenSpan(place.sentence(), place.token(), place.token() + 1));
            }
        }
        return trim ? runs.stream().flatMap(r -> trimmed(r).stream()).toList() : runs;
    }

    private boolean isOnlyMarks(int sentence, int begin, int end) {
        return sentences.get(sentence).tokens().subList(begin, end).stream().allMatch(t -> t.upos() == Upos.PUNCT);
    }

    private Optional<TokenSpan> trimmed(TokenSpan run) {
        int begin = run.begin();
        int end = run.end();
        while (begin < end && isLoose(run.sentence(), begin)) {
            begin++;
        }
        while (end > begin && isLoose(run.sentence(), end - 1)) {
            end--;
        }
        return begin == end ? Optional.empty() : Optional.of(new TokenSpan(run.sentence(), begin, end));
    }

    private boolean isLoose(int sentence, int token) {
        Token t = sentences.get(sentence).token(token);
        return t.upos() == Upos.PUNCT
                && !t.text().matches("[\"“”«»()\\[\\]]|``|''")
                && (quotations.find(sentence, token).isEmpty());
    }
}
