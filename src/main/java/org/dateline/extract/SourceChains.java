package org.dateline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.extract.Quotations.Place;
import org.dateline.model.Token;
import org.dateline.model.TokenSpan;
import org.jspecify.annotations.Nullable;

/** Whose word each place in an article is: by the grammar of its sentence, one inside the other, and by quotations. */
final class SourceChains {
    /**
     * A quotation's speaker.
     *
     * @param speakers ids of mentions; empty when none of those named is a mention
     * @param cue the word of saying; null when the quotation only goes on the word of who spoke last
     */
    record Quoted(List<String> speakers, @Nullable TokenSpan cue) {}

    private final Holders holders;
    private final NounEvents nouns;
    private final DirectSpeech speech;
    private final Map<Integer, Syntax> syntaxes = new TreeMap<>();
    private final Map<Integer, List<Sourced>> bySentence = new TreeMap<>();
    private final Map<Integer, List<String>> speakersBefore = new TreeMap<>();
    private List<String> lastSpeakers = List.of();

    SourceChains(Lexicons lexicons, Mentions mentions, DirectSpeech speech) {
        this.holders = new Holders(lexicons, mentions);
        this.nouns = lexicons.nouns();
        this.speech = speech;
    }

    /** Takes in the attributions of the next sentence, in reading order: a document without a maker is the last speaker's. */
    void read(Syntax syntax, List<Attribution> attributions, TimeAnchors times) {
        List<Sourced> here = new ArrayList<>();
        int sentence = syntax.sentence().index();
        syntaxes.put(sentence, syntax);
        speakersBefore.put(sentence, lastSpeakers);
        for (Attribution a : attributions) {
            Set<String> sources = new LinkedHashSet<>();
            a.sources().forEach(s -> sources.addAll(holders.of(syntax, s, lastSpeakers)));
            here.add(new Sourced(a, List.copyOf(sources), times.dayOf(a.token())));
            if (!sources.isEmpty() && syntax.isParagraph() && !a.cited() && !isInside(syntax, a, attributions)) {
                lastSpeakers = List.copyOf(sources);
            }
        }
        bySentence.put(sentence, here);
    }

    private static boolean isInside(Syntax syntax, Attribution inner, List<Attribution> all) {
        return all.stream().anyMatch(o -> o != inner && Scope.covers(syntax, o, inner.token()));
    }

    /** The attributions of a sentence in the order of the text. */
    List<Sourced> of(Syntax syntax) {
        return bySentence.getOrDefault(syntax.sentence().index(), List.of());
    }

    /** The attributions of a sentence whose content holds a token, the innermost first. */
    List<Sourced> of(Syntax syntax, Token token) {
        return of(syntax).stream()
                .filter(s -> Scope.covers(syntax, s.attribution(), token))
                .sorted(Comparator.comparingInt((Sourced s) -> Scope.distance(syntax, s.attribution(), token))
                        .thenComparing(s -> !s.attribution().cited()))
                .toList();
    }

    /** Who is quoted with the words that hold a token, unless somebody outside of these words is known to say it already. */
    Optional<Quoted> quoted(Syntax syntax, Token token, List<Sourced> chain) {
        int sentence = syntax.sentence().index();
        List<Sourced> named = chain.stream().filter(s -> !s.sources().isEmpty()).toList();
        Optional<Piece> piece =
                speech.find(sentence, token).filter(p -> named.stream().allMatch(s -> isInside(p, sentence, s)));
        if (piece.isPresent()) {
            return piece.map(p -> new Quoted(speakers(p), cue(p)));
        }
        // a quotation that nothing introduces goes on the word of who spoke last
        return named.isEmpty() && speech.isQuoted(sentence)
                ? Optional.of(new Quoted(speakersBefore.getOrDefault(sentence, List.of()), null))
                : Optional.empty();
    }

    private static boolean isInside(Piece piece, int sentence, Sourced named) {
        return piece.content.contains(
                new Place(sentence, named.attribution().token().index()));
    }

    private List<String> speakers(Piece piece) {
        Syntax syntax = Objects.requireNonNull(syntaxes.get(piece.sentence));
        List<String> before = speakersBefore.getOrDefault(piece.sentence, List.of());
        return new Phrases(syntax, nouns)
                .referents(Objects.requireNonNull(piece.draft.speaker())).stream()
                        .flatMap(t -> holders.of(syntax, t, before).stream())
                        .distinct()
                        .toList();
    }

    private static TokenSpan cue(Piece piece) {
        int head = piece.draft.head().index();
        return new TokenSpan(piece.sentence, head, head + 1);
    }
}
