package org.dateline.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.extract.TimeAnchors.Anchored;
import org.dateline.model.EventMention;
import org.dateline.model.EventTime;
import org.dateline.model.TimeLink;
import org.dateline.model.TimeLink.Relation;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;
import org.jspecify.annotations.Nullable;

/** How the events of a sentence lie in time: to the dates that hang on them, to the day of publication, and to each other. */
final class TimeOrder {
    private static final Set<String> OBJECTS = Set.of("obj", "nsubj", "obl");
    private static final Set<String> VERBS = Set.of("conj", "advcl");

    private final Syntax syntax;
    private final Tree tree;
    private final TimeAnchors anchors;
    private final Intervals intervals;
    private final CueLexicon cues;
    private final SentenceEvents events;
    private final ClauseOrder clauses;
    private final @Nullable LocalDate published;

    TimeOrder(
            Syntax syntax,
            TimeAnchors anchors,
            Lexicons lexicons,
            SentenceEvents events,
            @Nullable LocalDate published) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.anchors = anchors;
        this.intervals = anchors.intervals();
        this.cues = lexicons.cues();
        this.events = events;
        this.clauses = new ClauseOrder(syntax, lexicons, events);
        this.published = published;
    }

    /** The links of the events of the sentence, in the order of their triggers. */
    List<TimeLink> list() {
        List<TimeLink> links = new ArrayList<>();
        events.forEach((event, trigger) -> {
            links.addAll(toTimes(event, trigger));
            if (published != null) {
                links.add(new TimeLink(event.id(), toPublication(event, trigger, published), TimeLink.PUBLICATION));
            }
            clauses.links(event, trigger).forEach(links::add);
        });
        links.addAll(ofLoose(links));
        return links;
    }

    /** A date that hangs on no event dates the first one above it in the tree: "in talks at Monday's summit". */
    private List<TimeLink> ofLoose(List<TimeLink> links) {
        Set<String> used = links.stream().map(TimeLink::target).collect(Collectors.toSet());
        return anchors.list().stream()
                .filter(a -> a.isDate() && !used.contains(TimeLink.timeId(a.index())))
                .flatMap(a -> above(a.governor()).stream()
                        .map(e -> new TimeLink(e.id(), intervals.relation(a, null), TimeLink.timeId(a.index()))))
                .toList();
    }

    private Optional<EventMention> above(Token token) {
        Optional<Token> at = Optional.of(token);
        while (at.isPresent() && events.find(at.get()).isEmpty()) {
            at = at.flatMap(tree::head);
        }
        return at.flatMap(events::find);
    }

    /** To the dates that hang on it, else to those of the verb that it goes with: "gave a speech on Monday", "left on Monday, saying". */
    private List<TimeLink> toTimes(EventMention event, Trigger trigger) {
        List<TimeLink> own = links(event, anchors.list(trigger), trigger.carrier());
        Token token = trigger.token();
        Optional<Trigger> verb =
                own.isEmpty() && sharesTime(token) ? tree.head(token).flatMap(events::findTrigger) : Optional.empty();
        return verb.map(v -> links(event, anchors.list(v), v.carrier())).orElse(own);
    }

    /** An event as object or subject of its verb, a second verb of the same subject, and what is done in doing it. */
    private boolean sharesTime(Token token) {
        if (token.upos() == Upos.NOUN) {
            return OBJECTS.contains(token.relation());
        }
        boolean bare = !tree.has(token, "nsubj") && !tree.has(token, "mark") && !tree.has(token, "aux");
        return token.upos() == Upos.VERB && VERBS.contains(token.relation()) && bare;
    }

    private List<TimeLink> links(EventMention event, List<Anchored> times, @Nullable Token carrier) {
        return times.stream()
                .filter(Anchored::isDate)
                .map(a -> new TimeLink(event.id(), intervals.relation(a, carrier), TimeLink.timeId(a.index())))
                .toList();
    }

    /** By its date, where that decides; else by its tense. What somebody says in the present tense was said on the day. */
    private Relation toPublication(EventMention event, Trigger trigger, LocalDate day) {
        EventTime time = event.time();
        if (time != null) {
            if (time.notAfter() != null && time.notAfter().isBefore(day)) {
                return Relation.BEFORE;
            }
            if (time.notBefore() != null && time.notBefore().isAfter(day)) {
                return Relation.AFTER;
            }
            if (day.equals(time.notBefore()) && day.equals(time.notAfter())) {
                return Relation.IS_INCLUDED;
            }
        }
        return switch (event.tense()) {
            case PAST -> Relation.BEFORE;
            case PLANNED -> Relation.AFTER;
            case ONGOING -> isSaying(trigger) ? Relation.IS_INCLUDED : Relation.INCLUDES;
        };
    }

    private boolean isSaying(Trigger trigger) {
        return trigger.token().upos() == Upos.VERB
                && cues.verb(Syntax.lemma(trigger.token())).isPresent();
    }
}
