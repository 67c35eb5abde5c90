package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.NameType;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the entry of the knowledge base that a name means: the prior of the entry, the type that the name finder saw, and the states that the article
 * speaks of. Where the knowledge base knows one kind of thing only, its word counts more than the finder's.
 */
final class NameLinker {
    /** Below this a candidate is no better than a guess. */
    private static final double LEAST = 0.25;

    private static final double TYPE_AGREES = 0.4;
    private static final double STATE_MENTIONED = 0.3;
    /** A region of a state that the article does not speak of, and whose regions few know. */
    private static final double OBSCURE = 0.7;
    /** Of two small places of one name, the larger must be so many times larger, else neither is taken. */
    private static final int LARGER = 4;

    private final KnowledgeBase kb;
    private final Context context;

    NameLinker(KnowledgeBase kb, Context context) {
        this.kb = kb;
        this.context = context;
    }

    /**
     * The entry that a name means.
     *
     * @param type as the name finder saw it, null when it saw none
     */
    Optional<Entry> find(String name, @Nullable NameType type) {
        List<Scored> scored = new ArrayList<>();
        for (Entry entry : candidates(name, type)) {
            if (isPossible(entry, name, type)) {
                scored.add(new Scored(entry, score(entry, type)));
            }
        }
        scored.sort(Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparing(Comparator.comparingInt((Scored s) -> s.entry().population())
                        .reversed())
                .thenComparing(s -> s.entry().key()));
        return scored.isEmpty() || scored.get(0).score() < LEAST || isOpen(scored)
                ? Optional.empty()
                : Optional.of(scored.get(0).entry());
    }

    private record Scored(Entry entry, double score) {}

    /** "Kursk region" is looked up as the region of Kursk. */
    private List<Entry> candidates(String name, @Nullable NameType type) {
        List<Entry> found = kb.listByName(name);
        int cut = name.lastIndexOf(' ');
        if (!found.isEmpty() || cut < 0 || type == NameType.PERSON) {
            return found;
        }
        boolean region = Words.set("region").contains(name.substring(cut + 1).toLowerCase(java.util.Locale.ROOT));
        return region ? kb.listRegions(name.substring(0, cut)) : found;
    }

    private double score(Entry entry, @Nullable NameType type) {
        double score = entry.prior();
        if (type != null && typesOf(entry).contains(type)) {
            score += TYPE_AGREES;
        }
        boolean obscure = entry.kind() == EntryKind.REGION
                && !Words.set("region.states").contains(String.valueOf(entry.within()));
        return score + (context.mentionsStateOf(entry) ? STATE_MENTIONED : obscure ? -OBSCURE : 0);
    }

    private static Set<NameType> typesOf(Entry entry) {
        return switch (entry.kind()) {
            case PERSON -> Set.of(NameType.PERSON);
            case ORGANIZATION -> Set.of(NameType.ORGANIZATION);
            case STATE, SEAT -> Set.of(NameType.LOCATION, NameType.ORGANIZATION);
            default -> Set.of(NameType.LOCATION);
        };
    }

    /** A finder may take Pyongyang for a person, but hardly a person for a small town. */
    private static boolean isPossible(Entry entry, String name, @Nullable NameType type) {
        boolean minor = entry.kind() == EntryKind.CITY || entry.kind() == EntryKind.REGION;
        if (type == NameType.PERSON) {
            return !minor;
        }
        if (type == NameType.LOCATION) {
            return entry.kind() != EntryKind.PERSON || name.contains(" ");
        }
        boolean organization = type == NameType.ORGANIZATION || type == null;
        return organization ? !minor || entry.population() > 200_000 : !minor;
    }

    /** Two small places of about the same weight: the name alone does not tell which. */
    private static boolean isOpen(List<Scored> scored) {
        if (scored.size() < 2 || scored.get(0).entry().kind() != EntryKind.CITY) {
            return false;
        }
        Scored first = scored.get(0);
        Scored second = scored.get(1);
        return second.entry().kind() == EntryKind.CITY
                && first.score() - second.score() < STATE_MENTIONED / 2
                && first.entry().population() < LARGER * second.entry().population();
    }
}
