package org.dateline.extract;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Role;
import org.dateline.tables.Row;
import org.dateline.tables.Table;

/** What the numbered arguments of verbs are: by the frames of PropBank ({@code rolesets.tsv}) and by their prepositions ({@code complements.tsv}). */
final class Rolesets {
    private final Map<String, Map<String, Role>> frames = new HashMap<>();
    private final Map<String, Set<Role>> marked = new HashMap<>();
    private final Map<String, Role> usual = new HashMap<>();

    Rolesets() {
        for (Row row : Table.rows(Rolesets.class, "rolesets.tsv")) {
            Map<String, Role> arguments = new HashMap<>();
            for (String told : row.words(0)) {
                arguments.put(told.substring(0, 2), Role.valueOf(told.substring(3)));
            }
            row.words(1).forEach(roleset -> frames.put(roleset, arguments));
        }
        for (Row row : Table.rows(Rolesets.class, "complements.tsv")) {
            EnumSet<Role> roles = EnumSet.noneOf(Role.class);
            row.words(1).forEach(r -> roles.add(Role.valueOf(r)));
            marked.put(row.cell(0), roles);
            usual.put(row.cell(0), Role.valueOf(row.words(1).get(0)));
        }
    }

    /**
     * What an argument is by the frame of the verb; empty when that does not tell.
     *
     * @param roleset as PropBank writes it: {@code turn.02}
     * @param label {@code A1} to {@code A5}
     */
    Optional<Role> ofFrame(String roleset, String label) {
        return Optional.ofNullable(frames.getOrDefault(roleset, Map.of()).get(label));
    }

    /** Whether an argument with this preposition can be that. */
    boolean canMark(String preposition, Role role) {
        return marked.getOrDefault(preposition, Set.of()).contains(role);
    }

    /** What an argument with this preposition is when nothing else tells; empty for prepositions that are no complement's. */
    Optional<Role> usual(String preposition) {
        return Optional.ofNullable(usual.get(preposition));
    }
}
