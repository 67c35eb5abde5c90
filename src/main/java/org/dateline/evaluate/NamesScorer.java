package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.model.Sentence;

/**
 * Names by exact span and type. The figures are those of persons, places and organisations together, which every corpus has and means alike; other
 * types are counted apart.
 */
final class NamesScorer implements Scorer<NamesDocument, List<Sentence>> {
    private static final String OTHER = "MISC";

    private final NameTypes types;
    private final Counts main = new Counts();
    private final Map<String, Counts> byType = new TreeMap<>();
    private final Map<String, String> met = new TreeMap<>();
    private final ErrorTally errors = new ErrorTally();

    NamesScorer(NameTypes types) {
        this.types = types;
    }

    @Override
    public void add(NamesDocument gold, List<Sentence> found) {
        for (int i = 0; i < found.size(); i++) {
            add(gold.sentences().get(i), found.get(i));
        }
    }

    private void add(NamesDocument.Sentence sentence, Sentence analysed) {
        Set<NamesDocument.Name> gold = new LinkedHashSet<>();
        for (NamesDocument.Name n : sentence.names()) {
            String type = types.of(n.type());
            met.put(n.type(), type);
            if (!type.isEmpty()) {
                gold.add(new NamesDocument.Name(n.begin(), n.end(), type));
            }
        }
        Set<NamesDocument.Name> found = analysed.names().stream()
                .map(n -> new NamesDocument.Name(
                        n.tokens().begin(), n.tokens().end(), types.of(n.type().label())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        main.add(named(found), named(gold));
        count(found, gold);
        tell(sentence, named(found), named(gold));
    }

    private static Set<NamesDocument.Name> named(Set<NamesDocument.Name> names) {
        return names.stream().filter(n -> !n.type().equals(OTHER)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void count(Set<NamesDocument.Name> found, Set<NamesDocument.Name> gold) {
        found.forEach(n -> counts(n).add(gold.contains(n) ? 1 : 0, 1, 0));
        gold.forEach(n -> counts(n).add(0, 0, 1));
    }

    private Counts counts(NamesDocument.Name name) {
        return byType.computeIfAbsent(name.type(), t -> new Counts());
    }

    private void tell(NamesDocument.Sentence sentence, Set<NamesDocument.Name> found, Set<NamesDocument.Name> gold) {
        for (NamesDocument.Name g : gold) {
            if (!found.contains(g)) {
                Optional<NamesDocument.Name> other = found.stream()
                        .filter(f -> f.begin() < g.end() && g.begin() < f.end())
                        .findFirst();
                String what = other.map(o -> difference(g, o)).orElse(g.type() + " missed");
                errors.add("name missed", what, context(sentence, g));
            }
        }
        for (NamesDocument.Name f : found) {
            if (gold.stream().noneMatch(g -> f.begin() < g.end() && g.begin() < f.end())) {
                errors.add("name found where none is", f.type(), context(sentence, f));
            }
        }
    }

    private static String difference(NamesDocument.Name gold, NamesDocument.Name found) {
        boolean same = gold.begin() == found.begin() && gold.end() == found.end();
        return gold.type()
                + (same ? "" : " of another extent")
                + (gold.type().equals(found.type()) ? "" : " taken for " + found.type());
    }

    private static String context(NamesDocument.Sentence sentence, NamesDocument.Name name) {
        StringBuilder out = new StringBuilder();
        for (int i = Math.max(0, name.begin() - 7);
                i < Math.min(sentence.words().size(), name.end() + 7);
                i++) {
            out.append(out.isEmpty() ? "" : " ");
            out.append(i == name.begin() ? "[" : "")
                    .append(sentence.words().get(i))
                    .append(i == name.end() - 1 ? "]" : "");
        }
        return out.toString();
    }

    @Override
    public List<String> notes() {
        Map<String, List<String>> sources = new LinkedHashMap<>();
        met.forEach(
                (theirs, ours) -> sources.computeIfAbsent(ours.isEmpty() ? "not counted" : ours, o -> new ArrayList<>())
                        .add(theirs));
        String mapping = sources.entrySet().stream()
                .map(e -> e.getKey() + " = " + String.join(", ", e.getValue()))
                .collect(Collectors.joining("; "));
        return List.of("types: " + mapping + ". Figures are of PER, LOC and ORG together; MISC apart.");
    }

    @Override
    public List<Metric> metrics() {
        List<Metric> metrics = new ArrayList<>(Metric.precisionRecallF1(main));
        byType.forEach((type, counts) -> {
            if (counts.gold() > 0) {
                metrics.add(counts.metric(type.toLowerCase(Locale.ROOT) + "_f1"));
            }
        });
        return metrics;
    }

    @Override
    public ErrorTally errors() {
        return errors;
    }
}
