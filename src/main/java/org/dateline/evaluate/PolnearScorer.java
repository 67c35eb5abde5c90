package org.dateline.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sources, cues and contents of attributions token by token, and whole attributions. */
final class PolnearScorer implements Scorer<PolnearDocument, Findings> {
    private final ErrorTally errors = new ErrorTally();
    private final Counts source = new Counts();
    private final Counts cue = new Counts();
    private final Counts content = new Counts();
    private long right;
    private long found;
    private long matched;
    private long gold;

    @Override
    public void add(PolnearDocument document, Findings findings) {
        List<PolnearDocument.Attribution> ours = new Attributions(findings).list();
        List<PolnearDocument.Attribution> theirs = document.attributions();
        source.add(
                tokens(ours, PolnearDocument.Attribution::source), tokens(theirs, PolnearDocument.Attribution::source));
        cue.add(tokens(ours, PolnearDocument.Attribution::cue), tokens(theirs, PolnearDocument.Attribution::cue));
        content.add(
                tokens(ours, PolnearDocument.Attribution::content),
                tokens(theirs, PolnearDocument.Attribution::content));
        addAttributions(document, ours, theirs);
        tell(document, findings, ours, theirs);
    }

    private static Set<Integer> tokens(
            List<PolnearDocument.Attribution> attributions, Function<PolnearDocument.Attribution, TokenSet> part) {
        return attributions.stream()
                .flatMap(a -> part.apply(a).indices().stream())
                .collect(Collectors.toSet());
    }

    /** An attribution is right when a gold one shares its cue, or its source where one has no cue. Several claims of one saying are one. */
    private void addAttributions(
            PolnearDocument document,
            List<PolnearDocument.Attribution> ours,
            List<PolnearDocument.Attribution> theirs) {
        Set<List<TokenSet>> seen = new HashSet<>();
        for (PolnearDocument.Attribution a : ours) {
            if (seen.add(List.of(a.source(), a.cue()))) {
                boolean same = theirs.stream().anyMatch(t -> isSame(a, t));
                found++;
                right += same ? 1 : 0;
                if (!same) {
                    String words =
                            a.cue().isEmpty() ? "(no cue)" : document.text().textOf(a.cue());
                    errors.add(
                            "attribution found where none is",
                            words,
                            document.text().inContext(a.cue().isEmpty() ? a.source() : a.cue()));
                }
            }
        }
        gold += theirs.size();
        matched += theirs.stream()
                .filter(t -> ours.stream().anyMatch(a -> isSame(a, t)))
                .count();
    }

    private static boolean isSame(PolnearDocument.Attribution a, PolnearDocument.Attribution b) {
        return a.cue().isEmpty() || b.cue().isEmpty()
                ? a.source().overlaps(b.source())
                : a.cue().overlaps(b.cue());
    }

    private void tell(
            PolnearDocument document,
            Findings findings,
            List<PolnearDocument.Attribution> ours,
            List<PolnearDocument.Attribution> theirs) {
        Set<Integer> contents = tokens(ours, PolnearDocument.Attribution::content);
        for (PolnearDocument.Attribution t : theirs) {
            List<PolnearDocument.Attribution> same =
                    ours.stream().filter(a -> isSame(a, t)).toList();
            GoldText text = document.text();
            if (same.isEmpty()) {
                String lemma = findings.findToken(t.cue())
                        .map(w -> w.lemma() + " (" + w.upos() + ")")
                        .orElse("(no cue)");
                errors.add("attribution missed, by the main word of its cue", lemma, text.inContext(t.cue()));
            } else if (!t.source().isEmpty()
                    && same.stream().noneMatch(a -> a.source().overlaps(t.source()))) {
                errors.add(
                        "attribution with another source",
                        text.textOf(t.source()),
                        text.inContext(t.cue()) + " ← "
                                + text.textOf(same.get(0).source()));
            }
            long missed = t.content().indices().stream()
                    .filter(i -> !contents.contains(i))
                    .count();
            if (!same.isEmpty() && missed == t.content().size()) {
                errors.add("content missed altogether", text.textOf(t.cue()), text.inContext(t.cue()));
            } else if (!same.isEmpty() && missed * 2 > t.content().size()) {
                errors.add("content missed by more than half", text.textOf(t.cue()), text.inContext(t.cue()));
            }
        }
    }

    @Override
    public List<Metric> metrics() {
        return List.of(
                source.metric("source"),
                cue.metric("cue"),
                content.metric("content"),
                Metric.f1("attribution", Metric.ratio(right, found), Metric.ratio(matched, gold)));
    }

    @Override
    public ErrorTally errors() {
        return errors;
    }
}
