package org.dateline.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.ChangeLexicon.Meaning;
import org.dateline.extract.ChangeLexicon.Use;
import org.dateline.extract.MeasuredChange.Part;
import org.dateline.extract.NounTypes.Kind;
import org.dateline.model.Change;
import org.dateline.model.Token;
import org.dateline.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Whether a number beside a word of change measures a change: "dropped 5 percent", but not "dropped five bombs"; "rose to 40", but not "went to 40 states".
 */
final class ChangeRules {
    /** What is no level and no theme. */
    static final Set<Kind> PLACES = Set.of(Kind.PLACE, Kind.STATE, Kind.EVENT, Kind.TIME);

    private static final Set<Kind> WHOLES = Set.of(Kind.PLACE, Kind.STATE, Kind.ORGANIZATION, Kind.TIME);

    private final Syntax syntax;
    private final Lexicons lexicons;

    /**
     * What stands around a word of change.
     *
     * @param undergone whether the theme is the object of the verb, or the subject of its passive
     * @param causative whether somebody makes something else change
     */
    record Around(
            Token word,
            Meaning meaning,
            @Nullable Token theme,
            boolean undergone,
            boolean causative,
            List<Part> parts) {
        boolean has(Change.Kind kind) {
            return parts.stream().anyMatch(p -> p.kind() == kind);
        }

        boolean hasLevel() {
            return has(Change.Kind.TO) || has(Change.Kind.FROM);
        }
    }

    ChangeRules(Syntax syntax, Lexicons lexicons) {
        this.syntax = syntax;
        this.lexicons = lexicons;
    }

    /** The numbers that do measure a change. */
    List<Part> admitted(Around a) {
        // "trim 275 to 350 of its jobs": a number does not change
        if (a.theme() != null && (a.theme().upos() == Upos.NUM || !isOnScale(a.theme(), a))) {
            return List.of();
        }
        return a.parts().stream().filter(p -> isAdmitted(p, a)).toList();
    }

    /** People, states and companies have no height of their own: with them only a share or points tell of a change on a scale. */
    private boolean isOnScale(Token theme, Around a) {
        if (!lexicons.nouns().isAnimate(syntax, theme) || a.causative()) {
            return true;
        }
        boolean person = Syntax.isPersonal(theme) || lexicons.nouns().isOf(syntax, theme, Kind.PERSON);
        boolean wide = a.meaning().use() == Use.WIDE;
        return a.parts().stream()
                .anyMatch(p -> person || wide
                        ? "%".equals(p.phrase().quantity().unit())
                        : p.phrase().hasUnit());
    }

    private boolean isAdmitted(Part p, Around a) {
        Token counted = p.phrase().counted();
        if (counted != null && lexicons.nouns().isOf(syntax, counted, Kind.TIME)) {
            return false;
        }
        return switch (p.kind()) {
            case BY -> isAmount(p.phrase(), a);
            case TO ->
                isLevel(p.phrase()) && (a.meaning().use() != Use.WIDE || a.has(Change.Kind.BY)) && isOfNoun(p, a);
            case FROM -> isLevel(p.phrase()) && (p.phrase().hasUnit() || a.has(Change.Kind.TO)) && isOfNoun(p, a);
        };
    }

    private boolean isLevel(MeasurePhrase p) {
        Token counted = p.counted();
        return counted == null || !lexicons.nouns().isOf(syntax, counted, PLACES);
    }

    /** "cuts to 12 programs" are cuts in them; "a fall to 12 percent" reaches that. */
    private static boolean isOfNoun(Part p, Around a) {
        boolean verb = a.word().upos() != Upos.NOUN;
        return verb || p.phrase().hasUnit() || a.has(Change.Kind.TO) && a.has(Change.Kind.FROM);
    }

    private boolean isAmount(MeasurePhrase p, Around a) {
        boolean money = p.hasUnit() && !p.isPercentLike();
        boolean agent =
                p.preposition().equals("by") && !p.hasUnit() && p.counted() != null && syntax.isPassive(a.word());
        if (agent) {
            return false;
        }
        return switch (a.meaning().use()) {
            case RISE -> isByOrFree(p, a) || p.hasUnit() || p.counted() == null;
            case SHIFT ->
                isByOrFree(p, a)
                        || p.isPercentLike()
                        || !a.causative() && (money || p.counted() == null && a.hasLevel())
                        || isBeside(p, a);
            case CAUSE -> p.preposition().equals("by") || p.isPercentLike() || isBeside(p, a);
            case WIDE -> p.isPercentLike() && !isPartOf(p) || money && a.hasLevel();
            case STEERED, CLOSING -> p.hasUnit() || a.hasLevel() && p.counted() == null;
            case ADVERB -> p.hasUnit() || a.hasLevel();
            case MULTIPLY, MULTIPLY_NOUN -> "factor".equals(p.quantity().unit());
            case NOUN -> p.hasUnit() || p.preposition().equals("by") || isCount(p);
            case NOUN_OF -> p.isPercentLike() && !isPartOf(p);
            default -> false;
        };
    }

    /** "by 300 jobs" and, after the plainest words, "fell 300 jobs". */
    private boolean isByOrFree(MeasurePhrase p, Around a) {
        return p.preposition().equals("by") || lexicons.changes().is(Use.FREE, Syntax.lemma(a.word()));
    }

    /** "reduced results $40 million": beside what is reduced. */
    private static boolean isBeside(MeasurePhrase p, Around a) {
        return p.hasUnit() && a.undergone();
    }

    /** "gained 41 percent of the vote": a share of something, no change of it; but "lost 5 percent of its value". */
    private boolean isPartOf(MeasurePhrase p) {
        return syntax.tree().children(p.head(), Set.of("nmod")).stream()
                .anyMatch(n -> syntax.hasPreposition(n, "of"::equals)
                        && !lexicons.changes().is(Use.VALUE, Syntax.lemma(n)));
    }

    /** "a drop of 300 jobs", but not "the fall of three governments" and not "three drops". */
    private boolean isCount(MeasurePhrase p) {
        Optional<Token> counted = Optional.ofNullable(p.counted());
        return p.preposition().equals("of")
                && counted.filter(c -> lexicons.nouns().isOf(syntax, c, WHOLES)).isEmpty();
    }
}
