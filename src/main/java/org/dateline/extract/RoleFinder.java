package org.dateline.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.extract.CueLexicon.Effect;
import org.dateline.extract.NounTypes.Kind;
import org.dateline.model.Role;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/** Gives the words around a trigger their roles. */
final class RoleFinder {
    /** Clauses whose subject grammar only makes likely: of purpose, of circumstance, of a noun. */
    private static final Set<String> LOOSE = Set.of("advcl", "acl");

    private static final Set<Kind> ANIMATE =
            Set.of(Kind.PERSON, Kind.GROUP, Kind.ORGANIZATION, Kind.ARMED_FORCE, Kind.STATE);

    /** What a noun before a noun of an event can be to it. */
    private static final Map<String, Role> BY_LABEL =
            Map.of("A0", Role.AGENT, "A1", Role.THEME, "AM-LOC", Role.LOCATION);

    private static final Set<Role> PLACES = Set.of(Role.LOCATION, Role.ORIGIN, Role.DESTINATION);

    private final Syntax syntax;
    private final Tree tree;
    private final Arguments arguments;
    private final Lexicons lexicons;
    private final Phrases phrases;
    private final Addressees addressees;
    private final SemanticRoles semantic;
    private final PhraseRoles prepositions;
    private final Predicate<Token> inTime;

