package org.dateline.extract;

import java.util.Optional;
import java.util.Set;
import org.dateline.model.Role;
import org.dateline.model.Token;
import org.dateline.model.Upos;

/**
 * The role of a prepositional phrase that the encoder counts among the numbered arguments of a verb: what its preposition marks, what the verb's frame
 * says, and what the two have in common. A numbered argument is a part of what the verb means and always plays some role.
 */
final class CoreRoles {
    private static final Set<Role> GOALS = Set.of(Role.DESTINATION, Role.RECIPIENT, Role.BENEFICIARY);
    private static final Set<Role> SHARED = Set.of(Role.DESTINATION, Role.CO_PARTICIPANT, Role.THEME);
    private static final Set<String> CONCRETE =
            Set.of("SENSE:artifact", "SENSE:body", "SENSE:location", "SENSE:object", "SENSE:substance");

    /** Classes of events that people go to. */
    private static final Set<String> OCCASIONS = Set.of("Meeting", "Ceremony", "Contest", "Trial", "Protest");

    private static final Set<String> STATES = Set.of("in", "into");

    private final Syntax syntax;
    private final Lexicons lexicons;
    private final SemanticRoles semantic;

    CoreRoles(Syntax syntax, Lexicons lexicons, SemanticRoles semantic) {
        this.syntax = syntax;
        this.lexicons = lexicons;
        this.semantic = semantic;
    }

    /**
     * The role of an argument from the second on.
     *
     * @param marked what its preposition marks before such a noun
     * @param place whether it can be a place
     */
    Optional<Role> further(
            Trigger trigger, String label, Token referent, String preposition, Optional<Role> marked, boolean place) {
        Token verb = trigger.token();
        if (preposition.equals("by")) {
            return marked;
        }
        if (Ranks.isPlacing(referent)) {
            return Optional.of(Role.ATTRIBUTE);
        }
        Optional<Role> frame =
                ofFrame(verb, label).filter(r -> lexicons.rolesets().canMark(preposition, r) && canBe(r, referent));
        boolean concrete = place || isConcrete(referent);
        boolean abstraction = !concrete && !lexicons.nouns().isEvent(syntax, referent);
        // "the mission reverted to the plan": what moves is another
        boolean moved =
                preposition.equals("to") && semantic.argument(verb, "A1").isPresent();
        return (outweighs(marked, frame, abstraction && !moved) ? marked : frame)
                .or(() -> marked)
                .or(() -> usual(
                        preposition,
                        referent,
                        ofFrame(verb, label).filter(SHARED::contains).isPresent()))
                .map(r -> inState(r, preposition, concrete || isOccasion(referent, preposition)))
                .map(r -> isOutcome(trigger, referent, preposition, r) ? Role.RESULT : r)
                .map(r -> ofPerson(r, referent));
    }

    /**
     * Whether a preposition tells better than the frame: which of several goals it is, whoever else takes part, and that what is no place is no
     * destination.
     */
    private static boolean outweighs(Optional<Role> marked, Optional<Role> frame, boolean abstraction) {
        if (marked.isEmpty() || frame.isEmpty()) {
            return false;
        }
        return GOALS.contains(marked.get()) && GOALS.contains(frame.get())
                || marked.get() == Role.CO_PARTICIPANT
                || marked.get() == Role.THEME && frame.get() == Role.DESTINATION && abstraction;
    }

    /** "grew to a global company": what changes goes nowhere. */
    private boolean isOutcome(Trigger trigger, Token referent, String preposition, Role role) {
        return preposition.equals("to")
                && (role == Role.DESTINATION || role == Role.RECIPIENT)
                && lexicons.events().isA(trigger.eventClass().name(), "Change")
                && !NounEvents.isInName(syntax, referent);
    }

    /** "for those in need", "for many": no purpose. */
    static Role ofPerson(Role role, Token t) {
        boolean person = t.upos() == Upos.PRON || t.upos() == Upos.DET || t.upos() == Upos.ADJ;
        return role == Role.PURPOSE && person ? Role.BENEFICIARY : role;
    }

    /**
     * The role of the first argument: what undergoes it, or what the frame says instead. Where the preposition cannot mark what the frame says ("fight for
     * them", and not against them), the phrase is what the preposition marks.
     */
    Role first(Token verb, String preposition, Optional<Role> marked, boolean talk) {
        Role plain = talk ? Role.TOPIC : Role.THEME;
        Optional<Role> frame = ofFrame(verb, "A1");
        Optional<Role> fitting = frame.filter(r -> lexicons.rolesets().canMark(preposition, r));
        boolean another = frame.isPresent() && fitting.isEmpty();
        return marked.filter(r -> another || r != Role.PURPOSE && r != Role.BENEFICIARY && r != Role.CAUSE)
                .or(() -> fitting)
                .orElse(plain);
    }

    /** "put the toll at 40", "fell to 3": what it is counted as or comes to; "by 40", "from 5" say by how much only. */
    Optional<Role> ofMeasure(Token amount, String preposition) {
        if (amount.upos() != Upos.NUM && amount.upos() != Upos.SYM) {
            return Optional.empty();
        }
        return switch (preposition) {
            case "at", "as" -> Optional.of(Role.ATTRIBUTE);
            case "to", "into" -> Optional.of(Role.RESULT);
            default -> Optional.empty();
        };
    }

    /** "met at the summit", "spoke at the trial": where people come together. */
    private boolean isOccasion(Token referent, String preposition) {
        return preposition.equals("at")
                && lexicons.nouns()
                        .classOf(syntax, referent)
                        .filter(c -> lexicons.events().isAnyOf(c.name(), OCCASIONS))
                        .isPresent();
    }

    /** What the frame of a verb says of an argument. */
    Optional<Role> ofFrame(Token verb, String label) {
        return semantic.sense(verb).flatMap(s -> lexicons.rolesets().ofFrame(Syntax.lemma(verb) + "." + s, label));
    }

    /** "with" has too many uses to say by itself what it marks on a thing. */
    private Optional<Role> usual(String preposition, Token referent, boolean framed) {
        return preposition.equals("with") && !isAnimate(referent) && !framed
                ? Optional.empty()
                : lexicons.rolesets().usual(preposition).filter(r -> canBe(r, referent));
    }

    private boolean isConcrete(Token t) {
        return lexicons.nouns().isMember(syntax, t, CONCRETE);
    }

    private boolean canBe(Role role, Token referent) {
        boolean animate = role == Role.RECIPIENT || role == Role.BENEFICIARY;
        return !animate || !lexicons.nouns().isEvent(syntax, referent);
    }

    private boolean isAnimate(Token t) {
        return lexicons.nouns().isAnimate(syntax, t);
    }

    /** "plunged into poverty", "signed into law": what is no place is a state that something comes to; "rose in the polls": where else. */
    private static Role inState(Role role, String preposition, boolean place) {
        if (place) {
            return role;
        }
        if (role == Role.DESTINATION && STATES.contains(preposition)) {
            return Role.RESULT;
        }
        return role == Role.LOCATION ? Role.THEME : role;
    }
}
