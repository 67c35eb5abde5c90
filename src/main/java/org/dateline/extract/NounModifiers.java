package org.dateline.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.extract.NounTypes.Kind;
import org.dateline.model.Role;
import org.dateline.model.Token;
import org.dateline.model.Upos;

/** What a noun or the adjective of a people is to the noun of an event that it stands before: "the London attacks", "student protests", "the Asian tour". */
final class NounModifiers {
    /** Classes whose nouns are named after the means as often as after whom they hit. */
    private static final Set<String> FIGHTS = Set.of("Attack", "Combat");

    /** Classes whose nouns are named after where they happen. */
    private static final Set<String> STRIKES =
            Set.of("Attack", "Killing", "Disaster", "Accident", "Protest", "Sale", "Disease");

    /** Classes of what nobody does. */
    private static final Set<String> BEFALLING = Set.of("Disaster", "Disease");

    /** Classes of what a whole continent does, if any. */
    private static final Set<String> POLITICS = Set.of("Statement", "Support", "Sanction", "MilitaryAction", "Contact");

    /** Classes of what is held for somebody. */
    private static final Set<String> GATHERINGS = Set.of("Meeting", "Communication");

    private final Syntax syntax;
    private final Lexicons lexicons;
    private final SemanticRoles semantic;
    private final PhraseRoles prepositions;
    private final NounOwners owners;

    NounModifiers(
            Syntax syntax, Lexicons lexicons, SemanticRoles semantic, PhraseRoles prepositions, NounOwners owners) {
        this.syntax = syntax;
        this.lexicons = lexicons;
        this.semantic = semantic;
        this.prepositions = prepositions;
        this.owners = owners;
    }

    /** The role of an adjective; empty when it plays none. */
    Optional<Role> ofAdjective(Token adjective, Trigger trigger) {
        if (!Demonyms.mayBe(syntax, adjective)) {
            return Optional.empty();
        }
        EventClass eventClass = trigger.eventClass();
        boolean continent = lexicons.events().isInSet("continental", Syntax.lemma(adjective))
                && !lexicons.events().isAnyOf(eventClass.name(), POLITICS);
        if (continent || lexicons.events().isAnyOf(eventClass.name(), BEFALLING)) {
            return Optional.of(Role.LOCATION);
        }
        boolean owned = besides(trigger.token()).anyMatch(syntax::isPossessive);
        // "the Republican primary election", "Australian wheat imports": who is elected, where it comes from
        boolean another = eventClass.subject() == Role.THEME
                || Syntax.lemma(trigger.token()).equals("election")
                || eventClass.name().equals("Acquisition")
                        && besides(trigger.token()).anyMatch(m -> m.relation().equals("compound"));
        return owned || another ? Optional.empty() : Optional.of(Role.AGENT);
    }

    private Stream<Token> besides(Token noun) {
        return syntax.tree().children(noun, Set.of("nmod", "compound")).stream();
    }

    /** The role of a noun; empty when it plays none. */
    Optional<Role> ofNoun(Token m, Trigger trigger) {
        EventClass eventClass = trigger.eventClass();
        if (prepositions.isMeasure(m)) {
            return Optional.empty(); // "the $ 3 million deal"
        }
        if (lexicons.events().isAnyOf(eventClass.name(), STRIKES)
                && lexicons.nouns().isNamedPlace(syntax, m)) {
            return Optional.of(Role.LOCATION); // "the London attacks"
        }
        if (m.upos() == Upos.PROPN && owners.ofSufferer(m, trigger).isPresent()) {
            return owners.ofSufferer(m, trigger);
        }
        if (isWeapon(m, eventClass)) {
            return Optional.of(Role.INSTRUMENT);
        }
        String label = semantic.label(trigger.token(), m);
        return label.equals(SemanticRoles.NONE)
                ? ofUnlabelled(m, trigger)
                : Optional.ofNullable(NounOwners.BY_LABEL.get(label)).flatMap(r -> borneOut(r, m, trigger));
    }

