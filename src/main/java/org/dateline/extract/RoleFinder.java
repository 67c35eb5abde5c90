package org.dateline.extract;

import java.util.LinkedHashSet;
import java.util.List;
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
    private static final Set<Role> PLACES = Set.of(Role.LOCATION, Role.ORIGIN, Role.DESTINATION);

    private final Syntax syntax;
    private final Tree tree;
    private final Arguments arguments;
    private final Lexicons lexicons;
    private final Phrases phrases;
    private final Addressees addressees;
    private final Predicate<Token> inTime;

    RoleFinder(Syntax syntax, Arguments arguments, Lexicons lexicons, Predicate<Token> inTime) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.arguments = arguments;
        this.lexicons = lexicons;
        this.phrases = new Phrases(syntax, lexicons.nouns());
        this.addressees = new Addressees(syntax, arguments, lexicons, phrases);
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
        if (token.upos() == Upos.NOUN) {
            addPlaceOfParticipant(found);
        }
        addressees.add(trigger, found);
        found.removeIf(f ->
                f.token() == token || f.token() == trigger.carrier() || inTime.test(f.token()) || isEventThatActs(f));
        return List.copyOf(found);
    }

    /** Events do not act: "war of aggression". */
    private boolean isEventThatActs(RoleFiller f) {
        return (f.role() == Role.AGENT || f.role() == Role.RECIPIENT)
                && lexicons.nouns().isEvent(syntax, f.token());
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
        Optional<Token> subject = arguments.subject(verb);
        Optional<Token> object = arguments.object(verb);
        boolean passive = syntax.isPassive(verb);
        Role ofSubject = passive
                ? object.isPresent() ? Role.RECIPIENT : Role.THEME
                : object.isPresent() ? Role.AGENT : trigger.eventClass().subject();
        subject.ifPresent(s -> add(ofSubject, s, found));
        object.filter(o -> o != subject.orElse(null) && !trigger.lemma().endsWith(" " + Syntax.lemma(o)))
                .ifPresent(o -> add(Role.THEME, o, found));
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
        String preposition = syntax.preposition(oblique).map(Syntax::lemma).orElse("");
        for (Token t : phrases.referents(oblique)) {
            Optional<Kind> kind = lexicons.nouns().kindOf(syntax, t);
            if (!isMeasure(t)) {
                lexicons.roleOf(preposition, filler(t, kind), trigger.eventClass())
                        .filter(role -> role != Role.AGENT || agentBy || !preposition.equals("by"))
                        .filter(role -> !PLACES.contains(role) || canBePlace(t, kind))
                        .ifPresent(role -> found.add(new RoleFiller(role, t)));
            }
        }
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

    /** "by 5 percent", "to 2.1 million": an amount, not a participant. */
    private boolean isMeasure(Token t) {
        return t.upos() == Upos.NUM
                || t.upos() == Upos.SYM
                || lexicons.nouns()
                        .kindOf(syntax, t)
                        .filter(k -> k == Kind.TIME)
                        .isPresent();
    }

    /** Abstract nouns after "in" or "from" are circumstances ("in response"), not places. */
    private boolean canBePlace(Token t, Optional<Kind> kind) {
        if (lexicons.cues().hedge("noun", Syntax.lemma(t)).isPresent()) {
            return false; // "in the event of"
        }
        return t.upos() == Upos.PROPN
                || kind.filter(k -> k == Kind.PLACE || k == Kind.STATE || k == Kind.ORGANIZATION)
                        .isPresent()
                || kind.isEmpty()
                        && t.upos() == Upos.NOUN
                        && tree.has(t, "det")
                        && !lexicons.nouns().isEvent(syntax, t);
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
                String preposition = syntax.preposition(m).map(Syntax::lemma).orElse("");
                if (preposition.equals("of")) {
                    String filler = filler(m, lexicons.nouns().kindOf(syntax, m));
                    add(
                            lexicons.roleOf("of", filler, trigger.eventClass())
                                    .orElse(trigger.eventClass().of()),
                            m,
                            found);
                } else {
                    ofOblique(m, trigger, true, found);
                }
            }
        }
    }

    private void ofCompound(Token m, Trigger trigger, Set<RoleFiller> found) {
        Optional<Kind> kind = lexicons.nouns().kindOf(syntax, m);
        boolean actor =
                kind.filter(k -> k == Kind.ORGANIZATION || k == Kind.PERSON).isPresent() && m.upos() == Upos.PROPN;
        if (actor || Demonyms.mayBe(syntax, m)) {
            add(Role.AGENT, m, found);
        } else if (kind.filter(k -> k == Kind.PLACE).isPresent() && m.upos() == Upos.PROPN) {
            add(Role.LOCATION, m, found);
        } else if (!isMeasure(m)
                && !lexicons.nouns().isEvent(syntax, m)
                && trigger.eventClass().of() == Role.THEME) {
            add(Role.THEME, m, found);
        }
    }

    private void possessors(Token noun, Trigger trigger, Set<RoleFiller> found) {
        Role role = trigger.eventClass().subject();
        tree.children(noun, Set.of("nmod")).stream()
                .filter(syntax::isPossessive)
                .forEach(p -> add(role, p, found));
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
