package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.OrderWords.Kind;
import org.dateline.extract.TimeAnchors.Anchored;
import org.dateline.model.EventMention;
import org.dateline.model.TimeLink;
import org.dateline.model.TimeLink.Relation;
import org.dateline.model.Token;
import org.dateline.model.TokenSpan;
import org.dateline.model.Tree;
import org.dateline.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * The order of the main events of neighbouring sentences, where the second one says so: "Two days later they left", "They had voted before that". One
 * link a sentence at most. Sentences come in the order of the text.
 */
final class NarrativeOrder {
    private static final Set<String> CONTENT = Set.of("ccomp", "parataxis");
    private static final Set<String> POINTING = Set.of("that", "this");

    private final OrderWords words;
    private final CueLexicon cues;
    private @Nullable Told before;

    /** The first and the last of the main events of a sentence. */
    private record Told(int sentence, EventMention first, EventMention last) {}

    /** How a sentence points back, and by which words. */
    private record Pointer(Relation relation, TokenSpan words) {}

    NarrativeOrder(Lexicons lexicons) {
        this.words = lexicons.order();
        this.cues = lexicons.cues();
    }

    /** The link of the next sentence to the one before it. */
    Optional<TimeLink> next(Syntax syntax, TimeAnchors times, SentenceEvents events) {
        Told last = before;
        Optional<Token> main = main(syntax, events);
        before = main.flatMap(m -> told(syntax, m, events)).orElse(null);
        if (last == null || before == null || main.isEmpty() || last.sentence() + 1 != before.sentence()) {
            return Optional.empty();
        }
        EventMention event = before.first();
        return pointer(syntax, main.get(), times, events).map(p -> {
            EventMention target = p.relation() == Relation.BEFORE ? last.first() : last.last();
            return new TimeLink(event.id(), p.relation(), target.id(), p.words());
        });
    }

    /** The verb of the main clause; of what is said where that only says who says it. */
    private Optional<Token> main(Syntax syntax, SentenceEvents events) {
        Token root = syntax.tree().root();
        boolean saying =
                root.upos() == Upos.VERB && cues.verb(Syntax.lemma(root)).isPresent();
        Optional<Token> main =
                saying ? syntax.tree().children(root, CONTENT).stream().findFirst() : Optional.of(root);
        return syntax.isParagraph() ? main.filter(m -> events.find(m).isPresent()) : Optional.empty();
    }

    private static Optional<Told> told(Syntax syntax, Token main, SentenceEvents events) {
        List<EventMention> all = new ArrayList<>();
        for (Token t : syntax.conjuncts(main)) {
            events.find(t).filter(e -> !e.negated()).ifPresent(all::add);
        }
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Told(syntax.sentence().index(), all.get(0), all.get(all.size() - 1)));
    }

    private Optional<Pointer> pointer(Syntax syntax, Token main, TimeAnchors times, SentenceEvents events) {
        Optional<Pointer> time = events.findTrigger(main).stream()
                .flatMap(t -> times.list(t).stream())
                .flatMap(a -> ofTime(syntax, a).stream())
                .findFirst();
        return time.or(() -> ofAdverb(syntax, main)).or(() -> ofPronoun(syntax, main));
    }

    /** "two days later", "the next day": counted from what was told; "later this week" is counted from the day of publication. */
    private Optional<Pointer> ofTime(Syntax syntax, Anchored a) {
        TokenSpan at = a.time().tokens();
        List<String> text = syntax.tokens().subList(at.begin(), at.end()).stream()
                .map(t -> t.text().toLowerCase(Locale.ROOT))
                .toList();
        Optional<Relation> relation = text.size() < 2
                        || !a.preposition().isEmpty() && !a.preposition().equals("on")
                ? Optional.empty()
                : words.find(Kind.ADVERB, text.get(text.size() - 1))
                        .or(() -> text.get(0).equals("the") ? words.find(Kind.OPENING, text.get(1)) : Optional.empty());
        return relation.map(r -> new Pointer(r, at));
    }

    private Optional<Pointer> ofAdverb(Syntax syntax, Token main) {
        Tree tree = syntax.tree();
        return tree.children(main, Set.of("advmod")).stream()
                .filter(a -> tree.children(a).stream().allMatch(c -> c.upos() == Upos.PUNCT))
                .flatMap(a -> words.find(Kind.ADVERB, Syntax.lemma(a)).stream()
                        .map(r -> new Pointer(r, new TokenSpan(syntax.sentence().index(), a.index(), a.index() + 1))))
                .findFirst();
    }

    /** "after that". */
    private Optional<Pointer> ofPronoun(Syntax syntax, Token main) {
        return syntax.tree().children(main, Set.of("obl")).stream()
                .filter(o -> POINTING.contains(Syntax.lemma(o)))
                .flatMap(o -> syntax.preposition(o).stream()
                        .flatMap(p -> words.find(Kind.BACK, Syntax.lemma(p)).stream()
                                .map(r -> new Pointer(
                                        r, new TokenSpan(syntax.sentence().index(), p.index(), o.index() + 1)))))
                .findFirst();
    }
}
