package org.dateline.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.NounTypes.Kind;
import org.dateline.model.Role;
import org.dateline.model.Token;
import org.dateline.model.Upos;

/**
 * The role of a prepositional phrase: what its preposition marks before such a noun ({@code prepositions.tsv}), as far as the PropBank label of the
 * phrase bears it out.
 */
final class PhraseRoles {
    private static final Set<Role> PLACES = Set.of(Role.LOCATION, Role.ORIGIN, Role.DESTINATION);
    private static final Set<Role> GOALS = Set.of(Role.DESTINATION, Role.RECIPIENT, Role.BENEFICIARY, Role.PURPOSE);

    /** Roles that the same prepositions mark as many things that are none. */
    private static final Set<Role> LOOSE =
            Set.of(Role.THEME, Role.TOPIC, Role.PURPOSE, Role.CAUSE, Role.INSTRUMENT, Role.ATTRIBUTE, Role.RESULT);

    private static final Set<String> TOWARDS = Set.of("to", "toward", "towards");
    /** Classes of events that bring somebody somewhere. */
    private static final Set<String> MOVES = Set.of("Motion", "Visit");

    private static final Set<Kind> PERSONS = Set.of(Kind.PERSON, Kind.GROUP, Kind.ARMED_FORCE);
    private static final Set<String> MOVING = Set.of("to", "into", "from", "in", "at");

    private final Syntax syntax;
    private final Lexicons lexicons;
    private final SemanticRoles semantic;
    private final CoreRoles core;
    private final Measures measures;

    PhraseRoles(Syntax syntax, Lexicons lexicons, SemanticRoles semantic, CoreRoles core) {
        this.syntax = syntax;
        this.lexicons = lexicons;
        this.semantic = semantic;
        this.core = core;
        this.measures = new Measures(syntax, lexicons.nouns());
    }

    /**
     * The role of one referent of a phrase; empty when it plays none.
     *
     * @param agentBy whether "by" can mark who does it
     */
    Optional<Role> roleOf(Token phrase, Token referent, Trigger trigger, boolean agentBy) {
        String preposition = preposition(phrase);
        String label = semantic.label(trigger.token(), phrase);
        if (preposition.indexOf(' ') > 0) {
            return lexicons.roleOf(
                    preposition, filler(referent, lexicons.nouns().kindOf(syntax, referent)), trigger.eventClass());
        }
        if (measures.isKindOfSum(phrase, preposition)
                || measures.isDegree(referent, preposition)
                || isAbsolute(phrase, preposition, label)) {
            return Optional.empty();
        }
        boolean outcome = preposition.equals("into") && measures.isCountedUnit(referent);
        if (isMeasure(referent) && !outcome) {
            return label.matches("A[2-5]") ? core.ofMeasure(referent, preposition) : Optional.empty();
        }
        if (isGoal(preposition, label, referent, trigger)) {
            return Optional.of(Role.DESTINATION);
        }
        Optional<Kind> kind = lexicons.nouns().kindOf(syntax, referent);
        Optional<Role> marked = marked(preposition, referent, kind, trigger)
                .filter(role -> role != Role.AGENT || agentBy || !preposition.equals("by"));
        boolean place = canBePlace(referent, kind);
        boolean outweighs = outweighsLabel(preposition, kind);
        if (label.matches("A[2-5]") && trigger.token().upos() == Upos.VERB && !(outweighs && marked.isPresent())) {
            return core.further(trigger, label, referent, preposition, marked, place);
        }
        boolean actor = referent.upos() == Upos.PROPN || lexicons.nouns().isAnimate(syntax, referent);
        if (preposition.equals("against") && actor) {
            return marked; // "played against Chile" is no manner
        }
        return confirmed(marked, label, trigger, preposition, phrase, outweighs)
                .map(r -> label.equals("AM-GOL") ? CoreRoles.ofPerson(r, referent) : r)
                .filter(role -> !PLACES.contains(role) || place && !isAway(phrase, role, trigger));
    }

    /** "their return to space": where somebody goes, whatever that is. */
    private boolean isGoal(String preposition, String label, Token referent, Trigger trigger) {
        return TOWARDS.contains(preposition)
                && SemanticRoles.isCore(label)
                && !Syntax.isPersonal(referent)
                && !lexicons.nouns().isOf(syntax, referent, PERSONS)
                && lexicons.events().isAnyOf(trigger.eventClass().name(), MOVES);
    }

    /** "left, <i>with the army firing at them</i>": a clause of its own, whose subject takes no part. */
    private boolean isAbsolute(Token phrase, String preposition, String label) {
        return preposition.equals("with")
                && !label.matches("A[1-5]")
                && syntax.tree().children(phrase, Set.of("acl")).stream()
                        .anyMatch(c -> c.upos() == Upos.VERB
                                && c.index() > phrase.index()
                                && (syntax.form(c) == Syntax.Form.ING || syntax.isPassive(c))
                                && !syntax.tree().has(c, "nsubj"));
    }

    /** "hit 20 miles from the coast": not there; but "drove 20 miles from the coast". */
    private boolean isAway(Token phrase, Role role, Trigger trigger) {
        return role != Role.DESTINATION
                && !lexicons.events().isA(trigger.eventClass().name(), "Motion")
                && measures.followsDistance(phrase);
    }

    /** "hit by the storm", "hit by waves", but not "by mistake". */
    private boolean isThing(Token phrase) {
        return syntax.tree().has(phrase, "det")
                || !Syntax.lemma(phrase).equalsIgnoreCase(phrase.text())
                || phrase.upos() == Upos.PROPN;
    }

