package org.dateline.extract;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.TokenSpan;
import org.dateline.tables.Row;
import org.dateline.tables.Table;

/** The words of {@code quantities.tsv}: numbers, units, and what bends a number. All lower case. */
final class QuantityWords {
    /** "basis points". */
    private static final int LONGEST_UNIT = 2;

    final Map<String, BigDecimal> numbers = new HashMap<>();
    final Map<String, BigDecimal> multipliers = new HashMap<>();
    final Map<String, BigDecimal> several = new HashMap<>();
    final Map<String, String> benders = new HashMap<>();
    final Map<String, String> ages = new HashMap<>();
    final Set<String> totals = new HashSet<>();
    private final Map<String, String> units = new HashMap<>();
    private final Set<String> folds = new HashSet<>();

    QuantityWords() {
        for (Row r : Table.rows(QuantityWords.class, "quantities.tsv")) {
            switch (r.cell(0)) {
                case "number" -> numbers.put(r.cell(1), new BigDecimal(r.cell(2)));
                case "factor" -> {
                    numbers.put(r.cell(1), new BigDecimal(r.cell(2)));
                    folds.add(r.cell(1));
                }
                case "multiplier" -> multipliers.put(r.cell(1), new BigDecimal(r.cell(2)));
                case "several" -> several.put(r.cell(1), new BigDecimal(r.cell(2)));
                case "unit", "currency" -> units.put(r.cell(1).toLowerCase(Locale.ROOT), r.cell(2));
                case "age" -> ages.put(r.cell(1), r.cell(2));
                case "total" -> totals.add(r.cell(1));
                default -> benders.put(r.cell(1), r.cell(0));
            }
        }
    }

    /**
     * A unit with the words that it shares with its number.
     *
     * @param name its name
     * @param begin first token of number and unit
     * @param end token after them
     */
    record Unit(String name, int begin, int end) {}

    /** The unit of a number: "$5", "5 percent", "5 basis points", "a 5-point lead", "threefold". */
    Optional<Unit> unitOf(Syntax syntax, TokenSpan number) {
        int begin = number.begin();
        int end = number.end();
        if (begin > 0 && units.containsKey(word(syntax, begin - 1))) {
            return Optional.of(new Unit(unit(word(syntax, begin - 1)), begin - 1, end));
        }
        int size = syntax.sentence().size();
        int next = end < size && word(syntax, end).equals("-") ? end + 1 : end;
        if (next > end && next < size && word(syntax, next).equals("fold")) {
            return Optional.of(new Unit(unit("-fold"), begin, next + 1));
        }
        for (int n = Math.min(LONGEST_UNIT, size - next); n > 0; n--) {
            String words = n == 1 ? word(syntax, next) : word(syntax, next) + " " + word(syntax, next + 1);
            if (units.containsKey(words)) {
                return Optional.of(new Unit(unit(words), begin, next + n));
            }
        }
        return folds.contains(word(syntax, end - 1))
                ? Optional.of(new Unit(unit("-fold"), begin, end))
                : Optional.empty();
    }

    private String unit(String words) {
        return units.getOrDefault(words, words);
    }

    static String word(Syntax syntax, int i) {
        return syntax.sentence().token(i).text().toLowerCase(Locale.ROOT);
    }
}
