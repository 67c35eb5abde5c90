package org.dateline.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.tables.Row;
import org.dateline.tables.Table;

/** A logistic regression whose weights were fitted to gold and lie in a table beside this class. A feature without a weight tells nothing. */
final class Logistic {
    private final Map<String, Double> weights = new HashMap<>();

    /** The regression of a table of features and their weights. */
    Logistic(String table) {
        for (Row row : Table.rows(Logistic.class, table)) {
            weights.put(row.cell(0), Double.valueOf(row.cell(1)));
        }
    }

    /** The probability for these features; one that counts something may stand several times. */
    double of(List<String> features) {
        double sum = 0;
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }
}
