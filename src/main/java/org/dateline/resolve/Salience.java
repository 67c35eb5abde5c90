package org.dateline.resolve;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.dateline.model.EntityMention.Form;
import org.dateline.model.Token;

/**
 * Chooses the antecedent of a pronoun or definite noun phrase among the chains before it: nearer before farther, subjects before objects before
 * attributes, often named before seldom (after Lappin and Leass 1994). Where two are about as good, none is taken.
 */
final class Salience {
    private static final double SUBJECT = 1.0;
    private static final double OBJECT = 0.4;
    private static final double ATTRIBUTE = -0.7;
    private static final double PER_SENTENCE = 0.9;
    private static final double PER_MENTION = 0.1;
    private static final double SOURCE = 0.5;
    private static final double MARGIN = 0.25;
    private static final double THING_PENALTY = 0.9;
    private static final double PLACE_PENALTY = 0.7;
    private static final double NUMBER_PENALTY = 0.5;
    private static final int MOST_MENTIONS = 4;
    private static final Set<String> ATTRIBUTES = Set.of("amod", "compound", "nmod");

    private final Mentions mentions;
    private final Readings readings;
    private final Map<String, Integer> sources;

    Salience(Mentions mentions, Readings readings, Map<String, Integer> sources) {
        this.mentions = mentions;
        this.readings = readings;
        this.sources = sources;
    }

    /**
     * The best chain before a mention.
     *
     * @param window how many sentences back to look
     * @param fits which chains can be meant
     */
    Optional<Chain> findAntecedent(MentionView anaphor, int window, Predicate<Chain> fits) {
        return findAntecedent(anaphor, window, (m, chain) -> fits.test(chain));
    }

    /** The same, where the mention before counts too. */
    Optional<Chain> findAntecedent(MentionView anaphor, int window, BiPredicate<MentionView, Chain> fits) {
        Map<Chain, Double> scores = new LinkedHashMap<>();
        int here = anaphor.sentenceIndex();
        for (List<MentionView> sentence : mentions.inSentences(here - window, here)) {
            for (MentionView m : sentence) {
                if (isCandidate(anaphor, m)) {
                    readings.find(m)
                            .filter(c -> fits.test(m, c))
                            .ifPresent(c -> scores.merge(c, score(anaphor, m, c), Math::max));
                }
            }
        }
        List<Map.Entry<Chain, Double>> best = scores.entrySet().stream()
                .sorted(Map.Entry.<Chain, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(2)
                .toList();
        boolean clear = best.size() == 1
                || best.size() == 2 && best.get(0).getValue() - best.get(1).getValue() >= MARGIN;
        return clear ? Optional.of(best.get(0).getKey()) : Optional.empty();
    }

    private static boolean isCandidate(MentionView anaphor, MentionView m) {
        return m != anaphor
                && m.isBefore(anaphor)
                && !(m.sentenceIndex() == anaphor.sentenceIndex()
                        && (isCoargument(anaphor, m)
                                || m.mention()
                                        .tokens()
                                        .contains(anaphor.mention().head())));
    }

    /** "Russia accused it": arguments of one verb are two, unless one possesses the other. */
    private static boolean isCoargument(MentionView a, MentionView b) {
        Token x = a.head();
        Token y = b.head();
        return !ATTRIBUTES.contains(x.relation()) && x.head() == y.head() && x.head() >= 0 && !isReflexive(x);
    }

    private static boolean isReflexive(Token t) {
        return t.text().endsWith("self") || t.text().endsWith("selves");
    }

    /** Whether a mention is the source of a claim. */
    boolean speaks(MentionView m) {
        return sources.containsKey(m.id());
    }

    /** Pronouns stand for those who act more often than for things and places. */
    private static double lifelike(MentionView pronoun, Chain chain) {
        return switch (chain.type()) {
            case THING -> -THING_PENALTY;
            case PLACE -> -PLACE_PENALTY;
            case ORGANIZATION -> pronoun.plural() && !chain.isPlural() ? -NUMBER_PENALTY : 0;
            default -> 0;
        };
    }

    private double score(MentionView anaphor, MentionView m, Chain chain) {
        double score = -PER_SENTENCE * (anaphor.sentenceIndex() - m.sentenceIndex());
        if (m.subject()) {
            score += SUBJECT;
        } else if (m.head().relation().equals("obj") || m.head().relation().equals("iobj")) {
            score += OBJECT;
        } else if (ATTRIBUTES.contains(m.head().relation())) {
            score += ATTRIBUTE;
        }
        if (anaphor.form() == Form.PRONOUN) {
            score += lifelike(anaphor, chain);
        }
        boolean bothSpeak = speaks(anaphor) && speaks(m);
        return score
                + (bothSpeak ? SOURCE : 0)
                + PER_MENTION * Math.min(MOST_MENTIONS, chain.mentions().size());
    }
}
