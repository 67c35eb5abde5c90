package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.dateline.model.Annotated;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.DatelineException;
import org.dateline.model.Name;
import org.dateline.model.Sentence;
import org.dateline.model.Text;
import org.dateline.model.Token;
import org.dateline.model.Upos;

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
    private final Parser parser;
    private final Lemmas lemmas;
    private final ExecutorService workers;
    /** Finds the names where the user has a model of their own for it. */
    private final Optional<NameFinders> finders;

    private Annotator(
            Segmenter segmenter, Parser parser, Lemmas lemmas, ExecutorService workers, Optional<NameFinders> finders) {
        this.segmenter = segmenter;
        this.parser = parser;
        this.lemmas = lemmas;
        this.workers = workers;
        this.finders = finders;
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
            Future<Parser> parser = workers.submit(Parser::load);
            Optional<NameFinders> finders = NameFinders.load(names);
            return new Annotator(Segmenter.load(), await(parser), Lemmas.load(), workers, finders);
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
        List<List<Future<Sentence>>> pending =
                articles.stream().map(this::submit).toList();
        List<Annotated> done = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            done.add(new Annotated(
                    articles.get(i),
                    pending.get(i).stream().map(Annotator::await).toList(),
                    List.of()));
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
        List<Future<Sentence>> pending = sentences.stream()
                .map(words -> workers.submit(() -> sentence(words, forms -> parser.parse(forms, 0))))
                .toList();
        return pending.stream().map(Annotator::await).toList();
    }

    /**
     * Annotates sentences that somebody else cut into words, and whose predicates are known.
     *
     * @param sentences the words of each
     * @param predicates indices of the predicates of each
     */
    public List<Sentence> annotateWords(List<List<String>> sentences, List<List<Integer>> predicates) {
        List<Future<Sentence>> pending = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            List<String> words = sentences.get(i);
            List<Integer> known = predicates.get(i);
            pending.add(workers.submit(() -> sentence(words, forms -> parser.parse(forms, known))));
        }
        return pending.stream().map(Annotator::await).toList();
    }

    private Sentence sentence(List<String> words, Function<List<String>, Parser.Parse> parse) {
        StringBuilder joined = new StringBuilder();
        List<Range> ranges = new ArrayList<>();
        for (String word : words) {
            joined.append(joined.isEmpty() ? "" : " ");
            ranges.add(new Range(joined.length(), joined.length() + word.length()));
            joined.append(word);
        }
        String text = joined.toString();
        return sentence(new Text(text), Typography.normalize(text), new Draft(Block.Kind.PARAGRAPH, ranges), 0, parse);
    }

    private List<Future<Sentence>> submit(Article article) {
        String plain = Typography.normalize(article.text().value());
        List<Draft> drafts = segmenter.segment(article, plain);
        List<Future<Sentence>> pending = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            int index = i;
            pending.add(workers.submit(
                    () -> sentence(article.text(), plain, drafts.get(index), index, f -> parser.parse(f, index))));
        }
        return pending;
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

    private Sentence sentence(
            Text text, String plain, Draft draft, int index, Function<List<String>, Parser.Parse> parser) {
        List<String> forms = draft.tokens().stream()
                .map(t -> Typography.visible(t.of(plain)))
                .toList();
        Parser.Parse parse = parser.apply(forms);
        List<Upos> upos = parse.upos();
        String[] lemma = lemmas.of(forms, parse);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            Range range = draft.tokens().get(i);
            tokens.add(new Token(
                    i,
                    text.spanOfUnits(range.begin(), range.end()),
                    range.of(text.value()),
                    lemma[i],
                    upos.get(i),
                    parse.xpos().get(i),
                    parse.heads()[i],
                    parse.relations().get(i),
                    parse.attachments()[i]));
        }
        List<Name> names = finders.map(f -> f.find(forms, index))
                .orElseGet(() -> new NameEdges(plain, draft.tokens(), upos).complete(parse.names()));
        Range first = draft.tokens().get(0);
        Range last = draft.tokens().get(forms.size() - 1);
        return new Sentence(
                index, text.spanOfUnits(first.begin(), last.end()), draft.block(), tokens, names, parse.predicates());
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
        parser.close();
        finders.ifPresent(NameFinders::close);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
