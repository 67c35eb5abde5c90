package org.dateline.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.Predicate;
import org.dateline.model.Sentence;

/** Predicates, their senses, and their arguments by head word and label: with the gold's predicates, and end to end. */
final class PropbankScorer implements Scorer<PropbankDocument, PropbankCorpus.Found> {
    private final ErrorTally errors = new ErrorTally();
    private final Counts predicates = new Counts();
    private final Counts roles = new Counts();
    private final Counts endToEnd = new Counts();
    private long senses;
    private long all;

    @Override
    public void add(PropbankDocument gold, PropbankCorpus.Found found) {
        for (int i = 0; i < gold.sentences().size(); i++) {
            add(gold.sentences().get(i), found.own().get(i), found.given().get(i));
        }
    }

    private void add(PropbankDocument.Sentence gold, Sentence own, Sentence given) {
        Set<Integer> words = new HashSet<>();
        Set<Role> theirs = new HashSet<>();
        for (int i = 0; i < gold.predicates().size(); i++) {
            PropbankDocument.Predicate p = gold.predicates().get(i);
            words.add(p.word());
            p.arguments().forEach(a -> theirs.add(new Role(p.word(), a.head(), a.label())));
            all++;
            senses += p.sense().equals(given.predicates().get(i).sense()) ? 1 : 0;
        }
        Set<Integer> ours = new HashSet<>();
        own.predicates().forEach(p -> ours.add(p.token()));
        predicates.add(ours, words);
        endToEnd.add(roles(own), theirs);
        roles.add(roles(given), theirs);
        tell(gold, given, words, ours, theirs);
    }

    private static Set<Role> roles(Sentence sentence) {
        Set<Role> roles = new HashSet<>();
        for (Predicate p : sentence.predicates()) {
            p.arguments().forEach(a -> roles.add(new Role(p.token(), a.head(), a.label())));
        }
        return roles;
    }

    private void tell(
            PropbankDocument.Sentence gold, Sentence given, Set<Integer> words, Set<Integer> ours, Set<Role> theirs) {
        words.stream()
                .filter(w -> !ours.contains(w))
                .forEach(w -> errors.add("predicate missed", given.token(w).lemma(), ""));
        ours.stream()
                .filter(w -> !words.contains(w))
                .forEach(w -> errors.add(
                        "predicate found where none is", given.token(w).lemma(), ""));
        Set<Role> found = roles(given);
        for (Role r : theirs) {
            if (!found.contains(r)) {
                String what = found.stream()
                        .filter(f -> f.predicate() == r.predicate() && f.head() == r.head())
                        .findFirst()
                        .map(f -> r.label() + ", not " + f.label())
                        .orElse(r.label() + " missed");
                errors.add(
                        "role",
                        what,
                        gold.words().get(r.predicate()) + " ← " + gold.words().get(r.head()));
            }
        }
    }

    @Override
    public List<String> notes() {
        return List.of("role_f1 is with the gold's predicates, role_f1_end_to_end with those that were found.");
    }

    @Override
    public List<Metric> metrics() {
        return List.of(
                predicates.metric("predicate_f1"),
                roles.metric("role_f1"),
                endToEnd.metric("role_f1_end_to_end"),
                Metric.share("sense", senses, all));
    }

    @Override
    public ErrorTally errors() {
        return errors;
    }

    /** An argument of a predicate in a sentence. */
    private record Role(int predicate, int head, String label) {}
}
