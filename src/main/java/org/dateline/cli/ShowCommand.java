package org.dateline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.cli.Options;
import org.dateline.model.DatelineException;
import org.dateline.query.Answer;
import org.dateline.query.CannedQuery;
import org.dateline.store.Store;

/** {@code show}: one event or actor with all that is claimed, sentence by sentence. */
final class ShowCommand implements Command {
    @Override
    public String name() {
        return "show";
    }

    @Override
    public String summary() {
        return "show one event or actor with its claims and their sentences";
    }

    @Override
    public String operands() {
        return "EVENT|ACTOR";
    }

    @Override
    public String description() {
        return "Shows an event with its parts and who says what of it, or an actor with its names, what it says and what is said of it; each claim with "
                + "the sentence that shows it, its parts marked beneath: the event's word, who and what plays which role, time, number, source and cue. Name it by its IRI, its key or its name, as queries print them.";
    }

    @Override
    public List<String> examples() {
        return List.of("dateline show 'North Korea'", "dateline show art:a35e7c144a78a8bb5#e1");
    }

    @Override
    public Options options(List<String> arguments) {
        return new Options().addOption(Commands.store());
    }

    @Override
    public int run(Invocation call) throws IOException {
        String thing = call.onlyOperand("event or actor");
        try (Store store = Store.openExisting(call.store())) {
            List<Map<String, String>> subject = ask("subject", thing, store);
            if (subject.isEmpty()) {
                throw new DatelineException(
                        "DL-SHOW-NOTHING", "there is nothing with the IRI " + thing + " in this store.", null);
            }
            show(subject, store, call.console());
        }
        return 0;
    }

    private static void show(List<Map<String, String>> subject, Store store, Console console) throws IOException {
        PrintStream out = console.out();
        Map<String, String> first = subject.get(0);
        String iri = Objects.requireNonNull(first.get("iri"), "every subject has an IRI");
        boolean event = subject.stream().anyMatch(s -> "true".equals(s.get("event")));
        out.println(first.getOrDefault("name", iri) + "   " + types(subject));
        out.println(iri);
        String kind = event ? "event" : "actor";
        for (Map<String, String> fact : ask(kind + "-facts", iri, store)) {
            out.printf("  %-14s %s%n", fact.get("what"), fact.get("value"));
        }
        new ClaimList(console, part -> ask(part, store), iri).print(ask(kind + "-claims", iri, store));
    }

    private static String types(List<Map<String, String>> subject) {
        return String.join(
                ", ",
                subject.stream()
                        .map(s -> s.getOrDefault("type", "").replaceAll("^.*[/#]", ""))
                        .distinct()
                        .toList());
    }

    private static List<Map<String, String>> ask(ClaimList.Part part, Store store) throws IOException {
        return ask(part.question(), part.of(), store);
    }

    /** The answer to one of the questions beside this class. */
    private static List<Map<String, String>> ask(String question, String thing, Store store) throws IOException {
        String file = "show/" + question + ".rq";
        try (InputStream in = ShowCommand.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the jar");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Answer answer = CannedQuery.parse("show/" + question, text, file)
                    .bind(Map.of("thing", thing))
                    .run(store.dataset());
            return answer instanceof Answer.Rows rows ? rows.texts() : List.of();
        }
    }
}
