package org.dateline.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.extract.QuantityFinder.Found;
import org.dateline.model.Change;
import org.dateline.model.QuantityMention;
import org.dateline.model.TokenSpan;

/** The quantities of an article, numbered in reading order. */
final class Quantities {
    private final List<QuantityMention> all = new ArrayList<>();
    private final Map<TokenSpan, String> ids = new HashMap<>();

    /** All so far, in reading order. */
    List<QuantityMention> list() {
        return List.copyOf(all);
    }

    /** Adds those of the next sentence. */
    void add(Syntax syntax, ChangeFinder changes, Mentions mentions) {
        int sentence = syntax.sentence().index();
        for (Found q : changes.quantities()) {
            String id = "q" + (all.size() + 1);
            String counts = q.counted() == null
                    ? null
                    : mentions.find(sentence, q.counted()).orElse(null);
            ids.put(q.tokens(), id);
            all.add(new QuantityMention(id, q.tokens(), q.amount(), q.unit(), counts));
        }
    }

    /** A change with the ids of its quantities, which must have been added. */
    Change change(MeasuredChange change) {
        return new Change(
                change.direction(),
                change.parts().stream()
                        .map(p -> new Change.Measure(
                                p.kind(),
                                Objects.requireNonNull(
                                        ids.get(p.phrase().quantity().tokens()))))
                        .toList());
    }
}
