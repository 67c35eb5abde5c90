package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.extract.Quotations.Place;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.TokenSpan;
import org.dateline.model.Upos;

/** Turns sets of tokens into stretches of text. */
final class Stretches {
    private final List<Sentence> sentences;
    private final Quotations quotations;

    Stretches(List<Sentence> sentences, Quotations quotations) {
        this.sentences = sentences;
        this.quotations = quotations;
    }

    /** Runs of the tokens of a sentence. */
    List<TokenSpan> of(int sentence, SortedSet<Integer> tokens) {
        return of(places(sentence, tokens), true);
    }

    static SortedSet<Place> places(int sentence, SortedSet<Integer> tokens) {
        SortedSet<Place> places = new TreeSet<>();
        tokens.forEach(t -> places.add(new Place(sentence, t)));
        return places;
    }

    /** Runs of tokens; marks of punctuation between two of them are bridged, those at the edges are left out, but for marks of quotation. */
    List<TokenSpan> of(SortedSet<Place> places, boolean trim) {
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
