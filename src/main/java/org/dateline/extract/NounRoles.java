package org.dateline.extract;

import java.util.Set;
import org.dateline.extract.CueLexicon.Effect;
import org.dateline.model.Role;
import org.dateline.model.Token;
import org.dateline.model.Tree;

/** The roles around a noun of an event: its owners, modifiers and complements, and what stands around the verb that carries it. */
final class NounRoles {
    private static final Set<String> HAVING = Set.of("have", "get", "win", "gain", "enjoy", "receive");

    /** Classes of what somebody gives somebody else. */
    private static final Set<String> GIVEN = Set.of("Support", "Aid", "Permission", "Promise", "Praise");

    private final Syntax syntax;
    private final Tree tree;
    private final Arguments arguments;
    private final Lexicons lexicons;
    private final NounOwners owners;
    private final NounModifiers modifiers;
    private final NounGovernors governors;

    NounRoles(Syntax syntax, Arguments arguments, Lexicons lexicons, SemanticRoles semantic, PhraseRoles prepositions) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.arguments = arguments;
        this.lexicons = lexicons;
        this.owners = new NounOwners(syntax, lexicons, semantic);
        this.modifiers = new NounModifiers(syntax, lexicons, semantic, prepositions, owners);
        this.governors = new NounGovernors(syntax, arguments, lexicons, semantic);
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
        } else if (found.all().stream().noneMatch(f -> f.role() == Role.AGENT)) {
            governors
                    .find(trigger)
                    .filter(b -> found.all().stream().noneMatch(f -> f.role() == b.role()))
                    .ifPresent(b -> found.add(b.role(), b.token()));
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
                modifiers.ofAdjective(m, trigger).ifPresent(r -> found.add(r, m));
            } else if (m.relation().equals("compound") || syntax.isBareModifier(m)) {
                modifiers.ofNoun(m, trigger).ifPresent(r -> found.add(r, m));
            } else if (!syntax.isPossessive(m)) {
                found.addPhrase(m, trigger, true);
            }
        }
    }

    private void possessors(Token noun, Trigger trigger, Fillers found) {
        tree.children(noun, Set.of("nmod")).stream()
                .filter(syntax::isPossessive)
                .forEach(p -> found.add(owners.ofPossessor(p, trigger), p));
    }
}
