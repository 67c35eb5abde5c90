package org.dateline.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Argument;
import org.dateline.model.ClaimMention;
import org.dateline.model.EventMention;
import org.dateline.model.Extraction;
import org.dateline.model.RelationMention;
import org.dateline.model.Role;
import org.dateline.tables.Table;

/**
 * Whether the name of a capital or of a seat of government stands for the state in it: "Moscow denies", but "in Moscow". The part that the name plays
 * decides; one mention may be both.
 */
final class Metonymy {
    private static final Set<Role> ACTING =
            Set.of(Role.AGENT, Role.RECIPIENT, Role.CO_PARTICIPANT, Role.BENEFICIARY, Role.CAUSE);
    /** Classes of events that have a government, not a town, for their theme or topic. */
    private static final Set<String> POLITICAL = new HashSet<>(Table.lines(Metonymy.class, "political-classes.tsv"));

    /** Offices of towns. */
    private static final Set<String> LOCAL = new HashSet<>(Table.lines(Metonymy.class, "local-offices.tsv"));

    private final Set<String> acting = new HashSet<>();
    private final Set<String> staying = new HashSet<>();

    Metonymy(Extraction extraction) {
        for (EventMention event : extraction.events()) {
            for (Argument a : event.arguments()) {
                (acts(a.role(), event.eventClass()) ? acting : staying).add(a.target());
            }
        }
        for (ClaimMention claim : extraction.claims()) {
            acting.addAll(claim.sources());
        }
        for (RelationMention relation : extraction.relations()) {
            (acts(relation) ? acting : staying).add(relation.object());
        }
    }

    /** Whether who plays this part in such an event is one who acts. */
    static boolean acts(Role role, String eventClass) {
        return ACTING.contains(role) || (role == Role.THEME || role == Role.TOPIC) && POLITICAL.contains(eventClass);
    }

    /** Whether the object of a tie is one who acts. The mayor of a capital is the town's. */
    static boolean acts(RelationMention relation) {
        return switch (relation.type()) {
            case HOLDS_OFFICE_AT -> !LOCAL.contains(relation.label().replaceFirst(".* ", ""));
            case MEMBER_OF, EMPLOYED_BY, CITIZEN_OF, OWNED_BY, ALLY_OF -> true;
            default -> false;
        };
    }

    /** Whether a mention acts somewhere; where nothing uses it, subjects and possessors do. */
    boolean isActing(MentionView m) {
        return acting.contains(m.id()) || !staying.contains(m.id()) && isActingByForm(m);
    }

    /** Whether a mention is a place somewhere. */
    boolean isStaying(MentionView m) {
        return staying.contains(m.id()) || !isActing(m);
    }

    private static boolean isActingByForm(MentionView m) {
        return m.subject();
    }

    /** How often each mention is the source of a claim. */
    static Map<String, Integer> sources(Extraction extraction) {
        Map<String, Integer> out = new HashMap<>();
        extraction.claims().forEach(c -> c.sources().forEach(s -> out.merge(s, 1, Integer::sum)));
        return out;
    }
}
