package org.dateline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.AttributionMention;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Puts the attributions of the sentences of an article together: a quotation belongs to what is said as a whole, wherever it ends, and a quotation that
 * follows without a speaker of its own belongs to the last one.
 */
final class AttributionMentions {
    private final List<Sentence> sentences;
    private final Quotations quotations;
    private final Mentions mentions;
    private final Stretches stretches;
    private final Introductions introductions;
    private final List<Piece> pieces = new ArrayList<>();

    AttributionMentions(
            List<Sentence> sentences, Quotations quotations, Introductions introductions, Mentions mentions) {
        this.introductions = introductions;
        this.sentences = sentences;
        this.quotations = quotations;
        this.mentions = mentions;
        this.stretches = new Stretches(sentences, quotations);
    }

    /** Takes in the attributions of the next sentence. */
    void add(Sentence sentence, List<Draft> drafts) {
        drafts.stream()
                .sorted(Comparator.comparingInt(d -> d.head().index()))
                .forEach(d -> pieces.add(new Piece(sentence.index(), d)));
    }

    /** Gives all attributions what they hold, once those of all sentences are in. */
    DirectSpeech join() {
        new QuotedContents(sentences, quotations, introductions, pieces).fill();
        return new DirectSpeech(quotations, pieces);
    }

    /** The attributions of the article, once they are joined. */
    List<AttributionMention> list() {
        List<Piece> told = pieces.stream().filter(p -> !isSelfTalk(p)).toList();
        Map<Piece, String> ids = new HashMap<>();
        told.forEach(p -> ids.put(p, "w" + (ids.size() + 1)));
        return told.stream()
                .map(p -> mention(p, ids.get(p), outer(p, told).map(ids::get).orElse(null)))
                .toList();
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
                stretches.of(piece.sentence, draft.source()),
                who,
                stretches.of(Stretches.places(piece.sentence, draft.cue()), false),
                stretches.of(piece.content, true),
                draft.act(),
                within);
    }
}
