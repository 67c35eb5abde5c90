package org.dateline.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.extract.NounTypes.Kind;
import org.dateline.model.Sentence;
import org.dateline.model.SpeechAct;
import org.dateline.model.Token;
import org.dateline.model.Upos;

/** Attributions by marks alone: "Rossi: …" at the start of a line, as in headlines and interviews; "— Rossi" beneath a quotation. */
final class Turns {
    private static final int LONGEST_NAME = 6;
    private static final Set<Kind> VOICES =
            Set.of(Kind.PERSON, Kind.ORGANIZATION, Kind.GROUP, Kind.STATE, Kind.DOCUMENT);

    private final Syntax syntax;
    private final NounEvents nouns;

    Turns(Syntax syntax, NounEvents nouns) {
        this.syntax = syntax;
        this.nouns = nouns;
    }

    /** "Rossi: Peace is near", "Poll: voters leave the party". */
    Optional<Draft> find() {
        List<Token> tokens = syntax.tokens();
        // a transcript may put each turn in marks of quotation
        int first = tokens.get(0).upos() == Upos.PUNCT ? 1 : 0;
        int colon = first + 1;
        while (colon < tokens.size() && !tokens.get(colon).text().equals(":")) {
            colon++;
        }
        if (colon > LONGEST_NAME || colon >= tokens.size() - 1 || !isVoice(tokens.subList(first, colon))) {
            return Optional.empty();
        }
        return Optional.of(new Draft(
                tokens.get(colon),
                SpeechAct.SAY,
                tokens.get(colon - 1),
                range(first, colon),
                range(colon, colon + 1),
                range(colon + 1, tokens.size())));
    }

    private boolean isVoice(List<Token> words) {
        boolean named =
                words.stream().allMatch(t -> t.upos() == Upos.PROPN || NounEvents.isInName(syntax, t) || isShouted(t));
        Token last = words.get(words.size() - 1);
        boolean described = words.stream()
                        .allMatch(t -> Set.of(Upos.NOUN, Upos.PROPN, Upos.ADJ, Upos.DET)
                                .contains(t.upos()))
                && nouns.kindOf(syntax, last).filter(VOICES::contains).isPresent();
        return named || described;
    }

    private static boolean isShouted(Token t) {
        return t.text().length() > 2 && t.text().chars().allMatch(Character::isUpperCase);
    }

    /** Whether an attribution is by a colon alone. */
    static boolean isTurn(Draft draft) {
        return draft.head().text().equals(":");
    }

    /** The signature that begins at a token: a dash and a name. */
    static Optional<Draft> signature(Sentence sentence, int from) {
        List<Token> tokens = sentence.tokens();
        int end = from + 1;
        while (end < tokens.size()
                && end <= from + LONGEST_NAME
                && tokens.get(end).upos() == Upos.PROPN) {
            end++;
        }
        if (from >= tokens.size() || !tokens.get(from).text().matches("[―—–]|--") || end == from + 1) {
            return Optional.empty();
        }
        Token head = tokens.get(from);
        return Optional.of(new Draft(
                head,
                SpeechAct.SAY,
                tokens.get(from + 1),
                range(from + 1, end),
                range(from, from + 1),
                new TreeSet<>()));
    }

    private static TreeSet<Integer> range(int begin, int end) {
        return IntStream.range(begin, end).boxed().collect(Collectors.toCollection(TreeSet::new));
    }
}
