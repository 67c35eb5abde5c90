package org.dateline.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.extract.ChangeLexicon.Meaning;
import org.dateline.extract.ChangeLexicon.Use;
import org.dateline.extract.ChangeRules.Around;
import org.dateline.extract.MeasuredChange.Part;
import org.dateline.extract.QuantityFinder.Found;
import org.dateline.model.Change.Direction;
import org.dateline.model.Change.Kind;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;
import org.jspecify.annotations.Nullable;

/** Finds the changes of quantities of a sentence that are measured: "rose by 5 % to 2.1 million", "a drop of 300 jobs", "doubled", "up 12 %". */
final class ChangeFinder {
    private static final String FACTOR = "factor";
    private static final Set<Use> CHANGING_ANOTHER =
            Set.of(Use.SHIFT, Use.CAUSE, Use.STEERED, Use.MULTIPLY, Use.WIDE, Use.NEUTRAL);

    private final Syntax syntax;
    private final Tree tree;
    private final Arguments arguments;
    private final Lexicons lexicons;
    private final QuantityFinder finder;
    private final Predicate<Token> inTime;
    private final ChangeWords words;
    private final ChangeRules rules;
    private final List<Found> quantities;
    private final List<MeasurePhrase> phrases;
    private final Map<Integer, MeasuredChange> changes = new HashMap<>();

