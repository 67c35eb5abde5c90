package org.dateline.extract;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.model.Role;
import org.dateline.model.Token;
import org.dateline.model.Tree;

/** Objects that are part of what the verb means ("take place", "take part") play no part in the event; what "takes place" does not do it, it is it. */
final class IdiomObjects {
    private final Tree tree;

    IdiomObjects(Tree tree) {
        this.tree = tree;
    }

    /** Takes such an object out of the fillers of a verb. */
    void settle(Trigger trigger, Set<RoleFiller> found) {
        Predicate<Token> idiomatic = o -> trigger.lemma().endsWith(" " + Syntax.lemma(o));
        List<Token> objects = tree.children(trigger.token(), Set.of("obj")).stream()
                .filter(idiomatic)
                .toList();
        if (objects.isEmpty()) {
            return;
        }
        found.removeIf(f -> objects.contains(f.token()));
        boolean occurs = trigger.eventClass().name().equals(EventLexicon.ANY)
                && found.stream().noneMatch(f -> f.role() == Role.THEME);
        for (RoleFiller f : occurs ? List.copyOf(found) : List.<RoleFiller>of()) {
            if (f.role() == Role.AGENT) {
                found.remove(f);
                found.add(new RoleFiller(Role.THEME, f.token()));
            }
        }
    }
}
