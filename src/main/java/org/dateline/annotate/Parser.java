package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dateline.model.Predicate;
import org.dateline.model.Upos;

/** Decodes the encoder's scores into parts of speech, a tree and predicates. Safe for several threads. */
final class Parser implements AutoCloseable {
    private final Labels labels;
    private final int rootRelation;
    private final PredicateDecoder predicates;
    private final WordPieces cutter;
    private final WindowedEncoder encoder;

    private Parser(Labels labels, WordPieces cutter, WindowedEncoder encoder) {
        this.labels = labels;
        this.cutter = cutter;
        this.encoder = encoder;
        rootRelation = labels.relations().indexOf(Labels.ROOT);
        predicates = new PredicateDecoder(labels);
    }

    static Parser load(Labels labels) {
        return new Parser(labels, WordPieces.load(), new WindowedEncoder(Encoder.load()));
    }

    /**
     * What the encoder finds in a sentence.
     *
     * @param upos part of speech of each word
     * @param heads index of each word's head, -1 for the only root
     * @param relations relation of each word to its head
     * @param attachments probability of each word's head with its relation
     * @param names score of each BIO tag of names for each word: the names take the whole text ({@link TextNames})
     * @param xpos Penn tag of each word
     * @param predicates predicates in order
     */
    record Parse(
            List<Upos> upos,
            int[] heads,
            List<String> relations,
            double[] attachments,
            float[][] names,
            List<String> xpos,
            List<Predicate> predicates) {}

    /** Analyses a sentence of at least one word, given in plain typography. */
    Parse parse(List<String> forms) {
        return parse(forms, predicates::decode);
    }

    /** Analyses a sentence whose predicates are known. */
    Parse parse(List<String> forms, List<Integer> known) {
        return parse(forms, scores -> predicates.decode(scores, known));
    }

    private Parse parse(List<String> forms, Function<Scores, List<Predicate>> decoder) {
        Scores scores = encoder.score(
                forms.stream().map(f -> EncoderInput.Word.of(f, cutter)).toList());
        int[] heads = TreeDecoder.decode(scores.arcs());
        int[] parents = new int[forms.size()];
        List<Upos> upos = new ArrayList<>();
        List<String> xpos = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        double[] attachments = new double[parents.length];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = heads[i + 1] - 1;
            upos.add(Upos.valueOf(labels.upos().get(argmax(scores.upos()[i], -1))));
            xpos.add(labels.xpos().get(argmax(scores.xpos()[i], -1)));
            int head = heads[i + 1];
            attachments[i] = Softmax.of(scores.arcs()[i + 1], head);
            if (head == 0) {
                relations.add(Labels.ROOT);
            } else {
                float[] row = scores.relations().of(i + 1, head);
                int relation = argmax(row, rootRelation);
                relations.add(labels.relations().get(relation));
                attachments[i] *= Softmax.of(row, relation);
            }
        }
        return new Parse(upos, parents, relations, attachments, scores.names(), xpos, decoder.apply(scores));
    }

    private static int argmax(float[] values, int without) {
        int best = without == 0 ? 1 : 0;
        for (int i = best + 1; i < values.length; i++) {
            best = i != without && values[i] > values[best] ? i : best;
        }
        return best;
    }

    @Override
    public void close() {
        encoder.close();
    }
}