    ChangeFinder(
            Syntax syntax, Arguments arguments, Lexicons lexicons, QuantityFinder finder, Predicate<Token> inTime) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.arguments = arguments;
        this.lexicons = lexicons;
        this.finder = finder;
        this.inTime = inTime;
        this.words = new ChangeWords(syntax, lexicons.changes());
        this.rules = new ChangeRules(syntax, lexicons);
        this.quantities = new ArrayList<>(finder.find(syntax, inTime));
        List<Found> fractions = new ChangeFractions(syntax, lexicons.changes()).find();
        phrases = Stream.concat(fractions.stream(), quantities.stream().filter(q -> isApart(q, fractions)))
                .sorted(Comparator.comparing(Found::tokens))
                .map(f -> MeasurePhrase.of(syntax, f, lexicons.changes()))
                .toList();
        Map<Token, List<Part>> linked = new ChangeLinks(syntax, words, phrases).byWord();
        for (Token t : syntax.tokens()) {
            words.of(t)
                    .flatMap(m -> read(t, m, linked.getOrDefault(t, List.of())))
                    .ifPresent(c -> changes.put(t.index(), c));
        }
        List<Found> used = fractions.stream().filter(this::isUsed).toList();
        quantities.removeIf(q -> !isApart(q, used));
        quantities.addAll(used);
        quantities.sort(Comparator.comparing(Found::tokens));
    }

    /** "by two thirds": the two is no number of its own. */
    private static boolean isApart(Found number, List<Found> fractions) {
        return fractions.stream().noneMatch(f -> f.tokens().overlaps(number.tokens()));
    }

    /** The quantities of the sentence, with those that only its changes tell ("by a third", "doubled"), in order. */
    List<Found> quantities() {
        return List.copyOf(quantities);
    }

    /** The change that a word tells of. */
    Optional<MeasuredChange> find(Token word) {
        return Optional.ofNullable(changes.get(word.index()));
    }

    /** Whether a word belongs to a number that measures a change, and so takes no part in it. */
    boolean isMeasure(Token t) {
        return changes.values().stream()
                .filter(c -> t != c.theme())
                .anyMatch(c -> c.parts().stream()
                        .map(Part::phrase)
                        .filter(p -> p.contains(t))
                        .anyMatch(p -> c.word().upos() != Upos.NOUN || p.counted() == null));
    }

    private boolean isUsed(Found f) {
        return changes.values().stream()
                .flatMap(c -> c.parts().stream())
                .anyMatch(p -> p.phrase().quantity() == f);
    }

    private Optional<MeasuredChange> read(Token word, Meaning meaning, List<Part> linked) {
        return switch (meaning.use()) {
            case MULTIPLY, MULTIPLY_NOUN -> multiplied(word, meaning, linked);
            case ADVERB -> aside(word, meaning, linked);
            case NEUTRAL -> shifted(word, meaning, linked);
            default -> linked.isEmpty() ? Optional.empty() : change(word, meaning, meaning.direction(), linked);
        };
    }

    private Optional<MeasuredChange> change(
            Token word, Meaning meaning, @Nullable Direction direction, List<Part> linked) {
        Token share = word.upos() == Upos.VERB ? whole(word, linked).orElse(null) : null;
        Token theme = word.upos() == Upos.NOUN
                ? null
                : share != null ? share : theme(word, linked).orElse(null);
        boolean undergone = word.upos() == Upos.VERB && share == null && isUndergone(theme, word);
        boolean causative = undergone || share != null || meaning.use() == Use.CAUSE;
        boolean another = !CHANGING_ANOTHER.contains(meaning.use()) && causative && !syntax.isPassive(word);
        List<Part> parts = rules.admitted(new Around(word, meaning, theme, undergone, causative, linked));
        return another || parts.isEmpty() || direction == null
                ? Optional.empty()
                : Optional.of(new MeasuredChange(
                        word,
                        direction,
                        parts,
                        share != null ? share : ofNoun(word).orElse(null),
                        causative));
    }

    /** "a 5 percent increase in turnover", but not "in Norway". */
    private Optional<Token> ofNoun(Token noun) {
        return noun.upos() != Upos.NOUN
                ? Optional.empty()
                : tree.children(noun, Set.of("nmod")).stream()
                        .filter(n -> syntax.hasPreposition(n, "in"::equals) && Syntax.isNominal(n))
                        .filter(n -> !lexicons.nouns().isOf(syntax, n, ChangeRules.PLACES) && !inTime.test(n))
                        .filter(n -> phrases.stream().noneMatch(p -> p.contains(n)))
                        .findFirst();
    }

    /** "cut 3 percent of its staff": what loses a share of itself. */
    private Optional<Token> whole(Token verb, List<Part> parts) {
        return arguments
                .object(verb)
                .filter(o -> parts.stream()
                        .anyMatch(p -> p.phrase().isPercentLike() && p.phrase().contains(o)))
                .flatMap(o -> tree.children(o, Set.of("nmod")).stream()
                        .filter(n -> syntax.hasPreposition(n, "of"::equals))
                        .findFirst());
    }

    private boolean isUndergone(@Nullable Token theme, Token verb) {
        return syntax.isPassive(verb)
                || arguments.object(verb).filter(o -> o == theme).isPresent();
    }

    /** The object of a verb unless it is the number, else its subject. */
    private Optional<Token> theme(Token verb, List<Part> parts) {
        return arguments
                .object(verb)
                .filter(o -> !syntax.isPassive(verb))
                .filter(o -> parts.stream().noneMatch(p -> p.phrase().contains(o)))
                .or(() -> arguments.subject(verb));
    }

    /** "doubled to 40", but not "doubled as a school", "doubled over". */
    private Optional<MeasuredChange> multiplied(Token word, Meaning meaning, List<Part> linked) {
        boolean another = tree.children(word, Set.of("compound", "advmod")).stream()
                        .anyMatch(a -> a.upos() == Upos.ADP
                                || Set.of("over", "down", "up", "back").contains(Syntax.lemma(a)))
                || arguments.obliques(word).stream().anyMatch(o -> syntax.hasPreposition(o, "as"::equals));
        BigDecimal factor = Objects.requireNonNull(meaning.number());
        Found times = finder.bent(syntax, word, factor, FACTOR);
        Part by = new Part(Kind.BY, new MeasurePhrase(times, word, "by", false));
        List<Part> parts = new ArrayList<>(List.of(by));
        parts.addAll(linked);
        Optional<MeasuredChange> change =
                another ? Optional.empty() : change(word, meaning, meaning.direction(), parts);
        change.ifPresent(c -> quantities.add(times));
        return change;
    }

    /** "up 13 percent" with what it is about, and the level told before it. */
    private Optional<MeasuredChange> aside(Token adverb, Meaning meaning, List<Part> linked) {
        ChangeAsides asides = new ChangeAsides(syntax, arguments, lexicons.changes(), phrases);
        Optional<Token> theme = linked.isEmpty() ? Optional.empty() : asides.theme(adverb);
        Direction direction = Objects.requireNonNull(meaning.direction());
        return theme.flatMap(t -> {
            List<Part> parts = new ArrayList<>();
            asides.level(adverb, t).ifPresent(p -> parts.add(new Part(Kind.TO, p)));
            parts.addAll(linked);
            List<Part> admitted = rules.admitted(new Around(adverb, meaning, t, false, false, parts));
            boolean told = admitted.stream().anyMatch(linked::contains);
            return told ? Optional.of(new MeasuredChange(adverb, direction, admitted, t, false)) : Optional.empty();
        });
    }

    /** "went from 3 percent to 5 percent": the levels tell which way. */
    private Optional<MeasuredChange> shifted(Token word, Meaning meaning, List<Part> linked) {
        Optional<Found> from = level(linked, Kind.FROM);
        Optional<Found> to = level(linked, Kind.TO);
        boolean alike = from.isPresent()
                && to.isPresent()
                && from.get().unit() != null
                && Objects.equals(from.get().unit(), to.get().unit());
        BigDecimal before = from.map(f -> f.amount().value()).orElse(null);
        BigDecimal after = to.map(f -> f.amount().value()).orElse(null);
        if (!alike || before == null || after == null || before.compareTo(after) == 0) {
            return Optional.empty();
        }
        return change(word, meaning, before.compareTo(after) < 0 ? Direction.UP : Direction.DOWN, linked);
    }

    private static Optional<Found> level(List<Part> parts, Kind kind) {
        return parts.stream()
                .filter(p -> p.kind() == kind)
                .map(p -> p.phrase().quantity())
                .findFirst();
    }
}
