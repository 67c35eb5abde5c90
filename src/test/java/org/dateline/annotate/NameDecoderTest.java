package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.dateline.model.Name;
import org.dateline.model.NameType;
import org.dateline.model.TokenSpan;
import org.junit.jupiter.api.Test;

class NameDecoderTest {
    private static final List<String> TAGS = List.of("O", "B-PER", "I-PER", "B-LOC", "I-LOC");
    private final NameDecoder decoder = new NameDecoder(TAGS);

    @Test
    void readsNamesThatTouch() {
        float[][] scores = {{0, 9, 0, 0, 0}, {0, 0, 9, 0, 0}, {0, 9, 0, 0, 0}, {9, 0, 0, 0, 0}, {0, 0, 0, 9, 0}};
        assertThat(decoder.decode(scores, 7))
                .containsExactly(
                        new Name(new TokenSpan(7, 0, 2), NameType.PERSON),
                        new Name(new TokenSpan(7, 2, 3), NameType.PERSON),
                        new Name(new TokenSpan(7, 4, 5), NameType.LOCATION));
    }

    @Test
    void neverContinuesWhatDidNotBegin() {
        float[][] scores = {{5, 0, 0, 0, 9}, {0, 4, 0, 0, 9}, {0, 0, 9, 0, 0}};
        assertThat(decoder.decode(scores, 0))
                .as("a location from the first word costs least")
                .containsExactly(new Name(new TokenSpan(0, 1, 3), NameType.PERSON));
    }

    @Test
    void findsTheBestLegalSequence() {
        Random random = new Random(5);
        for (int round = 0; round < 100; round++) {
            float[][] scores = new float[4][TAGS.size()];
            for (float[] row : scores) {
                for (int t = 0; t < row.length; t++) {
                    row[t] = random.nextFloat();
                }
            }
            assertThat(decoder.decode(scores, 0)).isEqualTo(namesOf(best(scores)));
        }
    }

    private static int[] best(float[][] scores) {
        int[] best = {};
        double most = Double.NEGATIVE_INFINITY;
        for (int code = 0; code < Math.pow(TAGS.size(), scores.length); code++) {
            int[] path = new int[scores.length];
            double sum = 0;
            boolean legal = true;
            for (int i = 0, rest = code; i < path.length; i++, rest /= TAGS.size()) {
                path[i] = rest % TAGS.size();
                sum += scores[i][path[i]];
                boolean inside = path[i] == 2 || path[i] == 4;
                legal &= !inside || i > 0 && (path[i - 1] == path[i] || path[i - 1] == path[i] - 1);
            }
            if (legal && sum > most) {
                most = sum;
                best = path;
            }
        }
        return best;
    }

    private static List<Name> namesOf(int[] path) {
        List<Name> names = new java.util.ArrayList<>();
        for (int i = 0; i < path.length; i++) {
            if (path[i] == 1 || path[i] == 3) {
                int end = i + 1;
                while (end < path.length && path[end] == path[i] + 1) {
                    end++;
                }
                names.add(new Name(new TokenSpan(0, i, end), path[i] == 1 ? NameType.PERSON : NameType.LOCATION));
            }
        }
        return names;
    }
}
