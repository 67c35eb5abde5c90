package org.dateline.store;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.TDB2;
import org.dateline.model.DatelineException;
import org.dateline.rdf.ArticleGraph;
import org.dateline.validate.Shapes;
import org.jspecify.annotations.Nullable;

/**
 * A folder with the graphs of many articles: TDB2, one named graph an article. Every change is one transaction: after a crash an article is there as a
 * whole or not at all. Several threads may use one store; only one process can have it open.
 *
 * <pre>{@code
 * try (Store store = Store.open(Path.of("news"))) {
 *     PutReport report = store.put(graphs, provenance);
 *     store.relinkIncidents(grouping);
 * }
 * }</pre>
 *
 * <p>All methods throw {@link DatelineException} when the disk or the database fails; the store is then as it was before the call.
 */
public final class Store implements AutoCloseable {
    private final StoreFolder folder;
    private final DatasetGraph data;
    private final Transactions transactions;
    private @Nullable Shapes shapes;

    private Store(StoreFolder folder) {
        this.folder = folder;
        data = folder.open();
        transactions = new Transactions(data, folder);
        data.getContext().set(TDB2.symUnionDefaultGraph, true);
        try {
            describe();
        } catch (RuntimeException e) {
            folder.close(data);
            throw e;
        }
    }

    /**
     * Opens a store, made if there is none.
     *
     * @throws DatelineException if the folder is something else, cannot be written, or is open in another process
     */
    public static Store open(Path path) {
        return new Store(new StoreFolder(path));
    }

    /**
     * Opens a store that must be there.
     *
     * @throws DatelineException as {@link #open}, and if there is none
     */
    public static Store openExisting(Path path) {
        StoreFolder folder = new StoreFolder(path);
        if (!folder.isStore()) {
            throw new DatelineException(
                    "DL-STORE-MISSING",
                    "there is no store at " + folder + ". Make one with: dateline ingest --store " + path + " FILE…",
                    null);
        }
        return new Store(folder);
    }

    /**
     * Stores articles, all in one transaction. Each takes the place of what the store had of the same article; of two with the same id the later one
     * stays.
     *
     * @return what became of each; one that breaks a shape is not stored, and the others are
     */
    public PutReport put(List<ArticleGraph> articles, Provenance run) {
        return transactions.write(() -> {
            Batch batch = new Batch(data, this::shapes);
            articles.forEach(a -> batch.put(a, run));
            return batch.report();
        });
    }

    /** Whether the store has this version of an article as this software and model read it, so that reading it again can be spared. */
    public boolean isCurrent(String article, String sourceHash, Provenance run) {
        return transactions.read(() -> new Catalog(data).isCurrent(article, sourceHash, run));
    }

    /**
     * Takes articles out, with their texts, and with the names and links that no other article gives. The catalog notes it.
     *
     * @param when the time to note
     * @return those that were there
     */
    public List<String> retract(List<String> articles, Instant when) {
        return transactions.write(() -> {
            Batch batch = new Batch(data, this::shapes);
            List<String> gone = new ArrayList<>();
            articles.stream().filter(id -> batch.retract(id, when)).forEach(gone::add);
            return gone;
        });
    }

    /** All articles by day and id. */
    public List<StoredArticle> listArticles() {
        return transactions.read(() -> new ArticleReader(data).list());
    }

    public Optional<StoredArticle> findArticle(String id) {
        return transactions.read(() -> new ArticleReader(data).find(id));
    }

    /** All events by IRI. */
    public List<EventRecord> listEvents() {
        return transactions.read(() -> new EventReader(data).listEvents());
    }

    /**
     * Makes the incidents anew.
     *
     * @return how many there are
     */
    public int relinkIncidents(IncidentGrouping grouping) {
        return transactions.write(() -> {
            List<IncidentRecord> incidents = grouping.group(new EventReader(data).listEvents());
            new Incidents(data).replaceAll(incidents);
            return incidents.size();
        });
    }

    /** How much there is. Takes time in proportion to the size of the store. */
    public StoreStats stats() {
        return transactions.read(() -> new Counter(data).count());
    }

    /**
     * Writes the store out, sorted: stores of the same contents give the same bytes. The vocabulary is not part of it.
     *
     * @param out is flushed, not closed; what it throws is passed on
     */
    public void export(ExportOptions options, OutputStream out) {
        data.executeRead(() -> new Exporter(data, options, out).write());
    }

    /**
     * Writes the store into a file, which is there as a whole afterwards or, if this fails, not at all.
     *
     * @throws DatelineException if it cannot be written
     */
    public void export(ExportOptions options, Path file) {
        ExportFile.write(file, out -> export(options, out));
    }

    /** For queries, with the union of all named graphs as default graph. Callers begin and end their own transactions, and write nothing. */
    public Dataset dataset() {
        return DatasetFactory.wrap(data);
    }

    /** Gives back the space that earlier versions take. Waits for readers, so none may be open in this thread. Safe to interrupt at any moment. */
    public void compact() {
        folder.compact(data);
    }

    /**
     * Compacts a store that takes several times the space that it took after the last time; for the end of a run.
     *
     * @return whether it did
     */
    public boolean compactIfGrown() {
        boolean grown = folder.hasGrown();
        if (grown) {
            compact();
        }
        return grown;
    }

    @Override
    public void close() {
        folder.close(data);
    }

    /** Read when the first article is written: who only asks need not wait for them. */
    private synchronized Shapes shapes() {
        if (shapes == null) {
            shapes = Shapes.load();
        }
        return shapes;
    }

    /** The vocabulary lies beside the articles, so that a query can print labels; the version of this program replaces any other. */
    private void describe() {
        Vocabularies vocabularies = new Vocabularies(data);
        if (!transactions.read(vocabularies::isCurrent)) {
            transactions.write(vocabularies::replace);
        }
    }
}