    /** "rocket attacks", "bomb attack": how, not whom. */
    private boolean isWeapon(Token m, EventClass eventClass) {
        return m.upos() == Upos.NOUN
                && lexicons.events().isAnyOf(eventClass.name(), FIGHTS)
                && lexicons.events().isInSet("weapon", Syntax.lemma(m));
    }

    /** "a state funeral", "street protests", "flu deaths": kinds of events, of which nothing undergoes them; "student protests": who protests. */
    private Optional<Role> borneOut(Role labelled, Token m, Trigger trigger) {
        EventClass eventClass = trigger.eventClass();
        if (Syntax.lemma(trigger.token()).equals("vote") && isParty(m)) {
            return Optional.of(Role.BENEFICIARY); // "the Labour vote": the votes for it
        }
        if (lexicons.events().isA(eventClass.name(), "Verdict")
                && lexicons.events().isInSet("court", Syntax.lemma(m))) {
            return Optional.of(Role.AGENT);
        }
        if (labelled == Role.AGENT
                && lexicons.events().isAnyOf(eventClass.name(), GATHERINGS)
                && lexicons.events().isInSet("audience", Syntax.lemma(m))) {
            return Optional.empty(); // "a press conference": who is told
        }
        if (labelled != Role.THEME) {
            // "a news conference": what is known to be nobody does nothing
            boolean thing = labelled == Role.AGENT
                    && m.upos() == Upos.NOUN
                    && !lexicons.nouns().isAnimate(syntax, m)
                    && lexicons.nouns().isKnown(syntax, m);
            return thing ? Optional.empty() : Optional.of(labelled);
        }
        boolean animate = lexicons.nouns().isAnimate(syntax, m);
        if (lexicons.events().isA(eventClass.name(), "Protest")) {
            return animate ? Optional.of(Role.AGENT) : Optional.empty();
        }
        boolean kind = m.upos() == Upos.NOUN && lexicons.nouns().isOf(syntax, m, Kind.STATE);
        boolean may = !lexicons.nouns().isKnown(syntax, m)
                        && lexicons.nouns().kindOf(syntax, m).isEmpty()
                || lexicons.events()
                        .mayBefall(eventClass, set -> lexicons.nouns().isMember(syntax, m, set));
        return kind || !may ? Optional.empty() : Optional.of(Role.THEME);
    }

    private boolean isParty(Token m) {
        return m.upos() == Upos.PROPN
                && lexicons.nouns().isOf(syntax, m, Set.of(Kind.ORGANIZATION, Kind.GROUP))
                && !lexicons.events().isInSet("legislature", Syntax.lemma(m));
    }

    private Optional<Role> ofUnlabelled(Token m, Trigger trigger) {
        Optional<Kind> kind = lexicons.nouns().kindOf(syntax, m);
        boolean actor =
                kind.filter(k -> k == Kind.ORGANIZATION || k == Kind.PERSON).isPresent() && m.upos() == Upos.PROPN;
        if (actor || Demonyms.mayBe(syntax, m)) {
            return Optional.of(Role.AGENT);
        }
        if (lexicons.nouns().isNamedPlace(syntax, m)) {
            // "the Chile request", but "the Chile earthquake"
            boolean says = lexicons.events().isA(trigger.eventClass().name(), "Statement");
            return Optional.of(says ? Role.AGENT : Role.LOCATION);
        }
        if (lexicons.events().isAnyOf(trigger.eventClass().name(), FIGHTS)
                && !lexicons.nouns().isAnimate(syntax, m)) {
            return Optional.empty(); // "air strike", "missile attack": how, not whom
        }
        boolean theme = !prepositions.isMeasure(m)
                && !lexicons.nouns().isEvent(syntax, m)
                && trigger.eventClass().of() == Role.THEME;
        return theme ? borneOut(Role.THEME, m, trigger) : Optional.empty();
    }
}
