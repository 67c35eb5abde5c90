package org.dateline.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.Actor;
import org.dateline.model.Block;
import org.dateline.model.EventMention;
import org.dateline.model.Extraction;
import org.dateline.model.Role;
import org.dateline.model.Sentence;
import org.dateline.model.Tree;
import org.dateline.model.Upos;
import org.dateline.tables.Table;

/**
 * Whether two mentions tell of one event: the same class, participants in common, and nothing that speaks against it. Rather two events than one that
 * never was.
 */
final class EventIdentity {
    private static final Set<Role> CORE =
            Set.of(Role.AGENT, Role.THEME, Role.RECIPIENT, Role.CO_PARTICIPANT, Role.BENEFICIARY);
    /** Classes that hold too many kinds of event for the class alone to tell: there the word must be the same too. */
    private static final Set<String> BROAD = new HashSet<>(Table.lines(EventIdentity.class, "broad-classes.tsv"));
    /** How many sentences a noun looks back. */
    private static final int WINDOW = 5;
    /** The sentences in which a story tells again what its headline told. */
    private static final int LEAD = 4;
    /** Letters in common that make two words one: deliver, delivery. */
    private static final int STEM = 5;

    private final Extraction extraction;
    private final EventClash clash;

    EventIdentity(Extraction extraction, List<Actor> actors) {
        this.extraction = extraction;
        clash = new EventClash(actors, extraction.quantities());
    }

    /** Whether a fresh mention tells of an event told before. */
    boolean isSame(EventCluster told, EventCluster fresh) {
        return isAlike(told, fresh)
                && (isTold(told, fresh)
                        || isHeadline(told, fresh)
                        || isNamedAgain(told, fresh)
                        || pointsBack(told, fresh))
                && !clash.isBetween(told, fresh);
    }

    private static boolean isAlike(EventCluster a, EventCluster b) {
        String eventClass = a.first().eventClass();
        return eventClass.equals(b.first().eventClass())
                && (!BROAD.contains(eventClass)
                        || a.first().lemma().equals(b.first().lemma()));
    }

    /** Two participants in common, or one and the same word. */
    private static boolean isTold(EventCluster a, EventCluster b) {
        int shared = shared(a, b);
        return shared >= 2 || shared == 1 && !BROAD.contains(a.first().eventClass()) && isSameWord(a, b);
    }

    private static int shared(EventCluster a, EventCluster b) {
        int shared = 0;
        for (Role role : CORE) {
            for (String id : a.targets(role)) {
                shared += b.targets(role).contains(id) ? 1 : 0;
            }
        }
        return shared;
    }

    private static boolean isBare(EventCluster c) {
        return CORE.stream().allMatch(r -> c.targets(r).isEmpty());
    }

    private static boolean isSameWord(EventCluster a, EventCluster b) {
        return a.mentions().stream()
                .anyMatch(m -> isSameWord(m.lemma(), b.first().lemma()));
    }

    private static boolean isSameWord(String x, String y) {
        int n = 0;
        while (n < x.length() && n < y.length() && x.charAt(n) == y.charAt(n)) {
            n++;
        }
        return x.equals(y) || n >= STEM;
    }

    /** The headline tells it, and the first sentences tell it again. */
    private boolean isHeadline(EventCluster told, EventCluster fresh) {
        return sentence(told.first()).block() == Block.Kind.TITLE
                && fresh.first().trigger().sentence() <= LEAD
                && !BROAD.contains(told.first().eventClass())
                && (shared(told, fresh) > 0 || isBare(told) || isBare(fresh));
    }

    /** "a search … the search": the same noun again soon, and one of the two alone. */
    private boolean isNamedAgain(EventCluster told, EventCluster fresh) {
        return told.mentions().stream()
                        .anyMatch(m -> m.lemma().equals(fresh.first().lemma()) && isNoun(m))
                && isNoun(fresh.first())
                && isNear(told, fresh)
                && !isIndefinite(fresh.first())
                && (isDefinite(fresh.first()) || !isModified(fresh.first()))
                && (isBare(told) || isBare(fresh));
    }

    /** "the deployment": a definite noun that tells nothing new of an event told shortly before. */
    private boolean pointsBack(EventCluster told, EventCluster fresh) {
        return isNear(told, fresh)
                && isNoun(fresh.first())
                && isDefinite(fresh.first())
                && CORE.stream().allMatch(r -> told.targets(r).containsAll(fresh.targets(r)));
    }

    private static boolean isNear(EventCluster told, EventCluster fresh) {
        EventMention last = told.mentions().get(told.mentions().size() - 1);
        return fresh.first().trigger().sentence() - last.trigger().sentence() <= WINDOW;
    }

    private Sentence sentence(EventMention m) {
        return extraction.annotated().sentences().get(m.trigger().sentence());
    }

    private boolean isNoun(EventMention m) {
        return sentence(m).token(m.head()).upos() == Upos.NOUN;
    }

    /** "strategic cooperation" says more than "cooperation". */
    private boolean isModified(EventMention m) {
        return new Tree(sentence(m)).has(sentence(m).token(m.head()), "amod");
    }

    private boolean isDefinite(EventMention m) {
        return hasDeterminer(m, "determiner.definite");
    }

    private boolean isIndefinite(EventMention m) {
        return hasDeterminer(m, "determiner.indefinite");
    }

    private boolean hasDeterminer(EventMention m, String set) {
        return new Tree(sentence(m))
                .child(sentence(m).token(m.head()), "det")
                .filter(d -> Words.set(set).contains(MentionReader.lower(d)))
                .isPresent();
    }
}
