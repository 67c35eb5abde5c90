package org.dateline.extract;

import java.util.LinkedHashSet;
import java.util.Set;
import org.dateline.model.Role;
import org.dateline.model.Token;

/** The fillers found so far for one trigger, coordinated ones apart, without repetition, in the order of finding. */
final class Fillers {
    private final Set<RoleFiller> found = new LinkedHashSet<>();
    private final Phrases phrases;
    private final PhraseRoles prepositions;

    Fillers(Phrases phrases, PhraseRoles prepositions) {
        this.phrases = phrases;
        this.prepositions = prepositions;
    }

    /** Gives a role to all that a phrase stands for. */
    void add(Role role, Token phrase) {
        phrases.referents(phrase).forEach(t -> found.add(new RoleFiller(role, t)));
    }

    /** Gives all that a prepositional phrase stands for the role that its preposition marks, if any. */
    void addPhrase(Token phrase, Trigger trigger, boolean agentBy) {
        for (Token t : phrases.referents(phrase)) {
            prepositions.roleOf(phrase, t, trigger, agentBy).ifPresent(role -> found.add(new RoleFiller(role, t)));
        }
    }

    /** Gives what a relative pronoun stands for the role that the preposition of the pronoun marks, if any. */
    void addRelative(Token pronoun, Token noun, Trigger trigger) {
        for (Token t : phrases.referents(noun)) {
            prepositions.roleOf(pronoun, t, trigger, false).ifPresent(role -> found.add(new RoleFiller(role, t)));
        }
    }

    void remove(Role role, Token token) {
        found.remove(new RoleFiller(role, token));
    }

    /** All of them; changes to the set count. */
    Set<RoleFiller> all() {
        return found;
    }
}
