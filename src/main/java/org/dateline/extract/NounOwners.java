package org.dateline.extract;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.NounTypes.Kind;
import org.dateline.model.Role;
import org.dateline.model.Token;
import org.dateline.model.Upos;

/**
 * Whose an event is: who does it ("the rebels' attack") or who undergoes it ("his arrest", "the Rossi assassination"). Which of the two is a matter of
 * the noun, of what else stands beside it and of who the owner is.
 */
final class NounOwners {
    /** What a noun before a noun of an event can be to it. */
    static final Map<String, Role> BY_LABEL = Map.of("A0", Role.AGENT, "A1", Role.THEME, "AM-LOC", Role.LOCATION);

    private static final Set<String> PERSONAL = Set.of("my", "his", "her", "their", "your", "our");
    private static final Set<Kind> PERSONS = Set.of(Kind.PERSON, Kind.GROUP, Kind.ARMED_FORCE);

    private final Syntax syntax;
    private final Lexicons lexicons;
    private final SemanticRoles semantic;

    NounOwners(Syntax syntax, Lexicons lexicons, SemanticRoles semantic) {
        this.syntax = syntax;
        this.lexicons = lexicons;
        this.semantic = semantic;
    }

    /** "the rebels' attack" and "the rebels' defeat": the label tells who acts, where the noun does not. */
    Role ofPossessor(Token owner, Trigger trigger) {
        if (owner.upos() == Upos.PRON && trigger.carrier() != null) {
            return trigger.eventClass().subject(); // "gave them his full support": whoever gave it
        }
        return ofSufferer(owner, trigger)
                .orElseGet(() ->
                        BY_LABEL.getOrDefault(semantic.label(trigger.token(), owner), ofUnlabelled(owner, trigger)));
    }

    /** "its possession": a thing is had. */
    private Role ofUnlabelled(Token owner, Trigger trigger) {
        boolean had = trigger.eventClass().name().equals("Possession") && owner.upos() == Upos.PRON && !isPerson(owner);
        return had && !hasOther(owner, trigger.token())
                ? Role.THEME
                : trigger.eventClass().subject();
    }

    /** What a person who owns an event is to it when he or she undergoes it; empty when the event is what the owner does, or nobody can tell. */
    Optional<Role> ofSufferer(Token owner, Trigger trigger) {
        boolean court = lexicons.events().isInSet("court", Syntax.lemma(owner));
        if (!lexicons.events().isInSet("owned", trigger) || court || !isPerson(owner)) {
            return Optional.empty();
        }
        if (!hasOther(owner, trigger.token())) {
            return Optional.of(Role.THEME);
        }
        // "her kidney transplant": she gets it
        boolean treated = trigger.eventClass().name().equals("Treatment");
        return treated ? Optional.of(Role.RECIPIENT) : Optional.empty();
    }

    private boolean isPerson(Token owner) {
        return PERSONAL.contains(owner.text().toLowerCase(Locale.ROOT))
                || lexicons.nouns().isOf(syntax, owner, PERSONS);
    }

    /** "Rossi's nomination of Bianchi": another one undergoes it. */
    private boolean hasOther(Token owner, Token noun) {
        return syntax.tree().children(noun, Set.of("nmod", "compound")).stream()
                .filter(m -> m != owner && !syntax.isPossessive(m))
                .anyMatch(m -> syntax.hasPreposition(m, "of"::equals)
                        || semantic.label(noun, m).equals("A1"));
    }
}
