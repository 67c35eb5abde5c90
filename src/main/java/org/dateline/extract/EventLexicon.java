package org.dateline.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.model.Role;
import org.dateline.tables.Row;
import org.dateline.tables.Table;

/**
 * Which words tell of which class of event, and in which company ({@code event-classes.tsv}, {@code event-triggers.tsv}, {@code class-fillers.tsv},
 * {@code noun-sets.tsv}).
 */
final class EventLexicon {
    /** The words around a trigger, asked whether they belong to a set of nouns (see {@link #members}). */
    interface Company {
        /** Whether what is done or undergone is of a set. */
        boolean hasTheme(Set<String> set);

        /** Whether who does it is of a set, or nobody can tell. */
        boolean mayBeDoneBy(Set<String> set);

        /** Whether it is told who does it, and that one is of a set. */
        boolean isDoneBy(Set<String> set);

        /** Whether what undergoes an event of a class is of a set, or nobody can tell. */
        boolean mayBefall(EventClass eventClass, Set<String> set);

        /** Whether it is known what undergoes an event of a class, and that is of a set. */
        boolean befalls(EventClass eventClass, Set<String> set);
    }

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
    private final Map<String, Sense> wanted = new HashMap<>();
    private final Set<String> directional = new HashSet<>();

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
        for (Row r : Table.rows(EventLexicon.class, "class-fillers.tsv")) {
            wanted.put(r.cell(0), new Sense(r.cell(0), setOf(r.cell(1)), setOf(r.cell(2))));
        }
        Table.rows(EventLexicon.class, "particle-classes.tsv").forEach(r -> directional.addAll(r.words(0)));
        for (Row r : Table.rows(EventLexicon.class, "event-triggers.tsv")) {
            Map<String, List<Sense>> index = r.cell(1).equals("verb") ? verbs : nouns;
            for (String word : r.words(2)) {
                String lemma = word.split("[/@]")[0];
                String restrictions = word.substring(lemma.length()).replaceFirst("^/", "");
                index.computeIfAbsent(lemma, w -> new ArrayList<>()).add(Sense.of(r.cell(0), restrictions));
            }
        }
    }

    private static String setOf(String cell) {
        return cell.equals("-") ? "" : cell;
    }

    /** Whether verbs of a class keep their sense beside a particle that only tells a direction: "sent troops out". */
    boolean keepsWithParticle(EventClass eventClass) {
        return isAnyOf(eventClass.name(), directional);
    }

    EventClass get(String name) {
        EventClass found = classes.get(name);
        if (found == null) {
            throw new IllegalStateException("event class without a line in event-classes.tsv: " + name);
        }
        return found;
    }

    /** Whether a class is one of several, or lies below one. */
    boolean isAnyOf(String name, Set<String> ancestors) {
        return ancestors.stream().anyMatch(a -> isA(name, a));
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

    /** The class of a verb in its company. */
    Optional<EventClass> ofVerb(String lemma, Company company) {
        List<Sense> fitting = verbs.getOrDefault(lemma, List.of()).stream()
                .filter(s -> hasTheme(s, company))
                .filter(s -> namesTheme(s) || isBefallen(s, company))
                .filter(s -> isDone(s.subject().isEmpty() ? wanted(s).subject() : s.subject(), company))
                .toList();
        return choose(fitting);
    }

    /** The class of a verb of whose company nothing is known: by the lines that name no theme. */
    Optional<EventClass> ofVerb(String lemma) {
        return choose(verbs.getOrDefault(lemma, List.of()).stream()
                .filter(s -> s.theme().isEmpty())
                .toList());
    }

    /** The class of a noun with a theme; the classes' own wishes are not asked, since what is beside a noun may be anything. */
    Optional<EventClass> ofNoun(String lemma, Predicate<Set<String>> themeIsIn) {
        return choose(nouns.getOrDefault(lemma, List.of()).stream()
                .filter(s -> s.theme().isEmpty() || themeIsIn.test(members(s.theme())))
                .toList());
    }

    /** Whether a verb is listed, whatever its company. */
    boolean hasVerb(String lemma) {
        return verbs.containsKey(lemma);
    }

    /** "=SET" asks for what undergoes the event, be it the object or the subject. */
    private boolean hasTheme(Sense sense, Company company) {
        String set = sense.theme();
        return set.isEmpty()
                || (set.startsWith("=")
                        ? company.befalls(get(sense.eventClass()), members(set.substring(1)))
                        : company.hasTheme(members(set)));
    }

    /** Whether a noun is listed, whatever its company. */
    boolean hasNoun(String lemma) {
        return nouns.containsKey(lemma);
    }

    private boolean namesTheme(Sense sense) {
        return sense.theme().startsWith("=")
                || !sense.theme().isEmpty() && !members(sense.theme()).contains("TYPE:NONE");
    }

    private boolean isBefallen(Sense sense, Company company) {
        String set = wanted(sense).theme();
        return set.isEmpty() || company.mayBefall(get(sense.eventClass()), members(set));
    }

    /** Whether an event of a class may befall something; true when the class asks for nothing, or for what can only be told of a whole clause. */
    boolean mayBefall(EventClass eventClass, Predicate<Set<String>> isIn) {
        Sense asked = wanted.get(eventClass.name());
        return asked == null || asked.theme().isEmpty() || isIn.test(members(asked.theme()));
    }

    private boolean isDone(String set, Company company) {
        return set.isEmpty()
                || (set.startsWith("=")
                        ? company.isDoneBy(members(set.substring(1)))
                        : company.mayBeDoneBy(members(set)));
    }

    private Sense wanted(Sense sense) {
        return wanted.getOrDefault(sense.eventClass(), Sense.of(sense.eventClass(), ""));
    }

    private Optional<EventClass> choose(List<Sense> fitting) {
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

    /** Whether something is a thing that stands or lies somewhere. */
    boolean isConcrete(Predicate<Set<String>> isIn) {
        return isIn.test(members("concrete"));
    }

    /** Whether the noun of an event, or its class, is in a set of nouns. */
    boolean isInSet(String set, Trigger trigger) {
        Set<String> all = members(set);
        return all.contains(trigger.lemma())
                || all.contains("CLASS:" + trigger.eventClass().name());
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
