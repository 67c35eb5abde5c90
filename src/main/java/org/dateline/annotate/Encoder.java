package org.dateline.annotate;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs the encoder: words in, scores of tags, names and arcs out.
 *
 * <p>One sentence a run, on the calling thread. The model is quantised with one scale for a whole activation tensor, so that in a batch every sentence
 * would change the scores of its neighbours; sentence by sentence the result depends on the sentence alone. Throughput comes from several threads
 * calling at once, which is safe.
 */
final class Encoder implements AutoCloseable {
    private static final Set<String> OUTPUTS =
            Set.of("upos", "xpos", "names", "predicates", "senses", "arcs", "labels", "roles");

    private final OrtEnvironment environment;
    private final OrtSession session;

    private Encoder(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    static Encoder load() {
        try (InputStream in = Resources.open("encoder.int8.onnx");
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            OrtSession session = environment.createSession(in.readAllBytes(), options);
            if (!session.getOutputNames().containsAll(OUTPUTS)) {
                throw new IOException("it gives " + session.getOutputNames() + ", not all of " + OUTPUTS);
            }
            return new Encoder(environment, session);
        } catch (IOException | OrtException | LinkageError | IllegalStateException e) {
            String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
            throw new ModelException("cannot load the encoder on " + machine, e);
        }
    }

    /**
     * Scores one sequence of words.
     *
     * @param words at least one; together at most 510 pieces, which is all that the model can place
     */
    Scores score(List<EncoderInput.Word> words) {
        EncoderInput input = EncoderInput.of(words);
        try (OnnxTensor pieces = tensor(input.pieces());
                OnnxTensor cases = tensor(input.cases());
                OnnxTensor first = tensor(input.first());
                OrtSession.Result result =
                        session.run(Map.of("input_ids", pieces, "case_ids", cases, "first", first), OUTPUTS)) {
            return read(result, words.size() + 1);
        } catch (OrtException e) {
            throw new ModelException("the encoder failed", e);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private static Scores read(OrtSession.Result result, int nodes) {
        return new Scores(
                words(result, "upos", nodes),
                words(result, "xpos", nodes),
                words(result, "names", nodes),
                words(result, "predicates", nodes),
                words(result, "senses", nodes),
                rows(floats(result, "arcs"), nodes, 0),
                pairs(result, "labels", nodes),
                pairs(result, "roles", nodes));
    }

    /** The rows of the words, without that of the root. */
    private static float[][] words(OrtSession.Result result, String output, int nodes) {
        return rows(floats(result, output), nodes, 1);
    }

    private static Scores.Pairs pairs(OrtSession.Result result, String output, int nodes) {
        FloatBuffer scores = floats(result, output);
        int labels = scores.remaining() / nodes / nodes;
        float[] all = new float[scores.remaining()];
        scores.get(all);
        return (first, second) -> {
            int at = (first * nodes + second) * labels;
            return Arrays.copyOfRange(all, at, at + labels);
        };
    }

    private static FloatBuffer floats(OrtSession.Result result, String name) {
        return ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer();
    }

    private static float[][] rows(FloatBuffer values, int nodes, int skip) {
        float[][] rows = new float[nodes - skip][values.remaining() / nodes];
        values.position(skip * rows[0].length);
        for (float[] row : rows) {
            values.get(row);
        }
        return rows;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new ModelException("cannot close the encoder", e);
        }
    }
}
