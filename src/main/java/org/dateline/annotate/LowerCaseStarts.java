package org.dateline.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/**
 * Tells where a sentence begins with a small letter, as in comments and posts that news quote. OpenNLP's model, trained on the English Web Treebank, is
 * good at these; at abbreviations rules are better. Safe for several threads.
 */
final class LowerCaseStarts {
    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    private final SentenceModel model;

    private LowerCaseStarts(SentenceModel model) {
        this.model = model;
    }

    static LowerCaseStarts load() {
        try (InputStream in = Resources.open(MODEL)) {
            return new LowerCaseStarts(new SentenceModel(in));
        } catch (IOException e) {
            throw new ModelException("cannot load the sentence detector", e);
        }
    }

    /** Tells of an index in a text whether the model ends a sentence there; asks it once, and only when needed. */
    IntPredicate in(String text) {
        return new IntPredicate() {
            private Set<Integer> ends = Set.of();
            private boolean asked;

            @Override
            public boolean test(int end) {
                if (!asked) {
                    ends = Arrays.stream(new SentenceDetectorME(model).sentPosDetect(text))
                            .map(Span::getEnd)
                            .collect(Collectors.toUnmodifiableSet());
                    asked = true;
                }
                return ends.contains(end);
            }
        };
    }
}
