package org.dateline.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Actor;
import org.dateline.model.EventMention;
import org.dateline.model.EventTime;
import org.dateline.model.Extraction;
import org.dateline.model.QuantityMention;
import org.dateline.model.Role;
import org.dateline.model.Sentence;
import org.dateline.model.Tense;
import org.dateline.model.Tree;
import org.dateline.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Whether two mentions tell of one event: the same class, participants in common, and nothing that speaks against it. Rather two events than one that
 * never was.
 */
final class EventIdentity {
    private static final Set<Role> CORE =
            Set.of(Role.AGENT, Role.THEME, Role.RECIPIENT, Role.CO_PARTICIPANT, Role.BENEFICIARY);
    private static final Set<Role> PLACES = Set.of(Role.LOCATION, Role.ORIGIN, Role.DESTINATION);
    /** Classes that hold too many kinds of event for the class alone to tell: there the verb must be the same. */
    private static final Set<String> BROAD = new HashSet<>(Table.lines("broad-classes.tsv"));
    /** How many sentences "the attack" looks back. */
    private static final int WINDOW = 5;

    private final Extraction extraction;
    private final Map<String, @Nullable String> wholes = new HashMap<>();
    private final Map<String, QuantityMention> quantities = new HashMap<>();

    EventIdentity(Extraction extraction, List<Actor> actors) {
        this.extraction = extraction;
        actors.forEach(a -> wholes.put(a.id(), a.partOf()));
        extraction.quantities().forEach(q -> quantities.put(q.id(), q));
    }

    boolean isSame(EventCluster a, EventCluster b) {
        return isAlike(a.first(), b.first()) && !clash(a, b) && (share(a, b) || pointsBack(a, b));
    }

    private static boolean isAlike(EventMention a, EventMention b) {
        return a.eventClass().equals(b.eventClass())
                && (!BROAD.contains(a.eventClass()) || a.lemma().equals(b.lemma()));
    }

    /** Two participants in common, or all that one of them has if that is more than one verb without anything else. */
    private static boolean share(EventCluster a, EventCluster b) {
        int shared = 0;
        int ofA = 0;
        int ofB = 0;
        for (Role role : CORE) {
            for (String id : a.targets(role)) {
                shared += b.targets(role).contains(id) ? 1 : 0;
            }
            ofA += a.targets(role).size();
            ofB += b.targets(role).size();
        }
        boolean same = a.first().lemma().equals(b.first().lemma());
        return shared >= 2 || shared == 1 && ofA == 1 && ofB == 1 && same && samePlace(a, b);
    }

    private static boolean samePlace(EventCluster a, EventCluster b) {
        return PLACES.stream().anyMatch(r -> a.targets(r).stream().anyMatch(b.targets(r)::contains));
    }

    /** "the deployment": a definite noun that tells nothing new of an event told shortly before. */
    private boolean pointsBack(EventCluster a, EventCluster b) {
        EventMention m = b.first();
        EventMention last = a.mentions().get(a.mentions().size() - 1);
        return m.trigger().sentence() - last.trigger().sentence() <= WINDOW
                && isDefiniteNoun(m)
                && CORE.stream().allMatch(r -> a.targets(r).containsAll(b.targets(r)));
    }

    private boolean isDefiniteNoun(EventMention m) {
        Sentence sentence = extraction.annotated().sentences().get(m.trigger().sentence());
        return sentence.token(m.head()).upos() == Upos.NOUN
                && new Tree(sentence)
                        .child(sentence.token(m.head()), "det")
                        .filter(d -> Words.set("determiner.definite").contains(MentionReader.lower(d)))
                        .isPresent();
    }

    private boolean clash(EventCluster a, EventCluster b) {
        return timesClash(a.time(), b.time())
                || isPlanned(a) != isPlanned(b)
                || CORE.stream().anyMatch(r -> rolesClash(a.targets(r), b.targets(r)))
                || PLACES.stream().anyMatch(r -> rolesClash(a.targets(r), b.targets(r)))
                || numbersClash(a, b);
    }

    private static boolean isPlanned(EventCluster c) {
        return c.first().tense() == Tense.PLANNED;
    }

    private static boolean timesClash(@Nullable EventTime a, @Nullable EventTime b) {
        return a != null && b != null && !Windows.overlap(a.notBefore(), a.notAfter(), b.notBefore(), b.notAfter());
    }

    /** Both fill the role, and each names somebody whom the other does not know: neither the same, nor a part of the other. */
    private boolean rolesClash(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && !isCovered(a, b) && !isCovered(b, a);
    }

    private boolean isCovered(Set<String> some, Set<String> all) {
        return some.stream().allMatch(x -> all.stream().anyMatch(y -> isWithin(x, y) || isWithin(y, x)));
    }

    private boolean isWithin(String part, String whole) {
        String at = part;
        for (int depth = 0; at != null && depth < 5; depth++) {
            if (at.equals(whole)) {
                return true;
            }
            at = wholes.get(at);
        }
        return false;
    }

    /** Each counts, and no number is the same: 1,500 soldiers are not the 12,000. */
    private boolean numbersClash(EventCluster a, EventCluster b) {
        return !a.quantities().isEmpty()
                && !b.quantities().isEmpty()
                && a.quantities().stream()
                        .noneMatch(x -> b.quantities().stream().anyMatch(y -> isSameAmount(x, y)));
    }

    private boolean isSameAmount(String a, String b) {
        QuantityMention x = quantities.get(a);
        QuantityMention y = quantities.get(b);
        return x != null && y != null && x.amount().equals(y.amount());
    }
}
