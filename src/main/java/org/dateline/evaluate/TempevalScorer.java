package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Expressions of time, as TempEval-3 counts them, and how events lie to them and to each other. */
final class TempevalScorer implements Scorer<TimeDocument, Findings> {
    private final ErrorTally errors = new ErrorTally();
    private final TimeScore times = new TimeScore(errors);
    private final TimeOrderScore order = new TimeOrderScore(errors);

    @Override
    public void add(TimeDocument gold, Findings found) {
        Map<TokenSet, String> values = new LinkedHashMap<>();
        found.annotated()
                .times()
                .forEach(t -> values.put(found.tokensOf(t.tokens()), t.value().timex()));
        values.remove(TokenSet.of());
        times.add(values, gold.times(), gold.text());
        order.add(gold.order(), found, gold.text());
    }

    @Override
    public List<Metric> metrics() {
        List<Metric> all = new ArrayList<>(List.of(
                times.exact("exact"), times.exactValue("exact_value"), times.overlap("overlap"), times.value("value")));
        all.addAll(order.metrics());
        return all;
    }

    @Override
    public ErrorTally errors() {
        return errors;
    }
}