    /** "walked out of the hall": out rather than of. */
    private String preposition(Token phrase) {
        Optional<Token> first = syntax.preposition(phrase);
        boolean out = first.filter(p -> Syntax.lemma(p).equals("of") && p.index() > 0)
                .map(p -> syntax.tokens().get(p.index() - 1))
                .filter(t -> Syntax.lemma(t).equals("out"))
                .isPresent();
        return out ? "out" : first.map(Syntax::lemma).orElse("");
    }

    private Optional<Role> marked(String preposition, Token referent, Optional<Kind> kind, Trigger trigger) {
        Optional<Role> role = lexicons.roleOf(preposition, filler(referent, kind), trigger.eventClass());
        boolean ofNoun = preposition.equals("of") && trigger.token().upos() == Upos.NOUN;
        // "died of cancer", but "the death of Rossi"
        return ofNoun
                ? role.filter(r -> r != Role.CAUSE)
                        .or(() -> Optional.of(trigger.eventClass().of()))
                : role;
    }

    /** What the preposition marks, put right by the label; of what has no label only the roles that prepositions mark well. */
    private Optional<Role> confirmed(
            Optional<Role> marked, String label, Trigger trigger, String preposition, Token phrase, boolean outweighs) {
        return switch (label) {
            case "A0" -> Optional.of(Role.AGENT);
            case "A1" -> ofFirst(marked, trigger, preposition, outweighs);
            case "A2", "A3", "A4" -> marked.filter(r -> r != Role.AGENT || outweighs);
            case "AM-LOC" -> marked.filter(PLACES::contains).or(() -> Optional.of(Role.LOCATION));
            case "AM-DIR" -> marked.filter(PLACES::contains);
            case "AM-GOL" -> marked.filter(GOALS::contains);
            case "AM-PRP" -> Optional.of(Role.PURPOSE);
            case "AM-CAU" -> preposition.startsWith("amid") ? Optional.empty() : Optional.of(Role.CAUSE);
            case "AM-COM" -> Optional.of(Role.CO_PARTICIPANT);
            case "AM-MNR" -> marked.filter(r -> r == Role.INSTRUMENT || r == Role.AGENT && isThing(phrase));
            case SemanticRoles.NONE -> marked.filter(r -> !LOOSE.contains(r) || !isRead(trigger.token()));
            default -> Optional.empty();
        };
    }

    private Optional<Role> ofFirst(Optional<Role> marked, Trigger trigger, String preposition, boolean outweighs) {
        Optional<Role> borneOut =
                marked.filter(r -> outweighs || !PLACES.contains(r) && r != Role.AGENT && r != Role.INSTRUMENT);
        boolean ofVerb = trigger.token().upos() == Upos.VERB && !outweighs;
        return ofVerb
                ? Optional.of(core.first(trigger.token(), preposition, borneOut, isTalk(trigger)))
                : borneOut.or(() -> Optional.of(isTalk(trigger) ? Role.TOPIC : Role.THEME));
    }

    /** "heading to Gaza", "unrest in Iran", "trade between them": the preposition says more than that the phrase is the second argument. */
    private static boolean outweighsLabel(String preposition, Optional<Kind> kind) {
        return preposition.equals("between")
                || preposition.equals("by")
                || MOVING.contains(preposition)
                        && kind.filter(k -> k == Kind.PLACE).isPresent();
    }

    /** "spoke of soldiers": what is talked about. */
    private boolean isTalk(Trigger trigger) {
        String name = trigger.eventClass().name();
        return lexicons.events().isA(name, "Communication") || lexicons.events().isA(name, "Statement");
    }

    private boolean isRead(Token predicate) {
        return predicate.upos() == Upos.VERB && semantic.hasParticipants(predicate);
    }

    private String filler(Token t, Optional<Kind> kind) {
        if (lexicons.nouns().isEvent(syntax, t)) {
            return Kind.EVENT.name();
        }
        if (lexicons.events().isInSet("vehicle", Syntax.lemma(t))) {
            return "VEHICLE";
        }
        if (lexicons.events().isInSet("goods", Syntax.lemma(t))) {
            return "GOODS";
        }
        if (Syntax.isPersonal(t)) {
            return Kind.PERSON.name();
        }
        boolean namedPlace = kind.filter(k -> k == Kind.PLACE).isPresent() && t.upos() == Upos.PROPN;
        return namedPlace ? "NAME_PLACE" : kind.map(Kind::name).orElse(t.upos() == Upos.PROPN ? "NAME" : "*");
    }

    /** "by 5 percent", "to 2.1 million", but not "one of the two": an amount, not a participant. */
    boolean isMeasure(Token t) {
        boolean number = t.upos() == Upos.NUM || t.upos() == Upos.SYM || measures.isCurrency(t);
        boolean part = number
                && syntax.tree().children(t, Set.of("nmod")).stream()
                        .anyMatch(n -> syntax.hasPreposition(n, "of"::equals));
        return number && !part || measures.isCountedUnit(t) || lexicons.nouns().isOf(syntax, t, Kind.TIME);
    }

    /** Abstract nouns after "in" or "from" are circumstances ("in response"), not places. */
    private boolean canBePlace(Token t, Optional<Kind> kind) {
        if (lexicons.cues().hedge("noun", Syntax.lemma(t)).isPresent()) {
            return false; // "in the event of"
        }
        if (lexicons.order().find(OrderWords.Kind.PHRASE, Syntax.lemma(t)).isPresent()) {
            return false; // "in the aftermath of"
        }
        return t.upos() == Upos.PROPN
                || kind.filter(k -> List.of(Kind.PLACE, Kind.STATE, Kind.ORGANIZATION)
                                .contains(k))
                        .isPresent()
                || kind.isEmpty()
                        && t.upos() == Upos.NOUN
                        && syntax.tree().has(t, "det")
                        && !lexicons.nouns().isEvent(syntax, t);
    }
}
