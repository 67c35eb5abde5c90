package org.dateline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.extract.FrameLexicon.Frame;
import org.dateline.extract.FrameLexicon.Part;
import org.dateline.extract.FrameLexicon.Shape;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/**
 * Where a sentence says, by a word and what follows it, that somebody says, asks, thinks or judges something. Wider than what claims are made of: what
 * is said need not tell of an event.
 */
final class FrameAttributions {
    private static final List<Shape> ORDER = List.of(
            Shape.CLAUSE, Shape.PERSON_INFINITIVE, Shape.PERSON_PHRASE, Shape.INFINITIVE, Shape.PHRASE, Shape.OBJECT);

    private final Syntax syntax;
    private final Tree tree;
    private final FrameLexicon frames;
    private final FrameContents contents;
    private final Speakers speakers;
    private final Extents extents;

    FrameAttributions(Syntax syntax, Arguments arguments, Lexicons lexicons) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.frames = lexicons.frames();
        this.extents = new Extents(syntax);
        this.contents = new FrameContents(syntax, extents);
        this.speakers = new Speakers(syntax, arguments, lexicons);
    }

    /** The attributions of the sentence in the order of their heads. */
    List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        for (Token t : syntax.tokens()) {
            switch (t.upos()) {
                case VERB -> ofVerb(t).ifPresent(found::add);
                case NOUN -> ofNoun(t).ifPresent(found::add);
                case ADJ -> ofAdjective(t).ifPresent(found::add);
                default -> {}
            }
        }
        return found;
    }

    private List<Frame> ordered(Part part, Token word) {
        return frames.of(part, Syntax.lemma(word)).stream()
                .sorted(Comparator.comparingInt(f -> ORDER.indexOf(f.shape())))
                .toList();
    }

    private Optional<Draft> ofVerb(Token verb) {
        if (verb.relation().equals("amod") || verb.relation().equals("compound")) {
            return Optional.empty();
        }
        boolean passive = syntax.isPassive(verb);
        Optional<Token> speaker = speakers.ofVerb(verb, passive);
        boolean speaks = speaker.filter(speakers::maySpeak).isPresent();
        for (Frame frame : ordered(Part.VERB, verb)) {
            boolean open =
                    frame.shape() == Shape.CLAUSE && speaker.isPresent() && !speakers.isEmptySubject(speaker.get());
            if (!speaks && !open && !(passive && speaker.isEmpty())) {
                continue;
            }
            SortedSet<Integer> cue = extents.cue(verb);
            SortedSet<Integer> content = passive
                    ? contents.ofPassive(verb, frame, cue, speaker.isPresent())
                    : contents.ofVerb(verb, frame, cue);
            if (!content.isEmpty() || frame.shape() == Shape.CLAUSE && speaks) {
                if (content.isEmpty() && !isLast(verb, frame)) {
                    continue;
                }
                return Optional.of(draft(verb, frame, speaker, cue, content));
            }
        }
        return passive ? ofAdjective(verb) : Optional.empty();
    }

    /** Without any other way to go on, what is said is sought among the quotations. */
    private boolean isLast(Token verb, Frame frame) {
        return ordered(Part.VERB, verb).stream()
                .filter(f -> f.shape() != Shape.CLAUSE)
                .allMatch(f -> contents.ofVerb(verb, f, new TreeSet<>()).isEmpty());
    }

    private Draft draft(
            Token head, Frame frame, Optional<Token> speaker, SortedSet<Integer> cue, SortedSet<Integer> content) {
        SortedSet<Integer> source = speaker.map(s -> extents.source(s, head)).orElseGet(TreeSet::new);
        source.removeAll(content);
        return new Draft(head, frame.act(), speaker.orElse(null), source, cue, content);
    }

    private Optional<Draft> ofNoun(Token noun) {
        for (Frame frame : ordered(Part.NOUN, noun)) {
            SortedSet<Integer> cue = new TreeSet<>(Set.of(noun.index()));
            SortedSet<Integer> content = contents.ofNoun(noun, frame, cue);
            Optional<Token> holder = speakers.ofNoun(noun);
            Optional<Token> carrier = holder.isPresent() ? Optional.empty() : speakers.carrierOf(noun);
            Optional<Token> speaker = holder.or(() -> carrier.flatMap(c -> speakers.ofVerb(c, syntax.isPassive(c))))
                    .filter(speakers::maySpeak);
            if (content.isEmpty() || speaker.isEmpty() && frame.shape() != Shape.CLAUSE) {
                continue;
            }
            if (speaker.isPresent()) {
                carrier.ifPresent(c -> addCarrier(c, noun, cue));
            }
            return Optional.of(draft(noun, frame, speaker, cue, content));
        }
        return Optional.empty();
    }

    /** "has made the claim": the verb with all up to the noun. */
    private void addCarrier(Token carrier, Token noun, SortedSet<Integer> cue) {
        cue.addAll(extents.cue(carrier));
        for (int i = carrier.index(); i < noun.index(); i++) {
            cue.add(i);
        }
    }

    /** "is confident that", "was concerned about". */
    private Optional<Draft> ofAdjective(Token adjective) {
        boolean predicate = tree.has(adjective, "cop") || adjective.upos() == Upos.VERB || tree.has(adjective, "nsubj");
        Optional<Token> speaker = tree.child(adjective, "nsubj").filter(speakers::maySpeak);
        if (!predicate || speaker.isEmpty()) {
            return Optional.empty();
        }
        for (Frame frame : ordered(Part.ADJECTIVE, adjective)) {
            SortedSet<Integer> cue = extents.cue(adjective);
            SortedSet<Integer> content = contents.ofAdjective(adjective, frame, cue);
            if (!content.isEmpty()) {
                return Optional.of(draft(adjective, frame, speaker, cue, content));
            }
        }
        return Optional.empty();
    }
}
