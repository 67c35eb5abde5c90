package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.dateline.model.Annotated;
import org.dateline.model.Article;
import org.dateline.model.DatelineException;
import org.dateline.model.Sentence;

/**
 * Cuts an English article into sentences and tokens and finds parts of speech, lemmas, UD trees and names.
 *
 * <pre>{@code
 * try (Annotator annotator = Annotator.load()) {
 *     Annotated annotated = annotator.annotate(article);
 * }
 * }</pre>
 *
 * <p>Needs nothing but the class path. Safe for several threads; load once. The result for an article depends on the article alone: not on the number
 * of threads, nor on what else is annotated with it.
 */
public final class Annotator implements AutoCloseable {
    private static final int DEFAULT_THREADS = 2;

    private final Segmenter segmenter;
    private final SentenceAnalyzer analyzer;
    private final TextNames names;
    private final ExecutorService workers;

    private Annotator(Segmenter segmenter, SentenceAnalyzer analyzer, TextNames names, ExecutorService workers) {
        this.segmenter = segmenter;
        this.analyzer = analyzer;
        this.names = names;
        this.workers = workers;
    }

    /** Loads the models; uses two threads. */
    public static Annotator load() {
        return load(DEFAULT_THREADS);
    }

    /** Loads the models that come with the build; uses so many threads. */
    public static Annotator load(int threads) {
        return load(threads, NameModel.BUILT_IN);
    }

    /**
     * Loads the models.
     *
     * @param threads how many sentences are analysed at once, at least 1
     * @param names what finds the names
     * @throws DatelineException when a model is missing or damaged
     */
    public static Annotator load(int threads, NameModel names) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "annotate");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Labels labels = Labels.load();
            Future<Parser> parser = workers.submit(() -> Parser.load(labels));
            Optional<NameFinders> finders = NameFinders.load(names);
            Segmenter segmenter = Segmenter.load();
            Lemmas lemmas = Lemmas.load();
            SentenceAnalyzer analyzer = new SentenceAnalyzer(await(parser), lemmas, finders);
            return new Annotator(segmenter, analyzer, new TextNames(labels.names()), workers);
        } catch (RuntimeException e) {
            workers.shutdownNow();
            throw e;
        }
    }

    /** Annotates one article. */
    public Annotated annotate(Article article) {
        return annotateAll(List.of(article)).get(0);
    }

    /** Annotates several articles; the results are in their order. */
    public List<Annotated> annotateAll(List<Article> articles) {
        List<List<Future<Analysis>>> pending =
                articles.stream().map(this::submit).toList();
        List<Annotated> done = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            done.add(new Annotated(articles.get(i), names.complete(await(pending.get(i))), List.of()));
        }
        return done;
    }

    /**
     * Annotates sentences that somebody else cut into words: what a treebank asks for. The text of each is its words with a space between them, and
     * each is a text of its own.
     *
     * @param sentences the words of each, at least one, none of them blank
     */
    public List<Sentence> annotateWords(List<List<String>> sentences) {
        return eachAlone(sentences.stream()
                .map(words -> workers.submit(() -> analyzer.analyze(words, 0)))
                .toList());
    }

    /**
     * Annotates sentences that somebody else cut into words, and whose predicates are known.
     *
     * @param sentences the words of each
     * @param predicates indices of the predicates of each
     */
    public List<Sentence> annotateWords(List<List<String>> sentences, List<List<Integer>> predicates) {
        List<Future<Analysis>> pending = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            List<String> words = sentences.get(i);
            List<Integer> known = predicates.get(i);
            pending.add(workers.submit(() -> analyzer.analyze(words, 0, known)));
        }
        return eachAlone(pending);
    }

    /**
     * Annotates the sentences of one text that somebody else cut into words. Their names are found in view of all of them, as those of an article.
     *
     * @param sentences the words of each, at least one, none of them blank
     */
    public List<Sentence> annotateText(List<List<String>> sentences) {
        List<Future<Analysis>> pending = new ArrayList<>();
        for (List<String> words : sentences) {
            int index = pending.size();
            pending.add(workers.submit(() -> analyzer.analyze(words, index)));
        }
        return names.complete(await(pending));
    }

    private List<Sentence> eachAlone(List<Future<Analysis>> pending) {
        return await(pending).stream()
                .flatMap(a -> names.complete(List.of(a)).stream())
                .toList();
    }

    private List<Future<Analysis>> submit(Article article) {
        String plain = Typography.normalize(article.text().value());
        List<Draft> drafts = segmenter.segment(article, plain);
        List<Future<Analysis>> pending = new ArrayList<>();
        for (Draft draft : drafts) {
            int index = pending.size();
            pending.add(workers.submit(() -> analyzer.analyze(article.text(), plain, draft, index)));
        }
        return pending;
    }

    private static <T> List<T> await(List<Future<T>> pending) {
        return pending.stream().map(Annotator::await).toList();
    }

    private static <T> T await(Future<T> pending) {
        try {
            return pending.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatelineException("interrupted while annotating", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new DatelineException("annotating failed: " + e.getCause(), e.getCause());
        }
    }

    /** Waits for the sentences in work: the encoder would take the whole process with it if it went while they use it. */
    @Override
    public void close() {
        workers.shutdownNow();
        boolean interrupted = false;
        while (!workers.isTerminated()) {
            try {
                workers.awaitTermination(1, TimeUnit.DAYS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        analyzer.close();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
