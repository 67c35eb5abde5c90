package org.dateline.evaluate;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.AttributionMention;
import org.dateline.model.EventMention;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.TokenSpan;
import org.dateline.model.Tree;

/**
 * Links from the event of saying to the main event of what is said (TimeML's SLINK). Of an attribution the main event is the highest one in the tree of
 * its content in the sentence of the cue. A link is right when both its ends overlap with those of a gold one.
 */
final class SayingScore {
    private final ErrorTally errors;
    private long right;
    private long found;
    private long matched;
    private long gold;

    SayingScore(ErrorTally errors) {
        this.errors = errors;
    }

    void add(MeantimeDocument document, Findings findings) {
        List<MeantimeDocument.Saying> theirs = document.sayings();
        Set<MeantimeDocument.Saying> ours = new LinkedHashSet<>();
        for (AttributionMention a : findings.dossier().extraction().attributions()) {
            link(a, findings)
                    .filter(s -> document.isAnnotated(s.saying()) && document.isAnnotated(s.said()))
                    .ifPresent(ours::add);
        }
        found += ours.size();
        gold += theirs.size();
        right += ours.stream()
                .filter(o -> theirs.stream().anyMatch(t -> isSame(o, t)))
                .count();
        for (MeantimeDocument.Saying t : theirs) {
            if (ours.stream().anyMatch(o -> isSame(o, t))) {
                matched++;
            } else {
                errors.add(
                        "link from saying to said missed",
                        document.text().textOf(t.saying()),
                        document.text().inContext(t.saying()) + " → "
                                + document.text().textOf(t.said()));
            }
        }
    }

    private static boolean isSame(MeantimeDocument.Saying a, MeantimeDocument.Saying b) {
        return a.saying().overlaps(b.saying()) && a.said().overlaps(b.said());
    }

    private static Optional<MeantimeDocument.Saying> link(AttributionMention a, Findings findings) {
        int sentence = a.cue().get(0).sentence();
        Optional<EventMention> saying = highest(a.cue(), sentence, findings);
        Optional<EventMention> said = highest(a.content(), sentence, findings);
        return saying.isEmpty() || said.isEmpty()
                ? Optional.empty()
                : Optional.of(new MeantimeDocument.Saying(
                        findings.tokensOf(saying.get().trigger()),
                        findings.tokensOf(said.get().trigger())));
    }

    private static Optional<EventMention> highest(List<TokenSpan> spans, int sentence, Findings findings) {
        Sentence words = findings.annotated().sentences().get(sentence);
        Tree tree = new Tree(words);
        return findings.events().stream()
                .filter(e -> spans.stream().anyMatch(s -> s.sentence() == sentence && s.overlaps(e.trigger())))
                .min(Comparator.comparingInt(e -> depth(tree, words.token(e.head()))));
    }

    private static int depth(Tree tree, Token token) {
        int depth = 0;
        for (Optional<Token> up = tree.head(token); up.isPresent(); up = tree.head(up.get())) {
            depth++;
        }
        return depth;
    }

    Metric metric() {
        return Metric.f1("slink", Metric.ratio(right, found), Metric.ratio(matched, gold));
    }
}