    RoleFinder(Syntax syntax, Arguments arguments, Lexicons lexicons, SemanticRoles semantic, Predicate<Token> inTime) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.arguments = arguments;
        this.lexicons = lexicons;
        this.phrases = new Phrases(syntax, lexicons.nouns());
        this.addressees = new Addressees(syntax, arguments, lexicons, phrases);
        this.semantic = semantic;
        this.prepositions = new PhraseRoles(syntax, lexicons, semantic);
        this.inTime = inTime;
    }

    /** The fillers of a trigger's roles, coordinated ones apart, without repetition. */
    List<RoleFiller> find(Trigger trigger) {
        Set<RoleFiller> found = new LinkedHashSet<>();
        Token token = trigger.token();
        if (token.upos() == Upos.VERB) {
            ofVerb(trigger, found);
        } else if (token.upos() == Upos.NOUN) {
            ofNoun(trigger, found);
        } else {
            ofCopula(token, found);
        }
        if (token.upos() != Upos.ADJ) {
            addUnseen(trigger, found);
        }
        if (token.upos() == Upos.NOUN) {
            addPlaceOfParticipant(found);
        }
        addressees.add(trigger, found);
        found.removeIf(f -> f.token() == token || f.token() == trigger.carrier() || inTime.test(f.token()));
        return found.stream().flatMap(f -> notActing(f, trigger).stream()).toList();
    }

    /** Events do not act: "the quake killed two" has a cause, and "war of aggression" no agent. */
    private Optional<RoleFiller> notActing(RoleFiller f, Trigger trigger) {
        boolean acts = f.role() == Role.AGENT || f.role() == Role.RECIPIENT;
        if (!acts || !lexicons.nouns().isEvent(syntax, f.token())) {
            return Optional.of(f);
        }
        return f.role() == Role.AGENT && trigger.token().upos() == Upos.VERB
                ? Optional.of(new RoleFiller(Role.CAUSE, f.token()))
                : Optional.empty();
    }

    /** "the presence of soldiers in Norway": a place that hangs on a participant is where the event is, when it has no place of its own. */
    private void addPlaceOfParticipant(Set<RoleFiller> found) {
        if (found.stream().anyMatch(f -> PLACES.contains(f.role()))) {
            return;
        }
        for (RoleFiller f : List.copyOf(found)) {
            if (f.role() != Role.AGENT && f.role() != Role.THEME
                    || lexicons.nouns().isEvent(syntax, f.token())) {
                continue;
            }
            tree.children(f.token(), Set.of("nmod")).stream()
                    .filter(n -> NounEvents.isInName(syntax, n)
                            && syntax.hasPreposition(n, lexicons::isLocative)
                            && lexicons.nouns()
                                    .kindOf(syntax, n)
                                    .filter(k -> k == Kind.PLACE)
                                    .isPresent())
                    .forEach(n -> found.add(new RoleFiller(Role.LOCATION, n)));
        }
    }

    private void ofVerb(Trigger trigger, Set<RoleFiller> found) {
        Token verb = trigger.token();
        Optional<Token> subject = subject(verb);
        Optional<Token> object = arguments.object(verb);
        boolean passive = syntax.isPassive(verb);
        subject.ifPresent(s -> add(ofSubject(s, trigger, object.isPresent(), passive), s, found));
        object.filter(o -> o != subject.orElse(null) && !trigger.lemma().endsWith(" " + Syntax.lemma(o)))
                .ifPresent(o -> add(isHearer(o, verb) ? Role.RECIPIENT : Role.THEME, o, found));
        arguments.indirectObject(verb).ifPresent(o -> add(Role.RECIPIENT, o, found));
        boolean provided = isProvided(trigger, object);
        if (provided) {
            object.ifPresent(o -> {
                found.removeIf(f -> f.role() == Role.THEME && f.token() == o);
                add(Role.RECIPIENT, o, found);
            });
        }
        for (Token oblique : arguments.obliques(verb)) {
            if (provided && isWith(oblique)) {
                add(Role.THEME, oblique, found);
            } else {
                ofOblique(oblique, trigger, passive, found);
            }
        }
    }

    /** The subject by grammar; one that is only understood in a looser clause gives way to the one that the encoder found. */
    private Optional<Token> subject(Token verb) {
        Optional<Token> subject = arguments.subject(verb);
        boolean loose = LOOSE.contains(verb.relation()) && !tree.has(verb, "nsubj");
        return subject.filter(s -> !loose
                || syntax.isPassive(verb)
                || semantic.argument(verb, "A0")
                        .filter(a -> !phrases.referents(s).contains(a) && a != s)
                        .isEmpty());
    }

    private Role ofSubject(Token subject, Trigger trigger, boolean hasObject, boolean passive) {
        if (passive) {
            return hasObject ? Role.RECIPIENT : Role.THEME;
        }
        if (hasObject) {
            return Role.AGENT;
        }
        Role usual = trigger.eventClass().subject();
        return switch (semantic.label(trigger.token(), subject)) {
            case "A0" -> usual == Role.THEME ? Role.AGENT : usual;
            case "A1" -> usual == Role.AGENT && !isAnimate(subject) ? Role.THEME : usual;
            default -> usual;
        };
    }

    private boolean isAnimate(Token t) {
        return Syntax.isPersonal(t)
                || lexicons.nouns().kindOf(syntax, t).filter(ANIMATE::contains).isPresent();
    }

    /** "warned them of the flood": told something, rather than what is told. */
    private boolean isHearer(Token object, Token verb) {
        return semantic.label(verb, object).equals("A2")
                && semantic.argument(verb, "A1").isPresent();
    }

    /** What does it and what undergoes it, where only the encoder saw them. */
    private void addUnseen(Trigger trigger, Set<RoleFiller> found) {
        for (Role role : List.of(Role.AGENT, Role.THEME)) {
            semantic.argument(trigger.token(), PropBank.labelOf(role))
                    .filter(a -> Syntax.isNominal(a) && !prepositions.isMeasure(a))
                    .filter(a -> found.stream().noneMatch(f -> f.role() == role || f.token() == a))
                    .ifPresent(a -> addUnseen(role, a, trigger, found));
        }
    }

    private void addUnseen(Role role, Token argument, Trigger trigger, Set<RoleFiller> found) {
        if (syntax.preposition(argument).isPresent()) {
            ofOblique(argument, trigger, true, found);
        } else {
            add(role, argument, found);
        }
    }

    /** "supplies Norway with gas": the object receives, and what follows "with" is given. */
    private boolean isProvided(Trigger trigger, Optional<Token> object) {
        return lexicons.events().isA(trigger.eventClass().name(), "Transfer")
                && object.isPresent()
                && arguments.obliques(trigger.token()).stream().anyMatch(this::isWith);
    }

    private boolean isWith(Token oblique) {
        return syntax.hasPreposition(oblique, "with"::equals);
    }

    private void ofOblique(Token oblique, Trigger trigger, boolean agentBy, Set<RoleFiller> found) {
        for (Token t : phrases.referents(oblique)) {
            prepositions.roleOf(oblique, t, trigger, agentBy).ifPresent(role -> found.add(new RoleFiller(role, t)));
        }
    }

    private void ofNoun(Trigger trigger, Set<RoleFiller> found) {
        Token noun = trigger.token();
        ofModifiers(trigger, noun, found);
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
                    .ifPresent(s -> add(undergone ? Role.THEME : Role.AGENT, s, found));
            arguments.obliques(carrier).forEach(o -> ofOblique(o, trigger, passive, found));
        }
    }

    private void ofModifiers(Trigger trigger, Token noun, Set<RoleFiller> found) {
        possessors(noun, trigger, found);
        for (Token m : tree.children(noun, Set.of("nmod", "compound", "amod", "obl"))) {
            if (m.relation().equals("amod")) {
                if (Demonyms.mayBe(syntax, m)) {
                    add(Role.AGENT, m, found);
                }
            } else if (m.relation().equals("compound")) {
                ofCompound(m, trigger, found);
            } else if (!syntax.isPossessive(m)) {
                ofOblique(m, trigger, true, found);
            }
        }
    }

    private void ofCompound(Token m, Trigger trigger, Set<RoleFiller> found) {
        String label = semantic.label(trigger.token(), m);
        Optional<Role> role = label.equals(SemanticRoles.NONE)
                ? ofUnlabelledCompound(m, trigger)
                : Optional.ofNullable(BY_LABEL.get(label));
        role.ifPresent(r -> add(r, m, found));
    }

    private Optional<Role> ofUnlabelledCompound(Token m, Trigger trigger) {
        Optional<Kind> kind = lexicons.nouns().kindOf(syntax, m);
        boolean actor =
                kind.filter(k -> k == Kind.ORGANIZATION || k == Kind.PERSON).isPresent() && m.upos() == Upos.PROPN;
        if (actor || Demonyms.mayBe(syntax, m)) {
            return Optional.of(Role.AGENT);
        }
        if (kind.filter(k -> k == Kind.PLACE).isPresent() && m.upos() == Upos.PROPN) {
            return Optional.of(Role.LOCATION);
        }
        boolean theme = !prepositions.isMeasure(m)
                && !lexicons.nouns().isEvent(syntax, m)
                && trigger.eventClass().of() == Role.THEME;
        return theme ? Optional.of(Role.THEME) : Optional.empty();
    }

    private void possessors(Token noun, Trigger trigger, Set<RoleFiller> found) {
        tree.children(noun, Set.of("nmod")).stream()
                .filter(syntax::isPossessive)
                .forEach(p -> add(ofOwner(p, trigger), p, found));
    }

    /** "the rebels' attack" and "the rebels' defeat": the label tells who acts. */
    private Role ofOwner(Token owner, Trigger trigger) {
        return BY_LABEL.getOrDefault(
                semantic.label(trigger.token(), owner), trigger.eventClass().subject());
    }

    private void ofCopula(Token copula, Set<RoleFiller> found) {
        tree.head(copula).ifPresent(place -> {
            arguments.subject(place).ifPresent(s -> add(Role.AGENT, s, found));
            add(Role.LOCATION, place, found);
        });
    }

    private void add(Role role, Token token, Set<RoleFiller> found) {
        for (Token t : phrases.referents(token)) {
            found.add(new RoleFiller(role, t));
        }
    }
}
