package org.dateline.extract;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.NounTypes.Kind;
import org.dateline.model.Role;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/** The roles around a verb of an event: subject, objects, prepositional phrases. */
final class VerbRoles {
    /** Clauses whose subject grammar only makes likely: of purpose, of circumstance, of a noun. */
    private static final Set<String> LOOSE = Set.of("advcl", "acl", "conj");

    /** "left the port", "reached the port": where to or from, though it has no preposition. */
    private static final Map<String, Role> PLACE_OBJECTS = Map.of(
            "Departure", Role.ORIGIN, "Withdrawal", Role.ORIGIN, "Flight", Role.ORIGIN, "Arrival", Role.DESTINATION);

    /** Sense of "miles". */
    private static final Set<String> MEASURES = Set.of("SENSE:quantity");

    private static final Set<String> WAYS = Set.of("to", "into", "onto", "through", "past", "across", "out");
    private static final Set<String> CIRCUMSTANCES = Set.of("AM-TMP", "AM-EXT", "AM-MNR", "AM-ADV");

    private final Syntax syntax;
    private final Tree tree;
    private final Arguments arguments;
    private final Lexicons lexicons;
    private final SemanticRoles semantic;
    private final Phrases phrases;
    private final ChangeFinder changes;
    private final CoreRoles core;

