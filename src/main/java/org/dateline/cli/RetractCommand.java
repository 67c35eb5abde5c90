package org.dateline.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Options;
import org.dateline.model.DatelineException;
import org.dateline.pipeline.IncidentGroups;
import org.dateline.store.Store;
import org.dateline.store.StoredArticle;

/** {@code retract}: takes articles out of a store. */
final class RetractCommand implements Command {
    @Override
    public String name() {
        return "retract";
    }

    @Override
    public String summary() {
        return "take articles out of the store";
    }

    @Override
    public String operands() {
        return "ARTICLE…";
    }

    @Override
    public String description() {
        return "Takes articles out with everything that came from them alone. ARTICLE is the id or the URL of an article, as \"dateline query articles\" "
                + "lists them. The catalog keeps a note of when. An article that is not there makes the exit code 1; the others are taken out.";
    }

    @Override
    public List<String> examples() {
        return List.of("dateline retract https://example.org/2024/10/18/treaty", "dateline retract --all");
    }

    @Override
    public Options options(List<String> arguments) {
        return new Options().addOption(Commands.store()).addOption(Commands.flag("all", "take all articles out"));
    }

    @Override
    public int run(Invocation call) {
        if (call.has("all")) {
            call.noOperands();
        } else {
            call.someOperands("article (or --all)");
        }
        try (Store store = Store.openExisting(call.store())) {
            List<StoredArticle> articles = store.listArticles();
            List<String> ids = new ArrayList<>();
            int missing = 0;
            if (call.has("all")) {
                articles.forEach(a -> ids.add(a.id()));
            }
            for (String wanted : call.operands()) {
                Optional<String> id = find(wanted, articles);
                id.ifPresent(ids::add);
                missing += id.isPresent() ? 0 : reportMissing(wanted, call.console());
            }
            List<String> gone = store.retract(ids, Instant.now());
            store.relinkIncidents(new IncidentGroups());
            call.console().out().println(IngestCommand.count(gone.size(), "article") + " retracted");
            return missing == 0 ? 0 : 1;
        }
    }

    private static Optional<String> find(String wanted, List<StoredArticle> articles) {
        return articles.stream()
                .filter(a -> a.id().equals(wanted) || wanted.equals(a.url()))
                .map(StoredArticle::id)
                .findFirst();
    }

    private static int reportMissing(String wanted, Console console) {
        new ErrorReport(console)
                .tell(
                        "dateline: ",
                        new DatelineException(
                                "DL-ARTICLE-MISSING",
                                "there is no article " + wanted
                                        + " in this store. List them with: dateline query articles",
                                null));
        return 1;
    }
}
