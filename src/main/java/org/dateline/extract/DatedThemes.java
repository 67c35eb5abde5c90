package org.dateline.extract;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.Annotated;
import org.dateline.model.TimeMention;
import org.dateline.model.TimeMention.Type;
import org.dateline.model.Token;
import org.dateline.model.Upos;

/**
 * Which word a date beside a word dates: most often that word; with "for", or when the date lies after the article and the verb before it, what the verb is
 * about ("the landing was scheduled for Tuesday").
 */
final class DatedThemes {
    private static final Pattern PART = Pattern.compile("\\d{4}-[QH]\\d");

    /** Prepositions before the day on which what was done ends. */
    private static final Set<String> ENDS = Set.of("until", "till", "through", "to", "by");

    /** So many words of games make an article one about a game. */
    private static final int GAME = 3;

    private final Annotated annotated;
    private final Syntax syntax;
    private final Arguments arguments;
    private final Lexicons lexicons;

    DatedThemes(Annotated annotated, Syntax syntax, Lexicons lexicons) {
        this.annotated = annotated;
        this.syntax = syntax;
        this.arguments = new Arguments(syntax, lexicons);
        this.lexicons = lexicons;
    }

    /** The word that is dated; empty when none of the sentence is. */
    Optional<Token> of(Token governor, TimeMention time, String preposition) {
        if (time.type() != Type.DATE && time.type() != Type.TIME) {
            return Optional.of(governor);
        }
        if (isOfGame(time)) {
            return Optional.empty();
        }
        boolean about = governor.upos() == Upos.VERB
                && (preposition.equals("for") || !ENDS.contains(preposition) && isLater(governor, time));
        return about ? theme(governor) : Optional.of(governor);
    }

    /** "was announced", and the date is after the day of the article. */
    private boolean isLater(Token verb, TimeMention time) {
        LocalDate published = annotated.article().published();
        LocalDate from = time.value().notBefore();
        return published != null
                && from != null
                && from.isAfter(published)
                && syntax.form(verb) == Syntax.Form.PAST
                && syntax.auxiliaries(verb).stream()
                        .noneMatch(a -> Syntax.lemma(a).matches("will|would|shall|should|can|could|may|might|must|to"))
                && !syntax.isInfinitive(verb);
    }

    private Optional<Token> theme(Token verb) {
        Optional<Token> theme = syntax.isPassive(verb) ? arguments.subject(verb) : arguments.object(verb);
        return theme.filter(t -> lexicons.nouns().isEvent(syntax, t));
    }

    /** "the second half" of a game is no half of a year. */
    private boolean isOfGame(TimeMention time) {
        if (!PART.matcher(time.value().timex()).matches()
                || annotated.textOf(time.tokens()).matches(".*(\\d|[Yy]ear|fiscal|this|last|next|previous|past).*")) {
            return false;
        }
        long words = annotated.sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .filter(t -> lexicons.events().isInSet("game", Syntax.lemma(t)))
                .count();
        return words >= GAME;
    }
}
