package org.dateline.annotate;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;

/**
 * A transformer for token classification behind OpenNLP's interface. A word takes the scores of its first piece; the best sequence of BIO tags counts.
 * Sentences of more pieces than the model can place are read in parts. Safe for several threads.
 */
final class OnnxNameFinder implements TokenNameFinder, AutoCloseable {
    static final String MODEL = "model.onnx";
    static final String VOCABULARY = "vocab.txt";
    static final String LABELS = "config.json";
    private static final String TOKENIZER = "tokenizer_config.json";
    /** Pieces of words in one run; BERT places 512 with the opening and the closing one. */
    private static final int LONGEST = 510;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces cutter;
    private final NameDecoder decoder;
    private final int labels;

    private OnnxNameFinder(OrtEnvironment environment, OrtSession session, WordPieces cutter, List<String> tags) {
        this.environment = environment;
        this.session = session;
        this.cutter = cutter;
        decoder = new NameDecoder(tags);
        labels = tags.size();
    }

    /**
     * Loads a model.
     *
     * @throws NameModelException when a file is missing or damaged
     */
    static OnnxNameFinder load(Path folder) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            List<String> tags = tags(folder.resolve(LABELS));
            WordPieces cutter = WordPieces.read(Files.readAllLines(folder.resolve(VOCABULARY)), isUncased(folder));
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            byte[] model = Files.readAllBytes(folder.resolve(MODEL));
            return new OnnxNameFinder(environment, environment.createSession(model, options), cutter, tags);
        } catch (IOException | OrtException | JsonParseException | IllegalArgumentException | IllegalStateException e) {
            throw new NameModelException(folder, e);
        }
    }

    private static List<String> tags(Path file) throws IOException {
        JsonElement labels = json(file).get("id2label");
        if (labels == null || !labels.isJsonObject()) {
            throw new IllegalArgumentException(LABELS + " has no id2label");
        }
        Map<Integer, String> byId = new HashMap<>();
        labels.getAsJsonObject()
                .entrySet()
                .forEach(e -> byId.put(Integer.valueOf(e.getKey()), e.getValue().getAsString()));
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < byId.size(); i++) {
            tags.add(byId.getOrDefault(i, NameDecoder.OUTSIDE));
        }
        if (!tags.contains(NameDecoder.OUTSIDE)) {
            throw new IllegalArgumentException("id2label has no \"O\"");
        }
        return tags;
    }

    private static boolean isUncased(Path folder) throws IOException {
        Path file = folder.resolve(TOKENIZER);
        JsonElement lower = Files.exists(file) ? json(file).get("do_lower_case") : null;
        return lower == null || lower.getAsBoolean();
    }

    private static JsonObject json(Path file) throws IOException {
        return JsonParser.parseString(Files.readString(file, StandardCharsets.UTF_8))
                .getAsJsonObject();
    }

    @Override
    public Span[] find(String[] tokens) {
        float[][] scores = new float[tokens.length][];
        List<int[]> pieces = Arrays.stream(tokens).map(cutter::of).toList();
        for (int begin = 0; begin < tokens.length; ) {
            int end = begin;
            int used = 0;
            while (end < tokens.length && used + pieces.get(end).length <= LONGEST) {
                used += pieces.get(end++).length;
            }
            score(pieces.subList(begin, end), used, begin, scores);
            begin = end;
        }
        return tokens.length == 0
                ? new Span[0]
                : decoder.read(scores).stream()
                        .map(t -> new Span(t.begin(), t.end(), t.type()))
                        .toArray(Span[]::new);
    }

    private void score(List<int[]> words, int length, int begin, float[][] scores) {
        long[] ids = new long[length + 2];
        int[] first = new int[words.size()];
        int at = 1;
        for (int i = 0; i < words.size(); i++) {
            first[i] = at;
            for (int piece : words.get(i)) {
                ids[at++] = piece;
            }
        }
        ids[0] = cutter.opening();
        ids[at] = cutter.closing();
        FloatBuffer out = run(ids);
        for (int i = 0; i < first.length; i++) {
            scores[begin + i] = new float[labels];
            out.get(first[i] * labels, scores[begin + i]);
        }
    }

    private FloatBuffer run(long[] ids) {
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor pieces = tensor(ids);
                OnnxTensor mask = tensor(ones);
                OnnxTensor segments = tensor(new long[ids.length])) {
            Map<String, OnnxTensor> inputs =
                    new HashMap<>(Map.of("input_ids", pieces, "attention_mask", mask, "token_type_ids", segments));
            inputs.keySet().retainAll(session.getInputNames());
            try (OrtSession.Result result = session.run(inputs)) {
                OnnxValue scores = result.get(0);
                if (scores instanceof OnnxTensor t && t.getFloatBuffer().remaining() == ids.length * labels) {
                    return t.getFloatBuffer();
                }
                throw new NameModelException(
                        Path.of(MODEL),
                        "its first output is " + scores.getInfo() + ", not a score of each piece and label");
            }
        } catch (OrtException e) {
            throw new NameModelException(Path.of(MODEL), e);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    /** There is none. */
    @Override
    public void clearAdaptiveData() {}

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }
}
