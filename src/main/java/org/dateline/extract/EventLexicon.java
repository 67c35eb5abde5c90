package org.dateline.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.model.Role;
import org.dateline.tables.Row;
import org.dateline.tables.Table;
import org.jspecify.annotations.Nullable;

/** Which words tell of which class of event ({@code event-classes.tsv}, {@code event-triggers.tsv}, {@code noun-sets.tsv}). */
final class EventLexicon {
    /** The top class: an event of no closer class. */
    static final String ANY = "Event";

    /** A class that a word has when its theme and its subject are of these sets; an empty name stands for any. */
    private record Sense(String eventClass, String theme, String subject) {
        static Sense of(String eventClass, String restrictions) {
            String[] parts = restrictions.split("@", -1);
            return new Sense(eventClass, parts[0], parts.length > 1 ? parts[1] : "");
        }
    }

    private final Map<String, EventClass> classes = new HashMap<>();
    private final Map<String, List<Sense>> verbs = new HashMap<>();
    private final Map<String, List<Sense>> nouns = new HashMap<>();
    private final Map<String, Set<String>> sets = new HashMap<>();

    EventLexicon() {
        for (Row r : Table.rows(EventLexicon.class, "event-classes.tsv")) {
            classes.put(
                    r.cell(0),
                    new EventClass(
                            r.cell(0),
                            r.cell(1),
                            Role.valueOf(r.cell(4)),
                            Role.valueOf(r.cell(5)),
                            Role.valueOf(r.cell(6))));
        }
        for (Row r : Table.rows(EventLexicon.class, "noun-sets.tsv")) {
            sets.put(r.cell(0), Set.copyOf(r.words(1)));
        }
        for (Row r : Table.rows(EventLexicon.class, "event-triggers.tsv")) {
            Map<String, List<Sense>> index = r.cell(1).equals("verb") ? verbs : nouns;
            for (String word : r.words(2)) {
                String lemma = word.split("[/@]")[0];
                String restrictions = word.substring(lemma.length()).replaceFirst("^/", "");
                index.computeIfAbsent(lemma, w -> new ArrayList<>()).add(Sense.of(r.cell(0), restrictions));
            }
        }
    }

    EventClass get(String name) {
        EventClass found = classes.get(name);
        if (found == null) {
            throw new IllegalStateException("event class without a line in event-classes.tsv: " + name);
        }
        return found;
    }

    /** Whether a class is another one or lies below it. */
    boolean isA(String name, String ancestor) {
        for (String c = name; !c.equals("-"); c = get(c).parent()) {
            if (c.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The class of a verb.
     *
     * @param themeIsIn tells whether the verb's theme belongs to a set of nouns (see {@link #members})
     * @param subjectIsIn tells whether who does it belongs to a set, or is not told
     */
    Optional<EventClass> ofVerb(String lemma, Predicate<Set<String>> themeIsIn, Predicate<Set<String>> subjectIsIn) {
        return choose(verbs.get(lemma), themeIsIn, subjectIsIn);
    }

    /** The class of a noun; as {@link #ofVerb}. */
    Optional<EventClass> ofNoun(String lemma, Predicate<Set<String>> themeIsIn) {
        return choose(nouns.get(lemma), themeIsIn, set -> true);
    }

    private Optional<EventClass> choose(
            @Nullable List<Sense> senses, Predicate<Set<String>> themeIsIn, Predicate<Set<String>> subjectIsIn) {
        if (senses == null) {
            return Optional.empty();
        }
        List<Sense> fitting = senses.stream()
                .filter(s -> s.theme().isEmpty() || themeIsIn.test(members(s.theme())))
                .filter(s -> s.subject().isEmpty() || subjectIsIn.test(members(s.subject())))
                .toList();
        return fitting.stream()
                .filter(s -> !s.theme().isEmpty())
                .findFirst()
                .or(() -> fitting.stream().findFirst())
                .map(s -> get(s.eventClass()));
    }

    /** Whether something is a person, a body of persons, a state or a place. */
    boolean isActor(Predicate<Set<String>> isIn) {
        return isIn.test(members("actor"));
    }

    /** Whether a lemma is in a set of nouns. */
    boolean isInSet(String set, String lemma) {
        return members(set).contains(lemma);
    }

    /** The lemmas of a set of nouns, and {@code TYPE:…} and {@code CLASS:…} entries that stand for whole types. */
    private Set<String> members(String set) {
        Set<String> found = sets.get(set);
        if (found == null) {
            throw new IllegalStateException("set of nouns without a line in noun-sets.tsv: " + set);
        }
        return found;
    }
}
