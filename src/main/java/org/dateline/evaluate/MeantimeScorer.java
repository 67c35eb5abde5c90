package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.Certainty;
import org.dateline.model.ClaimMention;
import org.dateline.model.EventMention;
import org.dateline.model.Name;
import org.dateline.model.Sentence;
import org.dateline.model.Tense;
import org.dateline.model.TimeMention;
import org.dateline.model.Token;

/** Scores events, names, times, order in time, roles, who says what, factuality, the confidence of claims and event coreference in the annotated sentences of MEANTIME's articles. */
final class MeantimeScorer implements Scorer<MeantimeDocument, Findings> {
    private final ErrorTally errors = new ErrorTally();
    private final SpanScore events = new SpanScore();
    private final SpanScore names = new SpanScore();
    private final TimeScore times = new TimeScore(errors);
    private final TimeOrderScore order = new TimeOrderScore(errors);
    private final RoleScore roles = new RoleScore(errors);
    private final SayingScore sayings = new SayingScore(errors);
    private final LabelScore polarity = new LabelScore();
    private final LabelScore certainty = new LabelScore();
    private final LabelScore future = new LabelScore();
    private final CalibrationScore confidence = new CalibrationScore();
    private final CoreferenceScore<TokenSet> coreference = new CoreferenceScore<>();

    @Override
    public void add(MeantimeDocument gold, Findings found) {
        Map<TokenSet, EventMention> mentions = events(gold, found);
        events.add(mentions.keySet(), gold.events().keySet());
        Set<TokenSet> spans = names(gold, found);
        names.add(spans, gold.names());
        times.add(times(gold, found), gold.times(), gold.text());
        order.add(gold.order(), found, gold.text());
        roles.add(gold, found, mentions);
        sayings.add(gold, found);
        mentions.forEach((span, event) -> addFactuality(gold, span, event));
        addClaims(gold, found);
        coreference.add(
                mentions.keySet(), chains(mentions, found), gold.events().keySet(), gold.chains());
        tellEvents(gold, found, mentions);
        tellNames(gold, spans);
    }

    /** The first event mention on each span. */
    private static Map<TokenSet, EventMention> events(MeantimeDocument gold, Findings found) {
        Map<TokenSet, EventMention> events = new LinkedHashMap<>();
        for (EventMention e : found.events()) {
            TokenSet tokens = found.tokensOf(e.trigger());
            if (gold.isAnnotated(tokens)) {
                events.putIfAbsent(tokens, e);
            }
        }
        return events;
    }

    private static Set<TokenSet> names(MeantimeDocument gold, Findings found) {
        Set<TokenSet> names = new LinkedHashSet<>();
        for (Sentence s : found.annotated().sentences()) {
            for (Name n : s.names()) {
                TokenSet tokens = found.tokensOf(n.tokens());
                if (gold.isAnnotated(tokens)) {
                    names.add(tokens);
                }
            }
        }
        return names;
    }

    private static Map<TokenSet, String> times(MeantimeDocument gold, Findings found) {
        Map<TokenSet, String> times = new LinkedHashMap<>();
        for (TimeMention t : found.annotated().times()) {
            TokenSet tokens = found.tokensOf(t.tokens());
            if (gold.isAnnotated(tokens)) {
                times.put(tokens, t.value().timex());
            }
        }
        return times;
    }

    private static List<Set<TokenSet>> chains(Map<TokenSet, EventMention> mentions, Findings found) {
        Map<String, String> eventOf = new HashMap<>();
        found.dossier().events().forEach(e -> e.mentions().forEach(m -> eventOf.put(m, e.id())));
        Map<String, Set<TokenSet>> chains = new LinkedHashMap<>();
        mentions.forEach((span, m) -> Optional.ofNullable(eventOf.get(m.id()))
                .ifPresent(e ->
                        chains.computeIfAbsent(e, k -> new LinkedHashSet<>()).add(span)));
        return new ArrayList<>(chains.values());
    }

    private void addFactuality(MeantimeDocument document, TokenSet span, EventMention event) {
        MeantimeDocument.Event gold = document.events().get(span);
        if (gold == null) {
            return;
        }
        String tense = event.tense() == Tense.PLANNED ? "FUTURE" : "NON_FUTURE";
        add(polarity, "polarity", event.negated() ? "NEG" : "POS", gold.polarity(), document, span);
        add(certainty, "certainty", label(event.certainty()), gold.certainty(), document, span);
        add(future, "future", tense, gold.time(), document, span);
    }

