package org.dateline.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Dossier;
import org.dateline.model.Event;
import org.dateline.model.Extraction;
import org.dateline.model.Quantity;

/**
 * Turns what an article's sentences mention into actors, events and claims: names, nominals and pronouns of one actor become one, capitals that act
 * become their states, mentions of one event become one. Thread-safe; the same extraction gives the same dossier always.
 *
 * <pre>{@code
 * Dossier dossier = Resolver.load().resolve(extraction);
 * }</pre>
 */
public final class Resolver {
    private final KnowledgeBase kb;

    private Resolver(KnowledgeBase kb) {
        this.kb = kb;
    }

    /** A resolver over the knowledge base that ships with Dateline. */
    public static Resolver load() {
        return new Resolver(KnowledgeBase.load());
    }

    /** Resolves one article. Every event of the result has at least one claim. */
    public Dossier resolve(Extraction extraction) {
        ActorTable actors = new ActorTable(extraction, kb);
        EventResolver resolved = new EventResolver(extraction, actors);
        List<Event> events = telling(resolved.list(), extraction);
        return new Dossier(
                extraction,
                actors.publisher(),
                actors.list(),
                events,
                quantities(extraction, actors),
                new RelationResolver(extraction, actors).list(),
                new ClaimResolver(extraction, actors, resolved).list(events),
                new OrderResolver(extraction, resolved, events).list());
    }

    /** A bare "war" or "talks", with nobody, no time and no number, tells nothing of its own: it stays a mention, unless another event has it as a part. */
    private static List<Event> telling(List<Event> events, Extraction extraction) {
        Set<String> parts = new HashSet<>();
        extraction.events().stream().filter(m -> !m.arguments().isEmpty()).forEach(m -> parts.add(m.id()));
        events.forEach(e -> e.participants().forEach(p -> parts.add(p.target())));
        return events.stream()
                .filter(e -> e.mentions().stream().anyMatch(parts::contains)
                        || e.time() != null
                        || !e.quantities().isEmpty()
                        || parts.contains(e.id()))
                .toList();
    }

    private static List<Quantity> quantities(Extraction extraction, ActorTable actors) {
        return extraction.quantities().stream()
                .map(q -> new Quantity(
                        q.id(),
                        q.amount(),
                        q.unit(),
                        Optional.ofNullable(q.counts())
                                .flatMap(m -> actors.findActor(m, false))
                                .orElse(null),
                        extraction.annotated().textOf(q.tokens())))
                .toList();
    }
}
