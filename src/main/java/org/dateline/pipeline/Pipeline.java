package org.dateline.pipeline;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.dateline.annotate.Annotator;
import org.dateline.annotate.LanguageDetector;
import org.dateline.annotate.NameModel;
import org.dateline.extract.Extractor;
import org.dateline.ingest.ArticleReader;
import org.dateline.ingest.Input;
import org.dateline.ingest.Reading;
import org.dateline.model.Annotated;
import org.dateline.model.Article;
import org.dateline.model.Dossier;
import org.dateline.model.Extraction;
import org.dateline.model.Sentence;
import org.dateline.rdf.ArticleGraph;
import org.dateline.rdf.DossierGraph;
import org.dateline.resolve.Resolver;
import org.dateline.time.TimeTagger;

/**
 * The way of one article through the stages, from bytes to triples. Thread-safe; load once.
 *
 * <pre>{@code
 * try (Pipeline pipeline = Pipeline.load(2)) {
 *     Article article = pipeline.read(input).article();
 *     ArticleGraph graph = pipeline.write(pipeline.understand(article));
 * }
 * }</pre>
 *
 * <p>What comes out depends on the article alone: not on the day, the number of threads, or what else is read.
 */
public final class Pipeline implements AutoCloseable {
    private final ArticleReader reader;
    private final Annotator annotator;
    private final Extractor extractor;
    private final Resolver resolver;

    private Pipeline(ArticleReader reader, Annotator annotator, Extractor extractor, Resolver resolver) {
        this.reader = reader;
        this.annotator = annotator;
        this.extractor = extractor;
        this.resolver = resolver;
    }

    /**
     * Loads models, lexicons and the knowledge base, side by side.
     *
     * @param threads how many sentences are analysed at once, at least 1
     */
    public static Pipeline load(int threads) {
        return load(threads, NameModel.BUILT_IN);
    }

    /**
     * Loads models, lexicons and the knowledge base, side by side.
     *
     * @param threads how many sentences are analysed at once, at least 1
     * @param names what finds the names
     */
    public static Pipeline load(int threads, NameModel names) {
        CompletableFuture<Resolver> resolver = CompletableFuture.supplyAsync(Resolver::load);
        CompletableFuture<Extractor> extractor = CompletableFuture.supplyAsync(Extractor::load);
        CompletableFuture<LanguageDetector> detector = CompletableFuture.supplyAsync(LanguageDetector::load);
        Annotator annotator = Annotator.load(threads, names);
        return new Pipeline(new ArticleReader(get(detector)::detect), annotator, get(extractor), get(resolver));
    }

    private static <T> T get(CompletableFuture<T> loading) {
        try {
            return loading.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /**
     * Reads an article.
     *
     * @throws org.dateline.ingest.RejectedArticle when the input is no article that can be read
     */
    public Reading read(Input input) {
        return reader.read(input);
    }

    /** The sentences of an article with their trees, names and expressions of time. */
    public Annotated annotate(Article article) {
        return TimeTagger.tag(annotator.annotate(article));
    }

    /**
     * The trees and the names of sentences that were cut into words elsewhere, each on its own.
     *
     * @param sentences the words of each, at least one, none of them blank
     */
    public List<Sentence> annotateWords(List<List<String>> sentences) {
        return annotator.annotateWords(sentences);
    }

    /**
     * The same where the predicates are known.
     *
     * @param sentences the words of each
     * @param predicates indices of the predicates of each
     */
    public List<Sentence> annotateWords(List<List<String>> sentences, List<List<Integer>> predicates) {
        return annotator.annotateWords(sentences, predicates);
    }

    /**
     * The trees and the names of the sentences of one text that were cut into words elsewhere.
     *
     * @param sentences the words of each, at least one, none of them blank
     */
    public List<Sentence> annotateText(List<List<String>> sentences) {
        return annotator.annotateText(sentences);
    }

    /** What the sentences of an article mention, doubtful or not. */
    public Extraction extract(Article article) {
        return extractor.extract(annotate(article));
    }

    /** What those mentions come to: who is who, and which of them tell of the same. */
    public Dossier resolve(Extraction extraction) {
        return resolver.resolve(extraction);
    }

    /** Finds out who does what in an article, and who says so, be it doubtful or not. */
    public Dossier understand(Article article) {
        return resolve(extract(article));
    }

    /** The triples of a dossier. */
    public ArticleGraph write(Dossier dossier) {
        return DossierGraph.write(dossier);
    }

    @Override
    public void close() {
        annotator.close();
    }
}
