package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.extract.FrameLexicon.Frame;
import org.dateline.extract.FrameLexicon.Shape;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;
import org.jspecify.annotations.Nullable;

/** What is said, by the frame of the word that says so. Prepositions that lead to it go to the cue. */
final class FrameContents {
    private static final Set<String> CLAUSES = Set.of("ccomp", "csubj");
    private static final Set<String> LED = Set.of("obl", "nmod", "advcl", "acl", "xcomp", "ccomp");

    private final Syntax syntax;
    private final Tree tree;
    private final Extents extents;

    FrameContents(Syntax syntax, Extents extents) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.extents = extents;
    }

    /** The content of a verb in the active voice; empty when it does not go on in this way. */
    SortedSet<Integer> ofVerb(Token verb, Frame frame, SortedSet<Integer> cue) {
        return switch (frame.shape()) {
            case CLAUSE -> ofClause(verb);
            case INFINITIVE ->
                infinitive(verb)
                        .filter(x -> !tree.has(verb, "obj"))
                        .map(extents::below)
                        .orElseGet(TreeSet::new);
            case OBJECT -> ofObject(verb);
            case PERSON_INFINITIVE -> ofPersonAndInfinitive(verb);
            case PERSON_PHRASE ->
                tree.child(verb, "obj").map(o -> ofPhrase(verb, frame, o, cue)).orElseGet(TreeSet::new);
            case PHRASE ->
                tree.has(verb, "obj") && !frame.prepositions().contains("as")
                        ? new TreeSet<>()
                        : frame.prepositions().contains("as")
                                ? ofComparison(verb, frame)
                                : ofPhrase(verb, frame, null, cue);
        };
    }

    /** The content of a verb in the passive: its subject where somebody is named who says so, and what follows. */
    SortedSet<Integer> ofPassive(Token verb, Frame frame, SortedSet<Integer> cue, boolean named) {
        return switch (frame.shape()) {
            case CLAUSE -> below(tree.children(verb, CLAUSES));
            case INFINITIVE, PERSON_INFINITIVE ->
                infinitive(verb).map(extents::below).orElseGet(TreeSet::new);
            case OBJECT -> named ? below(tree.children(verb, Set.of("nsubj"))) : new TreeSet<>();
            case PERSON_PHRASE -> ofPhrase(verb, frame, null, cue);
            case PHRASE -> new TreeSet<>();
        };
    }

    /** The content of a noun: the clause, the infinitive or the phrase after it. */
    SortedSet<Integer> ofNoun(Token noun, Frame frame, SortedSet<Integer> cue) {
        return switch (frame.shape()) {
            case CLAUSE ->
                below(tree.children(noun, Set.of("acl", "ccomp")).stream()
                        .filter(c -> tree.children(c, Set.of("mark")).stream()
                                .anyMatch(m -> Syntax.lemma(m).matches("that|whether|if")))
                        .toList());
            case INFINITIVE ->
                below(tree.children(noun, Set.of("acl")).stream()
                        .filter(syntax::isInfinitive)
                        .toList());
            case PHRASE -> ofPhrase(noun, frame, null, cue);
            case OBJECT, PERSON_INFINITIVE, PERSON_PHRASE -> new TreeSet<>();
        };
    }

    /** The content of an adjective or a participle that stands for a state of mind. */
    SortedSet<Integer> ofAdjective(Token adjective, Frame frame, SortedSet<Integer> cue) {
        return frame.shape() == Shape.PHRASE
                ? ofPhrase(adjective, frame, null, cue)
                : below(tree.children(adjective, CLAUSES));
    }

    /** The object, and what it is said to be: "called the plan a mistake". */
    private SortedSet<Integer> ofObject(Token verb) {
        List<Token> heads = new ArrayList<>(tree.children(verb, Set.of("obj")));
        if (!heads.isEmpty()) {
            tree.children(verb, Set.of("xcomp")).stream()
                    .filter(x -> x.upos() != Upos.VERB)
                    .forEach(heads::add);
        }
        return below(heads);
    }

    private Optional<Token> infinitive(Token verb) {
        return tree.children(verb, Set.of("xcomp", "ccomp", "advcl")).stream()
                .filter(x -> x.index() > verb.index()
                        && tree.children(x, Set.of("mark")).stream()
                                .anyMatch(m -> m.text().equalsIgnoreCase("to")))
                .filter(x -> !x.relation().equals("advcl") || tree.has(verb, "obj"))
                .findFirst();
    }

    private SortedSet<Integer> ofPersonAndInfinitive(Token verb) {
        Optional<Token> person = tree.child(verb, "obj").or(() -> tree.child(verb, "iobj"));
        Optional<Token> act = infinitive(verb);
        SortedSet<Integer> in = new TreeSet<>();
        if (person.isPresent()
                && act.isPresent()
                && person.get().index() < act.get().index()) {
            in.addAll(extents.below(person.get()));
            in.addAll(extents.below(act.get()));
        }
        return in;
    }

    /** What follows one of the prepositions of the frame; the preposition and what comes before it belong to the cue. */
    private SortedSet<Integer> ofPhrase(Token word, Frame frame, @Nullable Token person, SortedSet<Integer> cue) {
        for (Token child : tree.children(word, LED)) {
            Optional<Token> lead = tree.children(child, Set.of("case", "mark")).stream()
                    .filter(m -> frame.prepositions().contains(Syntax.lemma(m)) && m.index() > word.index())
                    .findFirst();
            if (lead.isPresent()
                    && (person == null || person.index() < lead.get().index())) {
                cue.addAll(extents.below(lead.get()));
                if (person != null) {
                    cue.addAll(extents.below(person));
                }
                return extents.belowWithout(child, List.of(lead.get()));
            }
        }
        return new TreeSet<>();
    }

    /** "described him as a liar": whom and as what. */
    private SortedSet<Integer> ofComparison(Token verb, Frame frame) {
        List<Token> heads = new ArrayList<>(tree.children(verb, LED).stream()
                .filter(c -> c.index() > verb.index()
                        && tree.children(c, Set.of("case", "mark")).stream()
                                .anyMatch(m -> frame.prepositions().contains(Syntax.lemma(m))))
                .toList());
        if (!heads.isEmpty()) {
            heads.addAll(tree.children(verb, Set.of("obj")));
        }
        return below(heads);
    }

    private SortedSet<Integer> ofClause(Token verb) {
        List<Token> heads = new ArrayList<>(tree.children(verb, CLAUSES));
        if (heads.isEmpty()) {
            tree.children(verb, Set.of("xcomp")).stream()
                    .filter(x -> x.upos() == Upos.ADJ)
                    .flatMap(x -> tree.children(x, CLAUSES).stream())
                    .forEach(heads::add);
        }
        if (heads.isEmpty()) {
            tree.children(verb, Set.of("parataxis")).stream()
                    .filter(p -> p.index() > verb.index() && syntax.isClauseHead(p))
                    .forEach(heads::add);
        }
        SortedSet<Integer> in = below(heads);
        if (heads.isEmpty() && isBeside(verb)) {
            tree.head(verb).ifPresent(h -> in.addAll(extents.belowWithout(h, List.of(verb))));
        }
        return in;
    }

    /** "…, he said", "as he said": put beside what is said. */
    private boolean isBeside(Token verb) {
        boolean as = verb.relation().equals("advcl")
                && tree.child(verb, "mark")
                        .filter(m -> Syntax.lemma(m).equals("as"))
                        .isPresent();
        return (as || verb.relation().equals("parataxis")) && tree.has(verb, "nsubj");
    }

    private SortedSet<Integer> below(List<Token> heads) {
        SortedSet<Integer> in = new TreeSet<>();
        heads.forEach(h -> in.addAll(extents.below(h)));
        return in;
    }
}
