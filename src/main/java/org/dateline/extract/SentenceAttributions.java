package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.model.Token;
import org.dateline.model.Upos;

/** All attributions of a sentence: those by the frames of words, and those that claims are made of and that no frame tells. */
final class SentenceAttributions {
    private final Syntax syntax;
    private final Extents extents;
    private final FrameAttributions byFrame;
    private final Turns turns;

    SentenceAttributions(Syntax syntax, Arguments arguments, Lexicons lexicons) {
        this.syntax = syntax;
        this.extents = new Extents(syntax);
        this.turns = new Turns(syntax, lexicons.nouns());
        this.byFrame = new FrameAttributions(syntax, arguments, lexicons);
    }

    /** @param claimed the attributions that claims are made of */
    List<Draft> find(List<Attribution> claimed) {
        List<Draft> all = new ArrayList<>(byFrame.find());
        turns.find().ifPresent(all::add);
        for (Attribution a : claimed) {
            boolean known =
                    all.stream().anyMatch(d -> d.cue().contains(a.token().index()));
            if (!known && !a.contents().isEmpty() && isTold(a)) {
                all.add(draft(a));
            }
        }
        return all;
    }

    /** A noun without a holder ("the threat of war") tells of nobody's word, and "you" is nobody's name. */
    private static boolean isTold(Attribution a) {
        return a.sources().isEmpty()
                ? a.token().upos() != Upos.NOUN
                : a.sources().stream().noneMatch(s -> s.text().equalsIgnoreCase("you"));
    }

    private Draft draft(Attribution a) {
        Token head = a.token();
        SortedSet<Integer> cue = new TreeSet<>();
        if (a.cue().end() - a.cue().begin() == 1) {
            cue.addAll(extents.cue(head));
        }
        for (int i = a.cue().begin(); i < a.cue().end(); i++) {
            cue.add(i);
        }
        SortedSet<Integer> source = new TreeSet<>();
        a.sources().forEach(s -> source.addAll(extents.source(s, head)));
        SortedSet<Integer> content = new TreeSet<>();
        a.contents().forEach(c -> content.addAll(content(a, c)));
        return new Draft(
                head, a.meaning().act(), a.sources().stream().findFirst().orElse(null), source, cue, content);
    }

    /** What hangs on a head of the content, without the branch that holds the words of saying. */
    private SortedSet<Integer> content(Attribution a, Token content) {
        if (!syntax.tree().isWithin(a.token(), content)) {
            return extents.below(content);
        }
        Token branch = a.token();
        while (branch.head() != content.index() && branch != content) {
            branch = syntax.tree().head(branch).orElseThrow();
        }
        return branch == content ? new TreeSet<>() : extents.belowWithout(content, List.of(branch));
    }
}