    VerbRoles(
            Syntax syntax,
            Arguments arguments,
            Lexicons lexicons,
            SemanticRoles semantic,
            CoreRoles core,
            Phrases phrases,
            ChangeFinder changes) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.arguments = arguments;
        this.lexicons = lexicons;
        this.semantic = semantic;
        this.phrases = phrases;
        this.changes = changes;
        this.core = core;
    }

    void find(Trigger trigger, Fillers found) {
        Token verb = trigger.token();
        Optional<Token> subject = subject(verb);
        Optional<Token> idiom = Idioms.noun(syntax, verb);
        boolean passive = syntax.isPassive(verb) && !isActive(verb);
        Optional<Token> object = arguments
                .object(verb)
                .or(() -> unmarkedObject(verb, subject, passive))
                .filter(o ->
                        !isCircumstance(o, trigger) && idiom.filter(o::equals).isEmpty());
        boolean supplied = passive && subject.filter(s -> isSupplied(verb, s)).isPresent();
        boolean transitive = supplied || object.isPresent() || isCausing(verb);
        subject.ifPresent(s -> found.add(ofSubject(s, trigger, transitive, passive), s));
        object.filter(o -> o != subject.orElse(null) && !trigger.lemma().endsWith(" " + Syntax.lemma(o)))
                .ifPresent(o -> found.add(ofObject(o, trigger), o));
        arguments.indirectObject(verb).ifPresent(o -> found.add(Role.RECIPIENT, o));
        boolean provided = isProvided(trigger, object);
        if (provided) {
            object.ifPresent(o -> {
                found.remove(Role.THEME, o);
                found.add(Role.RECIPIENT, o);
            });
        }
        arguments
                .relativePhrase(verb)
                .ifPresent(p -> tree.head(verb).ifPresent(noun -> found.addRelative(p, noun, trigger)));
        for (Token oblique : arguments.obliques(verb)) {
            if ((provided || supplied) && isWith(oblique)) {
                found.add(Role.THEME, oblique);
            } else {
                found.addPhrase(oblique, trigger, passive);
            }
        }
    }

    /**
     * "was granted bail", "struck over 30 villages": what undergoes it by the encoder's word, where the parser took it for a complement or a
     * circumstance.
     */
    private Optional<Token> unmarkedObject(Token verb, Optional<Token> subject, boolean passive) {
        if (passive && subject.filter(s -> semantic.label(verb, s).equals("A2")).isEmpty()) {
            return Optional.empty();
        }
        return tree.children(verb, passive ? Set.of("xcomp") : Set.of("obl")).stream()
                .filter(o -> o.index() > verb.index()
                        && Syntax.isNominal(o)
                        && syntax.preposition(o).isEmpty()
                        && !lexicons.nouns().isMember(syntax, o, MEASURES)
                        && semantic.label(verb, o).matches(passive ? "A1" : "A[12]"))
                .findFirst();
    }

    /** "killed ten, injured over 200 people": a participle for the parser, but what undergoes it stands behind it. */
    private boolean isActive(Token verb) {
        return isActiveConjunct(verb)
                || verb.relation().equals("advcl")
                        && syntax.auxiliaries(verb).isEmpty()
                        && unmarkedObject(verb, Optional.empty(), false).isPresent();
    }

    /** "was elected and formed a government": passive by its first conjunct, but who is elected forms it. */
    private boolean isActiveConjunct(Token verb) {
        return verb.relation().equals("conj")
                && tree.has(verb, "obj")
                && syntax.auxiliaries(verb).isEmpty()
                && arguments
                        .subject(verb)
                        .filter(s -> semantic.label(verb, s).equals("A0"))
                        .isPresent();
    }

    /** "took place", "made it to the final": stands for nothing. */
    boolean isIdiomatic(Token object, Token verb) {
        return Idioms.noun(syntax, verb).filter(object::equals).isPresent()
                || Syntax.lemma(verb).equals("make")
                        && object.text().equalsIgnoreCase("it")
                        && tree.children(verb, Set.of("obl")).stream()
                                .anyMatch(o -> syntax.hasPreposition(o, WAYS::contains));
    }

    /** "cut 3 percent of its staff": the number is no object, but there is one. */
    private boolean isCausing(Token verb) {
        return changes.find(verb)
                .filter(c -> c.causative() && !syntax.isPassive(verb))
                .isPresent();
    }

    /** The subject by grammar; one that is only understood in a looser clause gives way to the one that the encoder found. */
    private Optional<Token> subject(Token verb) {
        Optional<Token> described = tree.head(verb)
                .filter(n -> verb.relation().equals("acl") && syntax.isPassive(verb) && !tree.has(verb, "nsubj"))
                .filter(n -> semantic.label(verb, n).equals("A1"));
        if (described.isPresent()) {
            return described; // "a holiday to be kept in May"
        }
        Optional<Token> subject = arguments.subject(verb);
        boolean loose = LOOSE.contains(verb.relation()) && !tree.has(verb, "nsubj");
        return subject.filter(s -> !isOfAnother(s, verb))
                .filter(s -> !loose
                        || sharesClause(verb)
                        || isObjectAbove(s, verb)
                        || syntax.isPassive(verb)
                        || semantic.argument(verb, "A0")
                                .filter(a -> !phrases.referents(s).contains(a) && a != s)
                                .isEmpty());
    }

    /** "fell when Rossi took the town and beat them": the verb shares the subject of its clause, not that of the one above. */
    private boolean sharesClause(Token verb) {
        Optional<Token> first = tree.head(verb)
                .filter(h -> verb.relation().equals("conj") && !h.relation().equals("acl") && tree.has(h, "nsubj"));
        return first.flatMap(h -> semantic.argument(verb, "A0").filter(a -> !tree.isWithin(a, h)))
                .isPresent();
    }

    /**
     * "announced plans to strike": whoever announced them need not be who strikes; without the encoder's word for it nobody is, unless the noun tells
     * whose plans they are.
     */
    private boolean isOfAnother(Token subject, Token verb) {
        return verb.relation().equals("acl")
                && syntax.isInfinitive(verb)
                && !syntax.isHeadlineOfPlan(verb)
                && !isOwned(verb)
                && subject.index() != verb.head()
                && subject.head() != verb.head()
                && semantic.hasParticipants(verb)
                && semantic.argument(verb, "A0").isEmpty();
    }

    /** "has a chance to win", "lacks the power to act": whoever has it. */
    private boolean isOwned(Token verb) {
        return tree.head(verb)
                .filter(n -> n.relation().equals("obj") && n.upos() == Upos.NOUN)
                .flatMap(tree::head)
                .filter(v -> Factivity.HAVING.has(v) && !syntax.isPassive(v))
                .isPresent();
    }

    /** "accused Chile of sending arms", "called on Chile to pay": grammar is sure of the one who is accused, kept from something, or asked. */
    private boolean isObjectAbove(Token subject, Token verb) {
        return Set.of("obj", "iobj", "obl").contains(subject.relation()) && subject.head() == verb.head();
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
            case "A1" -> usual == Role.AGENT && !lexicons.nouns().isAnimate(syntax, subject) ? Role.THEME : usual;
            default -> usual;
        };
    }

    /** "asked eleven times", "rose 3 percent": an object for the parser, but how often or how much. */
    private boolean isCircumstance(Token object, Trigger trigger) {
        if (changes.isMeasure(object)) {
            return true;
        }
        String label = semantic.label(trigger.token(), object);
        boolean amount = (object.upos() == Upos.NUM || object.upos() == Upos.SYM)
                && lexicons.events().isA(trigger.eventClass().name(), "Change");
        boolean part =
                tree.children(object, Set.of("nmod")).stream().anyMatch(n -> syntax.hasPreposition(n, "of"::equals));
        return !part && (CIRCUMSTANCES.contains(label) || amount && label.matches("A[2-5]"));
    }

    private Role ofObject(Token object, Trigger trigger) {
        if (isHearer(object, trigger.token())) {
            return Role.RECIPIENT;
        }
        boolean place = lexicons.nouns().isOf(syntax, object, Set.of(Kind.PLACE, Kind.STATE));
        return place ? PLACE_OBJECTS.getOrDefault(trigger.eventClass().name(), Role.THEME) : Role.THEME;
    }

    /** "warned them of the flood": told something, rather than what is told. */
    private boolean isHearer(Token object, Token verb) {
        return lexicons.nouns().isAnimate(syntax, object)
                && semantic.label(verb, object).equals("A2")
                && semantic.argument(verb, "A1")
                        .filter(a -> a.index() > verb.index())
                        .isPresent();
    }

    /** "supplies Norway with gas": the object receives, and what follows "with" is given. */
    private boolean isProvided(Trigger trigger, Optional<Token> object) {
        return lexicons.events().isA(trigger.eventClass().name(), "Transfer")
                && object.isPresent()
                && arguments.obliques(trigger.token()).stream().anyMatch(this::isWith);
    }

    /** "were provided with funds": the subject of the passive receives. */
    private boolean isSupplied(Token verb, Token subject) {
        return semantic.label(verb, subject).equals("A2")
                && core.ofFrame(verb, "A2").filter(r -> r == Role.RECIPIENT).isPresent()
                && arguments.obliques(verb).stream()
                        .anyMatch(o -> isWith(o) && !semantic.label(verb, o).startsWith("AM"));
    }

    private boolean isWith(Token oblique) {
        return syntax.hasPreposition(oblique, "with"::equals);
    }
}
