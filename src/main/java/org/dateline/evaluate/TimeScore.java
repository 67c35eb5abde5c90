package org.dateline.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Expressions of time as TempEval-3 counts them: exact spans, exact spans with their values, overlapping spans, and overlapping spans with their values
 * (UzZaman and others, "SemEval-2013 Task 1"). A gold expression can be matched once.
 */
final class TimeScore {
    private final Counts exact = new Counts();
    private final Counts exactValue = new Counts();
    private final Counts overlap = new Counts();
    private final Counts value = new Counts();
    private final ErrorTally errors;

    TimeScore(ErrorTally errors) {
        this.errors = errors;
    }

    void add(Map<TokenSet, String> found, Map<TokenSet, String> gold, GoldText text) {
        List<Counts> all = List.of(exact, exactValue, overlap, value);
        all.forEach(c -> c.add(0, found.size(), gold.size()));
        Set<TokenSet> used = new HashSet<>();
        found.forEach((span, ours) -> {
            String theirs = gold.get(span);
            if (theirs != null) {
                exact.add(1, 0, 0);
                exactValue.add(theirs.equals(ours) ? 1 : 0, 0, 0);
            }
            Optional<TokenSet> match = gold.keySet().stream()
                    .filter(g -> g.overlaps(span) && !used.contains(g))
                    .findFirst();
            match.ifPresent(g -> {
                used.add(g);
                overlap.add(1, 0, 0);
                String matched = gold.getOrDefault(g, "");
                value.add(matched.equals(ours) ? 1 : 0, 0, 0);
                tellDifference(g, matched, span, ours, text);
            });
            if (match.isEmpty()) {
                errors.add("time found where none is", text.textOf(span), text.inContext(span));
            }
        });
        gold.keySet().stream()
                .filter(g -> !used.contains(g))
                .forEach(g -> errors.add("time missed", text.textOf(g), text.inContext(g)));
    }

    private void tellDifference(TokenSet gold, String theirs, TokenSet found, String ours, GoldText text) {
        if (!theirs.equals(ours)) {
            errors.add(
                    "time with another value",
                    "\"" + text.textOf(gold) + "\" is " + theirs + ", not " + ours,
                    text.inContext(gold));
        }
        if (!gold.equals(found)) {
            errors.add(
                    "time of another extent",
                    "\"" + text.textOf(gold) + "\", not \"" + text.textOf(found) + "\"",
                    text.inContext(gold));
        }
    }

    Metric exact(String name) {
        return exact.metric(name);
    }

    Metric exactValue(String name) {
        return exactValue.metric(name);
    }

    Metric overlap(String name) {
        return overlap.metric(name);
    }

    /** The measure by which TempEval-3 ranks: overlap F1 times the share of right values among what overlaps. */
    Metric value(String name) {
        return value.metric(name);
    }
}