    private void add(
            LabelScore score, String what, String found, String gold, MeantimeDocument document, TokenSet span) {
        if (gold.isEmpty()) {
            return;
        }
        score.add(found, gold);
        if (!found.equals(gold)) {
            errors.add(what, gold + ", not " + found, document.text().inContext(span));
        }
    }

    private void addClaims(MeantimeDocument gold, Findings found) {
        ClaimJudge judge = new ClaimJudge(gold, found);
        for (ClaimMention claim : found.dossier().extraction().claims()) {
            judge.judge(claim).ifPresent(wrong -> {
                confidence.add(claim.confidence(), wrong.isEmpty());
                wrong.forEach(part -> errors.add("claim wrong in", part.name().toLowerCase(Locale.ROOT), ""));
            });
        }
    }

    private static String label(Certainty certainty) {
        return certainty == Certainty.UNKNOWN ? Certainty.POSSIBLE.name() : certainty.name();
    }

    private void tellEvents(MeantimeDocument gold, Findings found, Map<TokenSet, EventMention> mentions) {
        Set<Integer> ours = SpanScore.tokens(mentions.keySet());
        Set<Integer> theirs = SpanScore.tokens(gold.events().keySet());
        gold.events().forEach((span, event) -> {
            String context = gold.text().inContext(span);
            if (!span.overlaps(ours)) {
                String word = found.findToken(span)
                        .map(MeantimeScorer::describe)
                        .orElse(gold.text().textOf(span));
                errors.add("event missed, by part of speech", event.pos(), "");
                errors.add("event missed", word, context);
            } else if (!mentions.containsKey(span)) {
                errors.add("event of another extent", gold.text().textOf(span), context);
            }
        });
        mentions.forEach((span, event) -> {
            if (!span.overlaps(theirs)) {
                errors.add(
                        "event found where none is", event.lemma(), gold.text().inContext(span));
            }
        });
    }

    private static String describe(Token token) {
        return token.lemma() + " (" + token.upos() + ")";
    }

    private void tellNames(MeantimeDocument gold, Set<TokenSet> found) {
        GoldText text = gold.text();
        for (TokenSet name : gold.names()) {
            if (!found.contains(name)) {
                Optional<TokenSet> other =
                        found.stream().filter(f -> f.overlaps(name)).findFirst();
                String kind = other.map(o -> o.containsAll(name)
                                ? "name too long"
                                : name.containsAll(o) ? "name too short" : "name crosses the gold's")
                        .orElse("name missed");
                String rest = other.map(o -> "without \"" + text.textOf(without(name, o)) + "\"")
                        .orElse(text.textOf(name));
                errors.add(kind, rest, text.inContext(name));
            }
        }
        Set<Integer> theirs = SpanScore.tokens(gold.names());
        found.stream()
                .filter(n -> !n.overlaps(theirs))
                .forEach(n -> errors.add("name found where none is", text.textOf(n), text.inContext(n)));
    }

    /** The tokens that only one of two spans has. */
    private static TokenSet without(TokenSet a, TokenSet b) {
        Set<Integer> rest = new LinkedHashSet<>(a.indices());
        rest.addAll(b.indices());
        return new TokenSet(rest.stream()
                .filter(i -> a.indices().contains(i) != b.indices().contains(i))
                .collect(Collectors.toList()));
    }

    @Override
    public List<Metric> metrics() {
        List<Metric> all = new ArrayList<>(List.of(
                events.exact("events_exact"),
                events.overlap("events_overlap"),
                names.exact("names_exact"),
                names.overlap("names_overlap"),
                times.exact("times_exact"),
                times.exactValue("times_exact_value"),
                times.overlap("times_overlap"),
                times.value("times_value")));
        all.addAll(order.metrics());
        all.addAll(roles.metrics());
        all.add(sayings.metric());
        all.addAll(polarity.metrics("polarity"));
        all.addAll(certainty.metrics("certainty"));
        all.addAll(future.metrics("future"));
        all.addAll(coreference.metrics());
        all.addAll(confidence.metrics("claims"));
        return all;
    }

    @Override
    public List<String> notes() {
        return confidence.lines();
    }

    @Override
    public ErrorTally errors() {
        return errors;
    }
}
