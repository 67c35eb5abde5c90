package org.dateline.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.DatelineException;
import org.dateline.pipeline.Attempt;
import org.dateline.pipeline.InOrder;
import org.dateline.pipeline.Pipeline;

/**
 * One measurement: Dateline over a gold corpus.
 *
 * <pre>{@code
 * Evaluation.Result result = Evaluation.of("meantime", path, pipeline).run(2, listener);
 * }</pre>
 *
 * <p>A file or document that fails is told to the listener and counted; the others are scored. The result does not depend on the number of threads.
 */
public final class Evaluation {
    private final Corpus<?, ?> corpus;
    private final Path path;

    private Evaluation(Corpus<?, ?> corpus, Path path) {
        this.corpus = corpus;
        this.path = path;
    }

    /**
     * A measurement on a corpus.
     *
     * @param corpus one of {@link Corpora#names()}
     * @param path a file or a folder in the corpus's own format
     */
    public static Evaluation of(String corpus, Path path, Pipeline pipeline) {
        return new Evaluation(Corpora.get(corpus, pipeline), path);
    }

    /**
     * What came out.
     *
     * @param corpus name of the corpus
     * @param path where it lay
     * @param documents how many documents were scored
     * @param failed how many files or documents could not be
     * @param notes what the reader of the figures must know, such as how types were mapped
     * @param metrics the figures, in the order in which they are printed
     * @param errors what went wrong in the documents that were scored
     */
    public record Result(
            String corpus,
            Path path,
            int documents,
            int failed,
            List<String> notes,
            List<Metric> metrics,
            ErrorTally errors) {
        public Result {
            notes = List.copyOf(notes);
            metrics = List.copyOf(metrics);
        }
    }

    /** Hears how a measurement goes. */
    public interface Listener {
        /** So many documents will be worked on. */
        void begin(int documents);

        /** A document is done. */
        void advance();

        /** A file or document could not be scored. */
        void fail(DatelineException why);
    }

    /**
     * Runs it.
     *
     * @param threads documents worked on at once
     * @throws UnreadableGold when there is nothing at the path, or none of its files can be read
     */
    public Result run(int threads, Listener listener) {
        return run(corpus, threads, listener);
    }

    private <D, S> Result run(Corpus<D, S> of, int threads, Listener listener) {
        int[] failed = {0};
        List<D> documents = read(of, failed, listener);
        Scorer<D, S> scorer = of.scorer();
        int[] scored = {0};
        listener.begin(documents.size());
        InOrder.forEach(
                documents, threads, d -> Attempt.at(of.nameOf(d), () -> new Analysed<>(d, of.analyse(d))), attempt -> {
                    if (attempt instanceof Attempt.Success<Analysed<D, S>> success) {
                        scorer.add(success.value().gold(), success.value().found());
                        scored[0]++;
                    } else if (attempt instanceof Attempt.Failure<Analysed<D, S>> failure) {
                        failed[0]++;
                        listener.fail(failure.why());
                    }
                    listener.advance();
                });
        return new Result(of.name(), path, scored[0], failed[0], scorer.notes(), scorer.metrics(), scorer.errors());
    }

    private record Analysed<D, S>(D gold, S found) {}

    private <D, S> List<D> read(Corpus<D, S> of, int[] failed, Listener listener) {
        List<D> documents = new ArrayList<>();
        Corpus.Reader<D> reader = of.reader(path);
        for (Path file : of.files(path)) {
            try {
                documents.addAll(reader.read(file));
            } catch (UnreadableGold e) {
                failed[0]++;
                listener.fail(e);
            }
        }
        if (documents.isEmpty()) {
            throw new UnreadableGold(path, "holds no document of the corpus \"" + of.name() + "\"", null);
        }
        return documents;
    }
}
