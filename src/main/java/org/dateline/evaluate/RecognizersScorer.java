package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.model.Annotated;
import org.dateline.model.Span;
import org.dateline.model.TimeMention;

/**
 * Cases of Recognizers-Text. A case is right when each of its expressions overlaps one of ours that means the same, and none of ours lies elsewhere.
 */
final class RecognizersScorer implements Scorer<RecognizersCase, Annotated> {
    private final ErrorTally errors = new ErrorTally();
    private final Counts all = new Counts();
    private final Map<String, Counts> categories = new TreeMap<>();

    @Override
    public void add(RecognizersCase gold, Annotated found) {
        boolean right = tell(gold, found);
        all.add(right ? 1 : 0, 0, 1);
        categories.computeIfAbsent(gold.category(), c -> new Counts()).add(right ? 1 : 0, 0, 1);
    }

    /** Whether a case is right; what is wrong is noted. */
    private boolean tell(RecognizersCase gold, Annotated found) {
        boolean right = true;
        List<TimeMention> rest = new ArrayList<>(found.times());
        for (RecognizersCase.Expression e : gold.expressions()) {
            List<TimeMention> on = found.times().stream()
                    .filter(t -> found.spanOf(t.tokens()).overlaps(e.span()))
                    .toList();
            rest.removeAll(on);
            if (on.isEmpty()) {
                right = error("expression missed", e.type(), gold.text().value());
            } else if (!RecognizersMeaning.agrees(e, on)) {
                String ours = on.stream().map(t -> t.value().timex()).toList().toString();
                right = error(
                        "expression of another meaning",
                        e.type(),
                        "\"" + gold.text().slice(e.span()) + "\": "
                                + e.readings().stream()
                                        .map(RecognizersCase.Reading::timex)
                                        .distinct()
                                        .toList()
                                + ", not " + ours);
            }
        }
        for (TimeMention t : rest) {
            Span span = found.spanOf(t.tokens());
            right = error(
                    "expression found where none is",
                    gold.category(),
                    gold.text().value() + " ← " + gold.text().slice(span));
        }
        return right;
    }

    private boolean error(String kind, String what, String example) {
        errors.add(kind, what, example);
        return false;
    }

    @Override
    public List<Metric> metrics() {
        List<Metric> metrics = new ArrayList<>(List.of(Metric.share("accuracy", all.right(), all.gold())));
        categories.forEach((c, n) -> metrics.add(Metric.share("accuracy_" + c, n.right(), n.gold())));
        return metrics;
    }

    @Override
    public ErrorTally errors() {
        return errors;
    }
}
