package org.dateline.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.extract.NounTypes.Kind;
import org.dateline.model.Role;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.dateline.model.Upos;

/** Gives the words around a trigger their roles. */
final class RoleFinder {
    private static final Set<Role> PLACES = Set.of(Role.LOCATION, Role.ORIGIN, Role.DESTINATION);

    /** Classes of events that take something from somewhere. */
    private static final Set<String> MOVES = Set.of("Motion", "Transfer", "Arrest", "Aid");

    private static final Set<String> PARTS = Set.of("compound", "flat", "appos", "amod", "nummod", "det");

    /** Prepositions of a participant of the verb rather than of a part of its theme. */
    private static final Set<String> OF_VERB =
            Set.of("to", "for", "against", "from", "toward", "towards", "in", "with");

    private final Syntax syntax;
    private final Tree tree;
    private final Arguments arguments;
    private final Lexicons lexicons;
    private final Phrases phrases;
    private final Addressees addressees;
    private final SemanticRoles semantic;
    private final PhraseRoles prepositions;
    private final VerbRoles verbs;
    private final ClauseRoles clauses;
    private final CoreRoles core;
    private final NounRoles nouns;
    private final ChangeFinder changes;
    private final Predicate<Token> inTime;

    RoleFinder(
            Syntax syntax,
            Arguments arguments,
            Lexicons lexicons,
            SemanticRoles semantic,
            ChangeFinder changes,
            Predicate<Token> inTime) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.arguments = arguments;
        this.lexicons = lexicons;
        this.phrases = new Phrases(syntax, lexicons.nouns());
        this.addressees = new Addressees(syntax, arguments, lexicons, phrases);
        this.semantic = semantic;
        this.core = new CoreRoles(syntax, lexicons, semantic);
        this.prepositions = new PhraseRoles(syntax, lexicons, semantic, core);
        this.verbs = new VerbRoles(syntax, arguments, lexicons, semantic, core, phrases, changes);
        this.clauses = new ClauseRoles(syntax, semantic, core);
        this.nouns = new NounRoles(syntax, arguments, lexicons, semantic, prepositions);
        this.changes = changes;
        this.inTime = inTime;
    }

    /** The fillers of a trigger's roles, coordinated ones apart, without repetition. */
    List<RoleFiller> find(Trigger trigger) {
        Fillers fillers = new Fillers(phrases, prepositions);
        Token token = trigger.token();
        if (token.upos() == Upos.VERB) {
            verbs.find(trigger, fillers);
        } else if (token.upos() == Upos.NOUN) {
            nouns.find(trigger, fillers);
        } else if (changes.find(token).isPresent()) {
            return ofChange(token, fillers);
        } else {
            ofCopula(token, fillers);
        }
        if (token.upos() != Upos.ADJ) {
            addUnseen(trigger, fillers);
        }
        if (token.upos() == Upos.VERB) {
            clauses.add(token, fillers);
        }
        Set<RoleFiller> found = fillers.all();
        if (token.upos() == Upos.NOUN) {
            addPlaceOfParticipant(found);
        }
        addOfTheme(trigger, fillers);
        if (token.upos() == Upos.VERB) {
            new OneTheme(syntax, lexicons.nouns(), semantic, core).settle(token, found);
            found.removeIf(f -> verbs.isIdiomatic(f.token(), token));
        }
        addressees.add(trigger, found);
        found.removeIf(f -> f.token() == token || f.token() == trigger.carrier() || isWhen(f.token(), token));
        List<RoleFiller> settled = changes.find(token).isPresent() ? ofChange(token, fillers) : List.copyOf(found);
        return settled.stream().flatMap(f -> notActing(f, trigger).stream()).toList();
    }

    /** The roles in a measured change: the numbers play none, and what rises does nothing ("revenue gained 13 percent"). */
    private List<RoleFiller> ofChange(Token word, Fillers fillers) {
        MeasuredChange change = changes.find(word).orElseThrow();
        Set<RoleFiller> found = fillers.all();
        found.removeIf(f -> changes.isMeasure(f.token()));
        Optional.ofNullable(change.theme()).ifPresent(t -> {
            if (word.upos() == Upos.VERB || word.upos() == Upos.NOUN) {
                fillers.add(Role.THEME, t);
            } else {
                found.add(new RoleFiller(Role.THEME, t)); // of "one 1,190, off 14; the other 215, up 2" only the one
            }
        });
        if (change.causative() || word.upos() != Upos.VERB) {
            return List.copyOf(found);
        }
        boolean told = found.stream().anyMatch(f -> f.role() == Role.THEME);
        return found.stream()
                .filter(f -> f.role() != Role.AGENT || !told)
                .map(f -> f.role() == Role.AGENT ? new RoleFiller(Role.THEME, f.token()) : f)
                .toList();
    }

    /** "met on Friday", but not "spent six months there". */
    private boolean isWhen(Token t, Token predicate) {
        boolean undergoes =
                t.relation().equals("obj") && semantic.label(predicate, t).equals("A1");
        return inTime.test(t) && !undergoes;
    }

    /** Events do not act: "the quake killed two" has a cause, and "war of aggression" no agent. */
    private Optional<RoleFiller> notActing(RoleFiller f, Trigger trigger) {
        boolean acts = f.role() == Role.AGENT || f.role() == Role.RECIPIENT;
        if (!acts || !lexicons.nouns().isEvent(syntax, f.token())) {
            return Optional.of(f);
        }
        if (f.role() == Role.RECIPIENT || trigger.token().upos() == Upos.NOUN) {
            return Optional.empty();
        }
        boolean does = trigger.token().upos() == Upos.VERB;
        return Optional.of(new RoleFiller(does ? Role.CAUSE : Role.THEME, f.token()));
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
                            && lexicons.nouns().isOf(syntax, n, Kind.PLACE))
                    .forEach(n -> found.add(new RoleFiller(Role.LOCATION, n)));
        }
    }

    /** "send arms to Chile", "seized ships from Chile": what the parser leaves with the theme may be meant for the verb. */
    private void addOfTheme(Trigger trigger, Fillers found) {
        for (RoleFiller f : List.copyOf(found.all())) {
            if (f.role() != Role.THEME
                    || f.token().upos() != Upos.NOUN
                    || lexicons.nouns().isEvent(syntax, f.token())) {
                continue;
            }
            tree.children(f.token(), Set.of("nmod")).stream()
                    .filter(n -> syntax.hasPreposition(n, OF_VERB::contains) && addressees.isActor(n))
                    .filter(n -> isMeantForVerb(n, trigger))
                    .forEach(n -> found.addPhrase(n, trigger, false));
        }
    }

    /**
     * The encoder counts it among the arguments of the verb, or it is a place where that is, or the verb tells of a transfer or of an act towards
     * somebody, which asks for one.
     */
    private boolean isMeantForVerb(Token phrase, Trigger trigger) {
        String name = trigger.eventClass().name();
        boolean known = !semantic.label(trigger.token(), phrase).equals(SemanticRoles.NONE);
        if (known || syntax.hasPreposition(phrase, "in"::equals)) {
            return true;
        }
        return syntax.hasPreposition(phrase, "from"::equals)
                ? lexicons.events().isAnyOf(name, MOVES)
                : !name.equals(EventLexicon.ANY);
    }

    /** What does it and what undergoes it, where only the encoder saw them. */
    private void addUnseen(Trigger trigger, Fillers found) {
        for (Role role : List.of(Role.AGENT, Role.THEME)) {
            semantic.argument(trigger.token(), PropBank.labelOf(role))
                    .filter(a -> !arguments.isExpletive(a))
                    .filter(a -> Syntax.isNominal(a) && !prepositions.isMeasure(a) || isContent(a, trigger.token()))
                    .filter(a -> found.all().stream().noneMatch(f -> f.role() == role || isOfOnePhrase(f.token(), a)))
                    .filter(a ->
                            trigger.token().upos() == Upos.NOUN || role != Role.AGENT || canAct(a, trigger.token()))
                    .filter(a -> trigger.token().upos() != Upos.NOUN || !isPartOf(a, trigger.token()))
                    .ifPresent(a -> {
                        if (syntax.preposition(a).isPresent()) {
                            found.addPhrase(a, trigger, true);
                        } else {
                            found.add(role, a);
                        }
                    });
        }
    }

    /** "provided with funds": of the prepositions beside a verb only "by" marks who does it. */
    private boolean canAct(Token phrase, Token verb) {
        return syntax.preposition(phrase).isEmpty()
                || verb.head() == phrase.index()
                || syntax.hasPreposition(
                        phrase, p -> p.equals("by") || p.equals("of") && phrase.head() != verb.index());
    }

    /** "found that the fleet had sailed": the sailing is what was found. */
    private static boolean isContent(Token clause, Token verb) {
        return clause.head() == verb.index() && clause.relation().equals("ccomp") && clause.index() > verb.index();
    }

    private boolean isOfOnePhrase(Token a, Token b) {
        return a == b || isPartOf(a, b) || isPartOf(b, a);
    }

    /** "philanthropist Rossi": one word of a phrase is no participant beside another. */
    private static boolean isPartOf(Token part, Token head) {
        return part.head() == head.index() && PARTS.contains(part.relation());
    }

    private void ofCopula(Token copula, Fillers found) {
        tree.head(copula).ifPresent(place -> {
            arguments.subject(place).ifPresent(s -> found.add(Role.AGENT, s));
            found.add(Role.LOCATION, place);
        });
    }
}
