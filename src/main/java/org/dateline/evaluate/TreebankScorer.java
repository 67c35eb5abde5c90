package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Tags, unlabelled and labelled attachment on all words, punctuation too; relations without subtypes, as CoNLL 2018 counts them. */
final class TreebankScorer implements Scorer<TreebankDocument, List<Sentence>> {
    private static final String NONE = "_";

    private final ErrorTally errors = new ErrorTally();
    private long words;
    private long tags;
    private long tagged;
    private long fineTags;
    private long heads;
    private long arcs;

    @Override
    public void add(TreebankDocument gold, List<Sentence> found) {
        for (int i = 0; i < found.size(); i++) {
            TreebankDocument.Sentence sentence = gold.sentences().get(i);
            for (Token t : found.get(i).tokens()) {
                add(sentence, t);
            }
        }
    }

    private void add(TreebankDocument.Sentence gold, Token token) {
        int i = token.index();
        words++;
        if (token.upos().name().equals(gold.upos().get(i))) {
            tags++;
        } else {
            errors.add("tag", gold.upos().get(i) + ", not " + token.upos(), context(gold, i));
        }
        if (!gold.xpos().get(i).equals(NONE)) {
            tagged++;
            fineTags += gold.xpos().get(i).equals(token.xpos()) ? 1 : 0;
        }
        boolean sameHead = gold.heads().get(i) == token.head();
        boolean sameRelation = gold.relations().get(i).equals(token.relation());
        heads += sameHead ? 1 : 0;
        arcs += sameHead && sameRelation ? 1 : 0;
        if (!sameRelation) {
            errors.add("relation", gold.relations().get(i) + ", not " + token.relation(), context(gold, i));
        } else if (!sameHead) {
            errors.add("head, relation right", token.relation(), context(gold, i));
        }
    }

    private static String context(TreebankDocument.Sentence sentence, int word) {
        return IntStream.range(Math.max(0, word - 7), Math.min(sentence.words().size(), word + 8))
                .mapToObj(i -> i == word
                        ? "[" + sentence.words().get(i) + "]"
                        : sentence.words().get(i))
                .collect(Collectors.joining(" "));
    }

    @Override
    public List<Metric> metrics() {
        List<Metric> metrics = new ArrayList<>(List.of(
                Metric.share("upos", tags, words),
                Metric.share("uas", heads, words),
                Metric.share("las", arcs, words)));
        if (tagged > 0) {
            metrics.add(Metric.share("xpos", fineTags, tagged));
        }
        return metrics;
    }

    @Override
    public ErrorTally errors() {
        return errors;
    }
}
