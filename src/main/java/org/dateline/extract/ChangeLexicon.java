package org.dateline.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Change.Direction;
import org.dateline.tables.Row;
import org.dateline.tables.Table;
import org.jspecify.annotations.Nullable;

/** Words that tell that a quantity went up or down ({@code changes.tsv}, which explains the uses). */
final class ChangeLexicon {
    /** In which use a word tells of a change. */
    enum Use {
        RISE,
        SHIFT,
        CAUSE,
        WIDE,
        NEUTRAL,
        STEERED,
        CLOSING,
        ADVERB,
        MULTIPLY,
        MULTIPLY_NOUN,
        NOUN,
        NOUN_OF,
        LEVEL,
        RATE,
        EQUAL,
        FREE,
        VALUE,
        FRACTION
    }

    /**
     * What a word tells.
     *
     * @param use in which use
     * @param direction which way, null when it does not say
     * @param number a factor or a denominator, null when it has none
     */
    record Meaning(
            Use use,
            @Nullable Direction direction,
            @Nullable BigDecimal number) {}

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private final Map<Use, Map<String, Meaning>> words = new EnumMap<>(Use.class);

    ChangeLexicon() {
        for (Row r : Table.rows(ChangeLexicon.class, "changes.tsv")) {
            Meaning meaning = meaning(Use.valueOf(r.cell(0)), r.cell(1));
            r.words(2)
                    .forEach(w -> words.computeIfAbsent(meaning.use(), u -> new HashMap<>())
                            .put(w, meaning));
        }
    }

    private static Meaning meaning(Use use, String cell) {
        return switch (cell) {
            case "-" -> new Meaning(use, null, null);
            case "UP", "DOWN" -> new Meaning(use, Direction.valueOf(cell), null);
            default -> {
                BigDecimal number = new BigDecimal(cell);
                boolean factor = use != Use.FRACTION;
                Direction direction = number.compareTo(BigDecimal.ONE) > 0 ? Direction.UP : Direction.DOWN;
                yield new Meaning(use, factor ? direction : null, number);
            }
        };
    }

    /** What a word tells in the first of some uses that it has. */
    Optional<Meaning> find(String word, Use... uses) {
        for (Use use : uses) {
            Meaning meaning = words.getOrDefault(use, Map.of()).get(word);
            if (meaning != null) {
                return Optional.of(meaning);
            }
        }
        return Optional.empty();
    }

    boolean is(Use use, String word) {
        return find(word, use).isPresent();
    }

    /** A fraction in per cent, to two decimals: 25 for a quarter; empty for another word. */
    Optional<BigDecimal> percentOf(String word, int numerator) {
        return find(word, Use.FRACTION)
                .map(Meaning::number)
                .map(d -> HUNDRED.multiply(BigDecimal.valueOf(numerator)).divide(d, DECIMALS, RoundingMode.HALF_UP))
                .map(BigDecimal::stripTrailingZeros);
    }
}
