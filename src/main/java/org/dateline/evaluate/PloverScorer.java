package org.dateline.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.extract.EventCodes;
import org.dateline.model.Actor;
import org.dateline.model.Argument;
import org.dateline.model.ClaimMention;
import org.dateline.model.EventMention;
import org.dateline.model.Role;
import org.dateline.model.SpeechAct;

/**
 * Coded events. Of ours count those whose words lie on the words that the record marks. The class is right when one of them has the record's code; the
 * source when a source lies on the extent of an agent of theirs or of the holder of a claim about them; the target when a target lies on the extent of
 * another participant, or of an agent where the gold has the same words for source and target. Actors are what is coded: any words that stand for the
 * same actor count as its extent ("Chile said it would send arms": Chile sends).
 */
final class PloverScorer implements Scorer<PloverRecord, Findings> {
    private static final Set<Role> DOERS = Set.of(Role.AGENT, Role.CO_PARTICIPANT);

    private final EventCodes codes;
    /** Today's name of a code, where the records have another. */
    private final Map<String, String> renamed;

    private final ErrorTally errors = new ErrorTally();
    private final Counts classes = new Counts();
    private final Counts sources = new Counts();
    private final Counts targets = new Counts();
    private final Counts found = new Counts();

    PloverScorer(EventCodes codes, Map<String, String> renamed) {
        this.codes = codes;
        this.renamed = renamed;
    }

    @Override
    public void add(PloverRecord gold, Findings findings) {
        List<EventMention> events = findings.events().stream()
                .filter(e -> findings.tokensOf(e.trigger()).overlaps(gold.words()))
                .toList();
        found.add(events.isEmpty() ? 0 : 1, 0, 1);
        addClass(gold, findings, events);
        Set<Integer> doers = doers(findings, events);
        Set<Integer> others = others(findings, events);
        if (!gold.sources().isEmpty()) {
            boolean right = gold.sources().stream().anyMatch(s -> s.overlaps(doers));
            sources.add(right ? 1 : 0, 0, 1);
            tell(right, "source", gold, events);
        }
        if (!gold.targets().isEmpty()) {
            boolean right = gold.targets().stream()
                    .anyMatch(t -> t.overlaps(others) || gold.sources().contains(t) && t.overlaps(doers));
            targets.add(right ? 1 : 0, 0, 1);
            tell(right, "target", gold, events);
        }
    }

    private void addClass(PloverRecord gold, Findings findings, List<EventMention> events) {
        List<String> ours = events.stream()
                .map(e -> codes.findPlover(e, actOf(findings, e)).orElse("none"))
                .distinct()
                .toList();
        String code = renamed.getOrDefault(gold.code(), gold.code());
        boolean right = ours.contains(code);
        classes.add(right ? 1 : 0, 0, 1);
        if (!right) {
            String lemmas =
                    events.stream().map(e -> e.lemma() + " = " + e.eventClass()).collect(Collectors.joining(", "));
            errors.add(
                    "class",
                    code + ", not " + (ours.isEmpty() ? "any event" : String.join(", ", ours)),
                    lemmas + ": " + gold.text().text().value());
        }
    }

    private static Optional<SpeechAct> actOf(Findings findings, EventMention event) {
        return findings.dossier().extraction().claims().stream()
                .filter(c -> c.about().equals(event.id()) && !c.sources().isEmpty())
                .map(ClaimMention::act)
                .findFirst();
    }

    private void tell(boolean right, String what, PloverRecord gold, List<EventMention> events) {
        if (!right) {
            errors.add(
                    what,
                    events.isEmpty() ? "no event" : "not among the participants",
                    gold.text().text().value());
        }
    }

    @Override
    public List<String> notes() {
        String mapping = renamed.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> e.getKey() + " = " + e.getValue())
                .collect(Collectors.joining(", "));
        return List.of("codes: " + mapping);
    }

    @Override
    public List<Metric> metrics() {
        return List.of(
                Metric.share("class", classes.right(), classes.gold()),
                Metric.share("source", sources.right(), sources.gold()),
                Metric.share("target", targets.right(), targets.gold()),
                Metric.share("event_found", found.right(), found.gold()));
    }

    @Override
    public ErrorTally errors() {
        return errors;
    }

    private static Set<Integer> doers(Findings findings, List<EventMention> events) {
        Set<String> ids = events.stream().map(EventMention::id).collect(Collectors.toSet());
        Stream<String> holders = findings.dossier().extraction().claims().stream()
                .filter(c -> ids.contains(c.about()))
                .map(ClaimMention::sources)
                .flatMap(List::stream);
        Stream<String> agents = targets(events, true);
        return extents(findings, Stream.concat(agents, holders));
    }

    private static Set<Integer> others(Findings findings, List<EventMention> events) {
        return extents(findings, targets(events, false));
    }

    private static Stream<String> targets(List<EventMention> events, boolean doers) {
        return events.stream()
                .flatMap(e -> e.arguments().stream())
                .filter(a -> doers == DOERS.contains(a.role()) || !doers && a.role() == Role.CO_PARTICIPANT)
                .map(Argument::target);
    }

    private static Set<Integer> extents(Findings findings, Stream<String> mentions) {
        Set<Integer> tokens = new HashSet<>();
        mentions.flatMap(m -> ofSameActor(findings, m))
                .forEach(m -> tokens.addAll(findings.extentOf(m).indices()));
        return tokens;
    }

    private static Stream<String> ofSameActor(Findings findings, String mention) {
        return findings.dossier().actors().stream()
                .map(Actor::mentions)
                .filter(m -> m.contains(mention))
                .findFirst()
                .map(List::stream)
                .orElse(Stream.of(mention));
    }
}
