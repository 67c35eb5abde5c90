package org.dateline.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.Argument;
import org.dateline.model.EventMention;

/**
 * Participants of events (persons, things, values; MEANTIME has no events among them): right when the event's span is exact and the argument's head lies inside a gold participant of it. End to end counts all
 * arguments; given the event, only those of events that were found. Labels are counted apart.
 */
final class RoleScore {
    /** Core roles and places; an argument without a label counts as one. */
    private static final Pattern CORE = Pattern.compile("(R-)?A[0-5]|AM-LOC");

    private long right;
    private long labelled;
    private long found;
    private long foundOnGold;
    private long matched;
    private long gold;
    private long goldOnFound;
    private final ErrorTally errors;

    RoleScore(ErrorTally errors) {
        this.errors = errors;
    }

    /** Counts the roles of a document whose event mentions are these, by span. */
    void add(MeantimeDocument document, Findings findings, java.util.Map<TokenSet, EventMention> events) {
        Set<MeantimeDocument.Role> used = new HashSet<>();
        events.forEach((span, event) -> event.arguments().stream()
                .filter(a -> findings.isParticipant(a.target()))
                .filter(a -> a.propbank() == null || CORE.matcher(a.propbank()).matches())
                .forEach(a -> add(document, findings, span, a, used)));
        matched += used.size();
        gold += document.roles().size();
        goldOnFound += document.roles().stream()
                .filter(r -> events.containsKey(r.event()))
                .count();
        document.roles().stream().filter(r -> !used.contains(r)).forEach(r -> tellMissed(r, document, events));
    }

    private void add(
            MeantimeDocument document,
            Findings findings,
            TokenSet event,
            Argument argument,
            Set<MeantimeDocument.Role> used) {
        TokenSet head = findings.headOf(argument.target());
        if (head.isEmpty()) {
            return;
        }
        found++;
        boolean onGold = document.events().containsKey(event);
        foundOnGold += onGold ? 1 : 0;
        List<MeantimeDocument.Role> matches = document.roles().stream()
                .filter(r -> r.event().equals(event) && r.participant().overlaps(head))
                .toList();
        if (!matches.isEmpty()) {
            right++;
            used.add(matches.get(0));
            labelled += matches.stream().anyMatch(r -> label(r.label()).equals(argument.propbank())) ? 1 : 0;
            errors.add(
                    "role and its gold label",
                    argument.role().label() + " for " + matches.get(0).label(),
                    "");
        } else if (onGold) {
            boolean elsewhere =
                    document.roles().stream().anyMatch(r -> r.participant().overlaps(head));
            errors.add(
                    "role found where none is",
                    argument.role().label() + (elsewhere ? ", participant of another event" : ", no participant"),
                    document.text().inContext(event) + " ← " + document.text().textOf(head));
        }
    }

    private void tellMissed(
            MeantimeDocument.Role role, MeantimeDocument document, java.util.Map<TokenSet, EventMention> events) {
        String what = events.containsKey(role.event()) ? role.label() : role.label() + ", its event not found";
        String example = document.text().inContext(role.event()) + " ← "
                + document.text().textOf(role.participant());
        errors.add("role missed", what, example);
    }

    /** {@code AM-LOC} for {@code Argm-LOC}, {@code A0} for {@code Arg0}. */
    private static String label(String gold) {
        return gold.toUpperCase(Locale.ROOT).replace("ARGM", "AM").replaceFirst("^ARG(?=\\d)", "A");
    }

    List<Metric> metrics() {
        return List.of(
                Metric.f1("roles_end_to_end", Metric.ratio(right, found), Metric.ratio(matched, gold)),
                Metric.f1("roles_given_event", Metric.ratio(right, foundOnGold), Metric.ratio(matched, goldOnFound)),
                Metric.share("role_labels", labelled, right));
    }
}
