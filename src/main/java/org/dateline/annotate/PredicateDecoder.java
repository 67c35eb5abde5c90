package org.dateline.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.Predicate;

/**
 * Reads predicates and their arguments off the encoder's scores. Each word takes its best role, the surest first; a core role that is taken already
 * falls to the next best one, and what goes on with a role ({@code C-A1}) that nothing has is that role itself.
 */
final class PredicateDecoder {
    private static final Pattern CORE = Pattern.compile("A\\d");
    private static final String CONTINUED = "C-";
    private static final int NO = 0;
    private static final int YES = 1;

    private final List<String> senses;
    private final List<String> roles;
    private final int none;

    PredicateDecoder(Labels labels) {
        senses = labels.senses();
        roles = labels.roles();
        none = roles.indexOf(Labels.NO_ROLE);
    }

    /** The predicates of a sentence, in order. */
    List<Predicate> decode(Scores scores) {
        List<Predicate> found = new ArrayList<>();
        for (int i = 0; i < scores.predicates().length; i++) {
            if (scores.predicates()[i][YES] > scores.predicates()[i][NO]) {
                found.add(predicate(scores, i));
            }
        }
        return found;
    }

    /** The predicates of a sentence where somebody knows which words they are, in this order. */
    List<Predicate> decode(Scores scores, List<Integer> words) {
        return words.stream().map(w -> predicate(scores, w)).toList();
    }

    private Predicate predicate(Scores scores, int word) {
        return new Predicate(
                word,
                senses.get(best(scores.senses()[word], Set.of())),
                arguments(scores, word),
                Softmax.of(scores.predicates()[word], YES));
    }

    /** A word that may be an argument: what speaks for its best role, and how much more than for none. */
    private record Candidate(int word, float[] scores, int role, float margin) {}

    private List<Predicate.Argument> arguments(Scores scores, int predicate) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < scores.predicates().length; i++) {
            if (i != predicate) {
                float[] row = scores.roles().of(predicate + 1, i + 1);
                candidate(i, row, Set.of()).ifPresent(candidates::add);
            }
        }
        candidates.sort(Comparator.comparing(Candidate::margin).reversed().thenComparing(Candidate::word));
        return settle(candidates);
    }

    private Optional<Candidate> candidate(int word, float[] scores, Set<Integer> taken) {
        int role = best(scores, taken);
        return role == none
                ? Optional.empty()
                : Optional.of(new Candidate(word, scores, role, scores[role] - scores[none]));
    }

    private List<Predicate.Argument> settle(List<Candidate> candidates) {
        Set<Integer> taken = new HashSet<>();
        List<Predicate.Argument> arguments = new ArrayList<>();
        for (Candidate c : candidates) {
            candidate(c.word(), c.scores(), taken).ifPresent(free -> {
                if (CORE.matcher(roles.get(free.role())).matches()) {
                    taken.add(free.role());
                }
                arguments.add(new Predicate.Argument(
                        free.word(), roles.get(free.role()), Softmax.of(free.scores(), free.role())));
            });
        }
        return whole(arguments);
    }

    private static List<Predicate.Argument> whole(List<Predicate.Argument> arguments) {
        Set<String> begun = new HashSet<>();
        arguments.forEach(a -> begun.add(a.label()));
        return arguments.stream()
                .sorted(Comparator.comparing(Predicate.Argument::head))
                .map(a -> a.label().startsWith(CONTINUED) && begun.add(a.label().substring(CONTINUED.length()))
                        ? new Predicate.Argument(a.head(), a.label().substring(CONTINUED.length()), a.probability())
                        : a)
                .toList();
    }

    private static int best(float[] scores, Set<Integer> without) {
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if (!without.contains(i) && (best < 0 || scores[i] > scores[best])) {
                best = i;
            }
        }
        return best;
    }
}
