package org.dateline.extract;

import java.util.LinkedHashSet;
import java.util.List;
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
        others(phrase).forEach(t -> found.add(new RoleFiller(role, t)));
    }

    /** Gives all that a prepositional phrase stands for the role that its preposition marks, if any. */
    void addPhrase(Token phrase, Trigger trigger, boolean agentBy) {
        addPhrase(phrase, phrase, trigger, agentBy);
    }

    /** The same where the phrase has a relative pronoun in place of what it stands for. */
    void addRelative(Token pronoun, Token noun, Trigger trigger) {
        addPhrase(pronoun, noun, trigger, false);
    }

    private void addPhrase(Token phrase, Token meant, Trigger trigger, boolean agentBy) {
        for (Token t : others(meant)) {
            prepositions.roleOf(phrase, t, trigger, agentBy).ifPresent(role -> found.add(new RoleFiller(role, t)));
        }
    }

    /** Whether a word plays some role already. */
    boolean has(Token token) {
        return found.stream().anyMatch(f -> f.token() == token);
    }

    /** Whether something plays a role already. */
    boolean has(Role role) {
        return found.stream().anyMatch(f -> f.role() == role);
    }

    void remove(Role role, Token token) {
        found.remove(new RoleFiller(role, token));
    }

    /** All of them; changes to the set count. */
    Set<RoleFiller> all() {
        return found;
    }

    /** What a phrase stands for, unless it only points back to who is told already. */
    private List<Token> others(Token phrase) {
        return phrases.referents(phrase).stream()
                .filter(t -> !phrases.isReciprocal(t))
                .toList();
    }
}
