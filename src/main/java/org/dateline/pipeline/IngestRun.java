package org.dateline.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.extract.ConfidenceFloor;
import org.dateline.ingest.Input;
import org.dateline.ingest.Reading;
import org.dateline.ingest.Warning;
import org.dateline.model.Article;
import org.dateline.model.DatelineException;
import org.dateline.model.Dossier;
import org.dateline.model.Extraction;
import org.dateline.rdf.ArticleGraph;
import org.dateline.rdf.SourceHash;
import org.dateline.store.Provenance;
import org.dateline.store.PutReport;
import org.dateline.store.Store;
import org.dateline.validate.Report;
import org.jspecify.annotations.Nullable;

/**
 * Takes articles into a store: several are worked on at once, and committed a batch at a time in the order of the inputs. Ended in the middle, it leaves
 * whole batches behind; run again, it skips what is there and does the rest.
 */
public final class IngestRun {
    /** Articles in a transaction: few enough to lose, enough to make its cost small. */
    private static final int BATCH = 16;

    private final Pipeline pipeline;
    private final ConfidenceFloor floor;
    private final Store store;
    private final Provenance provenance;
    private final RunJournal journal;
    private final int threads;

    private final List<Understood> batch = new ArrayList<>();
    /** Input by article, to tell of two inputs that are the same article. */
    private final Map<String, String> seen = new HashMap<>();

    private int added;
    private int replaced;
    private int unchanged;
    private int rejected;
    private long events;
    private long claims;
    private long doubtful;

    /**
     * A run on so many threads, noted in the catalog by its provenance.
     *
     * @param floor how doubtful a claim may be to be written
     */
    public IngestRun(
            Pipeline pipeline,
            ConfidenceFloor floor,
            Store store,
            Provenance provenance,
            RunJournal journal,
            int threads) {
        this.pipeline = pipeline;
        this.floor = floor;
        this.store = store;
        this.provenance = provenance;
        this.journal = journal;
        this.threads = threads;
    }

    /** An article with its graph, which is null when the store has it already. */
    private record Understood(
            String input,
            Article article,
            List<Warning> warnings,
            @Nullable ArticleGraph graph,
            int events,
            int claims,
            int doubtful) {}

    /** Takes the inputs in. Call it once. */
    public RunReport ingest(List<Input> inputs) {
        Instant start = Instant.now();
        journal.begin(inputs.size());
        InOrder.forEach(inputs, threads, input -> Attempt.at(input.name(), () -> understand(input)), this::take);
        commit();
        long incidents = store.relinkIncidents(new IncidentGroups());
        journal.end();
        Duration took = Duration.between(start, Instant.now());
        return new RunReport(added, replaced, unchanged, rejected, events, claims, doubtful, incidents, took);
    }

    private Understood understand(Input input) {
        Reading reading = pipeline.read(input);
        Article article = reading.article();
        return store.isCurrent(article.id(), SourceHash.of(article), provenance)
                ? new Understood(input.name(), article, reading.warnings(), null, 0, 0, 0)
                : understand(input.name(), article, reading.warnings());
    }

    private Understood understand(String input, Article article, List<Warning> warnings) {
        Extraction all = pipeline.extract(article);
        Extraction kept = floor.apply(all);
        Dossier dossier = pipeline.resolve(kept);
        ArticleGraph graph = pipeline.write(dossier);
        return new Understood(
                input,
                article,
                warnings,
                graph,
                dossier.events().size(),
                dossier.claims().size(),
                all.claims().size() - kept.claims().size());
    }

    private void take(Attempt<Understood> attempt) {
        if (attempt instanceof Attempt.Failure<Understood> failure) {
            reject(failure.why());
            journal.advance(1);
        } else if (attempt instanceof Attempt.Success<Understood> success) {
            take(success.value());
        }
    }

    private void take(Understood article) {
        article.warnings().forEach(w -> journal.warn(article.input() + ": " + w.message()));
        String other = seen.put(article.article().id(), article.input());
        if (other == null) {
            batch.add(article);
        } else {
            journal.warn(article.input() + ": is the same article as " + other + "; the later one counts.");
            takeAgain(article);
        }
        if (batch.size() >= BATCH) {
            commit();
        }
    }

    /** Another version of an article of this run. That the store had it before the run, or has it by now, says nothing: the last one must win. */
    private void takeAgain(Understood article) {
        commit();
        if (article.graph() != null) {
            batch.add(article);
            return;
        }
        Attempt<Understood> again =
                Attempt.at(article.input(), () -> understand(article.input(), article.article(), List.of()));
        if (again instanceof Attempt.Success<Understood> success) {
            batch.add(success.value());
        } else if (again instanceof Attempt.Failure<Understood> failure) {
            reject(failure.why());
            journal.advance(1);
        }
    }

    private void commit() {
        List<ArticleGraph> graphs = new ArrayList<>();
        for (Understood article : batch) {
            if (article.graph() != null) {
                graphs.add(article.graph());
            }
        }
        unchanged += batch.size() - graphs.size();
        if (!graphs.isEmpty()) {
            count(store.put(graphs, provenance));
        }
        journal.advance(batch.size());
        batch.clear();
    }

    private void count(PutReport report) {
        added += report.added().size();
        replaced += report.replaced().size();
        unchanged += report.unchanged().size();
        for (Understood article : batch) {
            String id = article.article().id();
            if (report.added().contains(id) || report.replaced().contains(id)) {
                events += article.events();
                claims += article.claims();
                doubtful += article.doubtful();
            } else if (report.rejected().containsKey(id)) {
                reject(nonconforming(article.input(), report.rejected().get(id)));
            }
        }
    }

    private void reject(DatelineException why) {
        rejected++;
        journal.reject(why);
    }

    private static DatelineException nonconforming(String input, Report report) {
        return new DatelineException(
                "DL-INGEST-SHAPE",
                input + ": its graph breaks the shapes and is not stored: "
                        + report.violations().get(0)
                        + (report.violations().size() > 1
                                ? " and " + (report.violations().size() - 1) + " more"
                                : "")
                        + ". This is a fault in Dateline; please report it with this article.",
                null);
    }
}
