package org.dateline.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.Role;
import org.dateline.resolve.EventProfile.Part;
import org.dateline.tables.Table;
import org.jspecify.annotations.Nullable;

/** Compares two events of different articles. */
final class IncidentMatcher {
    /** Classes that tell no occurrence. */
    private static final String NONE = "-";

    /** Articles that tell of one undated event appear within so many days. */
    private static final int NEWS_DAYS = 21;
    /** A window longer than this says little more than no date. */
    private static final int VAGUE_DAYS = 62;

    /** Two participants in common. */
    static final double ENOUGH = 2.0;

    private static final double IN_WHOLE = 0.5;
    private static final double SAME_NOUN = 0.5;
    private static final double SAME_DAY = 0.5;

    private final Map<String, String> families = new HashMap<>();

    IncidentMatcher() {
        Table.rows(IncidentMatcher.class, "incident-families.tsv").forEach(row -> {
            for (String eventClass : row.cell(1).split(" ")) {
                families.put(eventClass, row.cell(0));
            }
        });
    }

    /** The family of an event's class; empty when its class tells no occurrence. */
    java.util.Optional<String> findFamily(EventProfile event) {
        String family =
                families.getOrDefault(event.eventClass(), event.eventClass().toLowerCase(Locale.ROOT));
        return family.equals(NONE) ? java.util.Optional.empty() : java.util.Optional.of(family);
    }

    /** How much speaks for one incident; {@link #ENOUGH} is. The events are of one family. */
    double score(EventProfile a, EventProfile b) {
        if (areApart(a, b)) {
            return 0;
        }
        double score = isSameDay(a, b) ? SAME_DAY : 0;
        Set<String> matched = new HashSet<>();
        for (Part part : a.parts()) {
            score += b.parts().stream()
                    .filter(other -> side(part) == side(other) && matched.add(part.name() + "|" + other.name()))
                    .mapToDouble(other -> likeness(part, other))
                    .max()
                    .orElse(0);
        }
        return score;
    }

    private static double likeness(Part a, Part b) {
        if (a.actor() != null && a.actor().equals(b.actor())) {
            return 1;
        }
        if (a.actor() != null && b.wholes().contains(a.actor())
                || b.actor() != null && a.wholes().contains(b.actor())) {
            return IN_WHOLE;
        }
        boolean local = a.actor() == null || b.actor() == null;
        return local && noun(a.name()).equals(noun(b.name())) ? SAME_NOUN : 0;
    }

    private static String noun(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** Roles that articles use for one another: who meets whom, and where something goes. */
    private static int side(Part part) {
        return switch (part.role()) {
            case AGENT, CO_PARTICIPANT -> 0;
            case THEME -> 1;
            case RECIPIENT, BENEFICIARY, DESTINATION, LOCATION -> 2;
            case ORIGIN -> 3;
            default -> 4;
        };
    }

    /** Whether something speaks against one incident: other days, other actors, another place. */
    boolean areApart(EventProfile a, EventProfile b) {
        return !overlap(a, b)
                || differ(a, b, Set.of(Role.AGENT, Role.CO_PARTICIPANT))
                || differ(a, b, Set.of(Role.THEME))
                || differ(a, b, Set.of(Role.LOCATION, Role.DESTINATION, Role.RECIPIENT));
    }

    private static boolean differ(EventProfile a, EventProfile b, Set<Role> roles) {
        List<Part> x = known(a, roles);
        List<Part> y = known(b, roles);
        return !x.isEmpty()
                && !y.isEmpty()
                && x.stream().noneMatch(p -> y.stream().anyMatch(q -> likeness(p, q) > 0));
    }

    private static List<Part> known(EventProfile event, Set<Role> roles) {
        return event.parts().stream()
                .filter(p -> roles.contains(p.role()) && p.actor() != null)
                .collect(Collectors.toList());
    }

    private static boolean overlap(EventProfile a, EventProfile b) {
        if (isDated(a) && isDated(b)) {
            return Windows.overlap(a.notBefore(), latest(a), b.notBefore(), latest(b));
        }
        LocalDate x = newsDay(a);
        LocalDate y = newsDay(b);
        return x != null && y != null && Math.abs(ChronoUnit.DAYS.between(x, y)) <= NEWS_DAYS;
    }

    /** Whether its own date says when it was, more closely than the date of the article does. */
    private static boolean isDated(EventProfile event) {
        return Windows.days(event.notBefore(), latest(event)) <= VAGUE_DAYS;
    }

    /** The last possible day: what has begun and is told without an end has begun before the article appeared. */
    private static @Nullable LocalDate latest(EventProfile event) {
        LocalDate begun = event.notBefore();
        LocalDate told = event.published();
        boolean open = event.notAfter() == null;
        return open && begun != null && told != null && !begun.isAfter(told) ? told : event.notAfter();
    }

    /** The day by which to place it among the news. */
    static @Nullable LocalDate newsDay(EventProfile event) {
        return isDated(event) && event.notBefore() != null ? event.notBefore() : event.published();
    }

    private static boolean isSameDay(EventProfile a, EventProfile b) {
        LocalDate day = a.notBefore();
        return day != null && day.equals(a.notAfter()) && day.equals(b.notBefore()) && day.equals(b.notAfter());
    }
}
