package org.dateline.extract;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.CueLexicon.Effect;
import org.dateline.extract.NounTypes.Kind;
import org.dateline.model.Role;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/** The roles around a noun of an event: its owners, modifiers and complements, and what stands around the verb that carries it. */
final class NounRoles {
    /** What a noun before a noun of an event can be to it. */
    private static final Map<String, Role> BY_LABEL =
            Map.of("A0", Role.AGENT, "A1", Role.THEME, "AM-LOC", Role.LOCATION);

    /** Classes whose nouns are named after the means as often as after whom they hit. */
    private static final Set<String> FIGHTS = Set.of("Attack", "Combat");

    /** Classes whose nouns are named after where they happen. */
    private static final Set<String> STRIKES = Set.of("Attack", "Killing", "Disaster", "Accident", "Protest");

    private static final Set<String> HAVING = Set.of("have", "get", "win", "gain", "enjoy", "receive");

    /** Classes of what somebody gives somebody else. */
    private static final Set<String> GIVEN = Set.of("Support", "Aid", "Permission", "Promise", "Praise");

    private final Syntax syntax;
    private final Tree tree;
    private final Arguments arguments;
    private final Lexicons lexicons;
    private final SemanticRoles semantic;
    private final PhraseRoles prepositions;

    NounRoles(Syntax syntax, Arguments arguments, Lexicons lexicons, SemanticRoles semantic, PhraseRoles prepositions) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.arguments = arguments;
        this.lexicons = lexicons;
        this.semantic = semantic;
        this.prepositions = prepositions;
    }

    void find(Trigger trigger, Fillers found) {
        Token noun = trigger.token();
        ofModifiers(trigger, noun, found);
        ofPredicate(trigger, noun, found);
        if (noun.relation().equals("conj")) {
            // "the testing and deployment of missiles": what follows the last belongs to all
            tree.head(noun).filter(h -> tree.has(h, "det")).ifPresent(h -> possessors(h, trigger, found));
        }
        Token carrier = trigger.carrier();
        if (carrier != null) {
            boolean passive = syntax.isPassive(carrier);
            boolean undergone = lexicons.cues().isUndergone(Syntax.lemma(carrier));
            boolean ends = lexicons.cues().governs(Syntax.lemma(carrier), Effect.END);
            arguments
                    .subject(carrier)
                    .filter(s -> !ends && !passive && !syntax.conjuncts(s).contains(noun))
                    .ifPresent(s -> {
                        found.add(ofCarrier(undergone, carrier, noun, trigger), s);
                        yieldToHost(noun, s, found);
                    });
            arguments.indirectObject(carrier).filter(o -> !undergone).ifPresent(o -> found.add(Role.RECIPIENT, o));
            arguments.obliques(carrier).forEach(o -> found.addPhrase(o, trigger, passive));
        }
    }

    /** "has the support of Chile": of what somebody else gives or does, who has it is the one who gets it. */
    private Role ofCarrier(boolean undergone, Token carrier, Token noun, Trigger trigger) {
        boolean another = tree.children(noun, Set.of("nmod")).stream()
                .anyMatch(n -> syntax.hasPreposition(n, p -> p.equals("of") || p.equals("from"))
                        && lexicons.nouns().isAnimate(syntax, n));
        if (HAVING.contains(Syntax.lemma(carrier))
                && another
                && lexicons.events().isAnyOf(trigger.eventClass().name(), GIVEN)) {
            return Role.RECIPIENT;
        }
        return undergone ? Role.THEME : Role.AGENT;
    }

    /** "hosted talks between Chile and Peru": the host acts, those between whom the talks are take part. */
    private void yieldToHost(Token noun, Token host, Fillers found) {
        tree.children(noun, Set.of("nmod")).stream()
                .filter(n -> syntax.hasPreposition(n, "between"::equals))
                .flatMap(n -> syntax.conjuncts(n).stream())
                .filter(n -> n != host && found.all().contains(new RoleFiller(Role.AGENT, n)))
                .forEach(n -> {
                    found.remove(Role.AGENT, n);
                    found.all().add(new RoleFiller(Role.CO_PARTICIPANT, n));
                });
    }

    /** "is under attack" is a passive, "are in talks" an active of the noun. */
    private void ofPredicate(Trigger trigger, Token noun, Fillers found) {
        if (!tree.has(noun, "cop")) {
            return;
        }
        boolean under = syntax.hasPreposition(noun, "under"::equals);
        if (under || syntax.hasPreposition(noun, p -> p.equals("in") || p.equals("at"))) {
            Role role = under ? Role.THEME : trigger.eventClass().subject();
            arguments.subject(noun).ifPresent(s -> found.add(role, s));
        }
    }

    private void ofModifiers(Trigger trigger, Token noun, Fillers found) {
        possessors(noun, trigger, found);
        for (Token m : tree.children(noun, Set.of("nmod", "compound", "amod", "obl"))) {
            if (m.relation().equals("amod")) {
                if (Demonyms.mayBe(syntax, m)) {
                    found.add(Role.AGENT, m);
                }
            } else if (m.relation().equals("compound") || syntax.isBareModifier(m)) {
                ofCompound(m, trigger, found);
            } else if (!syntax.isPossessive(m)) {
                found.addPhrase(m, trigger, true);
            }
        }
    }

    private void ofCompound(Token m, Trigger trigger, Fillers found) {
        if (STRIKES.contains(trigger.eventClass().name()) && lexicons.nouns().isNamedPlace(syntax, m)) {
            found.add(Role.LOCATION, m); // "the London attacks"
            return;
        }
        String label = semantic.label(trigger.token(), m);
        Optional<Role> role = label.equals(SemanticRoles.NONE)
                ? ofUnlabelledCompound(m, trigger)
                : Optional.ofNullable(BY_LABEL.get(label));
        role.ifPresent(r -> found.add(r, m));
    }

    private Optional<Role> ofUnlabelledCompound(Token m, Trigger trigger) {
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
        return theme ? Optional.of(Role.THEME) : Optional.empty();
    }

    private void possessors(Token noun, Trigger trigger, Fillers found) {
        tree.children(noun, Set.of("nmod")).stream()
                .filter(syntax::isPossessive)
                .forEach(p -> found.add(ofOwner(p, trigger), p));
    }

    /** "the rebels' attack" and "the rebels' defeat": the label tells who acts. */
    private Role ofOwner(Token owner, Trigger trigger) {
        if (owner.upos() == Upos.PRON && trigger.carrier() != null) {
            return trigger.eventClass().subject(); // "gave them his full support": whoever gave it
        }
        return BY_LABEL.getOrDefault(
                semantic.label(trigger.token(), owner), trigger.eventClass().subject());
    }
}
