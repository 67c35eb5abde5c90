package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.ClaimMention;
import org.dateline.model.EventMention;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.TokenSpan;
import org.dateline.model.Tree;
import org.jspecify.annotations.Nullable;

/**
 * The attributions among the claims of an article: who, by which words, says what. A claim knows the event that it is about, not the stretch of text; as
 * its content counts all below the event's head in the tree, without the words of saying and their source.
 */
final class Attributions {
    private final Findings findings;

    Attributions(Findings findings) {
        this.findings = findings;
    }

    /** The claims that have a source or a cue. */
    List<PolnearDocument.Attribution> list() {
        List<PolnearDocument.Attribution> all = new ArrayList<>();
        for (ClaimMention claim : findings.dossier().extraction().claims()) {
            if (claim.cue() != null || !claim.sources().isEmpty()) {
                all.add(attribution(claim));
            }
        }
        return all;
    }

    private PolnearDocument.Attribution attribution(ClaimMention claim) {
        Set<Integer> source = new HashSet<>();
        claim.sources().forEach(s -> source.addAll(findings.extentOf(s).indices()));
        TokenSpan words = claim.cue();
        TokenSet cue = words == null ? TokenSet.of() : findings.tokensOf(words);
        Set<Integer> content = new HashSet<>(
                findings.findEvent(claim.about()).map(e -> content(e, words)).orElse(Set.of()));
        content.removeAll(source);
        content.removeAll(cue.indices());
        return new PolnearDocument.Attribution(
                new TokenSet(List.copyOf(source)), cue, new TokenSet(List.copyOf(content)));
    }

    private Set<Integer> content(EventMention event, @Nullable TokenSpan cue) {
        Sentence sentence = findings.annotated().sentences().get(event.trigger().sentence());
        Tree tree = new Tree(sentence);
        Token head = sentence.token(event.head());
        Set<Token> below = new HashSet<>(tree.subtree(head));
        saying(sentence, cue, tree)
                .filter(said -> !said.equals(head) && tree.isWithin(said, head))
                .ifPresent(said -> below.removeAll(tree.subtree(said)));
        Set<Integer> tokens = new HashSet<>();
        below.forEach(t -> tokens.addAll(findings.tokensOf(t.span()).indices()));
        return tokens;
    }

    /** The head of the cue, if it is in this sentence. */
    private static Optional<Token> saying(Sentence sentence, @Nullable TokenSpan cue, Tree tree) {
        if (cue == null || cue.sentence() != sentence.index()) {
            return Optional.empty();
        }
        return sentence.tokens().subList(cue.begin(), cue.end()).stream()
                .filter(t -> tree.head(t).map(h -> !cue.contains(h.index())).orElse(true))
                .findFirst();
    }
}
